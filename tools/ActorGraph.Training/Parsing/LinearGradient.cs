using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>Carries gradients back through a linear layer.</summary>
/// <param name="gradients">Receives the gradients of the weights.</param>
/// <param name="transposed">The weights, transposed.</param>
internal sealed class LinearGradient(GradientSet gradients, TransposedWeights transposed)
{
    private readonly PackedMatrix packed = new();

    /// <summary>Adds the gradients of weights, bias and input.</summary>
    /// <param name="weights">The layer's weights.</param>
    /// <param name="bias">The layer's bias.</param>
    /// <param name="input">The rows that went in.</param>
    /// <param name="inputStride">The distance from one of them, and of their gradients, to the next.</param>
    /// <param name="output">The gradients of the rows that came out, without gaps.</param>
    /// <param name="inputGradient">Receives, added, the gradients of the rows that went in; empty if nobody wants them.</param>
    public void Backward(
        WeightMatrix weights,
        WeightMatrix bias,
        ReadOnlySpan<float> input,
        int inputStride,
        ReadOnlySpan<float> output,
        Span<float> inputGradient
    )
    {
        var rows = output.Length / weights.Columns;
        if (rows == 0)
        {
            return;
        }

        var biasGradient = gradients.Of(bias).AsSpan();
        for (var row = 0; row < rows; row++)
        {
            VectorArithmetic.Add(biasGradient, output.Slice(row * weights.Columns, weights.Columns));
        }

        packed.Pack(output, rows, weights.Columns, weights.Columns);
        MatrixProduct.AddTransposed(input, inputStride, weights.Rows, packed, gradients.Of(weights));
        if (!inputGradient.IsEmpty)
        {
            MatrixProduct.Add(output, weights.Columns, rows, transposed.Of(weights), inputGradient, inputStride);
        }
    }
}
