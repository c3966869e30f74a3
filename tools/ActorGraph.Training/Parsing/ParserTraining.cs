using System.Diagnostics;
using System.Globalization;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Parsing.Network;
using ActorGraph.Text.Vectors;
using ActorGraph.Training.Data;
using ActorGraph.Training.Tagging;

namespace ActorGraph.Training.Parsing;

/// <summary>
/// The commands "parser" and "parser-draft": train on the treebanks with the tags of "parser-tags", keep the weights of the best epoch on the development sets. The
/// draft parses the clauses of "newswire-trees", which the parser learns from as well.
/// </summary>
/// <remarks>Settings: --epochs N, --log FILE.</remarks>
internal static class ParserTraining
{
    private const int leastWordCount = 2;
    private const int draftEpochs = 4;
    private static readonly string[] devSets = ["ewt-dev", "gum-free-dev"];

    /// <summary>Trains the parser, prints its scores and writes "parser.bin".</summary>
    public static void Run(TrainingOptions options) =>
        Run(options, "parser", [.. ParserTags.Read(options), .. NewswireTrees.Read(options)], [.. ParserTags.ReadTruth(options), .. NewswireTrees.ReadTruth(options)], new ParserPlan());

    /// <summary>Trains a parser for a few epochs and writes "parser-draft.bin".</summary>
    public static void RunDraft(TrainingOptions options) =>
        Run(options, NewswireTrees.DraftParser, ParserTags.Read(options), ParserTags.ReadTruth(options), new ParserPlan { Epochs = draftEpochs });

    private static void Run(TrainingOptions options, string name, List<ConlluSentence> sentences, List<ConlluSentence> truth, ParserPlan plan)
    {
        var vectors = WordVectors.Load(options.Model("vectors"));
        var labels = new TaggerLabels(truth);
        var (words, counts) = CollectWords(sentences);
        var tags = sentences.SelectMany(s => s.Tags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var shape = new NetworkShape { VectorSize = vectors.Dimension, WordCount = words.Length + TokenFeatures.ReservedWords, TagCount = tags.Length + TokenFeatures.ReservedTags, TagPairCount = labels.Count };
        var model = new ParserModel(new ParserNetwork(shape, vectors), words, tags, [.. labels.Parts.Zip(labels.Tags, (part, tag) => new TagPair(part, tag))]);
        var encoder = model.CreateEncoder(vectors);
        var examples = sentences.Zip(truth, (s, t) => ParserExample.Of(s, t, encoder, labels)).ToList();
        if (options.Settings.TryGetValue("epochs", out var epochs))
        {
            plan = plan with { Epochs = int.Parse(epochs, CultureInfo.InvariantCulture) };
        }

        Train(options, name, model, vectors, new ParserTrainer(model.Network, plan, new DropoutRates(), counts), examples);
    }

    private static void Train(TrainingOptions options, string name, ParserModel model, WordVectors vectors, ParserTrainer trainer, List<ParserExample> examples)
    {
        var dev = Array.ConvertAll(devSets, s => TaggedTreebank.Read(options, s));
        var best = 0.0;
        var watch = Stopwatch.StartNew();
        trainer.Train(examples, (epoch, loss) =>
        {
            var parser = new DependencyParser(model, vectors);
            var scores = Array.ConvertAll(dev, d => ParserScore.Of(parser, d));
            var las = (scores[0] + scores[1]).Las;
            Log(options, $"{name}: epoch {epoch} loss {loss:F4} {devSets[0]} {scores[0]} {devSets[1]} {scores[1]} both {las:F2} {watch.Elapsed.TotalSeconds:F0} s");
            if (las > best)
            {
                best = las;
                Save(options, name, model, vectors, writer => writer.AddHeader(devSets[0], scores[0].ToString()).AddHeader(devSets[1], scores[1].ToString()));
            }

            return true;
        });
    }

    private static void Save(TrainingOptions options, string name, ParserModel model, WordVectors vectors, Action<ModelFileWriter> addScores)
    {
        var writer = new ModelFileWriter(ParserModel.Kind).AddHeader("licence", $"{DataLicences.TreebanksAndNewswire}; {DataLicences.Vectors}");
        addScores(writer);
        model.AddTo(writer, vectors);
        writer.Save(options.Model(name));
    }

    private static (string[] Words, int[] Counts) CollectWords(List<ConlluSentence> sentences)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Span<char> buffer = stackalloc char[WordSpelling.LongestWord];
        foreach (var form in sentences.SelectMany(s => s.Forms))
        {
            var word = new string(TokenEncoder.Spell(form, buffer));
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        var kept = counts.Where(c => c.Value >= leastWordCount).ToArray();
        return ([.. kept.Select(c => c.Key)], [.. Enumerable.Repeat(0, TokenFeatures.ReservedWords), .. kept.Select(c => c.Value)]);
    }

    private static void Log(TrainingOptions options, FormattableString text)
    {
        var line = text.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine(line);
        if (options.Settings.TryGetValue("log", out var log))
        {
            File.AppendAllText(log, line + "\n");
        }
    }
}
