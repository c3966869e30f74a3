using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>A sentence as the trainer sees it, the root first.</summary>
/// <param name="Tokens">What the network knows of each token.</param>
/// <param name="Pieces">The list that the tokens' character sequences stand in.</param>
/// <param name="Heads">The head of each token; the root's is not used.</param>
/// <param name="Relations">The relation of each token; the root's is not used.</param>
internal sealed record ParserExample(TokenFeatures[] Tokens, int[] Pieces, int[] Heads, int[] Relations)
{
    /// <summary>The number of tokens with the root.</summary>
    public int Length => Tokens.Length;

    /// <summary>Encodes a sentence of a treebank.</summary>
    public static ParserExample Of(ConlluSentence sentence, TokenEncoder encoder)
    {
        var pieces = new List<int>();
        var tokens = new List<TokenFeatures> { TokenFeatures.Root };
        for (var i = 0; i < sentence.Count; i++)
        {
            tokens.Add(encoder.Encode(sentence.Forms[i], sentence.Parts[i], sentence.Tags[i], pieces));
        }

        return new ParserExample(
            [.. tokens],
            [.. pieces],
            [0, .. sentence.Heads.Select(h => h + 1)],
            [0, .. sentence.Relations.Select(r => (int)UniversalNames.ParseRelation(r))]);
    }
}
