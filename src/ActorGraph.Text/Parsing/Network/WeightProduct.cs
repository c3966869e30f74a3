namespace ActorGraph.Text.Parsing.Network;

/// <summary>Multiplies rows with learnt weights: in single precision while they may change, in whole numbers once they are
/// sealed.</summary>
/// <param name="weights">The weights.</param>
internal sealed class WeightProduct(WeightMatrix weights)
{
    private PackedMatrix packed = new();
    private QuantizedMatrix? quantized;

    /// <summary>Takes over changed weights.</summary>
    public void Repack() => packed.Pack(weights.Values, weights.Rows, weights.Columns, weights.Columns);

    /// <summary>Takes over the weights for good and gives up the matrix they came from.</summary>
    public void Seal()
    {
        if (weights.IsLarge)
        {
            quantized = new QuantizedMatrix(weights);
            packed = new PackedMatrix();
        }
        else
        {
            Repack();
        }

        weights.Release();
    }

    /// <summary>result += left · weights.</summary>
    /// <param name="left">The rows.</param>
    /// <param name="leftStride">The distance from one of them to the next.</param>
    /// <param name="rows">Their number.</param>
    /// <param name="result">The sum, without gaps between its rows.</param>
    public void Add(ReadOnlySpan<float> left, int leftStride, int rows, Span<float> result)
    {
        if (quantized is null)
        {
            MatrixProduct.Add(left, leftStride, rows, packed, result, weights.Columns);
        }
        else
        {
            quantized.AddProduct(left, leftStride, rows, result, weights.Columns, weights.Rows);
        }
    }
}
