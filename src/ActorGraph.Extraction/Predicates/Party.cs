using ActorGraph.Core.Actors;

namespace ActorGraph.Extraction.Predicates;

/// <summary>An actor in an argument position.</summary>
/// <param name="Link">The link that names it.</param>
/// <param name="Token">The token by which it was reached: the head of the argument.</param>
/// <param name="IsOwner">Whether the argument is a thing that belongs to the actor ("Russian forces"), not the actor itself.</param>
internal readonly record struct Party(Link Link, int Token, bool IsOwner)
{
    /// <summary>Who it is.</summary>
    public Actor Actor => Link.Actor;

    /// <summary>Adds it where its actor is not yet among the parties.</summary>
    public void AddTo(List<Party> found)
    {
        foreach (var other in found)
        {
            if (other.Actor.Id == Actor.Id)
            {
                return;
            }
        }

        found.Add(this);
    }
}
