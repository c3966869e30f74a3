using ActorGraph.Pipeline.Browsing;

namespace ActorGraph.Web.Answers;

/// <summary>An actor that a search found, or one alone.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">Person, Country or Organization.</param>
/// <param name="Country">The id of the state it belongs to, if there is one.</param>
/// <param name="Parent">The id of the body it is an organ of, if there is one.</param>
/// <param name="Aliases">Other names, sorted.</param>
/// <param name="Alias">The alias that the search found; null where it was the name.</param>
/// <param name="Articles">How many articles name it.</param>
internal sealed record FoundActorAnswer(
    string Id,
    string Name,
    string Type,
    string? Country,
    string? Parent,
    IReadOnlyList<string> Aliases,
    string? Alias,
    int Articles
)
{
    public static FoundActorAnswer Of(FoundActor found) =>
        new(
            found.Actor.Id.Value,
            found.Actor.Name,
            found.Actor.Type.ToString(),
            found.Actor.Country?.Value,
            found.Actor.Parent?.Value,
            [.. found.Actor.Aliases],
            found.Alias,
            found.Articles
        );
}
