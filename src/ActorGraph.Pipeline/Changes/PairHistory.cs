using System.Collections.Immutable;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Pipeline.Changes;

/// <summary>What two positions of a ledger have between two actors, and what is new about it.</summary>
internal sealed class PairHistory
{
    private readonly ImmutableArray<Claim> before;
    private readonly ImmutableArray<Claim> after;
    private readonly ImmutableArray<Claim> fresh;

    /// <summary>Compares.</summary>
    /// <param name="tenures">All claims between the two that were in force at one of the positions.</param>
    /// <param name="since">The earlier position.</param>
    /// <param name="until">The later one.</param>
    public PairHistory(IReadOnlyCollection<ClaimTenure> tenures, LedgerPosition since, LedgerPosition until)
    {
        before = At(tenures, since);
        after = At(tenures, until);
        // A claim that was recorded anew with its article is not new.
        var known = before.Select(c => c.Id).ToHashSet();
        fresh = [.. after.Where(c => !known.Contains(c.Id))];
    }

    /// <summary>What is new, in a lasting order.</summary>
    public IEnumerable<GraphChange> Changes() => [.. FirstContacts(), .. NewEdges(), .. Reversals(), .. Contradictions()];

    private static ImmutableArray<Claim> At(IEnumerable<ClaimTenure> tenures, LedgerPosition position) =>
        [.. tenures.Where(t => t.IsInForceAt(position)).Select(t => t.Claim).OrderBy(c => c.Id)];

    private static RelationKey KeyOf(Claim claim) => new(claim.Source, claim.Type, claim.Target, claim.Modality);

    private static bool IsEvent(Claim claim) => claim is { Modality: Modality.Asserted, Type.Category: RelationCategory.Event };

    private static double? Mean(IEnumerable<Claim> claims) =>
        claims.Where(IsEvent).Average(c => (c.EventCode ?? c.Type.DefaultEventCode)?.Goldstein);

    private IEnumerable<GraphChange> FirstContacts() =>
        !before.Any(IsEvent) && fresh.FirstOrDefault(IsEvent) is { } first
            ? [new GraphChange(ChangeKind.FirstContact, first.Source, first.Target, [.. fresh.Where(IsEvent)])]
            : [];

    private IEnumerable<GraphChange> NewEdges() =>
        fresh
            .GroupBy(KeyOf)
            .Where(g => !before.Any(c => KeyOf(c) == g.Key))
            .OrderBy(g => g.Key)
            .Select(g => new GraphChange(ChangeKind.NewEdge, g.Key.Source, g.Key.Target, [.. g])
            {
                Relation = g.Key.Type,
                Modality = g.Key.Modality,
            });

    private IEnumerable<GraphChange> Reversals() =>
        from dealings in fresh.Where(IsEvent).GroupBy(c => (c.Source, c.Target)).OrderBy(g => g.Key)
        let was = Mean(before.Where(c => (c.Source, c.Target) == dealings.Key))
        let now = Mean(dealings)
        where was * now < 0
        select new GraphChange(ChangeKind.Reversal, dealings.Key.Source, dealings.Key.Target, [.. dealings]) { Before = was, After = now };

    private IEnumerable<GraphChange> Contradictions() =>
        after
            .Where(c => c.Modality is Modality.Asserted or Modality.Denied)
            .GroupBy(c => KeyOf(c) with { Modality = Modality.Asserted })
            .Where(g => g.Select(c => c.Modality).Distinct().Count() == 2 && g.Any(fresh.Contains))
            .OrderBy(g => g.Key)
            .Select(g => new GraphChange(ChangeKind.Contradiction, g.Key.Source, g.Key.Target, [.. g]) { Relation = g.Key.Type });
}
