using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion.Dumps;
using ActorGraph.Ingestion.Feeds;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Listings;

namespace ActorGraph.Ingestion.Sources;

/// <summary>Brings in what feeds, sitemaps and lists of pages name: the list's own text where it is long enough, else the page.</summary>
/// <remarks>
/// Nothing is remembered as fetched before what came of it is recorded: each article tells so when it is settled. A list is remembered with
/// its validators only when nothing of it is left to do; until then it is fetched in full. Safe for use by many threads, one source in
/// each.
/// </remarks>
public sealed class WebArticleFinder
{
    // How many sitemaps of an index one run looks at.
    private const int maxLists = 50;

    // How long a page that one source is fetching is left to it by the others, should it never be settled.
    private static readonly TimeSpan longestFetch = TimeSpan.FromHours(1);

    private readonly WebFetcher fetcher;
    private readonly ListFetcher lists;
    private readonly ArticlePlanner planner;
    private readonly PageReader reader;
    private readonly PageArchive? archive;
    private readonly TimeProvider timeProvider;
    private readonly ConcurrentDictionary<string, DateTimeOffset> underWay = new(StringComparer.Ordinal);

    /// <summary>Makes a finder.</summary>
    /// <param name="fetcher">The way into the net.</param>
    /// <param name="options">From which length on a list's own text is enough.</param>
    /// <param name="limits">How much of one article is taken in.</param>
    /// <param name="timeProvider">Says when something was fetched.</param>
    /// <param name="archive">Keeps pages as they were fetched; null to keep none.</param>
    public WebArticleFinder(
        WebFetcher fetcher,
        FetchOptions options,
        IngestionLimits limits,
        TimeProvider timeProvider,
        PageArchive? archive = null
    )
    {
        ArgumentNullException.ThrowIfNull(fetcher);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(timeProvider);
        (this.fetcher, this.timeProvider, this.archive) = (fetcher, timeProvider, archive);
        lists = new ListFetcher(fetcher);
        planner = new ArticlePlanner(options.MinFeedCharacters, limits);
        reader = new PageReader(limits, timeProvider);
    }

    private DateTimeOffset Now => timeProvider.GetUtcNow();

    /// <summary>Finds the articles of one source that are new or have changed, up to its limit.</summary>
    /// <param name="source">A source of the web.</param>
    /// <param name="history">What is there already.</param>
    /// <param name="isForced">Whether lists are fetched even if their servers have asked to wait longer; a user is waiting.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The articles in their lists' order; a list that cannot be read is one fault.</returns>
    public async IAsyncEnumerable<PendingArticle> FindAsync(
        ArticleSource source,
        ArticleHistory history,
        bool isForced,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(history);
        var budget = source.MaxArticles;
        await foreach (var (planned, progress, fault) in WalkAsync(source, history, isForced, () => budget == 0, cancellationToken))
        {
            if (fault is not null)
            {
                yield return fault;
            }
            else if (planned!.Action is PlannedAction.Wait || (budget == 0 && IsWork(planned, history)))
            {
                progress!.Postpone();
            }
            else if (planned.Action is not PlannedAction.LeaveOut)
            {
                budget -= IsWork(planned, history) ? 1 : 0;
                if (await TakeAsync(planned, progress!, source, history, cancellationToken) is { } pending)
                {
                    yield return pending;
                }
            }
        }
    }

    /// <summary>Looks at a source as it is now, as if nothing of its lists had been fetched before. Nothing is remembered.</summary>
    /// <returns>What its first list names, what would be done about it, and the first of those that would be taken, read.</returns>
    public async Task<SourcePreview> PreviewAsync(ArticleSource source, ArticleHistory history, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(history);
        var fetches = new PreviewFetches(history.Fetches);
        var planned = new List<PlannedArticle>();
        ListProgress? first = null;
        await foreach (
            var (article, progress, fault) in WalkAsync(
                source,
                history with
                {
                    Fetches = fetches,
                },
                isForced: true,
                () => false,
                cancellationToken
            )
        )
        {
            if (fault is not null)
            {
                return new SourcePreview(planned, fault.Read());
            }

            first ??= progress;
            if (first != progress && source.Kind != ArticleSourceKind.Pages)
            {
                // One list shows what the others are like.
                break;
            }

            planned.Add(article!);
        }

        var sample = planned.Find(p => p.Action is PlannedAction.TakeText or PlannedAction.FetchPage);
        return new SourcePreview(planned, sample is null ? null : await ReadNowAsync(sample, source, cancellationToken));
    }

