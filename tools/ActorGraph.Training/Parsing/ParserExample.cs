using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Parsing;
using ActorGraph.Text.Parsing.Network;
using ActorGraph.Training.Tagging;

namespace ActorGraph.Training.Parsing;

/// <summary>A sentence as the trainer sees it, the root first.</summary>
/// <param name="Tokens">What the network knows of each token.</param>
/// <param name="Pieces">The list that the tokens' character sequences stand in.</param>
/// <param name="Heads">The head of each token; the root's is not used.</param>
/// <param name="Relations">The relation of each token; the root's is not used.</param>
/// <param name="TagPairs">The true tags of each token as a pair's number; -1 where they are too rare to learn, and for the root.</param>
internal sealed record ParserExample(TokenFeatures[] Tokens, int[] Pieces, int[] Heads, int[] Relations, int[] TagPairs)
{
    /// <summary>The number of tokens with the root.</summary>
    public int Length => Tokens.Length;

    /// <summary>Encodes a sentence of a treebank.</summary>
    /// <param name="tagged">The sentence with the tags that the network is given.</param>
    /// <param name="truth">The same sentence with its true tags.</param>
    /// <param name="encoder">The encoder of tokens.</param>
    /// <param name="labels">The pairs of tags.</param>
    public static ParserExample Of(ConlluSentence tagged, ConlluSentence truth, TokenEncoder encoder, TaggerLabels labels)
    {
        var pieces = new List<int>();
        var tokens = new List<TokenFeatures> { TokenFeatures.Root };
        for (var i = 0; i < tagged.Count; i++)
        {
            tokens.Add(encoder.Encode(tagged.Forms[i], tagged.Parts[i], tagged.Tags[i], pieces));
        }

        return new ParserExample(
            [.. tokens],
            [.. pieces],
            [0, .. truth.Heads.Select(h => h + 1)],
            [0, .. truth.Relations.Select(r => (int)UniversalNames.ParseRelation(r))],
            [-1, .. truth.Parts.Zip(truth.Tags, labels.NumberOf)]
        );
    }
}
