using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Tells of the user's names that other actors bear, too.</summary>
internal sealed class SharedNames(KnowledgeBase listed, List<ActorFileFault> notices)
{
    private readonly Dictionary<string, ActorId> ownerByKey = new(StringComparer.Ordinal);

    /// <summary>Notes the names of one actor. A person's surname is no name that the user took from anybody.</summary>
    public void Add(ActorRow row, UserActor own)
    {
        var written = own.Written;
        foreach (var name in written.Actor.Aliases.Prepend(written.Actor.Name).Concat(written.Demonyms).Concat(written.Capitals).Concat(written.Seats))
        {
            Add(row, own.Entry.Actor.Id, name);
        }
    }

    private void Add(ActorRow row, ActorId id, string name)
    {
        var key = AliasIndex.KeyOf(name);
        if (!ownerByKey.TryAdd(key, id) && ownerByKey[key] is var first && first != id)
        {
            notices.Add(row.Fault($"The name '{name}' of '{id}' is that of '{first}', too. The article's context decides which of them is meant."));
        }

        var others = listed.Aliases.Find(key).Where(e => e.Actor.Id != id && e.Kind != AliasKind.ShortName).Select(e => $"'{e.Actor.Id}'").ToList();
        if (others.Count > 0)
        {
            notices.Add(row.Fault($"The name '{name}' is in our list that of {string.Join(", ", others)}. It now means '{id}'."));
        }

        if (NameCheck.IsWithoutCapital(name))
        {
            notices.Add(row.Fault($"The name '{name}' has no capital. It will be found where a text writes it as a common word, too."));
        }
    }
}
