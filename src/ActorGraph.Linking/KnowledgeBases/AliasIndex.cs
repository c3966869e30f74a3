using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Finds the actors that a folded name may mean.</summary>
internal sealed class AliasIndex
{
    private readonly Dictionary<string, AliasEntry[]> byKey = new(40000, StringComparer.Ordinal);
    private readonly Dictionary<string, int> longestByFirstWord = new(8192, StringComparer.Ordinal);

    /// <summary>The number of different folded names.</summary>
    public int Count => byKey.Count;

    /// <summary>All folded names with their entries.</summary>
    public IEnumerable<KeyValuePair<string, AliasEntry[]>> All => byKey;

    /// <summary>Adds a name; the same name of the same actor is kept once, with its first kind.</summary>
    public void Add(Actor actor, AliasKind kind, string surface) => Add(actor, kind, surface, KeyOf(surface));

    /// <summary>The folded form under which a name is kept: without its article.</summary>
    public static string KeyOf(string surface) =>
        NameFolding.Key(surface.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? surface[4..] : surface);

    /// <summary>Adds a name whose folded form is known.</summary>
    public void Add(Actor actor, AliasKind kind, string surface, string key)
    {
        if (key.Length == 0)
        {
            return;
        }

        var entry = new AliasEntry(actor, kind, surface);
        if (!byKey.TryGetValue(key, out var entries))
        {
            byKey.Add(key, [entry]);
            var space = key.IndexOf(' ', StringComparison.Ordinal);
            var first = space < 0 ? key : key[..space];
            var words = key.AsSpan().Count(' ') + 1;
            longestByFirstWord[first] = Math.Max(words, longestByFirstWord.GetValueOrDefault(first));
        }
        else if (!Array.Exists(entries, e => ReferenceEquals(e.Actor, actor)))
        {
            byKey[key] = [.. entries, entry];
        }
    }

    /// <summary>Takes all other actors off a name, so that the entries of one actor win.</summary>
    public void Claim(string surface, ActorId winner)
    {
        var key = NameFolding.Key(surface);
        if (byKey.TryGetValue(key, out var entries))
        {
            byKey[key] = [.. entries.Where(e => e.Actor.Id == winner)];
        }
    }

    /// <summary>The number of words of the longest name that begins with a word; 0 if none does.</summary>
    public int LongestFrom(string firstWord) => longestByFirstWord.GetValueOrDefault(firstWord);

    /// <summary>The entries of a folded name; empty if nobody has it.</summary>
    public IReadOnlyList<AliasEntry> Find(string key) => byKey.TryGetValue(key, out var entries) ? entries : [];
}