    private async Task<ArticleReading> ReadNowAsync(PlannedArticle planned, ArticleSource source, CancellationToken cancellationToken)
    {
        if (planned.Action is PlannedAction.TakeText)
        {
            return Pending(planned, "read", () => reader.FromList(planned), null).Read();
        }

        var (outcome, read) = await ReadAsync(planned, source, null, cancellationToken);
        return Pending(planned, outcome.Fault is null ? "read" : "fetch", read, null).Read();
    }

    // What is looked at in full in any case and is there already costs nothing of the limit.
    private static bool IsWork(PlannedArticle planned, ArticleHistory history) =>
        planned.Action is PlannedAction.FetchPage || (planned.Action is PlannedAction.TakeText && !history.IsKnown(planned.Id));

    private async IAsyncEnumerable<(PlannedArticle? Planned, ListProgress? Progress, PendingArticle? Fault)> WalkAsync(
        ArticleSource source,
        ArticleHistory history,
        bool isForced,
        Func<bool> isFull,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (source.Kind == ArticleSourceKind.Pages)
        {
            var named = new Listing([
                .. source.Addresses.Select(a => new ListedArticle { Address = Addresses.CanonicalAddress.Of(a), Link = a.OriginalString }),
            ]);
            foreach (var planned in Plan(named, source.Addresses[0], source, history))
            {
                yield return (planned, new ListProgress(_ => { }), null);
            }

            yield break;
        }

        var waiting = new Queue<ListedSitemap>(source.Addresses.Select(a => new ListedSitemap(a, null)));
        var visited = new HashSet<string>(StringComparer.Ordinal);
        while (visited.Count < maxLists && !isFull() && waiting.TryDequeue(out var list))
        {
            var last = history.Fetches.Find(list.Address.AbsoluteUri);
            if ((!isForced && last is not null && !IsDue(last, list.ModifiedAt)) || !visited.Add(list.Address.AbsoluteUri))
            {
                continue;
            }

            var at = Now;
            var (outcome, listing) = await lists.FetchAsync(list.Address, source, last, cancellationToken);
            if (outcome.Fault is { } fault)
            {
                yield return (
                    null,
                    null,
                    PendingArticle.Unfound(
                        list.Address.AbsoluteUri,
                        fault.Code,
                        fault.Message,
                        _ => history.Fetches.Keep(FetchSchedule.Failed(last, list.Address, outcome, fault.Message, at))
                    )
                );
                continue;
            }

            var progress = new ListProgress(isWhole =>
                history.Fetches.Keep(
                    FetchSchedule.List(
                        last,
                        list.Address,
                        outcome,
                        listing?.TimeToLive ?? TimeSpan.Zero,
                        isWhole && listing is not { Sitemaps.Count: > 0 },
                        at
                    )
                )
            );
            foreach (var sitemap in NewestFirst(listing, source, history))
            {
                waiting.Enqueue(sitemap);
            }

            foreach (var planned in listing is null ? [] : Plan(listing, list.Address, source, history))
            {
                yield return (planned, progress, null);
            }

            progress.End();
        }
    }

    private IEnumerable<PlannedArticle> Plan(Listing listing, Uri list, ArticleSource source, ArticleHistory history) =>
        EntryIdentity.Assign(listing.Articles, list).Select(named => planner.Plan(named.Entry, named.Id, source, history, Now));

