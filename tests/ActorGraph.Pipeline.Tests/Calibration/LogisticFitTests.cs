using System.Collections.Immutable;
using ActorGraph.Extraction.Tracing;
using ActorGraph.Pipeline.Calibration;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Calibration;

public sealed class LogisticFitTests
{
    [Fact]
    public void Fit_ShareOfRightClaims_IsThatOfTheLevel()
    {
        var claims = Claims(90, 10, setsLevel: false).Concat(Claims(6, 4, setsLevel: true)).ToList();

        var weights = LogisticFit.Fit(claims);

        Assert.Equal(0.6, LogisticFit.Predict(weights, claims[^1]), 3);
    }

    [Fact]
    public void Fit_FeatureOfWrongClaims_LowersThem()
    {
        var claims = Claims(45, 5, setsLevel: true).Concat(Claims(10, 40, setsLevel: true, "pronoun")).ToList();

        var weights = LogisticFit.Fit(claims);

        Assert.True(weights["pronoun"] < -1, $"pronoun {weights["pronoun"]}");
        Assert.InRange(LogisticFit.Predict(weights, claims[0]), 0.8, 0.92);
        Assert.InRange(LogisticFit.Predict(weights, claims[^1]), 0.18, 0.3);
        Assert.Equal(weights, LogisticFit.Fit(claims));
    }

    private static IEnumerable<JudgedClaim> Claims(int right, int wrong, bool setsLevel, string? feature = null)
    {
        ImmutableArray<ConfidenceFactor> features = feature is null ? [new("base", 1, 1)] : [new("base", 1, 1), new(feature, 1, 1)];
        return Enumerable.Range(0, right + wrong).Select(i => new JudgedClaim(i, features, 0.5, setsLevel, i < right));
    }
}
