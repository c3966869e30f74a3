using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActorGraph.Text.Parsing.Network;

/// <summary>Adds the product of two matrices to a third: where nine tenths of the parser's time go.</summary>
/// <remarks>
/// A tile of the result stays in registers while the inner dimension is walked. Each value is one chain of fused multiply-adds in the order
/// of the inner dimension, whatever the vector width and however many rows are computed at once: results do not depend on machine or batch.
/// The tiles are optimized at their first call: a program that parses one sentence would else do so with slow code.
/// </remarks>
internal static class MatrixProduct
{
    private const int width = PackedMatrix.PanelWidth;

    /// <summary>result += left · right, where left has rows of its own stride.</summary>
    /// <param name="left">The left matrix, <paramref name="rows"/> rows of <see cref="PackedMatrix.Rows"/> values.</param>
    /// <param name="leftStride">The distance from one row of it to the next.</param>
    /// <param name="rows">The rows of it and of the result.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="result">The sum; <paramref name="resultStride"/> from one row to the next.</param>
    /// <param name="resultStride">At least the columns of <paramref name="right"/>.</param>
    public static void Add(ReadOnlySpan<float> left, int leftStride, int rows, PackedMatrix right, Span<float> result, int resultStride)
    {
        if (rows > 0)
        {
            _ = left[((rows - 1) * leftStride) + right.Rows - 1];
            Add(new Operand(ref MemoryMarshal.GetReference(left), leftStride, 1), rows, right, result, resultStride);
        }
    }

    /// <summary>result += leftᵀ · right: the gradient of weights, summed over the rows of a batch.</summary>
    /// <param name="left">A matrix of <see cref="PackedMatrix.Rows"/> rows, used transposed.</param>
    /// <param name="leftStride">The distance from one row of it to the next.</param>
    /// <param name="leftColumns">Its columns, the rows of the result.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="result">The sum, without gaps between its rows.</param>
    public static void AddTransposed(ReadOnlySpan<float> left, int leftStride, int leftColumns, PackedMatrix right, Span<float> result)
    {
        if (right.Rows > 0)
        {
            _ = left[((right.Rows - 1) * leftStride) + leftColumns - 1];
            Add(new Operand(ref MemoryMarshal.GetReference(left), 1, leftStride), leftColumns, right, result, right.Columns);
        }
    }

    private static void Add(Operand left, int rows, PackedMatrix right, Span<float> result, int resultStride)
    {
        _ = result[((rows - 1) * resultStride) + right.Columns - 1];
        Span<float> edge = stackalloc float[8 * width];
        for (var panel = 0; panel < right.PanelCount; panel++)
        {
            ref var b = ref right.Panel(panel);
            var first = panel * width;
            var columns = Math.Min(width, right.Columns - first);
            for (var row = 0; row < rows; )
            {
                var step =
                    rows - row >= 8 ? 8
                    : rows - row >= 4 ? 4
                    : 1;
                var tile = result[((row * resultStride) + first)..];
                if (columns == width)
                {
                    Tile(step, left.From(row), right.Rows, ref b, ref tile[0], resultStride);
                }
                else
                {
                    CopyTile(tile, resultStride, edge, width, step, columns);
                    Tile(step, left.From(row), right.Rows, ref b, ref edge[0], width);
                    CopyTile(edge, width, tile, resultStride, step, columns);
                }

                row += step;
            }
        }
    }

    private static void CopyTile(ReadOnlySpan<float> source, int sourceStride, Span<float> target, int targetStride, int rows, int columns)
    {
        for (var row = 0; row < rows; row++)
        {
            source.Slice(row * sourceStride, columns).CopyTo(target[(row * targetStride)..]);
        }
    }

