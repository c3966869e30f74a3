using System.Diagnostics;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Ingestion;
using Spectre.Console;

namespace ActorGraph.Worker.Output;

/// <summary>Shows a run while it lasts: a bar on a terminal, a line now and then elsewhere, each failure as it happens or after the
/// bar.</summary>
internal static class RunReport
{
    private static readonly TimeSpan lineInterval = TimeSpan.FromSeconds(5);

    /// <summary>Runs and shows.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="total">How many articles are expected, for the bar; null for plain lines.</param>
    /// <param name="run">The run; it is given what to call for each article.</param>
    public static Task<IngestionSummary> ShowAsync(
        Terminal terminal,
        int? total,
        Func<Action<ArticleResult>, Task<IngestionSummary>> run
    ) => total is { } count ? ShowBarAsync(terminal, count, run) : ShowLinesAsync(terminal, run);

    private static async Task<IngestionSummary> ShowBarAsync(
        Terminal terminal,
        int total,
        Func<Action<ArticleResult>, Task<IngestionSummary>> run
    )
    {
        var failures = new List<ArticleFailure>();
        var summary = await terminal
            .Ansi.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn(),
                new SpinnerColumn()
            )
            .StartAsync(async context =>
            {
                var bar = context.AddTask("Articles", maxValue: Math.Max(1, total));
                return await run(result =>
                {
                    bar.Increment(1);
                    if (result.Failure is { } failure)
                    {
                        failures.Add(failure);
                    }
                });
            });
        // Lines amid the bar would be overwritten.
        failures.ForEach(terminal.WriteFault);
        return summary;
    }

    private static Task<IngestionSummary> ShowLinesAsync(Terminal terminal, Func<Action<ArticleResult>, Task<IngestionSummary>> run)
    {
        var start = Stopwatch.GetTimestamp();
        var (read, told) = (0, TimeSpan.Zero);
        return run(result =>
        {
            read++;
            if (result.Failure is { } failure)
            {
                terminal.WriteFault(failure);
            }

            var elapsed = Stopwatch.GetElapsedTime(start);
            if (elapsed - told >= lineInterval)
            {
                told = elapsed;
                terminal.Output.WriteLine(FormattableString.Invariant($"{read} articles, {read / elapsed.TotalSeconds:0.0}/s"));
            }
        });
    }
}
