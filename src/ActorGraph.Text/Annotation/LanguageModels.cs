using ActorGraph.Core.Errors;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Lemmatization;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Tagging;

namespace ActorGraph.Text.Annotation;

/// <summary>The weights of all components, read once and shared by all threads.</summary>
public sealed class LanguageModels
{
    private readonly SparseLinearModel recognizer;

    private LanguageModels(string directory)
    {
        // The parser's two files are more than half of all bytes: they are read while the others are.
        var parser = Task.Run(() => DependencyParser.Load(Path.Combine(directory, "parser.bin"), Path.Combine(directory, "vectors.bin")));
        var clusters = WordClusters.Read(Open(directory, WordClusters.FileKind));
        Tagger = PerceptronTagger.Read(Open(directory, PerceptronTagger.FileKind), clusters);
        Lemmatizer = Lemmatizer.Read(Open(directory, Lemmatizer.FileKind));
        recognizer = PerceptronRecognizer.ReadWeights(Open(directory, PerceptronRecognizer.FileKind));
        Parser = parser.GetAwaiter().GetResult();
    }

    /// <summary>The folder beside the executable that holds the weights that are shipped.</summary>
    public static string DefaultDirectory => Path.Combine(AppContext.BaseDirectory, "Weights");

    internal PerceptronTagger Tagger { get; }

    internal Lemmatizer Lemmatizer { get; }

    internal IDependencyParser Parser { get; }

    /// <summary>Reads clusters.bin, tagger.bin, lemmatizer.bin, recognizer.bin, parser.bin and vectors.bin from a folder.</summary>
    /// <exception cref="ActorGraphException">AG3001: a file is missing, truncated, foreign or of another version; the message names
    /// it.</exception>
    public static LanguageModels Load(string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        return new LanguageModels(directory);
    }

    internal PerceptronRecognizer CreateRecognizer(NameGazetteer gazetteer) => new(recognizer, Tagger.Signatures, gazetteer);

    private static ModelFile Open(string directory, string kind) => ModelFile.Load(Path.Combine(directory, kind + ".bin"), kind);
}