    // Sitemaps that say when they changed, newest first; among the others those that were not looked at for longest.
    private IEnumerable<ListedSitemap> NewestFirst(Listing? listing, ArticleSource source, ArticleHistory history) =>
        (listing?.Sitemaps ?? [])
            .Where(s => source.MaxAge is not { } maxAge || !(s.ModifiedAt < Now - maxAge))
            .OrderByDescending(s => s.ModifiedAt ?? DateTimeOffset.MaxValue)
            .ThenBy(s => history.Fetches.Find(s.Address.AbsoluteUri)?.FetchedAt ?? DateTimeOffset.MinValue);

    private bool IsDue(FetchRecord last, DateTimeOffset? modifiedAt) =>
        modifiedAt is { } modified && last.FailuresInARow == 0
            ? modified > last.FetchedAt || last.NextCheck <= last.FetchedAt
            : last.NextCheck is not { } next || FetchSchedule.IsDue(next, Now);

    private async Task<PendingArticle?> TakeAsync(
        PlannedArticle planned,
        ListProgress progress,
        ArticleSource source,
        ArticleHistory history,
        CancellationToken cancellationToken
    )
    {
        if (planned.Action is PlannedAction.TakeText)
        {
            progress.Begin();
            return Pending(planned, "read", () => reader.FromList(planned), _ => progress.End());
        }

        var key = planned.Listed.Address!.AbsoluteUri;
        if (!TryClaim(key))
        {
            progress.Postpone();
            return null;
        }

        var (at, address) = (Now, planned.Listed.Address);
        var (outcome, read) = await ReadAsync(planned, source, history.Fetches.Find(key), cancellationToken);
        if (outcome.IsNotModified)
        {
            KeepPage(address, outcome, null, source, history.Fetches, at);
            return null;
        }

        progress.Begin();
        return Pending(
            planned,
            outcome.Fault is null ? "read" : "fetch",
            read,
            failure =>
            {
                if (KeepPage(address, outcome, failure, source, history.Fetches, at) is { FailuresInARow: > 0, NextCheck: not null })
                {
                    progress.Postpone();
                }

                progress.End();
            }
        );
    }

    private async Task<(FetchOutcome Outcome, Func<Article> Read)> ReadAsync(
        PlannedArticle planned,
        ArticleSource source,
        FetchRecord? last,
        CancellationToken cancellationToken
    )
    {
        var outcome = await fetcher.FetchAsync(
            new FetchRequest(planned.Listed.Address!, source.Policy, last?.ETag, last?.LastModified),
            cancellationToken
        );
        return (outcome, outcome.Document is { } page && outcome.Fault is null ? () => Read(planned, page) : () => throw outcome.Fault!);
    }

    private Article Read(PlannedArticle planned, FetchedDocument page)
    {
        archive?.Keep(page);
        return reader.Read(planned, page);
    }

    private FetchRecord KeepPage(
        Uri address,
        FetchOutcome outcome,
        ArticleFailure? failure,
        ArticleSource source,
        IFetchMemory fetches,
        DateTimeOffset at
    )
    {
        var last = fetches.Find(address.AbsoluteUri);
        var isWatched = source.Kind == ArticleSourceKind.Pages;
        var record =
            failure is null ? FetchSchedule.Page(last, address, outcome, isWatched, at)
            : isWatched ? FetchSchedule.Failed(last, address, outcome, failure.Message, at)
            : FetchSchedule.FailedPage(last, address, outcome, failure.Message, at);
        fetches.Keep(record);
        underWay.TryRemove(address.AbsoluteUri, out _);
        return record;
    }

    private bool TryClaim(string address)
    {
        var now = Now;
        return underWay.TryAdd(address, now)
            || (underWay.TryGetValue(address, out var since) && now - since > longestFetch && underWay.TryUpdate(address, now, since));
    }

    private static PendingArticle Pending(PlannedArticle planned, string stage, Func<Article> read, Action<ArticleFailure?>? onSettled) =>
        new(planned.Id.Value, planned.Id.Value, read) { Stage = stage, OnSettled = onSettled };
}
