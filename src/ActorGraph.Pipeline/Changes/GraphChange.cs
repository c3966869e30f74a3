using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Pipeline.Changes;

/// <summary>Something that is new between two positions of a ledger.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Source">The actor it goes out from; of a first contact the one who acts in the first of its claims.</param>
/// <param name="Target">The other actor.</param>
/// <param name="Claims">The claims it rests on, ordered by id: those that are new, and of a contradiction all of both sides.</param>
public sealed record GraphChange(ChangeKind Kind, ActorId Source, ActorId Target, ImmutableArray<Claim> Claims)
{
    /// <summary>The relation; null where several may have part: first contacts and reversals.</summary>
    public RelationType? Relation { get; init; }

    /// <summary>How the articles stand to a new edge; null for other kinds.</summary>
    public Modality? Modality { get; init; }

    /// <summary>Of a reversal the mean of Goldstein's scale before, -10 to 10.</summary>
    public double? Before { get; init; }

    /// <summary>Of a reversal the mean of what is new.</summary>
    public double? After { get; init; }
}
