using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;

namespace ActorGraph.Pipeline.Resolution;

/// <summary>An actor under whose id articles may speak of two. Nobody splits him but a person.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Reason">What the articles disagree on.</param>
/// <param name="Articles">Those of the smaller side, sorted.</param>
public sealed record SplitProposal(Actor Actor, string Reason, ImmutableArray<ArticleId> Articles);
