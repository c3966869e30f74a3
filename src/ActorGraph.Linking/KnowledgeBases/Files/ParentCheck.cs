using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Finds bodies that are their own parents.</summary>
internal sealed class ParentCheck(KnowledgeBase listed, IReadOnlyDictionary<ActorId, UserActor> own)
{
    private readonly HashSet<ActorId> sound = [];

    /// <summary>The first cycle on the way up from an actor, from its smallest id on and round to it again; empty where there is
    /// none.</summary>
    public IReadOnlyList<ActorId> CycleFrom(ActorId start)
    {
        if (ParentOf(start) is null)
        {
            return [];
        }

        var way = new List<ActorId>();
        for (ActorId? at = start; at is { } id && !sound.Contains(id); at = ParentOf(id))
        {
            var first = way.IndexOf(id);
            if (first >= 0)
            {
                var cycle = way[first..];
                var least = cycle.IndexOf(cycle.Min());
                return [.. cycle[least..], .. cycle[..least], cycle[least]];
            }

            way.Add(id);
        }

        sound.UnionWith(way);
        return [];
    }

    private ActorId? ParentOf(ActorId id) => own.TryGetValue(id, out var actor) ? actor.Entry.Actor.Parent : listed.Find(id)?.Parent;
}
