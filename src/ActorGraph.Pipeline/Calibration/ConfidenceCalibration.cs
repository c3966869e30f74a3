using System.Globalization;
using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Evaluation;

namespace ActorGraph.Pipeline.Calibration;

/// <summary>Measures the confidences of claims against gold articles, and fits the model that gives them.</summary>
public sealed class ConfidenceCalibration(ArticleAnalyzer analyzer)
{
    private const int Folds = 10;

    /// <summary>The table of the confidences as they are.</summary>
    /// <exception cref="ActorGraphException">AG9001: a folder is missing, empty or broken.</exception>
    public ReliabilityTable Measure(IReadOnlyList<string> folders) =>
        ReliabilityTable.Of([.. Judge(folders).Select(c => (c.Confidence, c.IsRight))]);

    /// <summary>
    /// Fits a model to all claims and writes it as <c>confidence.tsv</c>. What is known of a claim is weighed by all folders, but how many
    /// claims are right is taken from the last one: name last the articles that rules were least written for, since confidences are for
    /// articles never seen.
    /// </summary>
    /// <returns>The table over claims of the last folder that were held out: each tenth of the articles is judged by a model of the
    /// others.</returns>
    /// <exception cref="ActorGraphException">AG9001: a folder is missing, empty or broken. AG8001: the file cannot be written.</exception>
    public ReliabilityTable Fit(IReadOnlyList<string> folders, string file)
    {
        var claims = Judge(folders);
        Write(LogisticFit.Fit(claims), file);
        return ReliabilityTable.Of([.. Enumerable.Range(0, Folds).SelectMany(fold => HeldOut(claims, fold))]);
    }

    private static IEnumerable<(double Confidence, bool IsRight)> HeldOut(IReadOnlyList<JudgedClaim> claims, int fold)
    {
        var weights = LogisticFit.Fit([.. claims.Where(c => c.Article % Folds != fold)]);
        return claims.Where(c => c.SetsLevel && c.Article % Folds == fold).Select(c => (LogisticFit.Predict(weights, c), c.IsRight));
    }

    private static void Write(SortedDictionary<string, double> weights, string file)
    {
        try
        {
            File.WriteAllText(
                file,
                "feature\tweight\n"
                    + string.Concat(weights.Select(w => string.Create(CultureInfo.InvariantCulture, $"{w.Key}\t{w.Value:0.###}\n")))
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.ExportFailed,
                $"'{file}' could not be written: {exception.Message} Give a file that may be written.",
                exception
            );
        }
    }

    private List<JudgedClaim> Judge(IReadOnlyList<string> folders) =>
        [
            .. folders
                .SelectMany(
                    (folder, index) =>
                        GoldFormat.ReadFolder(folder).Select(item => (item.FileName, item.Article, IsLast: index == folders.Count - 1))
                )
                .AsParallel()
                .AsOrdered()
                .Select((item, index) => Judge(item.Article, item.FileName, index, item.IsLast))
                .SelectMany(claims => claims),
        ];

    private IEnumerable<JudgedClaim> Judge(GoldArticle gold, string fileName, int index, bool setsLevel)
    {
        var article = GoldEvaluation.ToArticle(gold, fileName);
        var scorer = new ArticleScorer(GoldFormat.FromAnalysis(analyzer.Analyze(article)), gold);
        return analyzer
            .Trace(article)
            .Claims.Select(c => new JudgedClaim(
                index,
                c.Factors,
                c.Claim.Confidence,
                setsLevel,
                scorer.IsWanted(c.Claim.Source.Value, c.Claim.Type.Name, c.Claim.Target.Value)
            ));
    }
}
