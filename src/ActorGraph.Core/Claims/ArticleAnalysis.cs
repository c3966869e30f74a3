using System.Collections.Immutable;
using ActorGraph.Core.Articles;

namespace ActorGraph.Core.Claims;

/// <summary>Everything that one article became.</summary>
/// <param name="Article">The article.</param>
/// <param name="Actors">The parties it names, ordered by id: those linked as parties and those that a claim needs.</param>
/// <param name="Claims">What it states.</param>
/// <param name="AnalyserVersion">The version of the analysis, so that a newer one can be applied to stored texts.</param>
public sealed record ArticleAnalysis(
    Article Article,
    ImmutableArray<ArticleActor> Actors,
    ImmutableArray<Claim> Claims,
    string AnalyserVersion
);
