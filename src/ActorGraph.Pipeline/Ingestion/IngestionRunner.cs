using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Takes articles in: found one after the other, read and analysed on all cores, recorded by one writer in the order in which they
/// were found, in batches of as many as have waited for it.</summary>
/// <remarks>What is under way at once is bounded, so memory does not grow with the number of articles. Several runs may go on at once; they
/// share the cores.</remarks>
public sealed class IngestionRunner(ArticleAnalyzer analyzer, ILedger ledger, TimeProvider timeProvider, ILogger<IngestionRunner> logger)
{
    /// <summary>Takes in all articles, or those found until it is stopped.</summary>
    /// <param name="articles">The articles, as they are found.</param>
    /// <param name="note">Called for each article, in order, in the transaction that records it: may write to the ledger's journal, and
    /// nowhere else.</param>
    /// <param name="onResult">Called for each article once it is recorded, in order, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way, which are still recorded.</param>
    public async Task<IngestionSummary> RunAsync(
        IAsyncEnumerable<PendingArticle> articles,
        Action<ArticleResult> note,
        Action<ArticleResult> onResult,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(note);
        ArgumentNullException.ThrowIfNull(onResult);
        var start = timeProvider.GetTimestamp();
        var tally = new ArticleTally();
        var recorder = new ArticleRecorder(ledger);
        var processor = new ArticleProcessor(analyzer, IsRecorded, logger);
        await OrderedFlow.RunAsync(articles, processor.ProcessAsync, Record, cancellationToken);
        var summary = tally.Summarize(timeProvider.GetElapsedTime(start), cancellationToken.IsCancellationRequested);
        PipelineLog.RunEnded(
            logger,
            summary.Read,
            summary.New,
            summary.Changed,
            summary.Unchanged,
            summary.Failed,
            summary.Elapsed.TotalSeconds
        );
        return summary;

        void Record(IReadOnlyList<ProcessedArticle> batch)
        {
            foreach (var (pending, result) in RecordTogether(batch))
            {
                // What is skipped is done with.
                pending.Settle(result.State == ArticleState.Skipped ? null : result.Failure);
                tally.Add(result.State);
                onResult(result);
            }
        }

        List<(PendingArticle Pending, ArticleResult Result)> RecordTogether(IReadOnlyList<ProcessedArticle> batch)
        {
            using var timing = ActorGraphTelemetry.TimeStage("record");
            var results = new List<(PendingArticle, ArticleResult)>(batch.Count);
            if (batch.All(p => p.Result.State == ArticleState.Unchanged))
            {
                // As a rule nothing is to be written, and nobody need wait for it.
                RecordEach();
            }
            else
            {
                ledger.Together(RecordEach);
            }

            return results;

            void RecordEach()
            {
                foreach (var processed in batch)
                {
                    var result = recorder.Record(processed);
                    note(result);
                    results.Add((processed.Pending, result));
                }
            }
        }
    }

    private bool IsRecorded(Article article) =>
        ledger.Find(article.Id) is { } recorded
        && recorded.ContentHash == article.ContentHash
        && !AnalyserVersions.Supersedes(analyzer.Version, recorded.AnalyserVersion);
}
