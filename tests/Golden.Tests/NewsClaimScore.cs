using System.Globalization;

namespace Golden.Tests;

/// <summary>How many of one kind of thing were found, invented and missed.</summary>
internal readonly record struct NewsClaimScore(int Right, int Wrong, int Missed)
{
    /// <summary>Right over all that was found, 0 to 1.</summary>
    public double Precision => (double)Right / Math.Max(1, Right + Wrong);

    /// <summary>Right over all that was to be found, 0 to 1.</summary>
    public double Recall => (double)Right / Math.Max(1, Right + Missed);

    /// <summary>Compares two sets.</summary>
    public static NewsClaimScore Of<T>(HashSet<T> wanted, HashSet<T> found)
    {
        var right = found.Count(wanted.Contains);
        return new NewsClaimScore(right, found.Count - right, wanted.Count - right);
    }

    public static NewsClaimScore operator +(NewsClaimScore a, NewsClaimScore b) =>
        new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"precision {Precision:0.000}, recall {Recall:0.000} ({Right} right, {Wrong} wrong, {Missed} missed)"
        );
}
