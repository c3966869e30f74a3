using ActorGraph.Pipeline.Calibration;
using ActorGraph.Pipeline.Evaluation;

namespace ActorGraph.Worker.Output;

/// <summary>Prints an evaluation as the reference scorer does, to the character.</summary>
internal static class ScoreTable
{
    public static void Write(TextWriter output, EvaluationReport report)
    {
        output.WriteLine($"{$"{report.Articles} articles", -26}{"P", 8}{"R", 8}{"F1", 8}{"right", 7}{"wrong", 7}{"missed", 7}");
        foreach (var (name, tally) in report.Scores.Concat(report.ByType.Select(t => KeyValuePair.Create("  " + t.Key, t.Value))))
        {
            output.WriteLine(
                FormattableString.Invariant($"{name, -26}{100 * tally.Precision, 8:0.0}{100 * tally.Recall, 8:0.0}{100 * tally.F1, 8:0.0}")
                    + FormattableString.Invariant($"{tally.Right, 7}{tally.Wrong, 7}{tally.Missed, 7}")
            );
        }

        output.WriteLine(
            FormattableString.Invariant(
                $"modality accuracy {100 * report.ModalityAccuracy:0.0}, evidence overlap {100 * report.EvidenceOverlap:0.0} (of matched triples)"
            )
        );
    }

    /// <summary>Prints whether confidences mean what they say: a line a tenth.</summary>
    public static void Write(TextWriter output, ReliabilityTable table)
    {
        output.WriteLine($"{"confidence", -12}{"claims", 8}{"mean", 8}{"right", 8}");
        foreach (var bin in table.Bins)
        {
            output.WriteLine(
                FormattableString.Invariant(
                    $"{bin.From:0.0} to {bin.From + 0.1:0.0}  {bin.Claims, 8}{bin.MeanConfidence, 8:0.00}{bin.Precision, 8:0.00}"
                )
            );
        }

        output.WriteLine(
            FormattableString.Invariant(
                $"{table.Claims} claims, expected calibration error {table.ExpectedError:0.000}, Brier score {table.BrierScore:0.000}"
            )
        );
    }

    public static void WriteErrors(TextWriter output, EvaluationReport report)
    {
        foreach (var article in report.Errors)
        {
            output.WriteLine($"== {article.Article}");
            WriteErrors(output, "actors+", article.WrongActors);
            WriteErrors(output, "actors-", article.MissedActors);
            WriteErrors(output, "relations+", article.WrongRelations);
            WriteErrors(output, "relations-", article.MissedRelations);
        }
    }

    private static void WriteErrors(TextWriter output, string kind, IEnumerable<string> items)
    {
        foreach (var item in items)
        {
            output.WriteLine($"  {kind, -11}{item}");
        }
    }
}
