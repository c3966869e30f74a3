namespace ActorGraph.Core.Ontology;

/// <summary>A CAMEO event code with its place on Goldstein's scale of conflict and cooperation.</summary>
/// <param name="Code">Three digits, "042".</param>
/// <param name="Goldstein">-10 (war) to +10 (full cooperation).</param>
/// <param name="Label">The codebook's heading.</param>
public sealed record EventCode(string Code, double Goldstein, string Label);
