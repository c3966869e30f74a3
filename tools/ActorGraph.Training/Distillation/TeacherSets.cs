using ActorGraph.Text.Conllu;
using ActorGraph.Training.Data;
using ActorGraph.Training.Parsing;

namespace ActorGraph.Training.Distillation;

/// <summary>The sentences that a teacher learns from, is judged on and parses.</summary>
internal static class TeacherSets
{
    /// <summary>The treebanks and headlines that parsers are trained on.</summary>
    public const string Train = "train";

    /// <summary>The newswire.</summary>
    public const string Newswire = "newswire";

    /// <summary>The treebanks that a teacher is judged on in the end.</summary>
    public static IReadOnlyList<string> Judged { get; } = [.. ParserCourse.DevSets, "pud-test"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Train, .. Judged, Newswire];

    /// <summary>Reads the sentences of one.</summary>
    public static List<ConlluSentence> Read(TrainingOptions options, string set) =>
        set switch
        {
            Train => ParserTraining.ReadTreebanks(options).Sentences,
            Newswire => NewswireText.Read(options),
            _ => ConlluReader.ReadFile(options.Treebank(set)),
        };
}
