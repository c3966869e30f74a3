namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>The titles of offices, ranks and forms of address that news writes before and after names. Immutable.</summary>
public sealed class TitleLexicon
{
    private readonly Dictionary<string, TitleKind> kinds;

    private readonly HashSet<string> words;

    private TitleLexicon(Dictionary<string, TitleKind> kinds, int longest)
    {
        this.kinds = kinds;
        LongestTitle = longest;
        words = kinds.Keys.SelectMany(k => k.Split(' ')).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The number of words of the longest title.</summary>
    public int LongestTitle { get; }

    /// <summary>What sort of title a folded run of words is; null if it is none.</summary>
    internal TitleKind? Find(string key) => kinds.TryGetValue(key, out var kind) ? kind : null;

    /// <summary>Whether a folded word occurs in any title.</summary>
    internal bool HasWord(string folded) => words.Contains(folded);

    /// <summary>Reads the embedded list.</summary>
    internal static TitleLexicon Read()
    {
        var kinds = new Dictionary<string, TitleKind>(StringComparer.Ordinal);
        var longest = 1;
        foreach (var row in DataTable.Rows("titles.tsv", 2))
        {
            var key = NameFolding.Key(row[0]);
            kinds.TryAdd(key, Enum.Parse<TitleKind>(row[1], ignoreCase: true));
            longest = Math.Max(longest, key.AsSpan().Count(' ') + 1);
        }

        return new TitleLexicon(kinds, longest);
    }
}
