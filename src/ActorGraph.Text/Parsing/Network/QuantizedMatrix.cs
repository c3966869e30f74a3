using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActorGraph.Text.Parsing.Network;

/// <summary>A matrix of whole numbers from -127 to 127 with a factor for each column, for products that only read it.</summary>
/// <remarks>
/// Rows that are multiplied with it are brought to whole numbers from -4,095 to 4,095 with a factor of their own; all sums are exact in 32
/// bits, so that they do not depend on machine, vector width or batch. Twice as fast as single precision, where the processor multiplies
/// pairs of 16-bit numbers. Layout: panels of 32 columns; in a panel, for each pair of rows, the pair of numbers of each column side by
/// side.
/// </remarks>
internal sealed class QuantizedMatrix
{
    private const int width = PackedMatrix.PanelWidth;
    private const float weightSteps = sbyte.MaxValue;
    private const float inputSteps = 4095;

    // 127 * 4,095 * this stays below 2^31.
    private const int mostRows = 4096;
    private readonly short[] values;
    private readonly float[] factors;
    private readonly int rowPairs;
    private readonly int columns;

    /// <summary>Takes the numbers of a matrix; exact where each column's largest number is 127 times its factor and all are whole
    /// multiples.</summary>
    public QuantizedMatrix(WeightMatrix weights)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weights.Rows, mostRows);
        columns = weights.Columns;
        rowPairs = (weights.Rows + 1) / 2;
        var panels = (columns + width - 1) / width;
        values = new short[panels * rowPairs * 2 * width];
        factors = new float[panels * width];
        for (var column = 0; column < columns; column++)
        {
            factors[column] = FactorOf(weights, column);
            var start = column / width * rowPairs * 2 * width;
            for (var row = 0; row < weights.Rows; row++)
            {
                var place = start + (row / 2 * 2 * width) + (column % width * 2) + (row % 2);
                values[place] = (short)MathF.Round(weights.Values[(row * columns) + column] / factors[column]);
            }
        }
    }

    /// <summary>result += left · this.</summary>
    /// <param name="left">Rows of as many numbers as this matrix has rows.</param>
    /// <param name="leftStride">The distance from one row to the next.</param>
    /// <param name="rows">The rows of it and of the result.</param>
    /// <param name="result">The sum.</param>
    /// <param name="resultStride">The distance from one row of it to the next.</param>
    /// <param name="depth">The numbers of a row.</param>
    public void AddProduct(ReadOnlySpan<float> left, int leftStride, int rows, Span<float> result, int resultStride, int depth)
    {
        if (rows == 0)
        {
            return;
        }

        var inputs = ArrayPool<short>.Shared.Rent(rows * rowPairs * 2);
        var scales = ArrayPool<float>.Shared.Rent(rows);
        for (var row = 0; row < rows; row++)
        {
            scales[row] = Quantize(left.Slice(row * leftStride, depth), inputs.AsSpan(row * rowPairs * 2, rowPairs * 2));
        }

        Span<int> sums = stackalloc int[QuantizedTile.MostRows * width];
        for (var first = 0; first < columns; first += width)
        {
            var panel = values.AsSpan(first * rowPairs * 2, rowPairs * 2 * width);
            for (int row = 0, step; row < rows; row += step)
            {
                step = QuantizedTile.RowsOf(rows - row);
                QuantizedTile.Multiply(inputs.AsSpan(row * rowPairs * 2, step * rowPairs * 2), panel, step, sums);
                for (var i = 0; i < step; i++)
                {
                    var target = result.Slice(((row + i) * resultStride) + first, Math.Min(width, columns - first));
                    AddScaled(sums.Slice(i * width, width), scales[row + i], factors.AsSpan(first, width), target);
                }
            }
        }

        ArrayPool<short>.Shared.Return(inputs);
        ArrayPool<float>.Shared.Return(scales);
    }

    private static float FactorOf(WeightMatrix weights, int column)
    {
        var largest = 0f;
        for (var row = 0; row < weights.Rows; row++)
        {
            largest = Math.Max(largest, Math.Abs(weights.Values[(row * weights.Columns) + column]));
        }

        return largest == 0 ? 1 : largest / weightSteps;
    }

    // Returns the factor that leads back.
    private static float Quantize(ReadOnlySpan<float> row, Span<short> target)
    {
        var whole = row.Length - (row.Length % Vector256<short>.Count);
        ref var source = ref MemoryMarshal.GetReference(row);
        var most = Vector256<float>.Zero;
        for (var i = 0; i < whole; i += Vector256<float>.Count)
        {
            most = Vector256.Max(most, Vector256.Abs(Vector256.LoadUnsafe(ref source, (nuint)i)));
        }

        var largest = 0f;
        for (var i = 0; i < Vector256<float>.Count; i++)
        {
            largest = Math.Max(largest, most[i]);
        }

        for (var i = whole; i < row.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(row[i]));
        }

        var inverse = largest == 0 ? 0 : inputSteps / largest;
        var half = Vector256.Create(0.5f);
        for (var i = 0; i < whole; i += Vector256<short>.Count)
        {
            var low = Vector256.ConvertToInt32(
                Vector256.Floor(Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref source, (nuint)i), Vector256.Create(inverse), half))
            );
            var high = Vector256.ConvertToInt32(
                Vector256.Floor(Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref source, (nuint)i + 8), Vector256.Create(inverse), half))
            );
            Vector256.Narrow(low, high).StoreUnsafe(ref target[i]);
        }

        for (var i = whole; i < row.Length; i++)
        {
            target[i] = (short)MathF.Floor(MathF.FusedMultiplyAdd(row[i], inverse, 0.5f));
        }

        target[row.Length..].Clear();
        return largest / inputSteps;
    }

    private static void AddScaled(ReadOnlySpan<int> sums, float scale, ReadOnlySpan<float> factors, Span<float> target)
    {
        var i = 0;
        for (; i + Vector256<float>.Count <= target.Length; i += Vector256<float>.Count)
        {
            var factor = Vector256.Create(factors[i..]) * Vector256.Create(scale);
            Vector256
                .FusedMultiplyAdd(Vector256.ConvertToSingle(Vector256.Create(sums[i..])), factor, Vector256.Create<float>(target[i..]))
                .CopyTo(target[i..]);
        }

        for (; i < target.Length; i++)
        {
            target[i] = MathF.FusedMultiplyAdd(sums[i], factors[i] * scale, target[i]);
        }
    }
}
