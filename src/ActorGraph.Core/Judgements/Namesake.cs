using ActorGraph.Core.Actors;

namespace ActorGraph.Core.Judgements;

/// <summary>
/// Tells apart those of no list who share a name, by the states to which articles say that they belong: "john-smith" of Kenya is
/// "john-smith-kenya", John Smith (Kenya).
/// </summary>
public static class Namesake
{
    /// <summary>The id that a description has where its name is shared; null where a list knows the actor or no state is given.</summary>
    public static ActorId? IdOf(Actor description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return description is { IsListed: false, Country: { } state } ? new ActorId($"{description.Id}-{state}") : null;
    }

    /// <summary>A description as it is shown where its name is shared: with that id, and with its state behind the name, which stays as an
    /// alias.</summary>
    /// <exception cref="ArgumentException">It has no such id.</exception>
    public static Actor Of(Actor description)
    {
        var id = IdOf(description) ?? throw new ArgumentException($"'{description.Id}' is listed or has no state.", nameof(description));
        return description with
        {
            Id = id,
            Name = $"{description.Name} ({NameOf(description.Country!.Value)})",
            Aliases = [.. description.Aliases.Append(description.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>The names, as ids, that an id may be made of together with a state: all beginnings that end before a hyphen, the shortest
    /// first.</summary>
    public static IEnumerable<ActorId> NamesIn(ActorId id)
    {
        for (var at = id.Value.IndexOf('-', StringComparison.Ordinal); at > 0; at = id.Value.IndexOf('-', at + 1))
        {
            yield return new ActorId(id.Value[..at]);
        }
    }

    // Of a state an article gives the id alone. What this costs are accents: "Curacao".
    private static string NameOf(ActorId state) =>
        string.Join(
            ' ',
            state
                .Value.Split('-')
                .Select(word =>
                    word switch
                    {
                        "and" or "of" or "the" or "da" => word,
                        { Length: 2 } => word.ToUpperInvariant(),
                        _ => char.ToUpperInvariant(word[0]) + word[1..],
                    }
                )
        );
}
