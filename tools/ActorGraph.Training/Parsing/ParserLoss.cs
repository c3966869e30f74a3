using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>The loss of a batch (cross entropy of each token's head, of its relation under the true head, and of its tags) and its gradient
/// down to the roles and the last context.</summary>
/// <param name="network">The network.</param>
/// <param name="state">What the forward pass left.</param>
/// <param name="linear">Carries gradients through the judges.</param>
internal sealed class ParserLoss(ParserNetwork network, ParserState state, LinearGradient linear)
{
    private const int pairsAtOnce = 64;

    // Trees are what the network is for: tags that weigh as much as arcs cost trees.
    private const float tagShare = 0.3f;
    private readonly NetworkShape shape = network.Shape;
    private readonly float[] roleGradient = new float[state.Batch.RowCount * network.Shape.RoleSize];
    private readonly float[] wantedGradient = new float[state.Batch.RowCount * network.Shape.ArcSize];
    private readonly float[] contextGradient = new float[state.Batch.RowCount * network.Shape.ContextSize];
    private readonly PackedMatrix packed = new();

    /// <summary>The gradient of the roles, after <see cref="Compute"/>.</summary>
    public Span<float> RoleGradient => roleGradient;

    /// <summary>The gradient of the last context by way of the tags, after <see cref="Compute"/>.</summary>
    public float[] ContextGradient => contextGradient;

    /// <summary>Computes the loss and its gradient.</summary>
    public double Compute(ReadOnlySpan<ParserExample> examples, float scale)
    {
        var loss = 0.0;
        for (var sentence = 0; sentence < examples.Length; sentence++)
        {
            loss += AddArcs(sentence, examples[sentence], scale);
        }

        linear.Backward(network.Arcs.Weights, network.Arcs.Bias, state.Roles, shape.RoleSize, wantedGradient, roleGradient);
        return loss + AddRelations(examples, scale) + AddTags(examples, scale);
    }

    private double AddArcs(int sentence, ParserExample example, float scale)
    {
        var length = example.Length;
        var scores = new float[length * length];
        state.ScoreArcs(sentence, scores);
        var loss = 0.0;
        scores.AsSpan(0, length).Clear();
        for (var node = 1; node < length; node++)
        {
            var row = scores.AsSpan(node * length, length);
            row[node] = float.NegativeInfinity;
            loss += CrossEntropy(row, example.Heads[node], scale);
        }

        var wanted = new float[length * shape.ArcSize];
        MatrixProduct.Add(
            scores,
            length,
            length,
            packed.Pack(state.GatherHeads(sentence), length, shape.ArcSize, shape.ArcSize),
            wanted,
            shape.ArcSize
        );
        var heads = new float[length * shape.ArcSize];
        MatrixProduct.AddTransposed(
            scores,
            length,
            length,
            packed.Pack(state.GatherWanted(sentence), length, shape.ArcSize, shape.ArcSize),
            heads
        );
        for (var node = 0; node < length; node++)
        {
            var row = state.Batch.Row(sentence, node);
            wanted.AsSpan(node * shape.ArcSize, shape.ArcSize).CopyTo(wantedGradient.AsSpan(row * shape.ArcSize));
            VectorArithmetic.Add(
                roleGradient.AsSpan((row * shape.RoleSize) + shape.ArcSize, shape.ArcSize),
                heads.AsSpan(node * shape.ArcSize)
            );
        }

        return loss;
    }

    private double AddRelations(ReadOnlySpan<ParserExample> examples, float scale)
    {
        var arcs = new List<(int Row, int HeadRow, int Relation)>();
        for (var sentence = 0; sentence < examples.Length; sentence++)
        {
            for (var node = 1; node < examples[sentence].Length; node++)
            {
                if (examples[sentence].Heads[node] > 0)
                {
                    arcs.Add(
                        (
                            state.Batch.Row(sentence, node),
                            state.Batch.Row(sentence, examples[sentence].Heads[node]),
                            examples[sentence].Relations[node]
                        )
                    );
                }
            }
        }

        var loss = 0.0;
        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(arcs);
        for (var first = 0; first < span.Length; first += pairsAtOnce)
        {
            loss += AddPairs(span[first..Math.Min(first + pairsAtOnce, span.Length)], scale);
        }

        return loss;
    }

    private double AddPairs(ReadOnlySpan<(int Row, int HeadRow, int Relation)> arcs, float scale)
    {
        var pairs = new float[arcs.Length * shape.PairSize];
        for (var i = 0; i < arcs.Length; i++)
        {
            ParserNetwork.DescribePair(
                state.RelationDependent(arcs[i].Row),
                state.RelationHead(arcs[i].HeadRow),
                pairs.AsSpan(i * shape.PairSize, shape.PairSize)
            );
        }

        var scores = new float[arcs.Length * shape.RelationCount];
        network.Relations.Forward(pairs, shape.PairSize, arcs.Length, scores);
        var loss = 0.0;
        for (var i = 0; i < arcs.Length; i++)
        {
            loss += CrossEntropy(scores.AsSpan(i * shape.RelationCount, shape.RelationCount), arcs[i].Relation, scale);
        }

        var gradient = new float[pairs.Length];
        linear.Backward(network.Relations.Weights, network.Relations.Bias, pairs, shape.PairSize, scores, gradient);
        for (var i = 0; i < arcs.Length; i++)
        {
            AddPair(arcs[i].Row, arcs[i].HeadRow, gradient.AsSpan(i * shape.PairSize, shape.PairSize));
        }

        return loss;
    }

    private double AddTags(ReadOnlySpan<ParserExample> examples, float scale)
    {
        var loss = 0.0;
        for (var sentence = 0; sentence < examples.Length; sentence++)
        {
            for (var node = 0; node < examples[sentence].Length; node++)
            {
                var scores = state.TagScores(state.Batch.Row(sentence, node));
                var truth = examples[sentence].TagPairs[node];
                if (truth < 0)
                {
                    scores.Clear();
                    continue;
                }

                loss += CrossEntropy(scores, truth, scale * tagShare);
            }
        }

        var output = state.AllTagScores.AsSpan(0, state.Batch.RowCount * shape.TagPairCount);
        linear.Backward(
            network.TagPairs.Weights,
            network.TagPairs.Bias,
            state.Context(shape.LayerCount - 1),
            shape.ContextSize,
            output,
            contextGradient
        );
        return loss;
    }

    private void AddPair(int row, int headRow, ReadOnlySpan<float> gradient)
    {
        var size = shape.RelationSize;
        var dependent = state.RelationDependent(row);
        var head = state.RelationHead(headRow);
        var toDependent = roleGradient.AsSpan((row * shape.RoleSize) + (2 * shape.ArcSize), size);
        var toHead = roleGradient.AsSpan((headRow * shape.RoleSize) + (2 * shape.ArcSize) + size, size);
        for (var i = 0; i < size; i++)
        {
            var line = gradient.Slice(i * size, size);
            toDependent[i] += VectorArithmetic.Dot(line, head);
            VectorArithmetic.AddScaled(toHead, line, dependent[i]);
        }

        VectorArithmetic.Add(toDependent, gradient.Slice(size * size, size));
        VectorArithmetic.Add(toHead, gradient[(size * (size + 1))..]);
    }

    // Leaves the gradient in place of the scores.
    private static double CrossEntropy(Span<float> scores, int truth, float scale)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        var sum = 0.0;
        var chosen = scores[truth] - highest;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - highest);
            sum += scores[i];
        }

        var factor = (float)(scale / sum);
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] *= factor;
        }

        scores[truth] -= scale;
        return scale * (Math.Log(sum) - chosen);
    }
}
