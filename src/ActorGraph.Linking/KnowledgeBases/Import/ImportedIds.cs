using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Gives imported actors their ids: that of the listed actor with the same name, type and state, else a new one.</summary>
internal sealed class ImportedIds(KnowledgeBase listed)
{
    private readonly Dictionary<string, ActorId> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<ActorId> used = [];

    /// <summary>The id of an entity; a namesake's has the catalogue's id in it.</summary>
    /// <param name="key">The id of the entity in its catalogue.</param>
    /// <param name="name">Its name.</param>
    /// <param name="type">Its type.</param>
    /// <param name="country">Its state; null if unknown.</param>
    public ActorId Of(string key, string name, ActorType type, ActorId? country)
    {
        if (byKey.TryGetValue(key, out var known))
        {
            return known;
        }

        var id = ActorId.FromName(name);
        if (used.Contains(id) || (listed.Find(id) is { } other && !IsSame(other, type, country)))
        {
            id = ActorId.FromName($"{name} {key}");
        }

        used.Add(id);
        byKey.Add(key, id);
        return id;
    }

    /// <summary>Takes the id of a listed country for an entity; false if another entity has taken it.</summary>
    public bool TryTake(string key, ActorId id)
    {
        if (byKey.TryGetValue(key, out var known))
        {
            return known == id;
        }

        if (!used.Add(id))
        {
            return false;
        }

        byKey.Add(key, id);
        return true;
    }

    private static bool IsSame(Actor other, ActorType type, ActorId? country) =>
        other.Type == type && (type == ActorType.Country || other.Country is null || country is null || other.Country == country);
}
