using ActorGraph.Core.Text;

namespace ActorGraph.Text.Parsing;

/// <summary>Finds the tree of each sentence. Safe for use by many threads at once; the same input gives the same trees.</summary>
internal interface IDependencyParser
{
    /// <summary>Parses all sentences of one input, in whatever order and batches suit the parser.</summary>
    /// <param name="input">Tagged tokens and sentence borders; sentences of any length.</param>
    /// <param name="heads">Receives each token's head, counted from the start of its own sentence; -1 for the sentence's one root.</param>
    /// <param name="relations">Receives each token's relation; <see cref="DependencyRelation.Root"/> for the root and for no other.</param>
    void Parse(ParserInput input, Span<int> heads, Span<DependencyRelation> relations);
}
