namespace ActorGraph.Extraction.Tracing;

/// <summary>One word's part in a verdict.</summary>
/// <param name="Token">The word's index in the document.</param>
/// <param name="Effect">What it did.</param>
public readonly record struct VerdictStep(int Token, VerdictEffect Effect);
