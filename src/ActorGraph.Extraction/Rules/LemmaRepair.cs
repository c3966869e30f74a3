using System.Collections.Frozen;

namespace ActorGraph.Extraction.Rules;

/// <summary>Prefers the lemmas that rules know: where a token's lemma is none, but a regular stem of the word is, the stem is meant
/// ("bombed" to "bomb", not "bombe").</summary>
internal sealed class LemmaRepair(FrozenSet<string> known)
{
    private static readonly FrozenDictionary<string, string> irregular = RuleResources
        .Rows("irregular-verbs.tsv")
        .ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    /// <summary>The lemma to use.</summary>
    /// <param name="lemma">The given one, lower case.</param>
    /// <param name="word">The word as written.</param>
    /// <param name="tag">Its Penn tag.</param>
    public string Mend(string lemma, ReadOnlySpan<char> word, string tag)
    {
        // "Troops" and "forces" are left in the plural by some taggers; rules write the singular.
        var isPlural = tag is "NNS" or "NNPS" && word.Equals(lemma, StringComparison.OrdinalIgnoreCase);
        if (word.Length < 3)
        {
            return lemma;
        }

        // "Shot" is a noun that rules know, too.
        if (
            (
                tag is "VBD" or "VBN" or "VBP" && (!known.Contains(lemma) || word.Equals(lemma, StringComparison.OrdinalIgnoreCase))
                || (tag == "VB" && !known.Contains(lemma))
            ) && irregular.TryGetValue(word.ToString().ToLowerInvariant(), out var verb)
        )
        {
            return verb;
        }

        // "By warning NATO": a participle is a form of its verb, though rules know the noun as well.
        if (tag == "VBG" && word.Equals(lemma, StringComparison.OrdinalIgnoreCase) && VerbOf(word) is { } participle)
        {
            return participle;
        }

        if (known.Contains(lemma) && !isPlural)
        {
            return lemma;
        }

        var ending = tag switch
        {
            "VBD" or "VBN" => "ed",
            "VBG" => "ing",
            // "No longer buys", taken for a plural's verb.
            "VBZ" or "VBP" or "NNS" or "NNPS" => "s",
            _ => "",
        };
        if (ending.Length == 0 || !word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        {
            return lemma;
        }

        var stem = word[..^ending.Length].ToString().ToLowerInvariant();
        foreach (var candidate in Candidates(stem))
        {
            if (known.Contains(candidate))
            {
                return candidate;
            }
        }

        return lemma;
    }

    /// <summary>The known verb that a word in -ing is of; null where rules know none.</summary>
    public string? VerbOf(ReadOnlySpan<char> gerund) =>
        gerund.Length > 5 && gerund.EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            ? Candidates(gerund[..^3].ToString().ToLowerInvariant()).FirstOrDefault(known.Contains)
            : null;

    /// <summary>Whether a word may be a past tense by its form: taggers take "hit" and "shot" for presents.</summary>
    public static bool IsPast(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || irregular.ContainsKey(word.ToString().ToLowerInvariant());

    /// <summary>Whether rules know a lemma.</summary>
    public bool Knows(string lemma) => known.Contains(lemma);

    private static IEnumerable<string> Candidates(string stem)
    {
        yield return stem;
        yield return stem + "e";
        if (stem.Length > 2 && stem[^1] == stem[^2])
        {
            yield return stem[..^1];
        }

        if (stem[^1] == 'i')
        {
            yield return stem[..^1] + "y";
        }

        if (stem[^1] == 'e')
        {
            yield return stem[..^1];
            if (stem.EndsWith("ie", StringComparison.Ordinal))
            {
                yield return stem[..^2] + "y";
            }
        }
    }
}
