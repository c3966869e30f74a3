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

    /// <summary>Takes those out that were found from a place in the list on and are not meant.</summary>
    /// <param name="found">The parties.</param>
    /// <param name="start">The place of the first that may go.</param>
    /// <param name="isOut">Whether one goes.</param>
    public static void RemoveFrom(List<Party> found, int start, Predicate<Party> isOut)
    {
        for (var i = found.Count - 1; i >= start; i--)
        {
            if (isOut(found[i]))
            {
                found.RemoveAt(i);
            }
        }
    }
}
