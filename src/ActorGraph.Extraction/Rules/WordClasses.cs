using System.Collections.Frozen;

namespace ActorGraph.Extraction.Rules;

/// <summary>Named sets of lemmas, read from <c>Rules/word-classes.tsv</c> (for frames) and <c>Rules/engine-classes.tsv</c> (for the
/// engine).</summary>
internal sealed class WordClasses
{
    private readonly FrozenDictionary<string, FrozenSet<string>> lemmasByName;

    private WordClasses(FrozenDictionary<string, FrozenSet<string>> lemmasByName) => this.lemmasByName = lemmasByName;

    /// <summary>The classes of the assembly.</summary>
    public static WordClasses Embedded { get; } =
        Read(RuleResources.Rows("word-classes.tsv").Concat(RuleResources.Rows("engine-classes.tsv")));

    /// <summary>The class of a name.</summary>
    /// <exception cref="KeyNotFoundException">There is no such class.</exception>
    public FrozenSet<string> this[string name] => lemmasByName[name];

    /// <summary>All lemmas of all classes.</summary>
    public IEnumerable<string> Lemmas => lemmasByName.Values.SelectMany(l => l);

    /// <summary>The class of a name, or null.</summary>
    public FrozenSet<string>? TryGet(string name) => lemmasByName.GetValueOrDefault(name);

    /// <summary>Reads alternatives "talk|@meeting" into lemmas; a class that does not exist goes to <paramref name="unknown"/>.</summary>
    public FrozenSet<string> Expand(IEnumerable<string> alternatives, Action<string> unknown)
    {
        var lemmas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alternative in alternatives)
        {
            if (!alternative.StartsWith('@'))
            {
                lemmas.Add(alternative);
            }
            else if (TryGet(alternative[1..]) is { } members)
            {
                lemmas.UnionWith(members);
            }
            else
            {
                unknown($"no word class is called '{alternative}'");
            }
        }

        return lemmas.ToFrozenSet(StringComparer.Ordinal);
    }

    // A class may go over several lines and take in another, "@name".
    private static WordClasses Read(IEnumerable<string[]> rows)
    {
        var words = rows.ToLookup(r => r[0], r => r[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
        return new(
            words.ToFrozenDictionary(g => g.Key, g => g.SelectMany(Lemmas).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal)
        );

        IEnumerable<string> Lemmas(string[] line) =>
            line.SelectMany(word =>
                !word.StartsWith('@') ? [word]
                : words.Contains(word[1..]) ? words[word[1..]].SelectMany(Lemmas)
                : throw new KeyNotFoundException($"No word class is called '{word}'.")
            );
    }
}
