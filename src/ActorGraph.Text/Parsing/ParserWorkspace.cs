using ActorGraph.Core.Text;
using ActorGraph.Text.Parsing.Network;
using ActorGraph.Text.Segmentation;

namespace ActorGraph.Text.Parsing;

/// <summary>Parses with the memory of one thread.</summary>
/// <param name="model">The network and what its outputs stand for, shared.</param>
/// <param name="encoder">The encoder, shared.</param>
internal sealed class ParserWorkspace(ParserModel model, ITokenEncoder encoder)
{
    private const int largestBatch = 32;
    private const int mostRows = 512;
    private const int pairsAtOnce = 32;

    private readonly ParserNetwork network = model.Network;
    private readonly ParserState state = new(model.Network.Shape);
    private readonly List<SentencePart> parts = [];
    private readonly List<int> pieces = [];
    private readonly float[] pairs = new float[pairsAtOnce * model.Network.Shape.PairSize];
    private readonly float[] relationScores = new float[pairsAtOnce * model.Network.Shape.RelationCount];
    private readonly List<(int Token, int Row, int HeadRow)> arcs = [];
    private float[] scores = [];

    /// <summary>Parses all sentences of an input, see <see cref="IDependencyParser.Parse"/>.</summary>
    public void Parse(ParserInput input, ParserOutput output)
    {
        parts.Clear();
        for (var sentence = 0; sentence < input.SentenceStarts.Length; sentence++)
        {
            if (UnreadableText.Contains(input.Text, input.Spans[input.SentenceStarts[sentence]..input.EndOf(sentence)]))
            {
                Flatten(input, sentence, output);
            }
            else
            {
                SentencePart.AddSentence(input, sentence, parts);
            }
        }

        parts.Sort(static (a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : a.Start.CompareTo(b.Start));
        for (int first = 0, count; first < parts.Count; first += count)
        {
            count = 1;
            while (count < largestBatch && first + count < parts.Count && (count + 1) * (parts[first].Length + 1) <= mostRows)
            {
                count++;
            }

            ParseBatch(input, first, count, output);
        }

        JoinParts(output.Heads, output.Relations);
    }

    // UD: foreign words hang on the first of them.
    private static void Flatten(ParserInput input, int sentence, ParserOutput output)
    {
        var start = input.SentenceStarts[sentence];
        for (var token = start; token < input.EndOf(sentence); token++)
        {
            output.Heads[token] = token == start ? -1 : 0;
            output.Relations[token] =
                token == start ? DependencyRelation.Root
                : input.Parts[token] == PartOfSpeech.Punct ? DependencyRelation.Punct
                : DependencyRelation.Flat;
            (output.Parts[token], output.Tags[token]) = (input.Parts[token], input.Tags[token]);
        }
    }

    private void ParseBatch(ParserInput input, int first, int count, ParserOutput output)
    {
        Span<int> lengths = stackalloc int[count];
        for (var i = 0; i < count; i++)
        {
            lengths[i] = parts[first + i].Length + 1;
        }

        state.Reset(lengths);
        Describe(input, first, count);
        ReadContext();
        JudgeTags(first, count, output);
        state.ComputeRoles(network);
        state.ComputeWanted(network);
        arcs.Clear();
        for (var i = 0; i < count; i++)
        {
            ChooseHeads(i, parts[first + i], output.Heads, output.Relations);
        }

        NameArcs(output.Relations);
    }

    private void Describe(ParserInput input, int first, int count)
    {
        var size = network.Shape.InputSize;
        for (var i = 0; i < count; i++)
        {
            var part = parts[first + i];
            network.Describe(TokenFeatures.Root, [], state.Input.AsSpan(state.Batch.Row(i, 0) * size, size));
            for (var token = part.Start; token < part.Start + part.Length; token++)
            {
                pieces.Clear();
                var features = encoder.Encode(input, token, pieces);
                var row = state.Batch.Row(i, token - part.Start + 1);
                network.Describe(
                    features,
                    System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pieces),
                    state.Input.AsSpan(row * size, size)
                );
            }
        }
    }

    // Nothing goes back through the layers here, so all directions share the memory of one.
    private void ReadContext()
    {
        var memory = state.Direction(0, isBackward: false);
        for (var layer = 0; layer < network.Shape.LayerCount; layer++)
        {
            var source = layer == 0 ? state.Input : state.Context(layer - 1);
            network.Direction(layer, false).Forward(state.Batch, source, memory, state.Context(layer), []);
            network.Direction(layer, true).Forward(state.Batch, source, memory, state.Context(layer), []);
        }
    }

    private void JudgeTags(int first, int count, ParserOutput output)
    {
        state.ComputeTagScores(network);
        for (var i = 0; i < count; i++)
        {
            var part = parts[first + i];
            for (var token = part.Start; token < part.Start + part.Length; token++)
            {
                var pair = model.TagPairs[IndexOfHighest(state.TagScores(state.Batch.Row(i, token - part.Start + 1)))];
                (output.Parts[token], output.Tags[token]) = (pair.Part, pair.Tag);
            }
        }
    }

    private void ChooseHeads(int index, SentencePart part, Span<int> heads, Span<DependencyRelation> relations)
    {
        var nodes = part.Length + 1;
        if (scores.Length < nodes * nodes)
        {
            scores = new float[nodes * nodes];
        }

        state.ScoreArcs(index, scores);
        Span<int> tree = stackalloc int[nodes];
        SpanningTree.Find(scores.AsSpan(0, nodes * nodes), tree);
        var offset = part.Start - part.SentenceStart;
        for (var node = 1; node < nodes; node++)
        {
            var token = part.Start + node - 1;
            heads[token] = tree[node] == 0 ? -1 : tree[node] - 1 + offset;
            relations[token] = DependencyRelation.Root;
            if (tree[node] != 0)
            {
                arcs.Add((token, state.Batch.Row(index, node), state.Batch.Row(index, tree[node])));
            }
        }
    }

    private void NameArcs(Span<DependencyRelation> relations)
    {
        var (pairSize, relationCount) = (network.Shape.PairSize, network.Shape.RelationCount);
        for (var first = 0; first < arcs.Count; first += pairsAtOnce)
        {
            var count = Math.Min(pairsAtOnce, arcs.Count - first);
            for (var i = 0; i < count; i++)
            {
                var (_, row, headRow) = arcs[first + i];
                ParserNetwork.DescribePair(state.RelationDependent(row), state.RelationHead(headRow), pairs.AsSpan(i * pairSize, pairSize));
            }

            network.Relations.Forward(pairs, pairSize, count, relationScores);
            for (var i = 0; i < count; i++)
            {
                relations[arcs[first + i].Token] = Best(relationScores.AsSpan(i * relationCount, relationCount));
            }
        }
    }

    private static int IndexOfHighest(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private static DependencyRelation Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (i != (int)DependencyRelation.Root && scores[i] > scores[best])
            {
                best = i;
            }
        }

        return (DependencyRelation)best;
    }

    private void JoinParts(Span<int> heads, Span<DependencyRelation> relations)
    {
        foreach (var part in parts)
        {
            if (part.Start == part.SentenceStart)
            {
                continue;
            }

            var own = part.Start + heads.Slice(part.Start, part.Length).IndexOf(-1);
            heads[own] = heads.Slice(part.SentenceStart, ParserInput.LongestSentence).IndexOf(-1);
            relations[own] = DependencyRelation.Parataxis;
        }
    }
}
