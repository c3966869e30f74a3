using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>One worker's pass: sentences forward, loss, gradients back.</summary>
/// <param name="network">The network, shared.</param>
/// <param name="transposed">Its transposed weights, shared.</param>
/// <param name="rates">The dropout.</param>
/// <param name="wordCounts">How often training saw each learnt word.</param>
internal sealed class TrainingPass(ParserNetwork network, TransposedWeights transposed, DropoutRates rates, int[] wordCounts)
{
    private readonly NetworkShape shape = network.Shape;
    private readonly ParserState state = new(network.Shape);
    private readonly DropoutMasks masks = new(network.Shape, rates);
    private TokenFeatures[] tokens = [];

    /// <summary>The gradients it adds to.</summary>
    public GradientSet Gradients { get; } = new(network);

    /// <summary>Adds the gradients of some sentences.</summary>
    /// <param name="examples">The sentences, longest first.</param>
    /// <param name="scale">The weight of one token's loss.</param>
    /// <param name="seed">The seed of this pass's dropout.</param>
    /// <returns>The loss: that of all arcs, all relations and all tags, times <paramref name="scale"/>.</returns>
    public double Run(ReadOnlySpan<ParserExample> examples, float scale, int seed)
    {
        var random = new Random(seed);
        Span<int> lengths = stackalloc int[examples.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = examples[i].Length;
        }

        state.Reset(lengths);
        masks.Draw(state.Batch, random);
        Describe(examples, random);
        Forward();
        var linear = new LinearGradient(Gradients, transposed);
        var loss = new ParserLoss(network, state, linear);
        var total = loss.Compute(examples, scale);
        Backward(loss, linear, examples);
        return total;
    }

    private void Describe(ReadOnlySpan<ParserExample> examples, Random random)
    {
        tokens = new TokenFeatures[state.Batch.RowCount];
        for (var sentence = 0; sentence < examples.Length; sentence++)
        {
            for (var step = 0; step < examples[sentence].Length; step++)
            {
                var row = state.Batch.Row(sentence, step);
                tokens[row] = DropWord(examples[sentence].Tokens[step], random);
                var numbers = state.Input.AsSpan(row * shape.InputSize, shape.InputSize);
                network.Describe(tokens[row], examples[sentence].Pieces, numbers);
                masks.ApplyToDescription(row, numbers);
            }
        }
    }

    private TokenFeatures DropWord(TokenFeatures token, Random random)
    {
        var isDropped =
            rates.Word > 0
            && token.Word >= TokenFeatures.ReservedWords
            && random.NextSingle() < rates.Word / (rates.Word + wordCounts[token.Word]);
        return isDropped ? token with { Word = TokenFeatures.UnknownWord } : token;
    }

    private void Forward()
    {
        for (var layer = 0; layer < shape.LayerCount; layer++)
        {
            var context = state.Context(layer).AsSpan(0, state.Batch.RowCount * shape.ContextSize);
            foreach (var isBackward in (ReadOnlySpan<bool>)[false, true])
            {
                var direction = network.Direction(layer, isBackward);
                direction.Forward(
                    state.Batch,
                    LayerInput(layer),
                    state.Direction(layer, isBackward),
                    context,
                    masks.Recurrent(layer, isBackward)
                );
            }

            masks.ApplyToContext(layer, state.Batch, context);
        }

        state.ComputeRoles(network);
        masks.ApplyToRoles(state.Batch, state.Roles);
        state.ComputeWanted(network);
        state.ComputeTagScores(network);
    }

    private ReadOnlySpan<float> LayerInput(int layer) =>
        layer == 0
            ? state.Input.AsSpan(0, state.Batch.RowCount * shape.InputSize)
            : state.Context(layer - 1).AsSpan(0, state.Batch.RowCount * shape.ContextSize);

    private void Backward(ParserLoss loss, LinearGradient linear, ReadOnlySpan<ParserExample> examples)
    {
        var roles = loss.RoleGradient;
        masks.ApplyToRoles(state.Batch, roles);
        for (var i = 0; i < roles.Length; i++)
        {
            roles[i] *= state.Roles[i] < 0 ? Activation.LeakySlope : 1;
        }

        var gradient = loss.ContextGradient;
        linear.Backward(network.Roles.Weights, network.Roles.Bias, LayerInput(shape.LayerCount), shape.ContextSize, roles, gradient);
        var lstm = new LstmGradient(Gradients, transposed, linear);
        for (var layer = shape.LayerCount - 1; layer >= 0; layer--)
        {
            masks.ApplyToContext(layer, state.Batch, gradient);
            var below = new float[LayerInput(layer).Length];
            foreach (var isBackward in (ReadOnlySpan<bool>)[false, true])
            {
                var flow = new LstmGradient.Flow
                {
                    Output = gradient,
                    Input = below,
                    RecurrentMask = masks.Recurrent(layer, isBackward),
                };
                lstm.Backward(
                    network.Direction(layer, isBackward),
                    state.Batch,
                    state.Direction(layer, isBackward),
                    LayerInput(layer),
                    flow
                );
            }

            gradient = below;
        }

        AddToTables(gradient, examples);
    }

    private void AddToTables(float[] gradient, ReadOnlySpan<ParserExample> examples)
    {
        for (var sentence = 0; sentence < examples.Length; sentence++)
        {
            for (var step = 0; step < examples[sentence].Length; step++)
            {
                var row = state.Batch.Row(sentence, step);
                var numbers = gradient.AsSpan(row * shape.InputSize, shape.InputSize);
                masks.ApplyToDescription(row, numbers);
                AddToTables(tokens[row], examples[sentence].Pieces, numbers[shape.VectorSize..]);
            }
        }
    }

    private void AddToTables(in TokenFeatures token, int[] pieces, ReadOnlySpan<float> gradient)
    {
        VectorArithmetic.Add(Gradients.Row(network.Words, token.Word), gradient);
        gradient = gradient[shape.WordSize..];
        foreach (var piece in pieces.AsSpan(token.FirstPiece, token.PieceCount))
        {
            VectorArithmetic.AddScaled(Gradients.Row(network.Pieces, piece), gradient, ParserNetwork.PieceWeight(token));
        }

        gradient = gradient[shape.PieceSize..];
        VectorArithmetic.Add(Gradients.Row(network.Parts, token.Part), gradient);
        VectorArithmetic.Add(Gradients.Row(network.Tags, token.Tag), gradient[shape.PartSize..]);
    }
}
