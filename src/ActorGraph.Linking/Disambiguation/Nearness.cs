namespace ActorGraph.Linking.Disambiguation;

/// <summary>What the mention of a state weighs for what is said some sentences later.</summary>
internal static class Nearness
{
    /// <summary>What a mention in the same sentence weighs.</summary>
    public const double OwnSentence = 3;

    /// <summary>What a person weighs for the state that he serves, as a share of the state's own name.</summary>
    public const double OfPerson = 0.8;
    private const double SentenceBefore = 1.5;
    private const double Elsewhere = 0.4;

    /// <summary>The weight of a mention.</summary>
    /// <param name="sentences">How many sentences before it stands; negative behind.</param>
    public static double Of(int sentences) =>
        sentences switch
        {
            0 => OwnSentence,
            1 => SentenceBefore,
            2 => SentenceBefore / 2,
            _ => Elsewhere,
        };
}
