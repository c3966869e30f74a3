using System.Collections.Immutable;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Pipeline.Calibration;

/// <summary>A claim made of a gold article, and whether gold has its triple.</summary>
/// <param name="Article">The article's number in the order of reading.</param>
/// <param name="Features">What the claim rests on.</param>
/// <param name="Confidence">How sure the extraction is, 0 to 1.</param>
/// <param name="SetsLevel">Whether the article is of the folder whose share of right claims the model is to have.</param>
/// <param name="IsRight">Whether gold states the relation.</param>
internal sealed record JudgedClaim(int Article, ImmutableArray<ConfidenceFactor> Features, double Confidence, bool SetsLevel, bool IsRight);
