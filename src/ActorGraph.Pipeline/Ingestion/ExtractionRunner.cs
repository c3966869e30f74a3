using ActorGraph.Ingestion;
using ActorGraph.Pipeline.Analysis;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Reads and analyses articles on all cores and records nothing.</summary>
public sealed class ExtractionRunner(ArticleAnalyzer analyzer, TimeProvider timeProvider, ILogger<ExtractionRunner> logger)
{
    /// <summary>Analyses all articles, or those found until it is stopped.</summary>
    /// <param name="articles">What to analyse.</param>
    /// <param name="onResult">Called for each article and its output name, in order, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way.</param>
    public async Task<IngestionSummary> RunAsync(
        IAsyncEnumerable<PendingArticle> articles, Action<string, ArticleResult> onResult, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(onResult);
        var start = timeProvider.GetTimestamp();
        var tally = new ArticleTally();
        var processor = new ArticleProcessor(analyzer, _ => false, logger);
        await OrderedFlow.RunAsync(articles, processor.Process, Take, cancellationToken);
        return tally.Summarize(timeProvider.GetElapsedTime(start), cancellationToken.IsCancellationRequested);

        void Take(ProcessedArticle processed)
        {
            tally.Add(processed.Result.State);
            onResult(processed.Pending.OutputName, processed.Result);
        }
    }
}
