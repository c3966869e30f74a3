using System.Globalization;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;
using ActorGraph.Training.Lemmatization;

namespace ActorGraph.Training.Tagging;

/// <summary>The command "newswire-headlines": headlines made of <see cref="NewswireClauses"/> for the tagger; words and tags
/// only.</summary>
internal static class NewswireHeadlines
{
    private const int rounds = 5;

    /// <summary>Writes the headlines as CoNLL-U.</summary>
    public static void Run(TrainingOptions options)
    {
        var clusters = ClusterTraining.Load(options);
        var treebanks = options.ReadTrainingTreebanks();
        var tagger = new TaggerTrainer(clusters, TaggerTraining.CountCases(options, clusters)).Train(treebanks, rounds);
        var lemmatizer = new LemmatizerTrainer().Train(treebanks);
        var random = new Random(17);
        var count = 0;
        using var writer = new StreamWriter(PathOf(options));
        foreach (var clause in NewswireClauses.Of(options, tagger))
        {
            ConlluWriter.Write(writer, HeadlineAugmentation.Dress(Reword(clause, lemmatizer), random.NextDouble()));
            count++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"newswire-headlines: {count}"));
    }

    /// <summary>The headlines.</summary>
    public static List<ConlluSentence> Read(TrainingOptions options) => ConlluReader.ReadFile(PathOf(options));

    private static string PathOf(TrainingOptions options) => Path.Combine(options.Output, "newswire-headlines.conllu");

    // The same without articles and with the verb in the present.
    private static ConlluSentence Reword(ConlluSentence clause, Lemmatizer lemmatizer)
    {
        var verb = NewswireClauses.VerbOf(clause);
        var lemma = lemmatizer.Lemma(clause.Forms[verb], PartOfSpeech.Verb, "VBD");
        var isPlural = clause.Tags[verb - 1] is "NNS" or "NNPS" || clause.Tags.AsSpan(0, verb).Contains("CC");
        var kept = Enumerable
            .Range(0, clause.Count)
            .Where(i => i == verb || clause.Forms[i] is not ("a" or "an" or "the" or "A" or "An" or "The"))
            .ToArray();
        var headline = NewswireClauses.Flat(
            Array.ConvertAll(kept, i => i == verb ? (isPlural ? lemma : HeadlineGrammar.ThirdPerson(lemma)) : clause.Forms[i]),
            Array.ConvertAll(kept, i => i == verb ? (isPlural ? "VBP" : "VBZ") : clause.Tags[i])
        );
        Array.ConvertAll(kept, i => clause.Parts[i]).CopyTo(headline.Parts, 0);
        return headline;
    }
}
