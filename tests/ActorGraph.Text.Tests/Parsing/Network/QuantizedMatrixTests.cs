using ActorGraph.Text.Parsing.Network;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing.Network;

public class QuantizedMatrixTests
{
    [Theory]
    [InlineData(1, 16, 32)]
    [InlineData(3, 17, 32)]
    [InlineData(4, 200, 51)]
    [InlineData(8, 48, 64)]
    [InlineData(13, 300, 70)]
    [InlineData(29, 2400, 33)]
    public void AddProduct_RandomMatrices_AgreesWithSinglePrecision(int rows, int depth, int columns)
    {
        var random = new Random(rows);
        var weights = CreateWeights(depth, columns, random);
        var left = Draw(rows * depth, random);
        var actual = Draw(rows * columns, random);
        var expected = (float[])actual.Clone();
        new QuantizedMatrix(weights).AddProduct(left, depth, rows, actual, columns, depth);
        MatrixProduct.Add(left, depth, rows, new PackedMatrix().Pack(weights.Values, depth, columns, columns), expected, columns);

        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 0.002f * MathF.Sqrt(depth)));
    }

    [Fact]
    public void AddProduct_RowsTogetherOrAlone_GivesTheSameBits()
    {
        const int depth = 200,
            columns = 83,
            rows = 21;
        var random = new Random(4);
        var matrix = new QuantizedMatrix(CreateWeights(depth, columns, random));
        var left = Draw(rows * depth, random);
        var together = new float[rows * columns];
        matrix.AddProduct(left, depth, rows, together, columns, depth);
        for (var row = 0; row < rows; row++)
        {
            var alone = new float[columns];
            matrix.AddProduct(left.AsSpan(row * depth), depth, 1, alone, columns, depth);
            Assert.Equal(together[(row * columns)..((row + 1) * columns)], alone);
        }
    }

    [Fact]
    public void AddProduct_LargestNumbers_DoNotOverflow()
    {
        const int depth = 4096;
        var weights = new WeightMatrix("weights", depth, 1);
        weights.Values.AsSpan().Fill(2);
        var result = new float[1];
        new QuantizedMatrix(weights).AddProduct(Enumerable.Repeat(3f, depth).ToArray(), depth, 1, result, 1, depth);

        Assert.Equal(6f * depth, result[0], 0.5f);
    }

    [Fact]
    public void AddProduct_RowOfZeros_AddsNothing()
    {
        var weights = CreateWeights(16, 32, new Random(1));
        var result = new float[32];
        new QuantizedMatrix(weights).AddProduct(new float[16], 16, 1, result, 32, 16);

        Assert.All(result, value => Assert.Equal(0f, value));
    }

    private static WeightMatrix CreateWeights(int rows, int columns, Random random)
    {
        var weights = new WeightMatrix("weights", rows, columns);
        for (var i = 0; i < weights.Values.Length; i++)
        {
            // Whole steps, as weight files have them.
            weights.Values[i] = (i / columns == 0 ? 127 : random.Next(-127, 128)) / 127f;
        }

        return weights;
    }

    private static float[] Draw(int count, Random random) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.NextSingle()) - 1)];
}
