using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Testing;

/// <summary>A journal that is forgotten with it.</summary>
public sealed class InMemoryIngestionJournal : IIngestionJournal
{
    private readonly Lock usage = new();
    private readonly SortedDictionary<ArticleId, FoundArticle> found = [];

    /// <summary>All that is kept, ordered by name.</summary>
    public IReadOnlyList<FoundArticle> Found
    {
        get
        {
            lock (usage)
            {
                return [.. found.Values];
            }
        }
    }

    /// <inheritdoc />
    public FoundArticle? Find(ArticleId name) => Found.SingleOrDefault(f => f.Name == name);

    /// <inheritdoc />
    public FoundArticle? FindRecorded(ArticleId article) => Found.SingleOrDefault(f => f.Article == article);

    /// <inheritdoc />
    public void Keep(FoundArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        lock (usage)
        {
            foreach (var other in found.Values.Where(f => article.Article is not null && f.Article == article.Article).ToList())
            {
                found.Remove(other.Name);
            }

            found[article.Name] = article;
        }
    }

    /// <inheritdoc />
    public bool Forget(ArticleId article)
    {
        lock (usage)
        {
            var kept = found.Values.Where(f => f.Name == article || f.Article == article).ToList();
            kept.ForEach(f => found.Remove(f.Name));
            return kept.Count > 0;
        }
    }

    /// <inheritdoc />
    public IReadOnlyList<FoundArticle> ReadUnfinished() =>
        [.. Found.Where(f => f.State is LifecycleState.Discovered or LifecycleState.Fetched or LifecycleState.Failed)];
}
