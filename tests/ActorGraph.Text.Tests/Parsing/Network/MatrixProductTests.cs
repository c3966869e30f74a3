using ActorGraph.Text.Parsing.Network;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing.Network;

public class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 7, 33)]
    [InlineData(3, 5, 32)]
    [InlineData(4, 8, 64)]
    [InlineData(8, 20, 31)]
    [InlineData(13, 17, 70)]
    [InlineData(29, 3, 96)]
    public void Add_AnySize_AddsTheProduct(int rows, int depth, int columns)
    {
        var random = new Random((rows * 100) + columns);
        var (left, right, result) = (Draw(rows * (depth + 2), random), Draw(depth * columns, random), Draw(rows * columns, random));
        var expected = Naive(rows, columns, depth, result, (i, p) => left[(i * (depth + 2)) + p], (p, j) => right[(p * columns) + j]);

        MatrixProduct.Add(left, depth + 2, rows, new PackedMatrix().Pack(right, depth, columns, columns), result, columns);

        AssertClose(expected, result);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9, 6, 40)]
    [InlineData(12, 11, 32)]
    public void AddTransposed_AnySize_AddsTheProduct(int rows, int depth, int columns)
    {
        var random = new Random((rows * 100) + columns);
        var (left, right, result) = (Draw(depth * rows, random), Draw(depth * columns, random), Draw(rows * columns, random));
        var expected = Naive(rows, columns, depth, result, (i, p) => left[(p * rows) + i], (p, j) => right[(p * columns) + j]);

        MatrixProduct.AddTransposed(left, rows, rows, new PackedMatrix().Pack(right, depth, columns, columns), result);

        AssertClose(expected, result);
    }

    [Fact]
    public void PackTransposed_EqualsPackOfTheTranspose()
    {
        var random = new Random(1);
        var (left, right) = (Draw(5 * 6, random), Draw(40 * 6, random));
        var transpose = Enumerable.Range(0, 6 * 40).Select(i => right[(i % 40 * 6) + (i / 40)]).ToArray();
        var (expected, result) = (new float[5 * 40], new float[5 * 40]);

        MatrixProduct.Add(left, 6, 5, new PackedMatrix().Pack(transpose, 6, 40, 40), expected, 40);
        MatrixProduct.Add(left, 6, 5, new PackedMatrix().PackTransposed(right, 6, 40, 6), result, 40);

        Assert.Equal(expected, result);
    }

    [Fact]
    public void Add_RowsTogetherOrAlone_GivesTheSameBits()
    {
        var random = new Random(2);
        var left = Draw(13 * 50, random);
        var right = new PackedMatrix().Pack(Draw(50 * 45, random), 50, 45, 45);
        var (together, alone) = (new float[13 * 45], new float[13 * 45]);

        MatrixProduct.Add(left, 50, 13, right, together, 45);
        for (var row = 0; row < 13; row++)
        {
            MatrixProduct.Add(left.AsSpan(row * 50), 50, 1, right, alone.AsSpan(row * 45), 45);
        }

        Assert.Equal(together, alone);
    }

    private static float[] Draw(int count, Random random) => [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];

    private static float[] Naive(int rows, int columns, int depth, float[] start, Func<int, int, float> left, Func<int, int, float> right)
    {
        var result = start.ToArray();
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                result[(i * columns) + j] += Enumerable.Range(0, depth).Sum(p => left(i, p) * right(p, j));
            }
        }

        return result;
    }

    private static void AssertClose(float[] expected, float[] actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-4f));
}
