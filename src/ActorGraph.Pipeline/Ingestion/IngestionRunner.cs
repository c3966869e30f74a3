using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Takes articles in: found one after the other, read and analysed on all cores, recorded by one writer in the order in which they were found.</summary>
/// <remarks>What is under way at once is bounded, so memory does not grow with the number of articles. One run at a time.</remarks>
public sealed class IngestionRunner(
    ArticleSources sources, ArticleAnalyzer analyzer, ILedger ledger, TimeProvider timeProvider, ILogger<IngestionRunner> logger)
{
    /// <summary>Takes in all articles, or those found until it is stopped.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="feeds">The addresses of feeds.</param>
    /// <param name="onResult">Called for each article, in order, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way, which are still recorded.</param>
    public async Task<IngestionSummary> RunAsync(
        IEnumerable<string> paths, IEnumerable<string> feeds, Action<ArticleResult> onResult, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(feeds);
        ArgumentNullException.ThrowIfNull(onResult);
        var start = timeProvider.GetTimestamp();
        var tally = new ArticleTally();
        var recorder = new ArticleRecorder(ledger);
        var processor = new ArticleProcessor(analyzer, IsRecorded, logger);
        await OrderedFlow.RunAsync(sources.FindAsync(paths, feeds, cancellationToken), processor.Process, Record, cancellationToken);
        var summary = tally.Summarize(timeProvider.GetElapsedTime(start), cancellationToken.IsCancellationRequested);
        PipelineLog.RunEnded(logger, summary.Read, summary.New, summary.Changed, summary.Unchanged, summary.Failed, summary.Elapsed.TotalSeconds);
        return summary;

        void Record(ProcessedArticle processed)
        {
            using var timing = ActorGraphTelemetry.TimeStage("record");
            var result = recorder.Record(processed);
            tally.Add(result.State);
            onResult(result);
        }
    }

    private bool IsRecorded(Article article) =>
        ledger.Find(article.Id) is { } recorded && recorded.ContentHash == article.ContentHash
        && !AnalyserVersions.Supersedes(analyzer.Version, recorded.AnalyserVersion);
}
