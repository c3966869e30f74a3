using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Vectors;
using ActorGraph.Training.Data;
using ActorGraph.Training.Distillation;
using ActorGraph.Training.Tagging;

namespace ActorGraph.Training.Parsing;

/// <summary>
/// The commands "parser-draft", "parser-base" and "parser". The draft is trained on the treebanks with the tags of "parser-tags" and parses
/// the clauses of "newswire-trees"; the base learns from both; the parser begins with the base's weights and learns from the newswire with
/// a teacher's trees besides.
/// </summary>
internal static class ParserTraining
{
    private const string baseParser = "parser-base";
    private const int draftEpochs = 4;

    // In an epoch of the parser, so that people's trees weigh more than a teacher's.
    private const int treebankCopies = 2;

    /// <summary>Trains a parser for a few epochs and writes "parser-draft.bin".</summary>
    public static void RunDraft(TrainingOptions options) =>
        Run(
            options,
            NewswireTrees.DraftParser,
            new ParserMaterial(ParserTags.Read(options), ParserTags.ReadTruth(options)),
            new ParserPlan { Epochs = draftEpochs }
        );

    /// <summary>Trains the parser without the newswire's sentences and writes "parser-base.bin".</summary>
    public static void RunBase(TrainingOptions options) => Run(options, baseParser, ReadTreebanks(options), new ParserPlan());

    /// <summary>Goes on with the base, prints the parser's scores and writes "parser.bin".</summary>
    public static void Run(TrainingOptions options)
    {
        var vectors = WordVectors.Load(options.Model("vectors"));
        var material = ReadTreebanks(options);
        var model = ParserModel.Read(ModelFile.Load(options.Model(baseParser), ParserModel.Kind), vectors);
        var encoder = model.CreateEncoder(vectors);
        var newswire = material.Encode(encoder, TeacherTrees.Read(options), TeacherTrees.ReadTruth(options));
        var examples = Enumerable.Repeat(material.Encode(encoder), treebankCopies).Append(newswire).SelectMany(e => e).ToList();
        new ParserCourse(
            options,
            "parser",
            $"{DataLicences.TreebanksAndNewswire}; {DataLicences.Vectors}; {DataLicences.Transformer}"
        ).Train(model, vectors, ParserPlan.OfStudent, material, examples, _ => new DependencyParser(model, encoder));
    }

    /// <summary>The treebanks and the newswire's headlines.</summary>
    public static ParserMaterial ReadTreebanks(TrainingOptions options) =>
        new(
            [.. ParserTags.Read(options), .. NewswireTrees.Read(options)],
            [.. ParserTags.ReadTruth(options), .. NewswireTrees.ReadTruth(options)]
        );

    private static void Run(TrainingOptions options, string name, ParserMaterial material, ParserPlan plan)
    {
        var vectors = WordVectors.Load(options.Model("vectors"));
        var model = material.CreateModel(vectors);
        var encoder = model.CreateEncoder(vectors);
        new ParserCourse(options, name, $"{DataLicences.TreebanksAndNewswire}; {DataLicences.Vectors}").Train(
            model,
            vectors,
            plan,
            material,
            material.Encode(encoder),
            _ => new DependencyParser(model, encoder)
        );
    }
}
