using System.Text.Json.Serialization;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>Counts of right, wrong and missed items, and the figures made from them. All figures are 0 where their denominator is
/// 0.</summary>
public sealed class Tally
{
    /// <summary>Right over right and wrong, 0 to 1.</summary>
    public double Precision => Ratio(Right, Right + Wrong);

    /// <summary>Right over right and missed, 0 to 1.</summary>
    public double Recall => Ratio(Right, Right + Missed);

    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Items that both sides have.</summary>
    [JsonPropertyName("tp")]
    public int Right { get; private set; }

    /// <summary>Items that only the prediction has.</summary>
    [JsonPropertyName("fp")]
    public int Wrong { get; private set; }

    /// <summary>Items that only gold has.</summary>
    [JsonPropertyName("fn")]
    public int Missed { get; private set; }

    internal void Add<T>(IReadOnlySet<T> predicted, IReadOnlySet<T> gold)
    {
        var right = predicted.Count(gold.Contains);
        Right += right;
        Wrong += predicted.Count - right;
        Missed += gold.Count - right;
    }

    private static double Ratio(int part, int whole) => whole > 0 ? (double)part / whole : 0;
}
