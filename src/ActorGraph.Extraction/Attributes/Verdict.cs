using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Extraction.Attributes;

/// <summary>How the text stands to an event: what its setting makes of it, and whose word it is.</summary>
/// <param name="Modality">The modality; null where nothing is claimed.</param>
/// <param name="AttributedTo">Whose word it is; null for the reporter's.</param>
/// <param name="IsUncertain">Whether a word was passed whose effect is not known.</param>
/// <param name="Steps">The words that cast it, from the trigger upwards; empty where nobody asked.</param>
internal readonly record struct Verdict(Modality? Modality, ActorId? AttributedTo, bool IsUncertain, ImmutableArray<VerdictStep> Steps);
