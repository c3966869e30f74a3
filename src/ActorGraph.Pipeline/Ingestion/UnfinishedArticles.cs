using System.Runtime.CompilerServices;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Pipeline.Sources;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Finds articles again that were found before and are not taken in: those that failed, and those that a killed run left
/// behind.</summary>
public sealed class UnfinishedArticles(
    IIngestionJournal journal,
    ArticleFiles files,
    WebArticleFinder web,
    IFetchMemory fetches,
    SourceCatalog catalog
)
{
    // What a killed run left behind is taken up by the next run over its source; what that does not find any more is taken up after this.
    private static readonly TimeSpan leftBehind = RetryDelay.After(1);

    /// <summary>All of them, ordered by name.</summary>
    public IReadOnlyList<FoundArticle> All => journal.ReadUnfinished();

    /// <summary>
    /// Those that may be tried again by themselves: whose next try has come, and what was left behind. Left out are those whose server
    /// asked to wait longer, and those whose source is being read now.
    /// </summary>
    public IReadOnlyList<FoundArticle> FindDue(DateTimeOffset now)
    {
        var due = All.Where(f => (f.State == LifecycleState.Failed ? f.NextTry : f.ChangedAt + leftBehind) <= now && CanBeFound(f))
            .ToList();
        if (due.Count == 0)
        {
            return due;
        }

        var busy = journal
            .ReadLastRuns()
            .Where(r => r.EndedAt is null && r.LeasedUntil > now)
            .Select(r => r.Source)
            .ToHashSet(StringComparer.Ordinal);
        return [.. due.Where(f => !busy.Contains(f.Source) && !(IsPage(f) && fetches.Find(f.Place)?.NextCheck > now))];
    }

    /// <summary>Those of the given names.</summary>
    /// <exception cref="ActorGraphException">AG2012: one of the names is not among them.</exception>
    public IReadOnlyList<FoundArticle> Get(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var all = All.ToDictionary(f => f.Name.Value, StringComparer.Ordinal);
        return
        [
            .. names.Select(name =>
                all.GetValueOrDefault(name)
                ?? throw new ActorGraphException(
                    ErrorCodes.ArticleNotFound,
                    $"No article '{name}' has failed. 'actorgraph status' lists those that have."
                )
            ),
        ];
    }

    /// <summary>Whether it is known where an article can be read again.</summary>
    public static bool CanBeFound(FoundArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Path.IsPathRooted(article.Place) || IsPage(article);
    }

    /// <summary>Finds them again: by file, then page by page. A page is fetched whatever its last fetch said of the next.</summary>
    /// <param name="articles">Articles that can be found.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async IAsyncEnumerable<PendingArticle> FindAsync(
        IEnumerable<FoundArticle> articles,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        var places = articles.ToLookup(IsPage);
        foreach (
            var pending in places[false]
                .GroupBy(a => a.Place, StringComparer.Ordinal)
                .SelectMany(f => files.FindAgain(f.Key, [.. f.Select(a => a.Name)]))
        )
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return pending;
        }

        var forgotten = new ForgottenFetches(fetches);
        var history = new ArticleHistory(forgotten, _ => false);
        foreach (var source in places[true].GroupBy(a => a.Source, StringComparer.Ordinal))
        {
            await foreach (var pending in web.FindAsync(PagesOf(source.Key, source), history, isForced: true, cancellationToken))
            {
                yield return pending;
            }
        }
    }

    // What a feed said without an address is named by the feed and a fragment: there is no page of it.
    private static bool IsPage(FoundArticle article) =>
        Uri.TryCreate(article.Place, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", Fragment: "" };

    // With the policy of the source that found them, if there still is one.
    private ArticleSource PagesOf(string source, IEnumerable<FoundArticle> articles) =>
        new()
        {
            Name = source,
            Kind = ArticleSourceKind.Pages,
            Addresses = [.. articles.Select(a => new Uri(a.Place))],
            MaxArticles = int.MaxValue,
            Policy = catalog.Names.Contains(source) ? catalog.Get(source).Policy : new FetchPolicy(),
        };
}
