using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;

namespace ActorGraph.Core.Ledger;

/// <summary>That an article names an actor, and what it took him for.</summary>
/// <param name="Article">The article.</param>
/// <param name="Variant">The description; its id is the one the article gave, before any judgement.</param>
/// <param name="SurfaceForms">How it writes the actor, in order of appearance.</param>
public sealed record ActorNaming(ArticleId Article, Actor Variant, ImmutableArray<string> SurfaceForms);
