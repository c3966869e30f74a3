using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Telemetry;
using Microsoft.Extensions.Logging;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Reads and analyses one article; on any thread. It writes nothing.</summary>
internal sealed class ArticleProcessor(ArticleAnalyzer analyzer, Func<Core.Articles.Article, bool> isRecorded, ILogger logger)
{
    public async Task<ProcessedArticle> ProcessAsync(PendingArticle pending)
    {
        using var activity = ActorGraphTelemetry.Begin("article", pending.Name.Value);
        var reading = Read(pending);
        if (reading.Article is not { } article)
        {
            return new ProcessedArticle(
                pending,
                reading,
                new ArticleResult(reading.Name, StateOf(reading.Failure!), Failure: reading.Failure)
            );
        }

        if (isRecorded(article))
        {
            return new ProcessedArticle(pending, reading, new ArticleResult(article.Id, ArticleState.Unchanged));
        }

        try
        {
            return new ProcessedArticle(
                pending,
                reading,
                new ArticleResult(article.Id, ArticleState.New, await analyzer.AnalyzeAsync(article))
            );
        }
        catch (AnalysisException exception)
        {
            PipelineLog.AnalysisFailed(logger, article.Id.Value, exception.Stage, exception);
            return new ProcessedArticle(
                pending,
                reading,
                new ArticleResult(article.Id, ArticleState.Failed, Failure: exception.ToFailure(article.Id))
            );
        }
    }

    private static ArticleReading Read(PendingArticle pending)
    {
        using var timing = ActorGraphTelemetry.TimeStage("read");
        return pending.Read();
    }

    private static ArticleState StateOf(ArticleFailure failure) =>
        failure.Code == ErrorCodes.OtherLanguage ? ArticleState.Skipped : ArticleState.Failed;
}
