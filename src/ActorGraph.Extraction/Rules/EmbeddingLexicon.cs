using System.Collections.Frozen;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Rules;

/// <summary>What verbs, adjectives and nouns make of what they govern, read from <c>Rules/embedding.tsv</c>.</summary>
internal sealed class EmbeddingLexicon
{
    private readonly FrozenDictionary<string, (EmbeddingEffect Clause, EmbeddingEffect Noun)> verbs;
    private readonly FrozenDictionary<string, (EmbeddingEffect Clause, EmbeddingEffect Noun)> nouns;
    private readonly FrozenDictionary<string, (EmbeddingEffect Clause, EmbeddingEffect Noun)> adjectives;

    private EmbeddingLexicon(IReadOnlyList<string[]> rows)
    {
        verbs = Select(rows, ".v");
        nouns = Select(rows, ".n");
        adjectives = Select(rows, ".j");
    }

    /// <summary>The lexicon of the assembly.</summary>
    public static EmbeddingLexicon Embedded { get; } = new([.. RuleResources.Rows("embedding.tsv")]);

    /// <summary>All words.</summary>
    public IEnumerable<string> Lemmas => verbs.Keys.Concat(nouns.Keys).Concat(adjectives.Keys);

    /// <summary>What a word makes of a clause under it.</summary>
    public EmbeddingEffect OnClause(string lemma, PartOfSpeech part) => Find(lemma, part).Clause;

    /// <summary>What a word makes of a noun under it.</summary>
    public EmbeddingEffect OnNoun(string lemma, PartOfSpeech part) => Find(lemma, part).Noun;

    private (EmbeddingEffect Clause, EmbeddingEffect Noun) Find(string lemma, PartOfSpeech part) =>
        (
            part switch
            {
                PartOfSpeech.Verb or PartOfSpeech.Aux => verbs,
                PartOfSpeech.Adj => adjectives,
                _ => nouns,
            }
        ).GetValueOrDefault(lemma);

    private static FrozenDictionary<string, (EmbeddingEffect Clause, EmbeddingEffect Noun)> Select(
        IReadOnlyList<string[]> rows,
        string suffix
    ) =>
        rows.Where(r => r[0].EndsWith(suffix, StringComparison.Ordinal))
            .ToFrozenDictionary(
                r => r[0][..^suffix.Length],
                r => (Enum.Parse<EmbeddingEffect>(r[1], ignoreCase: true), Enum.Parse<EmbeddingEffect>(r[2], ignoreCase: true)),
                StringComparer.Ordinal
            );
}
