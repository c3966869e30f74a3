using System.Globalization;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Ingestion;
using Spectre.Console;

namespace ActorGraph.Worker.Output;

/// <summary>The table at the end of a run: what the run did, then what the ledger holds.</summary>
internal static class SummaryTable
{
    public static void Write(Terminal terminal, IngestionSummary summary, LedgerCounts counts)
    {
        (string Name, string Value)[] rows =
        [
            ("read", Number(summary.Read)),
            ("new", Number(summary.New)),
            ("unchanged", Number(summary.Unchanged)),
            ("changed", Number(summary.Changed)),
            ("failed", Number(summary.Failed)),
            ("skipped", Number(summary.Skipped)),
            ("actors", Number(counts.Actors)),
            ("claims", Number(counts.Claims)),
            ("relations", Number(counts.Relations)),
            ("seconds", summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)),
            ("articles/s", summary.Rate.ToString("0.0", CultureInfo.InvariantCulture)),
        ];
        if (terminal.IsInteractive)
        {
            WriteBox(terminal.Ansi, rows);
            return;
        }

        foreach (var (name, value) in rows)
        {
            terminal.Output.WriteLine($"{name, -12}{value, 10}");
        }
    }

    private static void WriteBox(IAnsiConsole ansi, IEnumerable<(string Name, string Value)> rows)
    {
        var table = new Table().RoundedBorder().HideHeaders().AddColumn("").AddColumn(new TableColumn("").RightAligned());
        foreach (var (name, value) in rows)
        {
            table.AddRow(name, value);
        }

        ansi.Write(table);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
