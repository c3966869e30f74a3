using ActorGraph.Text.Parsing;
using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Distillation;

/// <summary>Describes the tokens of one set with what a transformer makes of them.</summary>
/// <param name="words">Describes tokens without context.</param>
/// <param name="vectors">The vectors in context.</param>
/// <param name="first">The place of the vector of the set's first token.</param>
internal sealed class ContextEncoder(TokenEncoder words, ContextVectors vectors, int first) : ITokenEncoder
{
    /// <inheritdoc />
    public TokenFeatures Encode(ParserInput input, int token, List<int> pieces) =>
        vectors.Place(words.Encode(input, token, pieces), first + token);
}
