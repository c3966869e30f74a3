using System.Runtime.InteropServices;

namespace ActorGraph.Text.Parsing.Network;

/// <summary>A matrix laid out for <see cref="MatrixProduct"/>: panels of <see cref="PanelWidth"/> columns, each panel row after row, the
/// last padded with zeros.</summary>
/// <remarks>Reading a panel is one straight walk through memory, whatever the matrix's width; a plain layout of 1,024 columns would hit one
/// cache set only.</remarks>
internal sealed class PackedMatrix
{
    /// <summary>The columns of a panel: two vectors of 512 bits.</summary>
    public const int PanelWidth = 32;

    private float[] values = [];

    /// <summary>The rows of the matrix.</summary>
    public int Rows { get; private set; }

    /// <summary>The columns of the matrix, without the padding.</summary>
    public int Columns { get; private set; }

    /// <summary>The number of panels.</summary>
    public int PanelCount => (Columns + PanelWidth - 1) / PanelWidth;

    /// <summary>The first value of one panel.</summary>
    public ref float Panel(int index) => ref values[index * Rows * PanelWidth];

    /// <summary>Takes the values of a matrix that lies row after row.</summary>
    /// <param name="source">The values.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="stride">The distance from one row to the next, at least <paramref name="columns"/>.</param>
    public PackedMatrix Pack(ReadOnlySpan<float> source, int rows, int columns, int stride)
    {
        Resize(rows, columns);
        for (var panel = 0; panel < PanelCount; panel++)
        {
            var first = panel * PanelWidth;
            var width = Math.Min(PanelWidth, columns - first);
            var target = values.AsSpan(panel * rows * PanelWidth);
            for (var row = 0; row < rows; row++)
            {
                var line = target.Slice(row * PanelWidth, PanelWidth);
                source.Slice((row * stride) + first, width).CopyTo(line);
                line[width..].Clear();
            }
        }

        return this;
    }

    /// <summary>Takes the transpose of a matrix that lies row after row.</summary>
    /// <param name="source">The values, <paramref name="columns"/> rows of <paramref name="rows"/> values.</param>
    /// <param name="rows">The rows of the result.</param>
    /// <param name="columns">The columns of the result.</param>
    /// <param name="stride">The distance from one row of the source to the next.</param>
    public PackedMatrix PackTransposed(ReadOnlySpan<float> source, int rows, int columns, int stride)
    {
        Resize(rows, columns);
        for (var panel = 0; panel < PanelCount; panel++)
        {
            var first = panel * PanelWidth;
            var width = Math.Min(PanelWidth, columns - first);
            ref var target = ref MemoryMarshal.GetArrayDataReference(values);
            var start = panel * rows * PanelWidth;
            for (var column = 0; column < PanelWidth; column++)
            {
                if (column >= width)
                {
                    for (var row = 0; row < rows; row++)
                    {
                        values[start + (row * PanelWidth) + column] = 0;
                    }

                    continue;
                }

                var line = source.Slice((first + column) * stride, rows);
                for (var row = 0; row < line.Length; row++)
                {
                    System.Runtime.CompilerServices.Unsafe.Add(ref target, start + (row * PanelWidth) + column) = line[row];
                }
            }
        }

        return this;
    }

    private void Resize(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        var length = PanelCount * rows * PanelWidth;
        if (values.Length < length)
        {
            values = new float[length];
        }
    }
}
