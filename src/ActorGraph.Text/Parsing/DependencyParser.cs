using System.Collections.Concurrent;
using ActorGraph.Text.Models;
using ActorGraph.Text.Vectors;

namespace ActorGraph.Text.Parsing;

/// <summary>The graph parser: a network scores every arc, a search finds the best tree, the network names its arcs.</summary>
/// <remarks>
/// Sentences longer than <see cref="ParserInput.LongestSentence"/> are cut at their marks and parsed in parts; the roots of the later parts
/// hang on the first's as parataxis. Time and memory are thus linear in the length of a text.
/// </remarks>
internal sealed class DependencyParser : IDependencyParser
{
    private readonly ConcurrentBag<ParserWorkspace> workspaces = [];
    private readonly ParserModel model;
    private readonly ITokenEncoder encoder;

    /// <summary>Makes a parser over a model.</summary>
    public DependencyParser(ParserModel model, WordVectors vectors)
        : this(model, model.CreateEncoder(vectors)) { }

    /// <summary>Makes a parser over a model whose tokens are described in another way.</summary>
    public DependencyParser(ParserModel model, ITokenEncoder encoder)
    {
        this.model = model;
        this.encoder = encoder;
    }

    /// <summary>Reads the parser and the word vectors it needs.</summary>
    /// <param name="parserPath">The weight file of kind "parser".</param>
    /// <param name="vectorsPath">The weight file of kind "vectors".</param>
    /// <exception cref="Core.Errors.ActorGraphException">AG3001: a file is missing, damaged, foreign, or the two do not belong
    /// together.</exception>
    public static DependencyParser Load(string parserPath, string vectorsPath)
    {
        var vectors = WordVectors.Load(vectorsPath);
        var model = ParserModel.Read(ModelFile.Load(parserPath, ParserModel.Kind), vectors);
        model.Network.Seal();
        return new DependencyParser(model, vectors);
    }

    /// <inheritdoc />
    public void Parse(ParserInput input, ParserOutput output)
    {
        if (!workspaces.TryTake(out var workspace))
        {
            workspace = new ParserWorkspace(model, encoder);
        }

        workspace.Parse(input, output);
        workspaces.Add(workspace);
    }
}
