using System.Globalization;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;
using ActorGraph.Training.Lemmatization;
using ActorGraph.Training.Recognition;

namespace ActorGraph.Training.Tagging;

/// <summary>
/// The command "newswire-headlines": headlines made of the Meaning Bank's first clauses, so that the tagger meets the verbs of the press ("warns", "orders",
/// "vows"), which the treebanks hardly know. Tags only, as a tagger of the treebanks gives them to the
/// running text, and only where it sees the verb that the Meaning Bank marks.
/// </summary>
internal static class NewswireHeadlines
{
    private const int rounds = 5;
    private const int shortest = 4;
    private const int longest = 14;

    // "Said" and "told" would be every third one.
    private const int mostOfOneVerb = 25;

    private static readonly HashSet<string> ofNounPhrases = ["DT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "CC", "CD", "VBN"];
    private static readonly HashSet<string> endsClause = ["VBD", "VBZ", "VBP", "MD", "WDT", "WP", "WRB", "EX"];
    private static readonly HashSet<string> auxiliaries = ["was", "were", "had", "did", "been"];

    /// <summary>Writes the headlines as CoNLL-U.</summary>
    public static void Run(TrainingOptions options)
    {
        var clusters = ClusterTraining.Load(options);
        var treebanks = options.ReadTrainingTreebanks();
        var tagger = new TaggerTrainer(clusters, TaggerTraining.CountCases(options, clusters)).Train(treebanks, rounds);
        var lemmatizer = new LemmatizerTrainer().Train(treebanks);
        var ofVerb = new Dictionary<string, int>(StringComparer.Ordinal);
        var random = new Random(17);
        using var writer = new StreamWriter(PathOf(options));
        foreach (var (words, tags) in GmbReader.ReadTagged(options.Entities("gmb-extract.csv.gz")))
        {
            if (FirstClause(words, tags) is not { } clause || !Agrees(tagger, clause))
            {
                continue;
            }

            var (headline, verb) = Reword(clause, lemmatizer);
            if (ofVerb.GetValueOrDefault(verb) < mostOfOneVerb)
            {
                ofVerb[verb] = ofVerb.GetValueOrDefault(verb) + 1;
                ConlluWriter.Write(writer, HeadlineAugmentation.Dress(headline, random.NextDouble()));
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"newswire-headlines: {ofVerb.Values.Sum()} with {ofVerb.Count} verbs"));
    }

    /// <summary>The headlines.</summary>
    public static List<ConlluSentence> Read(TrainingOptions options) => ConlluReader.ReadFile(PathOf(options));

    private static string PathOf(TrainingOptions options) => Path.Combine(options.Output, "newswire-headlines.conllu");

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

        return end < shortest || Array.Exists(words[..end], w => w.Contains('-', StringComparison.Ordinal)) ? null : Sentence(words[..end], tags[..end]);
    }

    // The Meaning Bank's own tags were set by machine too: where both see the verb, those of the treebanks' convention stand.
    private static bool Agrees(PerceptronTagger tagger, ConlluSentence clause)
    {
        var text = TokenizedText.Of([clause]);
        var verb = Array.IndexOf(clause.Tags, "VBD");
        tagger.Tag(text.Text, text.Spans, text.SentenceStarts, clause.Parts, clause.Tags);
        return Array.IndexOf(clause.Tags, "VBD") == verb && clause.Parts[verb] == PartOfSpeech.Verb;
    }

    // The same without articles and with the verb in the present.
    private static (ConlluSentence Headline, string Verb) Reword(ConlluSentence clause, Lemmatizer lemmatizer)
    {
        var verb = Array.IndexOf(clause.Tags, "VBD");
        var lemma = lemmatizer.Lemma(clause.Forms[verb], PartOfSpeech.Verb, "VBD");
        var isPlural = clause.Tags[verb - 1] is "NNS" or "NNPS" || clause.Tags.AsSpan(0, verb).Contains("CC");
        var kept = Enumerable.Range(0, clause.Count).Where(i => i == verb || clause.Forms[i] is not ("a" or "an" or "the" or "A" or "An" or "The")).ToArray();
        var headline = Sentence(
            Array.ConvertAll(kept, i => i == verb ? (isPlural ? lemma : HeadlineGrammar.ThirdPerson(lemma)) : clause.Forms[i]),
            Array.ConvertAll(kept, i => i == verb ? (isPlural ? "VBP" : "VBZ") : clause.Tags[i]));
        Array.ConvertAll(kept, i => clause.Parts[i]).CopyTo(headline.Parts, 0);
        return (headline, lemma);
    }

    // Words without a tree: each hangs on the first.
    private static ConlluSentence Sentence(string[] words, string[] tags) => new()
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
}
