namespace ActorGraph.Extraction.Tracing;

/// <summary>One of the numbers whose product is the odds of a claim: confidence is odds / (1 + odds).</summary>
/// <param name="Name">The feature: "verb", "pronoun", "distance".</param>
/// <param name="Value">Its value: 1 for what is so or not, else a count or measure.</param>
/// <param name="Odds">What it multiplies the odds by: above 1 for what makes the claim surer.</param>
public readonly record struct ConfidenceFactor(string Name, double Value, double Odds);
