using System.Threading.Channels;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Takes articles in: found one after the other, read and analysed on all cores, recorded by one writer in the order in which they were found.</summary>
/// <remarks>What is under way at once is bounded, so memory does not grow with the number of articles. One run at a time.</remarks>
public sealed class IngestionRunner(ArticleAnalyzer analyzer, ILedger ledger, TimeProvider timeProvider, ILogger<IngestionRunner> logger)
{
    // Enough that no core waits for the slowest article at the head of the queue.
    private static readonly int maxUnderWay = 4 * Environment.ProcessorCount;

    /// <summary>Takes in all articles, or those found until it is stopped.</summary>
    /// <param name="articles">What to take in.</param>
    /// <param name="onResult">Called for each article, in order, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way, which are still recorded.</param>
    public async Task<IngestionSummary> RunAsync(
        IAsyncEnumerable<PendingArticle> articles, Action<ArticleResult> onResult, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(onResult);
        var start = timeProvider.GetTimestamp();
        var queue = Channel.CreateBounded<Task<ProcessedArticle>>(new BoundedChannelOptions(maxUnderWay) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var finding = FindAsync(articles, queue.Writer, stop.Token);
        int[] counts;
        try
        {
            counts = await RecordAsync(queue.Reader, onResult);
        }
        finally
        {
            // Where the ledger failed, nothing more is to be found.
            await stop.CancelAsync();
            await finding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        var summary = new IngestionSummary(
            counts[(int)ArticleState.New],
            counts[(int)ArticleState.Changed],
            counts[(int)ArticleState.Unchanged],
            counts[(int)ArticleState.Failed],
            timeProvider.GetElapsedTime(start),
            cancellationToken.IsCancellationRequested);
        PipelineLog.RunEnded(logger, summary.Read, summary.New, summary.Changed, summary.Unchanged, summary.Failed, summary.Elapsed.TotalSeconds);
        return summary;
    }

    private async Task FindAsync(IAsyncEnumerable<PendingArticle> articles, ChannelWriter<Task<ProcessedArticle>> queue, CancellationToken stop)
    {
        Exception? fault = null;
        try
        {
            var processor = new ArticleProcessor(analyzer, IsRecorded, logger);
            await foreach (var pending in articles.WithCancellation(stop))
            {
                await queue.WaitToWriteAsync(stop);
                ActorGraphTelemetry.ChangeQueue(1);
                await queue.WriteAsync(Task.Run(() => processor.Process(pending), CancellationToken.None), CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped: what is in the queue is still recorded.
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        queue.Complete(fault);
    }

    private async Task<int[]> RecordAsync(ChannelReader<Task<ProcessedArticle>> queue, Action<ArticleResult> onResult)
    {
        var counts = new int[Enum.GetValues<ArticleState>().Length];
        var recorder = new ArticleRecorder(ledger);
        await foreach (var processing in queue.ReadAllAsync(CancellationToken.None))
        {
            var processed = await processing;
            using (ActorGraphTelemetry.TimeStage("record"))
            {
                var result = recorder.Record(processed);
                counts[(int)result.State]++;
                ActorGraphTelemetry.CountArticle(result.State.ToString().ToLowerInvariant());
                onResult(result);
            }

            ActorGraphTelemetry.ChangeQueue(-1);
        }

        return counts;
    }

    private bool IsRecorded(Article article) =>
        ledger.Find(article.Id) is { } recorded && recorded.AnalyserVersion == analyzer.Version && recorded.ContentHash == article.ContentHash;
}
