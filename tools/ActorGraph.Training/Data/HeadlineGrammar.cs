using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;

namespace ActorGraph.Training.Data;

/// <summary>Rewrites a statement as a headline words it: no articles, no "be" of the passive, present for past, no full stop.</summary>
internal static class HeadlineGrammar
{
    /// <summary>The headline: "The minister warned of a response." is "minister warns of response".</summary>
    /// <returns>Null where the sentence is no statement with a subject and a verb in the past or present.</returns>
    public static ConlluSentence? Rewrite(ConlluSentence sentence)
    {
        var root = Array.IndexOf(sentence.Heads, -1);
        var subject = Array.FindIndex(sentence.Heads, h => h == root);
        while (subject >= 0 && !IsSubject(sentence, subject, root))
        {
            subject = subject + 1 < sentence.Count ? Array.FindIndex(sentence.Heads, subject + 1, h => h == root) : -1;
        }

        if (subject < 0 || subject > root || sentence.Parts[root] != PartOfSpeech.Verb || sentence.Forms[^1] is "?" or "!")
        {
            return null;
        }

        var isPlural =
            sentence.Tags[subject] is "NNS" or "NNPS"
            || Enumerable.Range(0, sentence.Count).Any(i => sentence.Heads[i] == subject && sentence.Relations[i] == "conj");
        var kept = Enumerable.Range(0, sentence.Count).Where(i => !IsLeft(sentence, i)).ToArray();
        return Take(sentence, kept, root, isPlural);
    }

    private static bool IsSubject(ConlluSentence sentence, int token, int root) =>
        sentence.Heads[token] == root
        && sentence.Relations[token] is "nsubj" or "nsubj:pass"
        && sentence.Parts[token] is PartOfSpeech.Noun or PartOfSpeech.Propn;

    private static bool IsLeft(ConlluSentence sentence, int token)
    {
        var isWord =
            (sentence.Lemmas[token] is "a" or "the" && sentence.Relations[token] == "det")
            || (
                sentence.Lemmas[token] == "be" && sentence.Relations[token] == "aux:pass" && sentence.Tags[token] is "VBD" or "VBZ" or "VBP"
            );
        return (isWord && !Array.Exists(sentence.Heads, h => h == token)) || (token == sentence.Count - 1 && sentence.Forms[token] == ".");
    }

    private static ConlluSentence Take(ConlluSentence sentence, int[] kept, int root, bool isPlural)
    {
        var places = Enumerable.Repeat(-1, sentence.Count).ToArray();
        for (var i = 0; i < kept.Length; i++)
        {
            places[kept[i]] = i;
        }

        string Form(int i) =>
            IsPast(sentence, i, root) ? (isPlural ? sentence.Lemmas[i] : ThirdPerson(sentence.Lemmas[i])) : sentence.Forms[i];
        string Tag(int i) => IsPast(sentence, i, root) ? (isPlural ? "VBP" : "VBZ") : sentence.Tags[i];
        return new ConlluSentence
        {
            Forms = Array.ConvertAll(kept, Form),
            Lemmas = Array.ConvertAll(kept, i => sentence.Lemmas[i]),
            Parts = Array.ConvertAll(kept, i => sentence.Parts[i]),
            Tags = Array.ConvertAll(kept, Tag),
            Features = Array.ConvertAll(kept, i => sentence.Features[i]),
            Heads = Array.ConvertAll(kept, i => sentence.Heads[i] < 0 ? -1 : places[sentence.Heads[i]]),
            Relations = Array.ConvertAll(kept, i => sentence.Relations[i]),
            Misc = Array.ConvertAll(kept, i => sentence.Misc[i]),
            SpaceAfter = Array.ConvertAll(kept, i => sentence.SpaceAfter[i]),
        };
    }

    private static bool IsPast(ConlluSentence sentence, int token, int root) =>
        sentence.Tags[token] == "VBD"
        && sentence.Parts[token] == PartOfSpeech.Verb
        && (token == root || (sentence.Heads[token] == root && sentence.Relations[token] == "conj"));

    /// <summary>The third person of the present: "warn" is "warns".</summary>
    public static string ThirdPerson(string lemma) =>
        lemma switch
        {
            "be" => "is",
            "have" => "has",
            [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => lemma + "es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => lemma[..^1] + "ies",
            _ => lemma + "s",
        };
}
