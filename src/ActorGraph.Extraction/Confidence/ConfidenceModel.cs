using System.Collections.Frozen;
using System.Globalization;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Confidence;

/// <summary>Says how probable a claim is from what it rests on: a logistic model, fitted to gold articles by <c>eval --calibration
/// --fit</c>, read from <c>Rules/confidence.tsv</c>.</summary>
internal sealed class ConfidenceModel
{
    private readonly FrozenDictionary<string, double> weights;

    private ConfidenceModel(IEnumerable<string[]> rows) =>
        weights = rows.ToFrozenDictionary(r => r[0], r => double.Parse(r[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The model of the assembly.</summary>
    public static ConfidenceModel Embedded { get; } = new(RuleResources.Rows("confidence.tsv"));

    /// <summary>By how much a feature multiplies the odds.</summary>
    public double FactorOf(string feature, double value) => Math.Exp(weights.GetValueOrDefault(feature) * value);

    /// <summary>The probability, 0 to 1, to three decimals.</summary>
    public double Of(List<(string Name, double Value)> features)
    {
        var score = 0.0;
        foreach (var (name, value) in features)
        {
            score += weights.GetValueOrDefault(name) * value;
        }

        return Math.Round(1 / (1 + Math.Exp(-score)), 3);
    }
}
