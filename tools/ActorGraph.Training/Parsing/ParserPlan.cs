namespace ActorGraph.Training.Parsing;

/// <summary>The settings of one training of the parser.</summary>
internal sealed record ParserPlan
{
    /// <summary>The passes over the training data.</summary>
    public int Epochs { get; init; } = 18;

    /// <summary>The tokens between two moves of the weights.</summary>
    public int TokensPerMove { get; init; } = 600;

    /// <summary>The learning rate after the warm-up; it falls along half a cosine to almost nothing at the end.</summary>
    public float Rate { get; init; } = 2e-3f;

    /// <summary>The moves over which the learning rate rises.</summary>
    public int WarmUp { get; init; } = 200;

    /// <summary>The seed of everything drawn.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>For a teacher.</summary>
    public static ParserPlan OfTeacher { get; } = new() { Epochs = 7 };

    /// <summary>For the second half of the parser's training, with the newswire.</summary>
    public static ParserPlan OfStudent { get; } =
        new()
        {
            Epochs = 4,
            TokensPerMove = 800,
            Rate = 1.2e-3f,
        };

    /// <summary>The learning rate of a move.</summary>
    /// <param name="move">The number of moves before it.</param>
    /// <param name="all">The moves of the whole training, about.</param>
    public float RateAt(int move, int all)
    {
        var rising = Math.Min(1f, (move + 1f) / WarmUp);
        var falling = 0.5f * (1 + MathF.Cos(MathF.PI * Math.Min(1f, move / (float)all)));
        return Rate * rising * Math.Max(falling, 0.005f);
    }
}
