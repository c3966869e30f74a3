using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Changes;

/// <summary>Finds what is new between two positions of a ledger.</summary>
public static class ChangeFinder
{
    /// <summary>The changes, ordered by the pair of actors, then kind. Judgements count as they are now; those alone make nothing
    /// new.</summary>
    /// <param name="view">The ledger; read for as long as the sequence is.</param>
    /// <param name="since">The earlier position, exclusive.</param>
    /// <param name="until">The later position, inclusive.</param>
    public static IEnumerable<GraphChange> Find(ILedgerView view, LedgerPosition since, LedgerPosition until)
    {
        ArgumentNullException.ThrowIfNull(view);
        var moved = view.ReadTenures(since).ToList();
        var fresh = moved
            .Where(t => t.Asserted > since && t.IsInForceAt(until) && t.Claim.Source != t.Claim.Target)
            .Select(t => PairOf(t.Claim))
            .ToHashSet();
        var asserted = moved.Where(t => t.Retracted is null && t.Asserted > since).ToDictionary(t => t.Claim.Id, t => t.Asserted);
        var ended = moved.Where(t => t.Retracted is not null).ToLookup(t => PairOf(t.Claim));
        // Whoever has dealings with many is read once for all of them.
        foreach (var pairs in fresh.GroupBy(p => p.One).OrderBy(g => g.Key))
        {
            var inForce = view.ReadClaimsOf(pairs.Key)
                .Where(c => fresh.Contains(PairOf(c)))
                .ToLookup(PairOf, c => new ClaimTenure(c, asserted.GetValueOrDefault(c.Id, LedgerPosition.Start), null));
            foreach (var pair in pairs.Order())
            {
                foreach (var change in new PairHistory([.. inForce[pair], .. ended[pair]], since, until).Changes())
                {
                    yield return change;
                }
            }
        }
    }

    private static (ActorId One, ActorId Other) PairOf(Claim claim) =>
        claim.Target < claim.Source ? (claim.Target, claim.Source) : (claim.Source, claim.Target);
}
