using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Browsing;

/// <summary>How two actors dealt with each other in one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Cooperation">Claims of a Goldstein value above zero.</param>
/// <param name="Conflict">Claims of a Goldstein value below zero.</param>
/// <param name="Balance">The mean value, -10 to +10, to three decimals.</param>
public sealed record PairMonth(DateOnly Month, int Cooperation, int Conflict, double Balance)
{
    /// <summary>The months in which something happened, in order. States and claims without a day are left out.</summary>
    public static IReadOnlyList<PairMonth> Of(IEnumerable<ReportedClaim> claims) =>
        [
            .. claims
                .Where(c => c.FirstDay is not null && ValueOf(c) is not null)
                .GroupBy(c => MonthCount.Of(c.FirstDay!.Value))
                .OrderBy(g => g.Key)
                .Select(g => new PairMonth(
                    g.Key,
                    g.Count(c => ValueOf(c) > 0),
                    g.Count(c => ValueOf(c) < 0),
                    SupportedRelation.GoldsteinOf(g)!.Value
                )),
        ];

    private static double? ValueOf(ReportedClaim reported) => (reported.Claim.EventCode ?? reported.Claim.Type.DefaultEventCode)?.Goldstein;
}
