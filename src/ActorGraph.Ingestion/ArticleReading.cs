using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Ingestion;

/// <summary>What came of reading one pending article: the article or the reason why there is none, never both.</summary>
public sealed record ArticleReading
{
    /// <summary>What it was called before it was read.</summary>
    public required ArticleId Name { get; init; }

    /// <summary>The article; null where <see cref="Failure"/> is not.</summary>
    public Article? Article { get; init; }

    /// <summary>Why there is no article; null where <see cref="Article"/> is not.</summary>
    public ArticleFailure? Failure { get; init; }

    /// <summary>Whether the id is only its place: two files of two folders may have it without being one article.</summary>
    public bool IsNamedByPath => Article?.Id == Name && Article.Uri is null;

    internal static ArticleReading Of(ArticleId name, Article article) => new() { Name = name, Article = article };

    internal static ArticleReading Failed(ArticleId name, string stage, string code, string message) =>
        new() { Name = name, Failure = new ArticleFailure(name, stage, code, message) };
}
