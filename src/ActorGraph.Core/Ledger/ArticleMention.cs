using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;

namespace ActorGraph.Core.Ledger;

/// <summary>That an article names an actor.</summary>
/// <param name="Article">The article.</param>
/// <param name="Actor">The actor.</param>
/// <param name="SurfaceForms">How it writes the actor, in order of appearance.</param>
public sealed record ArticleMention(ArticleId Article, ActorId Actor, ImmutableArray<string> SurfaceForms);
