namespace ActorGraph.Text.Parsing.Network;

/// <summary>The working memory of one direction of a recurrent layer over one batch; of one thread, used again and again.</summary>
internal sealed class LstmState
{
    /// <summary>Rows of input, forget, candidate and output gate; after a pass their values behind the nonlinear functions.</summary>
    public float[] Gates { get; private set; } = [];

    /// <summary>The cells of each row.</summary>
    public float[] Cells { get; private set; } = [];

    /// <summary>What each row got from the row before; zero at the beginning.</summary>
    public float[] Previous { get; private set; } = [];

    /// <summary>Makes room for a batch.</summary>
    public void Reserve(int rows, int cellCount)
    {
        if (Cells.Length < rows * cellCount)
        {
            Gates = new float[rows * cellCount * 4];
            Cells = new float[rows * cellCount];
            Previous = new float[rows * cellCount];
        }
    }
}
