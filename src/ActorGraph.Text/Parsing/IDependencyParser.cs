namespace ActorGraph.Text.Parsing;

/// <summary>Finds the tree of each sentence and looks over its tags. Safe for use by many threads at once; the same input gives the same
/// trees.</summary>
internal interface IDependencyParser
{
    /// <summary>Parses all sentences of one input, in whatever order and batches suit the parser.</summary>
    /// <param name="input">Tagged tokens and sentence borders; sentences of any length.</param>
    /// <param name="output">Receives the trees, and the tags as judged in the context of the whole sentence.</param>
    void Parse(ParserInput input, ParserOutput output);
}
