using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ActorGraph.Text.Parsing.Network;

/// <summary>Products of a few rows of 16-bit numbers with one panel of a <see cref="QuantizedMatrix"/>; sums stay in registers.</summary>
internal static class QuantizedTile
{
    /// <summary>The most rows of one tile.</summary>
    public const int MostRows = 8;

    private const int width = PackedMatrix.PanelWidth;

    /// <summary>How many of the rows left the next tile takes.</summary>
    public static int RowsOf(int rowsLeft) =>
        rowsLeft >= MostRows ? MostRows
        : rowsLeft >= 4 ? 4
        : 1;

    /// <summary>Multiplies.</summary>
    /// <param name="left">The rows, without gaps, an even count of numbers each.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="rows">The rows: 8, 4 or 1.</param>
    /// <param name="sums">Receives 32 sums a row.</param>
    public static void Multiply(ReadOnlySpan<short> left, ReadOnlySpan<short> panel, int rows, Span<int> sums)
    {
        // Two 16-bit numbers of a row are broadcast as one of 32 bits.
        ref var a = ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(left));
        ref var b = ref MemoryMarshal.GetReference(panel);
        var depth = left.Length / (2 * rows);
        if (Vector512.IsHardwareAccelerated && rows == MostRows)
        {
            Tile8(ref a, depth, ref b, ref sums[0]);
            return;
        }

        for (var row = 0; row < rows; row += Math.Min(rows, 4))
        {
            for (var half = 0; half < width; half += width / 2)
            {
                ref var first = ref Unsafe.Add(ref a, row * depth);
                ref var target = ref sums[(row * width) + half];
                if (rows == 1)
                {
                    NarrowTile1(ref first, depth, ref Unsafe.Add(ref b, 2 * half), ref target);
                }
                else
                {
                    NarrowTile4(ref first, depth, ref Unsafe.Add(ref b, 2 * half), ref target);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile8(ref int a, nint depth, ref short b, ref int sums)
    {
        nint r2 = depth * 2,
            r3 = depth * 3,
            r4 = depth * 4,
            r5 = depth * 5,
            r6 = depth * 6,
            r7 = depth * 7;
        Vector512<int> c00 = default,
            c01 = default,
            c10 = default,
            c11 = default,
            c20 = default,
            c21 = default,
            c30 = default,
            c31 = default;
        Vector512<int> c40 = default,
            c41 = default,
            c50 = default,
            c51 = default,
            c60 = default,
            c61 = default,
            c70 = default,
            c71 = default;
        for (nint p = 0; p < depth; p++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 32);
            Add(a, b0, b1, ref c00, ref c01);
            Add(Unsafe.Add(ref a, depth), b0, b1, ref c10, ref c11);
            Add(Unsafe.Add(ref a, r2), b0, b1, ref c20, ref c21);
            Add(Unsafe.Add(ref a, r3), b0, b1, ref c30, ref c31);
            Add(Unsafe.Add(ref a, r4), b0, b1, ref c40, ref c41);
            Add(Unsafe.Add(ref a, r5), b0, b1, ref c50, ref c51);
            Add(Unsafe.Add(ref a, r6), b0, b1, ref c60, ref c61);
            Add(Unsafe.Add(ref a, r7), b0, b1, ref c70, ref c71);
            a = ref Unsafe.Add(ref a, 1);
            b = ref Unsafe.Add(ref b, 2 * width);
        }

        Store(ref sums, 0, c00, c01);
        Store(ref sums, 1, c10, c11);
        Store(ref sums, 2, c20, c21);
        Store(ref sums, 3, c30, c31);
        Store(ref sums, 4, c40, c41);
        Store(ref sums, 5, c50, c51);
        Store(ref sums, 6, c60, c61);
        Store(ref sums, 7, c70, c71);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NarrowTile4(ref int a, nint depth, ref short b, ref int sums)
    {
        nint r2 = depth * 2,
            r3 = depth * 3;
        Vector256<int> c00 = default,
            c01 = default,
            c10 = default,
            c11 = default,
            c20 = default,
            c21 = default,
            c30 = default,
            c31 = default;
        for (nint p = 0; p < depth; p++)
        {
            var b0 = Vector256.LoadUnsafe(ref b);
            var b1 = Vector256.LoadUnsafe(ref b, 16);
            NarrowAdd(a, b0, b1, ref c00, ref c01);
            NarrowAdd(Unsafe.Add(ref a, depth), b0, b1, ref c10, ref c11);
            NarrowAdd(Unsafe.Add(ref a, r2), b0, b1, ref c20, ref c21);
            NarrowAdd(Unsafe.Add(ref a, r3), b0, b1, ref c30, ref c31);
            a = ref Unsafe.Add(ref a, 1);
            b = ref Unsafe.Add(ref b, 2 * width);
        }

        NarrowStore(ref sums, 0, c00, c01);
        NarrowStore(ref sums, 1, c10, c11);
        NarrowStore(ref sums, 2, c20, c21);
        NarrowStore(ref sums, 3, c30, c31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NarrowTile1(ref int a, nint depth, ref short b, ref int sums)
    {
        Vector256<int> c0 = default,
            c1 = default;
        for (nint p = 0; p < depth; p++)
        {
            NarrowAdd(Unsafe.Add(ref a, p), Vector256.LoadUnsafe(ref b), Vector256.LoadUnsafe(ref b, 16), ref c0, ref c1);
            b = ref Unsafe.Add(ref b, 2 * width);
        }

        NarrowStore(ref sums, 0, c0, c1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(int pair, Vector512<short> b0, Vector512<short> b1, ref Vector512<int> c0, ref Vector512<int> c1)
    {
        var factor = Vector512.Create(pair).AsInt16();
        c0 += MultiplyPairs(factor, b0);
        c1 += MultiplyPairs(factor, b1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NarrowAdd(int pair, Vector256<short> b0, Vector256<short> b1, ref Vector256<int> c0, ref Vector256<int> c1)
    {
        var factor = Vector256.Create(pair).AsInt16();
        c0 += MultiplyPairs(factor, b0);
        c1 += MultiplyPairs(factor, b1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> MultiplyPairs(Vector512<short> a, Vector512<short> b) =>
        Avx512BW.IsSupported
            ? Avx512BW.MultiplyAddAdjacent(a, b)
            : Vector512.Create(MultiplyPairs(a.GetLower(), b.GetLower()), MultiplyPairs(a.GetUpper(), b.GetUpper()));

    // Elsewhere the lower and the upper number of each pair are brought to 32 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> MultiplyPairs(Vector256<short> a, Vector256<short> b) =>
        Avx2.IsSupported
            ? Avx2.MultiplyAddAdjacent(a, b)
            : (Lower(a) * Lower(b)) + (Vector256.ShiftRightArithmetic(a.AsInt32(), 16) * Vector256.ShiftRightArithmetic(b.AsInt32(), 16));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Lower(Vector256<short> pairs) =>
        Vector256.ShiftRightArithmetic(Vector256.ShiftLeft(pairs.AsInt32(), 16), 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref int sums, nint row, Vector512<int> left, Vector512<int> right)
    {
        left.StoreUnsafe(ref Unsafe.Add(ref sums, row * width));
        right.StoreUnsafe(ref Unsafe.Add(ref sums, (row * width) + 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void NarrowStore(ref int sums, nint row, Vector256<int> left, Vector256<int> right)
    {
        left.StoreUnsafe(ref Unsafe.Add(ref sums, row * width));
        right.StoreUnsafe(ref Unsafe.Add(ref sums, (row * width) + 8));
    }
}
