using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>A person whom the article has named.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="Words">The folded words of the name as the article first gave it in full.</param>
internal sealed record KnownPerson(Actor Actor, IReadOnlyList<string> Words)
{
    /// <summary>The sentence in which the article last gave the full name.</summary>
    public int LastSentence { get; set; }

    /// <summary>What pronoun fits: true for she, false for he, null where unknown.</summary>
    public bool? IsFemale { get; set; }

    /// <summary>The states and bodies whose office the article gives the person.</summary>
    public HashSet<ActorId> Bodies { get; } = [];

    /// <summary>The last words of the offices the article gives the person: "president", "minister".</summary>
    public HashSet<string> OfficeNouns { get; } = new(StringComparer.Ordinal);
}
