namespace ActorGraph.Text.Parsing.Network;

/// <summary>A layer of weights and biases: output = input · weights + bias.</summary>
internal sealed class LinearLayer
{
    private readonly WeightProduct product;

    /// <summary>Makes a layer over weights that may still change; see <see cref="Repack"/>.</summary>
    /// <param name="name">The name of its weights in the weight file.</param>
    /// <param name="inputSize">The numbers of an input row.</param>
    /// <param name="outputSize">The numbers of an output row.</param>
    public LinearLayer(string name, int inputSize, int outputSize)
    {
        Weights = new WeightMatrix($"{name}.weights", inputSize, outputSize);
        Bias = new WeightMatrix($"{name}.bias", 1, outputSize);
        product = new WeightProduct(Weights);
    }

    /// <summary>The weights, a row for each number of the input.</summary>
    public WeightMatrix Weights { get; }

    /// <summary>The output of an input of zeros.</summary>
    public WeightMatrix Bias { get; }

    /// <summary>Takes over changed weights.</summary>
    public void Repack() => product.Repack();

    /// <summary>Takes over the weights for good.</summary>
    public void Seal() => product.Seal();

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

        product.Add(input, inputStride, rows, output);
    }
}
