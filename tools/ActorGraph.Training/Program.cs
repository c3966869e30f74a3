using ActorGraph.Core.Errors;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;
using ActorGraph.Training.Distillation;
using ActorGraph.Training.Evaluation;
using ActorGraph.Training.Lemmatization;
using ActorGraph.Training.Parsing;
using ActorGraph.Training.Recognition;
using ActorGraph.Training.Segmentation;
using ActorGraph.Training.Tagging;

// Each command makes one weight file; "all" makes them in this order.
var steps = new List<KeyValuePair<string, Action<TrainingOptions>>>
{
    new("clusters", ClusterTraining.Run),
    new("newswire-headlines", NewswireHeadlines.Run),
    new("tagger", TaggerTraining.Run),
    new("lemmatizer", LemmatizerTraining.Run),
    new("vectors", VectorTraining.Run),
    new("parser-tags", ParserTags.Run),
    new(NewswireTrees.DraftParser, ParserTraining.RunDraft),
    new("newswire-trees", NewswireTrees.Run),
    new("parser-base", ParserTraining.RunBase),
    new("newswire-text", NewswireText.Run),
    new("teacher-vectors", TeacherVectors.Run),
    new("teacher", Teacher.Run),
    new("teacher-trees", TeacherTrees.Run),
    new("parser", ParserTraining.Run),
    new("recognizer", RecognizerTraining.Run),
};
var commands = new Dictionary<string, Action<TrainingOptions>>(steps, StringComparer.Ordinal)
{
    ["tagger-confusions"] = TaggerConfusions.Run,
    ["headlines"] = HeadlineScore.Run,
    ["segmentation"] = SegmentationScore.Run,
    ["scores"] = EvaluationCommands.Scores,
    ["names"] = EvaluationCommands.Names,
    ["speed"] = EvaluationCommands.Speed,
    ["growth"] = RoomFigures.Growth,
    ["memory"] = RoomFigures.Memory,
    ["parser-report"] = ParserReport.Run,
    ["all"] = options => steps.ForEach(step => step.Value(options)),
};

try
{
    if (args.Length == 0 || !commands.TryGetValue(args[0], out var command))
    {
        Console.Error.WriteLine($"Usage: ActorGraph.Training {string.Join('|', commands.Keys)} [--data DIR] [--vectors DIR] [--out DIR]");
        return 2;
    }

    var options = TrainingOptions.Parse(args.AsSpan(1));
    Directory.CreateDirectory(options.Output);
    command(options);
    return 0;
}
catch (ActorGraphException fault)
{
    Console.Error.WriteLine(fault);
    return 1;
}
