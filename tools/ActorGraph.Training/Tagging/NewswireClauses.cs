using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Data;
using ActorGraph.Training.Recognition;

namespace ActorGraph.Training.Tagging;

/// <summary>
/// The Meaning Bank's first clauses as a tagger of the treebanks tags them, where both see the verb: a noun phrase and a verb in the past,
/// as headlines are made of. They bring the verbs of the press ("warned", "ordered", "vowed"), which the treebanks hardly know.
/// </summary>
internal static class NewswireClauses
{
    private const int shortest = 4;
    private const int longest = 14;

    // "Said" and "told" would be every third one.
    private const int mostOfOneVerb = 25;

    private static readonly HashSet<string> ofNounPhrases =
    [
        "DT",
        "JJ",
        "JJR",
        "JJS",
        "NN",
        "NNS",
        "NNP",
        "NNPS",
        "POS",
        "CC",
        "CD",
        "VBN",
    ];
    private static readonly HashSet<string> endsClause = ["VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "EX"];
    private static readonly HashSet<string> auxiliaries = ["was", "were", "had", "did", "been"];

    /// <summary>The clauses, each verb a few times: words, tags and parts of speech, without trees.</summary>
    public static IEnumerable<ConlluSentence> Of(TrainingOptions options, PerceptronTagger tagger)
    {
        var ofVerb = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (words, tags) in GmbReader.ReadTagged(options.Entities("gmb-extract.csv.gz")))
        {
            if (FirstClause(words, tags) is { } clause && Agrees(tagger, clause))
            {
                var verb = clause.Forms[VerbOf(clause)];
                ofVerb[verb] = ofVerb.GetValueOrDefault(verb) + 1;
                if (ofVerb[verb] <= mostOfOneVerb)
                {
                    yield return clause;
                }
            }
        }
    }

    /// <summary>The place of the verb.</summary>
    public static int VerbOf(ConlluSentence clause) => Array.IndexOf(clause.Tags, "VBD");

    /// <summary>Words and tags without a tree: each word hangs on the first.</summary>
    public static ConlluSentence Flat(string[] words, string[] tags) =>
        new()
        {
            Forms = words,
            Lemmas = words,
            Parts = new PartOfSpeech[words.Length],
            Tags = tags,
            Features = [.. words.Select(_ => "_")],
            Heads = [.. words.Select((_, i) => i == 0 ? -1 : 0)],
            Relations = [.. words.Select((_, i) => i == 0 ? "root" : "dep")],
            Misc = [.. words.Select(_ => "_")],
            SpaceAfter = [.. words.Select((_, i) => i + 1 < words.Length && tags[i + 1] != "POS")],
        };

    // A noun phrase, a verb in the past, and what follows up to the first comma or the next finite verb.
    private static ConlluSentence? FirstClause(string[] words, string[] tags)
    {
        var verb = Array.FindIndex(tags, t => !ofNounPhrases.Contains(t));
        if (verb < 1 || tags[verb] != "VBD" || tags[0] == "CC" || auxiliaries.Contains(words[verb]))
        {
            return null;
        }

        var end = verb + 1;
        while (end < words.Length && end < longest && char.IsLetterOrDigit(words[end][0]) && !endsClause.Contains(tags[end]))
        {
            end++;
        }

        return end < shortest || Array.Exists(words[..end], w => w.Contains('-', StringComparison.Ordinal))
            ? null
            : Flat(words[..end], tags[..end]);
    }

    // The Meaning Bank's own tags were set by machine too: where both see the verb, those of the treebanks' convention stand.
    private static bool Agrees(PerceptronTagger tagger, ConlluSentence clause)
    {
        var text = TokenizedText.Of([clause]);
        var verb = VerbOf(clause);
        tagger.Tag(text.Text, text.Spans, text.SentenceStarts, clause.Parts, clause.Tags);
        return VerbOf(clause) == verb && clause.Parts[verb] == PartOfSpeech.Verb;
    }
}
