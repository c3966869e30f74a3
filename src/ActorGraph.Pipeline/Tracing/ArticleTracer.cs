using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion.Files;
using ActorGraph.Pipeline.Analysis;

namespace ActorGraph.Pipeline.Tracing;

/// <summary>Writes what the extraction does with articles, sentence by sentence: what was found, and what gave nothing and why.</summary>
/// <param name="files">Reads articles.</param>
/// <param name="analyzer">The analysis that articles go through.</param>
public sealed class ArticleTracer(ArticleFiles files, ArticleAnalyzer analyzer)
{
    /// <summary>Writes the trace of every article of some files and folders, in their order.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="asJson">Whether to write one JSON object a sentence and line, else text for readers.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="cancellationToken">Stops after the article under way.</param>
    /// <returns>What could not be read or analysed.</returns>
    public IReadOnlyList<ArticleFailure> Write(
        IEnumerable<string> paths,
        bool asJson,
        TextWriter writer,
        CancellationToken cancellationToken
    )
    {
        var failures = new List<ArticleFailure>();
        foreach (
            var reading in files.Find(paths).TakeWhile(_ => !cancellationToken.IsCancellationRequested).Select(pending => pending.Read())
        )
        {
            if ((reading.Article is { } article ? Write(article, asJson, writer) : reading.Failure) is { } failure)
            {
                failures.Add(failure);
            }
        }

        return failures;
    }

    private ArticleFailure? Write(Article article, bool asJson, TextWriter writer)
    {
        try
        {
            var sentences = SentenceTrace.Of(analyzer.Trace(article));
            if (asJson)
            {
                TraceJson.Write(sentences, writer);
            }
            else
            {
                TraceText.Write(article, sentences, writer);
            }

            return null;
        }
        catch (AnalysisException exception)
        {
            return exception.ToFailure(article.Id);
        }
    }
}
