using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Browsing;

namespace ActorGraph.Web.Answers;

/// <summary>How two actors dealt with each other, month by month.</summary>
/// <param name="Months">The months in which something happened, in order.</param>
internal sealed record TimelineAnswer(IReadOnlyList<PairMonthAnswer> Months)
{
    public static TimelineAnswer Of(IEnumerable<SupportedRelation> relations) =>
        new([
            .. PairMonth
                .Of(relations.SelectMany(r => r.Claims))
                .Select(m => new PairMonthAnswer(Words.Month(m.Month), m.Cooperation, m.Conflict, m.Balance)),
        ]);
}
