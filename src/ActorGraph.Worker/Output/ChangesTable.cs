using System.Globalization;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Changes;

namespace ActorGraph.Worker.Output;

/// <summary>Changes as a table: one a line, the columns apart by two blanks at least, the first sentence at the end.</summary>
internal static class ChangesTable
{
    private const int maxSentence = 80;

    public static void Write(TextWriter output, IReadOnlyList<GraphChange> changes, ILedgerView view)
    {
        var names = view.ReadActors([.. changes.SelectMany(c => new[] { c.Source, c.Target }).Distinct()])
            .ToDictionary(a => a.Id, a => a.Name);
        string[][] rows =
        [
            ["CHANGE", "SOURCE", "RELATION", "TARGET", "CLAIMS", "FIRST SENTENCE"],
            .. changes.Select(c =>
                new[]
                {
                    ChangeJson.Word(c.Kind),
                    names.GetValueOrDefault(c.Source, c.Source.Value),
                    Relation(c),
                    names.GetValueOrDefault(c.Target, c.Target.Value),
                    c.Claims.Length.ToString(CultureInfo.InvariantCulture),
                    Sentence(c.Claims[0]),
                }
            ),
        ];
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(r => r[i].Length)).ToArray();
        foreach (var row in rows)
        {
            output.WriteLine(string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd());
        }
    }

    private static string Relation(GraphChange change) =>
        change switch
        {
            { Kind: ChangeKind.Reversal } => FormattableString.Invariant($"{change.Before:0.0} to {change.After:0.0}"),
            { Kind: ChangeKind.FirstContact } => string.Join(
                ", ",
                change
                    .Claims.Select(c => c.Source == change.Source || c.Type.IsSymmetric ? c.Type.Name : $"<- {c.Type.Name}")
                    .Distinct(StringComparer.Ordinal)
                    .OrderBy(relation => relation[0] == '<')
                    .ThenBy(relation => relation, StringComparer.Ordinal)
            ),
            { Modality: not (null or Modality.Asserted) and var modality } => FormattableString.Invariant(
                $"{change.Relation} ({modality.Value.ToString().ToLowerInvariant()})"
            ),
            _ => change.Relation?.Name ?? "",
        };

    private static string Sentence(Claim claim)
    {
        var text = claim.Evidence.Sentence.ReplaceLineEndings(" ");
        return text.Length <= maxSentence ? text : string.Concat(text.AsSpan(0, maxSentence - 1).TrimEnd(), "…");
    }
}
