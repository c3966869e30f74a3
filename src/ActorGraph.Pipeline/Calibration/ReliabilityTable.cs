namespace ActorGraph.Pipeline.Calibration;

/// <summary>Whether confidences mean what they say: of claims of about 0.8, about four in five should be right.</summary>
/// <param name="Bins">The claims by tenths of confidence, ascending; empty tenths are left out.</param>
/// <param name="Claims">How many claims there are.</param>
/// <param name="ExpectedError">The expected calibration error: the mean distance of confidence and precision over bins, weighed by their
/// claims.</param>
/// <param name="BrierScore">The mean squared distance of confidence and truth; lower is better.</param>
public sealed record ReliabilityTable(IReadOnlyList<ReliabilityBin> Bins, int Claims, double ExpectedError, double BrierScore)
{
    private const int BinCount = 10;

    /// <summary>Makes the table of claims with their confidences.</summary>
    internal static ReliabilityTable Of(IReadOnlyCollection<(double Confidence, bool IsRight)> claims)
    {
        var bins = claims
            .GroupBy(c => Math.Min((int)(c.Confidence * BinCount), BinCount - 1))
            .OrderBy(g => g.Key)
            .Select(g => new ReliabilityBin(
                (double)g.Key / BinCount,
                g.Count(),
                g.Average(c => c.Confidence),
                g.Average(c => c.IsRight ? 1.0 : 0.0)
            ))
            .ToList();
        return claims.Count == 0
            ? new ReliabilityTable([], 0, 0, 0)
            : new ReliabilityTable(
                bins,
                claims.Count,
                bins.Sum(b => b.Claims * Math.Abs(b.MeanConfidence - b.Precision)) / claims.Count,
                claims.Average(c => Math.Pow(c.Confidence - (c.IsRight ? 1 : 0), 2))
            );
    }
}