    private static void Tile(int rows, Operand left, int depth, ref float b, ref float c, nint stride)
    {
        if (!Vector512.IsHardwareAccelerated)
        {
            NarrowTile(rows, left, depth, ref b, ref c, stride);
        }
        else if (rows == 8)
        {
            Tile8(left, depth, ref b, ref c, stride);
        }
        else if (rows == 4)
        {
            Tile4(left, depth, ref b, ref c, stride);
        }
        else
        {
            Tile1(left, depth, ref b, ref c);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile8(Operand left, int depth, ref float b, ref float c, nint stride)
    {
        ref var a = ref left.First;
        nint r1 = left.RowStride,
            r2 = r1 * 2,
            r3 = r1 * 3,
            r4 = r1 * 4,
            r5 = r1 * 5,
            r6 = r1 * 6,
            r7 = r1 * 7;
        var (c00, c01) = Load(ref c, 0);
        var (c10, c11) = Load(ref c, stride);
        var (c20, c21) = Load(ref c, stride * 2);
        var (c30, c31) = Load(ref c, stride * 3);
        var (c40, c41) = Load(ref c, stride * 4);
        var (c50, c51) = Load(ref c, stride * 5);
        var (c60, c61) = Load(ref c, stride * 6);
        var (c70, c71) = Load(ref c, stride * 7);
        for (var p = 0; p < depth; p++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            Multiply(ref a, b0, b1, ref c00, ref c01);
            Multiply(ref Unsafe.Add(ref a, r1), b0, b1, ref c10, ref c11);
            Multiply(ref Unsafe.Add(ref a, r2), b0, b1, ref c20, ref c21);
            Multiply(ref Unsafe.Add(ref a, r3), b0, b1, ref c30, ref c31);
            Multiply(ref Unsafe.Add(ref a, r4), b0, b1, ref c40, ref c41);
            Multiply(ref Unsafe.Add(ref a, r5), b0, b1, ref c50, ref c51);
            Multiply(ref Unsafe.Add(ref a, r6), b0, b1, ref c60, ref c61);
            Multiply(ref Unsafe.Add(ref a, r7), b0, b1, ref c70, ref c71);
            a = ref Unsafe.Add(ref a, left.ColumnStride);
            b = ref Unsafe.Add(ref b, width);
        }

        Store(ref c, 0, c00, c01);
        Store(ref c, stride, c10, c11);
        Store(ref c, stride * 2, c20, c21);
        Store(ref c, stride * 3, c30, c31);
        Store(ref c, stride * 4, c40, c41);
        Store(ref c, stride * 5, c50, c51);
        Store(ref c, stride * 6, c60, c61);
        Store(ref c, stride * 7, c70, c71);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4(Operand left, int depth, ref float b, ref float c, nint stride)
    {
        ref var a = ref left.First;
        nint r1 = left.RowStride,
            r2 = r1 * 2,
            r3 = r1 * 3;
        var (c00, c01) = Load(ref c, 0);
        var (c10, c11) = Load(ref c, stride);
        var (c20, c21) = Load(ref c, stride * 2);
        var (c30, c31) = Load(ref c, stride * 3);
        for (var p = 0; p < depth; p++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            Multiply(ref a, b0, b1, ref c00, ref c01);
            Multiply(ref Unsafe.Add(ref a, r1), b0, b1, ref c10, ref c11);
            Multiply(ref Unsafe.Add(ref a, r2), b0, b1, ref c20, ref c21);
            Multiply(ref Unsafe.Add(ref a, r3), b0, b1, ref c30, ref c31);
            a = ref Unsafe.Add(ref a, left.ColumnStride);
            b = ref Unsafe.Add(ref b, width);
        }

        Store(ref c, 0, c00, c01);
        Store(ref c, stride, c10, c11);
        Store(ref c, stride * 2, c20, c21);
        Store(ref c, stride * 3, c30, c31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1(Operand left, int depth, ref float b, ref float c)
    {
        ref var a = ref left.First;
        var (c0, c1) = Load(ref c, 0);
        for (var p = 0; p < depth; p++)
        {
            Multiply(ref a, Vector512.LoadUnsafe(ref b), Vector512.LoadUnsafe(ref b, 16), ref c0, ref c1);
            a = ref Unsafe.Add(ref a, left.ColumnStride);
            b = ref Unsafe.Add(ref b, width);
        }

        Store(ref c, 0, c0, c1);
    }

    // Processors without 512-bit vectors have half the registers: 4 rows by half a panel keeps the tile in them.
    private static void NarrowTile(int rows, Operand left, int depth, ref float b, ref float c, nint stride)
    {
        for (var row = 0; row < rows; row += Math.Min(rows, 4))
        {
            for (var half = 0; half < width; half += width / 2)
            {
                ref var tile = ref Unsafe.Add(ref c, (row * stride) + half);
                if (rows >= 4)
                {
                    NarrowTile4(left.From(row), depth, ref Unsafe.Add(ref b, half), ref tile, stride);
                }
                else
                {
                    NarrowTile1(left, depth, ref Unsafe.Add(ref b, half), ref tile);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NarrowTile4(Operand left, int depth, ref float b, ref float c, nint stride)
    {
        ref var a = ref left.First;
        nint r1 = left.RowStride,
            r2 = r1 * 2,
            r3 = r1 * 3;
        var (c00, c01) = NarrowLoad(ref c, 0);
        var (c10, c11) = NarrowLoad(ref c, stride);
        var (c20, c21) = NarrowLoad(ref c, stride * 2);
        var (c30, c31) = NarrowLoad(ref c, stride * 3);
        for (var p = 0; p < depth; p++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, 8);
            NarrowMultiply(ref a, b0, b1, ref c00, ref c01);
            NarrowMultiply(ref Unsafe.Add(ref a, r1), b0, b1, ref c10, ref c11);
            NarrowMultiply(ref Unsafe.Add(ref a, r2), b0, b1, ref c20, ref c21);
            NarrowMultiply(ref Unsafe.Add(ref a, r3), b0, b1, ref c30, ref c31);
            a = ref Unsafe.Add(ref a, left.ColumnStride);
            b = ref Unsafe.Add(ref b, width);
        }

        NarrowStore(ref c, 0, c00, c01);
        NarrowStore(ref c, stride, c10, c11);
        NarrowStore(ref c, stride * 2, c20, c21);
        NarrowStore(ref c, stride * 3, c30, c31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NarrowTile1(Operand left, int depth, ref float b, ref float c)
    {
        ref var a = ref left.First;
        var (c0, c1) = NarrowLoad(ref c, 0);
        for (var p = 0; p < depth; p++)
        {
            NarrowMultiply(ref a, Vector256.LoadUnsafe(ref b), Vector256.LoadUnsafe(ref b, 8), ref c0, ref c1);
            a = ref Unsafe.Add(ref a, left.ColumnStride);
            b = ref Unsafe.Add(ref b, width);
        }

        NarrowStore(ref c, 0, c0, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Multiply(ref float a, Vector512<float> b0, Vector512<float> b1, ref Vector512<float> c0, ref Vector512<float> c1)
    {
        var factor = Vector512.Create(a);
        c0 = Vector512.FusedMultiplyAdd(factor, b0, c0);
        c1 = Vector512.FusedMultiplyAdd(factor, b1, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<float> Left, Vector512<float> Right) Load(ref float c, nint offset) =>
        (Vector512.LoadUnsafe(ref Unsafe.Add(ref c, offset)), Vector512.LoadUnsafe(ref Unsafe.Add(ref c, offset + 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, nint offset, Vector512<float> left, Vector512<float> right)
    {
        left.StoreUnsafe(ref Unsafe.Add(ref c, offset));
        right.StoreUnsafe(ref Unsafe.Add(ref c, offset + 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NarrowMultiply(
        ref float a,
        Vector256<float> b0,
        Vector256<float> b1,
        ref Vector256<float> c0,
        ref Vector256<float> c1
    )
    {
        var factor = Vector256.Create(a);
        c0 = Vector256.FusedMultiplyAdd(factor, b0, c0);
        c1 = Vector256.FusedMultiplyAdd(factor, b1, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> Left, Vector256<float> Right) NarrowLoad(ref float c, nint offset) =>
        (Vector256.LoadUnsafe(ref Unsafe.Add(ref c, offset)), Vector256.LoadUnsafe(ref Unsafe.Add(ref c, offset + 8)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NarrowStore(ref float c, nint offset, Vector256<float> left, Vector256<float> right)
    {
        left.StoreUnsafe(ref Unsafe.Add(ref c, offset));
        right.StoreUnsafe(ref Unsafe.Add(ref c, offset + 8));
    }

    private readonly ref struct Operand(ref float first, nint rowStride, nint columnStride)
    {
        public readonly ref float First = ref first;
        public readonly nint RowStride = rowStride;
        public readonly nint ColumnStride = columnStride;

        public Operand From(int row) => new(ref Unsafe.Add(ref First, row * RowStride), RowStride, ColumnStride);
    }
}
