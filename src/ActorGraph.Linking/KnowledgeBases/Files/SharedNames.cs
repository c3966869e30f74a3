using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Tells of the user's names that other actors bear, too.</summary>
/// <param name="listed">Our lists.</param>
/// <param name="names">About how many names there will be.</param>
/// <param name="notices">Takes what is told.</param>
internal sealed class SharedNames(KnowledgeBase listed, int names, List<ActorFileFault> notices)
{
    private readonly Dictionary<string, ActorId> ownerByKey = new(names, StringComparer.Ordinal);

    /// <summary>Notes the names of one actor. A person's surname is no name that the user took from anybody.</summary>
    public void Add(ActorRow row, UserActor own)
    {
        var written = own.Written;
        Add(row, own.Entry.Actor.Id, written.Actor.Name);
        foreach (
            var names in (ReadOnlySpan<ImmutableArray<string>>)[written.Actor.Aliases, written.Demonyms, written.Capitals, written.Seats]
        )
        {
            foreach (var name in names)
            {
                Add(row, own.Entry.Actor.Id, name);
            }
        }
    }

    private void Add(ActorRow row, ActorId id, string name)
    {
        var key = AliasIndex.KeyOf(name);
        ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(ownerByKey, key, out var isOwned);
        if (!isOwned)
        {
            owner = id;
        }
        else if (owner is var first && first != id)
        {
            notices.Add(
                row.Fault($"The name '{name}' of '{id}' is that of '{first}', too. The article's context decides which of them is meant.")
            );
        }

        if (listed.Aliases.Find(key) is { Count: > 0 } entries && OthersThan(id, entries) is { Length: > 0 } others)
        {
            notices.Add(row.Fault($"The name '{name}' is in our list that of {others}. It now means '{id}'."));
        }

        if (NameCheck.IsWithoutCapital(name))
        {
            notices.Add(row.Fault($"The name '{name}' has no capital. It will be found where a text writes it as a common word, too."));
        }
    }

    private static string OthersThan(ActorId id, IEnumerable<AliasEntry> entries) =>
        string.Join(", ", entries.Where(e => e.Actor.Id != id && e.Kind != AliasKind.ShortName).Select(e => $"'{e.Actor.Id}'"));
}
