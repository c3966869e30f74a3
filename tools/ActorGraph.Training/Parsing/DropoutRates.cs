namespace ActorGraph.Training.Parsing;

/// <summary>What share of the numbers training leaves out, so that the network relies on none of them alone.</summary>
internal sealed record DropoutRates
{
    /// <summary>Of the three kinds of description (word, character sequences, tags), for each token.</summary>
    public float Description { get; init; } = 0.2f;

    /// <summary>Of a layer's outputs, the same for all tokens of a sentence.</summary>
    public float Context { get; init; } = 0.25f;

    /// <summary>Of what a step gives to the next, the same for all tokens of a sentence.</summary>
    public float Recurrent { get; init; } = 0.15f;

    /// <summary>Of the roles' numbers, the same for all tokens of a sentence.</summary>
    public float Role { get; init; } = 0.25f;

    /// <summary>Of learnt words: one seen n times is replaced by the unknown word with this probability / (this + n).</summary>
    public float Word { get; init; } = 0.5f;

    /// <summary>No dropout: for gradient checks.</summary>
    public static DropoutRates None { get; } =
        new()
        {
            Description = 0,
            Context = 0,
            Recurrent = 0,
            Role = 0,
            Word = 0,
        };
}
