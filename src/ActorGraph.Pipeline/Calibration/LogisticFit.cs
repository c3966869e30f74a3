namespace ActorGraph.Pipeline.Calibration;

/// <summary>Fits a logistic model with a quadratic penalty on its weights by gradient descent. Deterministic.</summary>
internal static class LogisticFit
{
    private const string Base = "base";
    private const double Penalty = 1;
    private const int LevelSteps = 50;
    private const int Steps = 4_000;
    private const double Rate = 0.3;

    /// <summary>The weight of each feature that one of the claims has: what features are worth is learnt from all claims, how many claims
    /// are right from those that set the level.</summary>
    public static SortedDictionary<string, double> Fit(IReadOnlyList<JudgedClaim> claims)
    {
        var weights = FitWeights(claims);
        var level = claims.Where(c => c.SetsLevel).ToList();
        for (var step = 0; step < LevelSteps && level.Count > 0; step++)
        {
            // Newton's way to the base with which as many claims are expected to be right as are.
            var predicted = level.ConvertAll(c => Predict(weights, c));
            weights[Base] += (level.Count(c => c.IsRight) - predicted.Sum()) / Math.Max(1, predicted.Sum(p => p * (1 - p)));
        }

        foreach (var name in weights.Keys.ToList())
        {
            weights[name] = Math.Round(weights[name], 3);
        }

        return weights;
    }

    private static SortedDictionary<string, double> FitWeights(IReadOnlyList<JudgedClaim> claims)
    {
        string[] names =
        [
            .. claims.SelectMany(c => c.Features).Select(f => f.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        var rows = claims
            .Select(c =>
                (Features: c.Features.Select(f => (Index: Array.IndexOf(names, f.Name), f.Value)).ToArray(), Label: c.IsRight ? 1.0 : 0.0)
            )
            .ToArray();
        var weights = new double[names.Length];
        var slope = new double[names.Length];
        for (var step = 0; step < Steps; step++)
        {
            // The base rate is what the data say; only what departs from it is held back.
            for (var i = 0; i < weights.Length; i++)
            {
                slope[i] = names[i] == Base ? 0 : Penalty * weights[i];
            }

            foreach (var (features, label) in rows)
            {
                var error = Probability(features.Sum(f => weights[f.Index] * f.Value)) - label;
                foreach (var (index, value) in features)
                {
                    slope[index] += error * value;
                }
            }

            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] -= Rate * slope[i] / rows.Length;
            }
        }

        return new SortedDictionary<string, double>(names.Zip(weights).ToDictionary(p => p.First, p => p.Second), StringComparer.Ordinal);
    }

    /// <summary>What a model gives a claim, 0 to 1.</summary>
    public static double Predict(SortedDictionary<string, double> weights, JudgedClaim claim) =>
        Probability(claim.Features.Sum(f => weights.GetValueOrDefault(f.Name) * f.Value));

    private static double Probability(double score) => 1 / (1 + Math.Exp(-score));
}
