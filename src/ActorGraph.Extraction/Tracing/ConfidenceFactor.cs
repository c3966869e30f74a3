namespace ActorGraph.Extraction.Tracing;

/// <summary>One of the numbers whose product is a claim's confidence.</summary>
/// <param name="Name">What it stands for: "rule", "source link".</param>
/// <param name="Value">The number, 0 to 1.</param>
public readonly record struct ConfidenceFactor(string Name, double Value);
