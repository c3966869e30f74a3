using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Tagging;

/// <summary>The command "parser-tags": the training treebanks, headlines among them, with the tags of taggers that have not seen their
/// sentences.</summary>
internal static class ParserTags
{
    private const int folds = 10;
    private const int rounds = 5;

    // Neighbours in a text share its names: a fold takes blocks of them.
    private const int blockLength = 50;

    /// <summary>Writes two CoNLL-U files with the same sentences: with predicted tags and with the true ones.</summary>
    public static void Run(TrainingOptions options)
    {
        var clusters = ClusterTraining.Load(options);
        var trainer = new TaggerTrainer(clusters, TaggerTraining.CountCases(options, clusters));
        var newswire = NewswireHeadlines.Read(options);
        var all = options.ReadTrainingTreebanks();
        using var predicted = new StreamWriter(PathOf(options, "predicted"));
        using var truth = new StreamWriter(PathOf(options, "truth"));
        for (var fold = 0; fold < folds; fold++)
        {
            var held = all.Where((_, i) => i / blockLength % folds == fold).ToList();
            var rest = all.Where((_, i) => i / blockLength % folds != fold).ToList();
            var tagger = trainer.Train([.. HeadlineAugmentation.Extend(rest, HeadlineShares.OfTagger), .. newswire], rounds);
            foreach (var sentence in HeadlineAugmentation.Extend(held, HeadlineShares.OfParser))
            {
                ConlluWriter.Write(truth, sentence);
                ConlluWriter.Write(predicted, Retag(tagger, sentence));
            }

            Console.WriteLine($"parser-tags: fold {fold + 1} of {folds}");
        }
    }

    /// <summary>The sentences with predicted tags.</summary>
    public static List<ConlluSentence> Read(TrainingOptions options) => ConlluReader.ReadFile(PathOf(options, "predicted"));

    /// <summary>The same sentences with their true tags.</summary>
    public static List<ConlluSentence> ReadTruth(TrainingOptions options) => ConlluReader.ReadFile(PathOf(options, "truth"));

    private static string PathOf(TrainingOptions options, string tags) => Path.Combine(options.Output, $"parser-tags.{tags}.conllu");

    /// <summary>The sentence as a parser is given it: with a tagger's tags, a headline in the capitals of running text.</summary>
    public static ConlluSentence Retag(PerceptronTagger tagger, ConlluSentence sentence)
    {
        var text = TokenizedText.Of([sentence]);
        var parts = new PartOfSpeech[sentence.Count];
        var tags = new string[sentence.Count];
        tagger.Tag(text.Text, text.Spans, text.SentenceStarts, parts, tags);
        var running = tagger.Signatures.Recase(text.Text, text.Spans, text.SentenceStarts);
        return new ConlluSentence
        {
            Comments = sentence.Comments,
            Forms = Array.ConvertAll(text.Spans, s => s.Of(running).ToString()),
            Lemmas = sentence.Lemmas,
            Parts = parts,
            Tags = tags,
            Features = sentence.Features,
            Heads = sentence.Heads,
            Relations = sentence.Relations,
            Misc = sentence.Misc,
            SpaceAfter = sentence.SpaceAfter,
            Ranges = sentence.Ranges,
        };
    }
}
