using System.Globalization;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;
using ActorGraph.Training.Tagging;

namespace ActorGraph.Training.Parsing;

/// <summary>
/// The command "newswire-trees": headlines of <see cref="NewswireClauses"/> with the trees that a draft parser gave their running text,
/// where it sees the verb as the root. What is easy to parse as a sentence teaches what is hard to parse as a headline.
/// </summary>
internal static class NewswireTrees
{
    /// <summary>The name of the draft parser's weights and of the command that trains it.</summary>
    public const string DraftParser = "parser-draft";

    private const int rounds = 5;
    private const int folds = 2;

    /// <summary>Writes two CoNLL-U files with the same headlines: with the tags of a tagger that has not seen them, and with the right
    /// ones.</summary>
    public static void Run(TrainingOptions options)
    {
        var clusters = ClusterTraining.Load(options);
        var tagger = PerceptronTagger.Read(ModelFile.Load(options.Model("tagger"), PerceptronTagger.FileKind), clusters);
        var parser = DependencyParser.Load(options.Model(DraftParser), options.Model("vectors"));
        var lemmatizer = Lemmatizer.Read(ModelFile.Load(options.Model("lemmatizer"), Lemmatizer.FileKind));
        var taggers = TrainTaggers(options, clusters);
        var random = new Random(19);
        var count = 0;
        using var predicted = new StreamWriter(PathOf(options, "predicted"));
        using var truth = new StreamWriter(PathOf(options, "truth"));
        foreach (var clause in NewswireClauses.Of(options, tagger))
        {
            if (HeadlineGrammar.Rewrite(Parse(parser, lemmatizer, clause)) is { } headline && NewswireClauses.VerbOf(headline) < 0)
            {
                var dressed = HeadlineAugmentation.Dress(headline, random.NextDouble());
                ConlluWriter.Write(truth, dressed);
                ConlluWriter.Write(predicted, ParserTags.Retag(taggers[FoldOf(headline)], dressed));
                count++;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"newswire-trees: {count}"));
    }

    /// <summary>The headlines with predicted tags.</summary>
    public static List<ConlluSentence> Read(TrainingOptions options) => ConlluReader.ReadFile(PathOf(options, "predicted"));

    /// <summary>The same headlines with their right tags.</summary>
    public static List<ConlluSentence> ReadTruth(TrainingOptions options) => ConlluReader.ReadFile(PathOf(options, "truth"));

    private static string PathOf(TrainingOptions options, string tags) => Path.Combine(options.Output, $"newswire-trees.{tags}.conllu");

    private static PerceptronTagger[] TrainTaggers(TrainingOptions options, WordClusters clusters)
    {
        var trainer = new TaggerTrainer(clusters, TaggerTraining.CountCases(options, clusters));
        var treebanks = HeadlineAugmentation.Extend(options.ReadTrainingTreebanks(), HeadlineShares.OfTagger);
        var newswire = NewswireHeadlines.Read(options);
        return
        [
            .. Enumerable.Range(0, folds).Select(fold => trainer.Train([.. treebanks, .. newswire.Where(s => FoldOf(s) != fold)], rounds)),
        ];
    }

    // By how it begins: the tagger's copy of a headline and the parser's have their first words in common.
    private static int FoldOf(ConlluSentence headline) =>
        (int)(FeatureHash.Combine(FeatureHash.OfFolded(headline.Forms[0]), FeatureHash.OfFolded(headline.Forms[1])) % folds);

    private static ConlluSentence Parse(DependencyParser parser, Lemmatizer lemmatizer, ConlluSentence clause)
    {
        var text = TokenizedText.Of([clause]);
        var (heads, relations) = (new int[clause.Count], new DependencyRelation[clause.Count]);
        var input = new ParserInput
        {
            Text = text.Text,
            Spans = text.Spans,
            Parts = clause.Parts,
            Tags = clause.Tags,
            SentenceStarts = text.SentenceStarts,
        };
        parser.Parse(
            input,
            new ParserOutput
            {
                Heads = heads,
                Relations = relations,
                Parts = clause.Parts,
                Tags = clause.Tags,
            }
        );
        return new ConlluSentence
        {
            Forms = clause.Forms,
            Lemmas = [.. clause.Forms.Select((form, i) => lemmatizer.Lemma(form, clause.Parts[i], clause.Tags[i]))],
            Parts = clause.Parts,
            Tags = clause.Tags,
            Features = clause.Features,
            Heads = heads,
            Relations = Array.ConvertAll(relations, r => r.Name()),
            Misc = clause.Misc,
            SpaceAfter = clause.SpaceAfter,
        };
    }
}
