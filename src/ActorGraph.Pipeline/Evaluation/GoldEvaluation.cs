using System.Globalization;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Analysis;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>Scores the analysis of gold articles from their raw text; the annotations are seen by the scorer only.</summary>
public sealed class GoldEvaluation(ArticleAnalyzer analyzer)
{
    /// <summary>Analyses and scores every gold article of some folders.</summary>
    /// <exception cref="ActorGraphException">AG9001: a folder is missing, empty or broken.</exception>
    public EvaluationReport Evaluate(params IEnumerable<string> folders)
    {
        var gold = folders.SelectMany(GoldFormat.ReadFolder);
        var predicted = gold.AsParallel()
            .AsOrdered()
            .Select(item =>
                (item.FileName, GoldFormat.FromAnalysis(analyzer.Analyze(ToArticle(item.Article, item.FileName))), item.Article)
            );
        return Evaluator.Score(predicted.AsSequential());
    }

    internal static Article ToArticle(GoldArticle gold, string fileName) =>
        new()
        {
            Id = new ArticleId(gold.Id.Length > 0 ? gold.Id : fileName),
            Title = gold.Title,
            Body = gold.Text,
            Publisher = gold.Publisher,
            PublishedAt = DateTimeOffset.TryParse(
                gold.Published,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var date
            )
                ? date
                : null,
        };
}
