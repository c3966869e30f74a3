namespace ActorGraph.Core.Claims;

/// <summary>What made a claim, so that it can be found and mended.</summary>
/// <param name="Component">The component, "ActorGraph.Extraction".</param>
/// <param name="Version">Its version.</param>
/// <param name="Rule">The id of the rule or frame in its data file.</param>
public sealed record Provenance(string Component, string Version, string Rule);
