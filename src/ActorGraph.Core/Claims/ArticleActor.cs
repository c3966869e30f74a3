using System.Collections.Immutable;
using ActorGraph.Core.Actors;

namespace ActorGraph.Core.Claims;

/// <summary>An actor as one article names it.</summary>
/// <param name="Actor">Who it is.</param>
/// <param name="SurfaceForms">Every distinct way the article writes it (names and descriptions, no pronouns), in order of
/// appearance.</param>
public sealed record ArticleActor(Actor Actor, ImmutableArray<string> SurfaceForms);
