using ActorGraph.Core.Actors;

namespace ActorGraph.Extraction.Tracing;

/// <summary>An actor in an argument position.</summary>
/// <param name="Link">The link that names it, with what it rests on.</param>
/// <param name="Token">The head of the argument, an index in the document.</param>
/// <param name="IsOwner">Whether the argument is a thing that belongs to the actor ("Russian forces").</param>
public sealed record PartyTrace(Link Link, int Token, bool IsOwner);
