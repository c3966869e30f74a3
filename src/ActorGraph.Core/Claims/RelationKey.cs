using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Core.Claims;

/// <summary>What makes two claims add up to one relation.</summary>
/// <param name="Source">The actor it goes out from; for a symmetric type the one whose id sorts first.</param>
/// <param name="Type">Which relation.</param>
/// <param name="Target">The actor it goes to.</param>
/// <param name="Modality">How the articles stand to it.</param>
public readonly record struct RelationKey(ActorId Source, RelationType Type, ActorId Target, Modality Modality) : IComparable<RelationKey>
{
    /// <summary>The same relation between two other actors; for a symmetric type the id that sorts first becomes the source.</summary>
    public RelationKey Between(ActorId source, ActorId target) =>
        Type.IsSymmetric && target < source
            ? this with
            {
                Source = target,
                Target = source,
            }
            : this with
            {
                Source = source,
                Target = target,
            };

    /// <summary>By source, type, target, then modality.</summary>
    public int CompareTo(RelationKey other)
    {
        var order = Source.CompareTo(other.Source);
        order = order != 0 ? order : Comparer<RelationType>.Default.Compare(Type, other.Type);
        order = order != 0 ? order : Target.CompareTo(other.Target);
        return order != 0 ? order : Modality.CompareTo(other.Modality);
    }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(RelationKey left, RelationKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(RelationKey left, RelationKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(RelationKey left, RelationKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(RelationKey left, RelationKey right) => left.CompareTo(right) >= 0;
}
