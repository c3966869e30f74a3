using ActorGraph.Core.Articles;

namespace ActorGraph.Core.Ledger;

/// <summary>Why an article was not recorded.</summary>
/// <param name="Article">The article, named by its path or address where nothing better is known.</param>
/// <param name="Stage">Where it failed: "read", "fetch", "analyse", "record".</param>
/// <param name="Code">One of <see cref="Errors.ErrorCodes"/>.</param>
/// <param name="Message">What happened and what to do.</param>
public sealed record ArticleFailure(ArticleId Article, string Stage, string Code, string Message);
