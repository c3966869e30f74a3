namespace ActorGraph.Text.Parsing.Network;

/// <summary>The working memory of one pass over one batch; of one thread, used again and again.</summary>
internal sealed class ParserState
{
    private readonly NetworkShape shape;
    private readonly LstmState[] directions;
    private readonly float[][] contexts;
    private readonly PackedMatrix packedHeads = new();
    private float[] dependents = [];
    private float[] heads = [];

    /// <summary>Makes the memory for networks of one shape.</summary>
    public ParserState(NetworkShape shape)
    {
        this.shape = shape;
        directions = [.. Enumerable.Range(0, 2 * shape.LayerCount).Select(_ => new LstmState())];
        contexts = [.. Enumerable.Range(0, shape.LayerCount).Select(_ => Array.Empty<float>())];
    }

    /// <summary>The rows' places.</summary>
    public PackedSentences Batch { get; } = new();

    /// <summary>The input rows of the first recurrent layer.</summary>
    public float[] Input { get; private set; } = [];

    /// <summary>The four roles of each row.</summary>
    public float[] Roles { get; private set; } = [];

    /// <summary>What each row, as a dependent, looks for in its head.</summary>
    public float[] Wanted { get; private set; } = [];

    /// <summary>The scores of the pairs of tags, row after row.</summary>
    public float[] AllTagScores { get; private set; } = [];

    /// <summary>The output rows of a recurrent layer.</summary>
    public float[] Context(int layer) => contexts[layer];

    /// <summary>The gates and cells of one direction of a recurrent layer.</summary>
    public LstmState Direction(int layer, bool isBackward) => directions[(2 * layer) + (isBackward ? 1 : 0)];

    /// <summary>Lays out a batch and makes room for it.</summary>
    /// <param name="lengths">The length of each sentence with its root, descending.</param>
    public void Reset(ReadOnlySpan<int> lengths)
    {
        Batch.Reset(lengths);
        var rows = Batch.RowCount;
        Input = Reserve(Input, rows * shape.InputSize);
        Roles = Reserve(Roles, rows * shape.RoleSize);
        Wanted = Reserve(Wanted, rows * shape.ArcSize);
        AllTagScores = Reserve(AllTagScores, rows * shape.TagPairCount);
        for (var layer = 0; layer < contexts.Length; layer++)
        {
            contexts[layer] = Reserve(contexts[layer], rows * shape.ContextSize);
        }
    }

    /// <summary>Computes the four roles of each row from the last context.</summary>
    public void ComputeRoles(ParserNetwork network)
    {
        network.Roles.Forward(contexts[^1], shape.ContextSize, Batch.RowCount, Roles);
        Activation.LeakyRectify(Roles.AsSpan(0, Batch.RowCount * shape.RoleSize));
    }

    /// <summary>Scores the pairs of tags of each row from the last context.</summary>
    public void ComputeTagScores(ParserNetwork network) =>
        network.TagPairs.Forward(contexts[^1], shape.ContextSize, Batch.RowCount, AllTagScores);

    /// <summary>The scores of the pairs of tags of one row.</summary>
    public Span<float> TagScores(int row) => AllTagScores.AsSpan(row * shape.TagPairCount, shape.TagPairCount);

    /// <summary>Computes what each row looks for in its head.</summary>
    public void ComputeWanted(ParserNetwork network) => network.Arcs.Forward(Roles, shape.RoleSize, Batch.RowCount, Wanted);

    /// <summary>Scores every arc of one sentence.</summary>
    /// <param name="sentence">The sentence's place in the batch.</param>
    /// <param name="scores">Receives a row for each token, the root first: the score of each token as its head.</param>
    public void ScoreArcs(int sentence, Span<float> scores)
    {
        var length = Batch.Length(sentence);
        scores[..(length * length)].Clear();
        MatrixProduct.Add(
            GatherWanted(sentence),
            shape.ArcSize,
            length,
            packedHeads.PackTransposed(GatherHeads(sentence), shape.ArcSize, length, shape.ArcSize),
            scores,
            length
        );
    }

    /// <summary>One sentence's rows of <see cref="Wanted"/>, together; valid until the next call.</summary>
    public ReadOnlySpan<float> GatherWanted(int sentence)
    {
        var length = Batch.Length(sentence);
        dependents = Reserve(dependents, length * shape.ArcSize);
        for (var step = 0; step < length; step++)
        {
            Wanted.AsSpan(Batch.Row(sentence, step) * shape.ArcSize, shape.ArcSize).CopyTo(dependents.AsSpan(step * shape.ArcSize));
        }

        return dependents.AsSpan(0, length * shape.ArcSize);
    }

    /// <summary>One sentence's rows as heads, together; valid until the next call.</summary>
    public ReadOnlySpan<float> GatherHeads(int sentence)
    {
        var length = Batch.Length(sentence);
        heads = Reserve(heads, length * shape.ArcSize);
        for (var step = 0; step < length; step++)
        {
            ArcHead(Batch.Row(sentence, step)).CopyTo(heads.AsSpan(step * shape.ArcSize));
        }

        return heads.AsSpan(0, length * shape.ArcSize);
    }

    /// <summary>A row as head of an arc.</summary>
    public ReadOnlySpan<float> ArcHead(int row) => Roles.AsSpan((row * shape.RoleSize) + shape.ArcSize, shape.ArcSize);

    /// <summary>A row as dependent of a relation.</summary>
    public ReadOnlySpan<float> RelationDependent(int row) => Roles.AsSpan((row * shape.RoleSize) + (2 * shape.ArcSize), shape.RelationSize);

    /// <summary>A row as head of a relation.</summary>
    public ReadOnlySpan<float> RelationHead(int row) =>
        Roles.AsSpan((row * shape.RoleSize) + (2 * shape.ArcSize) + shape.RelationSize, shape.RelationSize);

    private static float[] Reserve(float[] buffer, int length) => buffer.Length >= length ? buffer : new float[length];
}
