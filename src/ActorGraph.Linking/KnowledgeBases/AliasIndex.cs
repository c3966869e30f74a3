using System.Runtime.InteropServices;
using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Finds the actors that a folded name may mean.</summary>
/// <param name="names">About how many names there will be.</param>
internal sealed class AliasIndex(int names)
{
    private const int MaxWords = 64;

    private readonly Dictionary<string, AliasEntry[]> byKey = new(names, StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> lengthsByFirstWord = new(names / 2, StringComparer.Ordinal);

    /// <summary>The number of different folded names.</summary>
    public int Count => byKey.Count;

    /// <summary>All folded names with their entries.</summary>
    public IEnumerable<KeyValuePair<string, AliasEntry[]>> All => byKey;

    /// <summary>The folded form under which a name is kept: without its article.</summary>
    public static string KeyOf(string surface) =>
        NameFolding.Key(surface.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? surface[4..] : surface);

    /// <summary>Adds a name; the same name of the same actor is kept once, with its first kind, in the spelling that asks for fewer
    /// capitals. A claimed name takes it from all actors that do not claim it.</summary>
    public void Add(AliasEntry entry) => Add(entry, KeyOf(entry.Surface));

    /// <summary>Adds a name whose folded form is known.</summary>
    public void Add(AliasEntry entry, string key)
    {
        if (key.Length == 0)
        {
            return;
        }

        if (!byKey.TryGetValue(key, out var entries))
        {
            byKey.Add(key, [entry]);
            var space = key.IndexOf(' ', StringComparison.Ordinal);
            ref var lengths = ref CollectionsMarshal.GetValueRefOrAddDefault(
                lengthsByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>(),
                space < 0 ? key : key.AsSpan(0, space),
                out _
            );
            lengths |= 1UL << Math.Min(key.AsSpan().Count(' '), MaxWords - 1);
        }
        else if (entry.IsClaimed && !entries[0].IsClaimed)
        {
            byKey[key] = [entry];
        }
        else if (entry.IsClaimed == entries[0].IsClaimed)
        {
            var known = IndexOf(entries, entry.Actor);
            if (known < 0)
            {
                byKey[key] = [.. entries, entry];
            }
            else if (entries[known].Kind == entry.Kind && CountOfCapitals(entry.Surface) < CountOfCapitals(entries[known].Surface))
            {
                entries[known] = entry;
            }
        }
    }

    private static int IndexOf(AliasEntry[] entries, Actor actor)
    {
        for (var i = 0; i < entries.Length; i++)
        {
            if (ReferenceEquals(entries[i].Actor, actor))
            {
                return i;
            }
        }

        return -1;
    }

    private static int CountOfCapitals(string name)
    {
        var count = 0;
        foreach (var c in name)
        {
            count += char.IsUpper(c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Gives back room that the expected number of names did not need: what is looked up for each word of a text stays
    /// small.</summary>
    public void Trim() => lengthsByFirstWord.TrimExcess();

    /// <summary>How many words the names have that begin with a word: bit 0 is set where one has a single word, bit 1 where one has two,
    /// and so on; 0 if none begins so.</summary>
    public ulong LengthsFrom(string firstWord) => lengthsByFirstWord.GetValueOrDefault(firstWord);

    /// <summary>The entries of a folded name; empty if nobody has it.</summary>
    public IReadOnlyList<AliasEntry> Find(string key) => byKey.TryGetValue(key, out var entries) ? entries : [];
}
