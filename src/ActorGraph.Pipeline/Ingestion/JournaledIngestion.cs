using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Takes articles in and notes in the journal how far each has come.</summary>
public sealed class JournaledIngestion(IngestionRunner ingestion, IIngestionJournal journal, TimeProvider timeProvider)
{
    /// <summary>Takes in all articles, or those found until it is stopped.</summary>
    /// <param name="source">Who finds them.</param>
    /// <param name="articles">The articles, as they are found.</param>
    /// <param name="onResult">Called for each article, in order, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way, which are still recorded.</param>
    public Task<IngestionSummary> RunAsync(
        string source, IAsyncEnumerable<PendingArticle> articles, Action<ArticleResult> onResult, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(onResult);
        // Results come in the order in which the articles were found.
        var underWay = new ConcurrentQueue<PendingArticle>();
        return ingestion.RunAsync(NoteFoundAsync(source, articles, underWay, cancellationToken), Note, cancellationToken);

        void Note(ArticleResult result)
        {
            if (underWay.TryDequeue(out var pending) && !pending.IsFault)
            {
                NoteResult(source, pending, result);
            }

            onResult(result);
        }
    }

    private async IAsyncEnumerable<PendingArticle> NoteFoundAsync(
        string source,
        IAsyncEnumerable<PendingArticle> articles,
        ConcurrentQueue<PendingArticle> underWay,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var pending in articles.WithCancellation(cancellationToken))
        {
            if (!pending.IsFault && journal.Find(pending.Name) is null)
            {
                journal.Keep(Found(source, pending));
            }

            underWay.Enqueue(pending);
            yield return pending;
        }
    }

    private void NoteResult(string source, PendingArticle pending, ArticleResult result)
    {
        var known = journal.Find(pending.Name) ?? Found(source, pending);
        if (result.Failure is { Code: ErrorCodes.AmbiguousName } clash)
        {
            // Its name is the other file's: read again alone, it would take the other's place.
            var second = journal.Find(clash.Article) ?? Found(source, pending) with { Name = clash.Article, Place = "" };
            journal.Keep(second.FailedWith(clash, timeProvider.GetUtcNow()));
        }
        else if (result.Failure is { } failure)
        {
            journal.Keep((known with { Place = pending.Place }).FailedWith(failure, timeProvider.GetUtcNow()));
        }
        else if (known.State != LifecycleState.Analysed || known.Article != result.Article || known.Place != pending.Place || result.State != ArticleState.Unchanged)
        {
            journal.Keep((known with { Place = pending.Place }).AnalysedAs(result.Article, timeProvider.GetUtcNow()));
        }
    }

    // What comes from the web has been fetched when it is found here.
    private FoundArticle Found(string source, PendingArticle pending) => new()
    {
        Name = pending.Name,
        Source = source,
        Place = pending.Place,
        State = Path.IsPathRooted(pending.Place) ? LifecycleState.Discovered : LifecycleState.Fetched,
        ChangedAt = timeProvider.GetUtcNow(),
    };
}
