using System.Globalization;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Models;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;
using ActorGraph.Training.Parsing;
using ActorGraph.Training.Tagging;

namespace ActorGraph.Training.Distillation;

/// <summary>The command "teacher-trees": the newswire with the trees and tags that the teacher gives it, headline copies of some sentences
/// among it.</summary>
internal static class TeacherTrees
{
    /// <summary>Prints the teacher's scores and writes two CoNLL-U files with the same sentences: with the tagger's tags and with the
    /// teacher's.</summary>
    public static void Run(TrainingOptions options)
    {
        foreach (var set in TeacherSets.Judged)
        {
            Console.WriteLine($"teacher-trees: {set} {ParserScore.Of(Teacher.Load(options, set), TaggedTreebank.Read(options, set))}");
        }

        var tagger = PerceptronTagger.Read(
            ModelFile.Load(options.Model("tagger"), PerceptronTagger.FileKind),
            ClusterTraining.Load(options)
        );
        var count = 0;
        using var predicted = new StreamWriter(PathOf(options, "predicted"));
        using var truth = new StreamWriter(PathOf(options, "truth"));
        foreach (var sentence in HeadlineAugmentation.Extend(Parse(options, NewswireText.Read(options)), HeadlineShares.OfParser))
        {
            ConlluWriter.Write(truth, sentence);
            ConlluWriter.Write(predicted, ParserTags.Retag(tagger, sentence));
            count++;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"teacher-trees: {count}"));
    }

    /// <summary>The sentences with the tagger's tags.</summary>
    public static List<ConlluSentence> Read(TrainingOptions options) => ConlluReader.ReadFile(PathOf(options, "predicted"));

    /// <summary>The same sentences with the teacher's tags.</summary>
    public static List<ConlluSentence> ReadTruth(TrainingOptions options) => ConlluReader.ReadFile(PathOf(options, "truth"));

    private static string PathOf(TrainingOptions options, string tags) => Path.Combine(options.Output, $"teacher-trees.{tags}.conllu");

    private static List<ConlluSentence> Parse(TrainingOptions options, List<ConlluSentence> sentences)
    {
        var lemmatizer = Lemmatizer.Read(ModelFile.Load(options.Model("lemmatizer"), Lemmatizer.FileKind));
        var newswire = TaggedTreebank.OfTagged(sentences);
        var (heads, relations, parts, tags) = newswire.Parse(Teacher.Load(options, TeacherSets.Newswire));
        return
        [
            .. sentences.Zip(
                newswire.Text.SentenceStarts,
                (sentence, start) =>
                    new ConlluSentence
                    {
                        Forms = sentence.Forms,
                        Lemmas = [.. sentence.Forms.Select((form, i) => lemmatizer.Lemma(form, parts[start + i], tags[start + i]))],
                        Parts = parts[start..(start + sentence.Count)],
                        Tags = tags[start..(start + sentence.Count)],
                        Features = sentence.Features,
                        Heads = heads[start..(start + sentence.Count)],
                        Relations = [.. relations.Skip(start).Take(sentence.Count).Select(r => r.Name())],
                        Misc = sentence.Misc,
                        SpaceAfter = sentence.SpaceAfter,
                    }
            ),
        ];
    }
}
