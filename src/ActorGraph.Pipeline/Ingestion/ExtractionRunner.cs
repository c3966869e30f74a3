using ActorGraph.Pipeline.Analysis;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Reads and analyses articles on all cores and records nothing.</summary>
public sealed class ExtractionRunner(
    FileSources files,
    ArticleAnalyzer analyzer,
    TimeProvider timeProvider,
    ILogger<ExtractionRunner> logger
)
{
    /// <summary>Analyses all articles, or those found until it is stopped.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="onResult">Called for each article and its output name, in order, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way.</param>
    public async Task<IngestionSummary> RunAsync(
        IEnumerable<string> paths,
        Action<string, ArticleResult> onResult,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(onResult);
        var start = timeProvider.GetTimestamp();
        var tally = new ArticleTally();
        var processor = new ArticleProcessor(analyzer, _ => false, logger);
        await OrderedFlow.RunAsync(files.FindAsync(paths, cancellationToken), processor.ProcessAsync, Take, cancellationToken);
        return tally.Summarize(timeProvider.GetElapsedTime(start), cancellationToken.IsCancellationRequested);

        void Take(IReadOnlyList<ProcessedArticle> batch)
        {
            foreach (var processed in batch)
            {
                tally.Add(processed.Result.State);
                onResult(processed.Pending.OutputName, processed.Result);
            }
        }
    }
}
