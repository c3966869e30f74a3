using ActorGraph.Core.Actors;

namespace ActorGraph.Web.Answers;

/// <summary>An actor by name.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Type">Person, Country or Organization.</param>
/// <param name="Country">The id of the state it belongs to, if there is one.</param>
internal sealed record ActorAnswer(string Id, string Name, string Type, string? Country)
{
    public static ActorAnswer Of(Actor actor) => new(actor.Id.Value, actor.Name, actor.Type.ToString(), actor.Country?.Value);
}
