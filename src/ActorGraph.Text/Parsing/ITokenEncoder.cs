using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Text.Parsing;

/// <summary>Turns tokens into rows of a network's tables. Safe for use by many threads.</summary>
internal interface ITokenEncoder
{
    /// <summary>Describes one token.</summary>
    /// <param name="input">The text and its tokens.</param>
    /// <param name="token">The token's place.</param>
    /// <param name="pieces">The list that receives its character sequences.</param>
    TokenFeatures Encode(ParserInput input, int token, List<int> pieces);
}
