namespace ActorGraph.Text.Parsing.Network;

/// <summary>One matrix of learnt numbers, row after row.</summary>
/// <param name="name">Its name in the weight file.</param>
/// <param name="rows">Its rows.</param>
/// <param name="columns">Its columns.</param>
internal sealed class WeightMatrix(string name, int rows, int columns)
{
    private const int smallest = 64 * 1024;

    /// <summary>Its name in the weight file.</summary>
    public string Name { get; } = name;

    /// <summary>Its rows.</summary>
    public int Rows { get; } = rows;

    /// <summary>Its columns.</summary>
    public int Columns { get; } = columns;

    /// <summary>Its numbers, row after row.</summary>
    public float[] Values { get; private set; } = new float[rows * columns];

    /// <summary>Whether it is kept and used as a byte a number: small and square matrices lose more by that than they save.</summary>
    public bool IsLarge => Rows * Columns >= smallest && Rows != Columns;

    /// <summary>Gives up the numbers, for a matrix of which only a packed copy is used.</summary>
    public void Release() => Values = [];

    /// <summary>One row.</summary>
    public ReadOnlySpan<float> Row(int index) => Values.AsSpan(index * Columns, Columns);
}
