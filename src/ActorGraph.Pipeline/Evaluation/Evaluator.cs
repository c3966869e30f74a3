namespace ActorGraph.Pipeline.Evaluation;

/// <summary>Scores predicted articles against gold ones as the extraction contract's scoring section defines it.</summary>
/// <remarks>Figures are micro-averaged over articles and equal to the reference scorer's to the digit.</remarks>
public static class Evaluator
{
    private static readonly string[] actorTypes = ["Person", "Country", "Organization"];

    /// <summary>Scores pairs of predicted and gold articles.</summary>
    /// <param name="articles">File name, prediction, gold; in the order in which errors are listed.</param>
    public static EvaluationReport Score(IEnumerable<(string FileName, GoldArticle Predicted, GoldArticle Gold)> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var scores = new OrderedDictionary<string, Tally>(StringComparer.Ordinal);
        var types = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var errors = new List<ArticleErrors>();
        var (modality, evidence, matched) = (0, 0, 0);
        foreach (var (fileName, predicted, gold) in articles)
        {
            var scorer = new ArticleScorer(predicted, gold);
            AddArticle(scorer, scores);
            foreach (var type in scorer.Found.Concat(scorer.Wanted).Select(t => t.Type).Distinct())
            {
                Get(types, type).Add(OfType(scorer.Found, type), OfType(scorer.Wanted, type));
            }

            matched += scorer.Both.Count;
            modality += scorer.Both.Count(scorer.HasRightModality);
            evidence += scorer.Both.Count(scorer.EvidenceOverlaps);
            errors.Add(ErrorsOf(Path.GetFileNameWithoutExtension(fileName), scorer));
        }

        double Share(int count) => matched > 0 ? (double)count / matched : 0;
        return new EvaluationReport(errors.Count, scores, Share(modality), Share(evidence), types) { Errors = errors };
    }

    private static void AddArticle(ArticleScorer scorer, IDictionary<string, Tally> scores)
    {
        Get(scores, "actors").Add(scorer.PredictedActors(), scorer.GoldActors());
        foreach (var type in actorTypes)
        {
            Get(scores, "actors: " + type).Add(scorer.PredictedActors(type), scorer.GoldActors(type));
        }

        Get(scores, "relations (strict)").Add(scorer.Found, scorer.Wanted);
        Get(scores, "relations: events").Add(Events(scorer.Found), Events(scorer.Wanted));
        Get(scores, "relations: pairs").Add(Pairs(scorer.Found), Pairs(scorer.Wanted));
        Add(Get(scores, "relations: state level"), scorer.AtStateLevel());
        Add(Get(scores, "modality: not asserted"), scorer.NotAsserted());
        Add(Get(scores, "attribution"), scorer.Attributions());
        Add(Get(scores, "date"), scorer.Dates());
    }

    private static void Add<T>(Tally tally, (HashSet<T> Found, HashSet<T> Wanted) sets) => tally.Add(sets.Found, sets.Wanted);

    private static Tally Get(IDictionary<string, Tally> tallies, string name)
    {
        if (!tallies.TryGetValue(name, out var tally))
        {
            tallies.Add(name, tally = new Tally());
        }

        return tally;
    }

    private static HashSet<Triple> OfType(HashSet<Triple> triples, string type) => [.. triples.Where(t => t.Type == type)];

    private static HashSet<Triple> Events(HashSet<Triple> triples) => [.. triples.Where(t => !t.IsState)];

    private static HashSet<(string, string)> Pairs(HashSet<Triple> triples) =>
        [.. triples.Select(t => string.CompareOrdinal(t.Source, t.Target) <= 0 ? (t.Source, t.Target) : (t.Target, t.Source))];

    private static ArticleErrors ErrorsOf(string article, ArticleScorer scorer)
    {
        var (predicted, gold) = (scorer.PredictedActors(), scorer.GoldActors());
        return new ArticleErrors(
            article,
            Sorted(predicted.Except(gold)),
            Sorted(gold.Except(predicted)),
            Sorted(scorer.Found.Except(scorer.Wanted).Select(t => t.ToString())),
            Sorted(scorer.Wanted.Except(scorer.Found).Select(t => t.ToString()))
        );
    }

    private static List<string> Sorted(IEnumerable<string> items) => [.. items.Order(StringComparer.Ordinal)];
}
