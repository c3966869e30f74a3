using System.Globalization;

namespace Golden.Tests;

/// <summary>What was found of the claims that sentences make.</summary>
/// <param name="Right">Claims with the right parties, direction and type.</param>
/// <param name="Missed">Claims that were not found.</param>
/// <param name="Wrong">Claims that are not there.</param>
/// <param name="RightModality">Those of the right ones whose modality is right, too.</param>
internal readonly record struct ConstructionScore(int Right, int Missed, int Wrong, int RightModality)
{
    public double Precision => (double)Right / Math.Max(1, Right + Wrong);

    public double Recall => (double)Right / Math.Max(1, Right + Missed);

    public static ConstructionScore operator +(ConstructionScore a, ConstructionScore b) =>
        new(a.Right + b.Right, a.Missed + b.Missed, a.Wrong + b.Wrong, a.RightModality + b.RightModality);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"right {Right}, missed {Missed}, wrong {Wrong}, precision {Precision:0.000}, recall {Recall:0.000}, right modality {RightModality}"
        );
}
