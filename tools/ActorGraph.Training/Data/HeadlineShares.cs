namespace ActorGraph.Training.Data;

/// <summary>What share of the short sentences is copied as a headline, 0 to 1 each.</summary>
/// <param name="Title">With a capital on each word of weight.</param>
/// <param name="Upper">In capitals throughout.</param>
/// <param name="Reworded">Reworded by <see cref="HeadlineGrammar"/>, of those that can be.</param>
internal readonly record struct HeadlineShares(double Title, double Upper, double Reworded)
{
    /// <summary>For the tagger.</summary>
    public static HeadlineShares OfTagger { get; } = new(0.1, 0.05, 0.5);

    /// <summary>For the parser, whose frozen vectors know headline words already.</summary>
    public static HeadlineShares OfParser { get; } = new(0.08, 0.04, 0.2);
}
