using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Projections.Exports;

namespace ActorGraph.Projections.Events;

/// <summary>What one party did to another on one day: the claims that say so count as one event, whatever the number of articles.</summary>
/// <param name="Key">Who, what, to whom.</param>
/// <param name="First">The day; of an interval its first. Null where none is known.</param>
/// <param name="Last">The day; of an interval its last.</param>
/// <param name="Code">The CAMEO code.</param>
/// <param name="Claims">The claims, by id.</param>
internal sealed record CodedEvent(RelationKey Key, DateOnly? First, DateOnly? Last, EventCode Code, IReadOnlyList<ReportedClaim> Claims)
{
    /// <summary>Unique, and the same in every export.</summary>
    public string Id
    {
        get
        {
            var days = First == Last ? GraphAttributes.Text(First) : $"{GraphAttributes.Text(First)}/{GraphAttributes.Text(Last)}";
            return $"{RelationNames.Id(Key)} {days ?? "undated"} {Code.Code}";
        }
    }

    /// <summary>The events of a graph, by source, type, target and modality, then day and code. Only asserted ones, unless the filter names
    /// modalities.</summary>
    public static IEnumerable<CodedEvent> Read(ExportView view) => Of(view.ReadRelations(withClaims: true), view.Filter);

    /// <summary>The events of some relations, in the relations' order, then by day and code. Only asserted ones, unless the filter names
    /// modalities.</summary>
    public static IEnumerable<CodedEvent> Of(IEnumerable<SupportedRelation> relations, ClaimFilter filter) =>
        relations
            .Where(r => r.Relation.Type.Category == RelationCategory.Event)
            .Where(r => !filter.Modalities.IsEmpty || r.Relation.Modality == Modality.Asserted)
            .SelectMany(r =>
                r.Claims.GroupBy(c => (c.FirstDay, c.LastDay, Code: c.Claim.EventCode ?? r.Relation.Type.DefaultEventCode!))
                    .OrderBy(g => g.Key.FirstDay)
                    .ThenBy(g => g.Key.LastDay)
                    .ThenBy(g => g.Key.Code.Code, StringComparer.Ordinal)
                    .Select(g => new CodedEvent(r.Relation.Key, g.Key.FirstDay, g.Key.LastDay, g.Key.Code, [.. g]))
            );
}
