using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Keeps the parents of imported actors free of cycles, of which catalogues have some.</summary>
internal sealed class ImportedParents(KnowledgeBase listed)
{
    private readonly Dictionary<ActorId, ActorId> parents = [];

    /// <summary>Notes a parent; false if the way up from it leads to the actor itself.</summary>
    public bool TryAdd(ActorId id, ActorId parent)
    {
        for (ActorId? at = parent; at is { } body; at = parents.TryGetValue(body, out var next) ? next : listed.Find(body)?.Parent)
        {
            if (body == id)
            {
                return false;
            }
        }

        parents[id] = parent;
        return true;
    }
}
