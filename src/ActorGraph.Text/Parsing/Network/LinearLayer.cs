namespace ActorGraph.Text.Parsing.Network;

/// <summary>A layer of weights and biases: output = input · weights + bias.</summary>
/// <param name="name">The name of its weights in the weight file.</param>
/// <param name="inputSize">The numbers of an input row.</param>
/// <param name="outputSize">The numbers of an output row.</param>
internal sealed class LinearLayer(string name, int inputSize, int outputSize)
{
    private readonly PackedMatrix packed = new();

    /// <summary>The weights, a row for each number of the input.</summary>
    public WeightMatrix Weights { get; } = new($"{name}.weights", inputSize, outputSize);

    /// <summary>The output of an input of zeros.</summary>
    public WeightMatrix Bias { get; } = new($"{name}.bias", 1, outputSize);

    /// <summary>Takes over changed weights.</summary>
    public void Repack() => packed.Pack(Weights.Values, Weights.Rows, Weights.Columns, Weights.Columns);

    /// <summary>Computes rows.</summary>
    /// <param name="input">The input; row after row at <paramref name="inputStride"/>.</param>
    /// <param name="inputStride">The distance from one input row to the next.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="output">Receives the rows without gaps.</param>
    public void Forward(ReadOnlySpan<float> input, int inputStride, int rows, Span<float> output)
    {
        for (var row = 0; row < rows; row++)
        {
            Bias.Values.CopyTo(output[(row * Bias.Columns)..]);
        }

        MatrixProduct.Add(input, inputStride, rows, packed, output, Bias.Columns);
    }
}
