using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Core.Claims;

/// <summary>What the claims with one source, type, target and modality add up to. Derived from claims, never stored as truth.</summary>
/// <param name="Source">The actor it goes out from; for a symmetric type the one whose id sorts first.</param>
/// <param name="Type">Which relation.</param>
/// <param name="Target">The actor it goes to.</param>
/// <param name="Modality">Denied, planned and possible claims never add to the asserted relation.</param>
/// <param name="ClaimCount">How many claims say it.</param>
/// <param name="ArticleCount">In how many articles.</param>
/// <param name="StoryCount">In how many stories: copies of one text by several publishers count once.</param>
/// <param name="FirstSeen">The earliest day of event (of an interval, its first) or, where a claim has none, of publication; null if no
/// claim has either.</param>
/// <param name="LastSeen">The latest such day (of an interval, its last).</param>
/// <param name="Confidence">The highest confidence of its claims, 0 to 1.</param>
/// <param name="Goldstein">The mean Goldstein value of its claims, to three decimals; null for states.</param>
public sealed record Relation(
    ActorId Source,
    RelationType Type,
    ActorId Target,
    Modality Modality,
    int ClaimCount,
    int ArticleCount,
    int StoryCount,
    DateOnly? FirstSeen,
    DateOnly? LastSeen,
    double Confidence,
    double? Goldstein
)
{
    /// <summary>How much the relation counts for in layouts: stories, not copies.</summary>
    public int Weight => StoryCount;

    /// <summary>What sets it apart from every other relation.</summary>
    public RelationKey Key => new(Source, Type, Target, Modality);
}
