using ActorGraph.Core.Projections;
using Spectre.Console;

namespace ActorGraph.Worker.Output;

/// <summary>Shows an export while it lasts: a bar for each of its parts, on standard error and only for a person.</summary>
internal static class ExportBar
{
    /// <summary>Runs and shows.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="request">What is exported; one that goes to the terminal itself is not disturbed.</param>
    /// <param name="export">The export; it is given the request as it is watched.</param>
    public static ExportSummary Show(Terminal terminal, ExportRequest request, Func<ExportRequest, ExportSummary> export)
    {
        var isInTheWay = request.Place == ExportRequest.StandardOutput && terminal.IsInteractive;
        if (!terminal.IsErrorWatched || isInTheWay)
        {
            return export(request);
        }

        return terminal
            .ErrorAnsi.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RemainingTimeColumn(),
                new SpinnerColumn()
            )
            .Start(context =>
            {
                var bars = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
                return export(request with { Progress = progress => Move(context, bars, progress) });
            });
    }

    private static void Move(ProgressContext context, Dictionary<string, ProgressTask> bars, ExportProgress progress)
    {
        if (!bars.TryGetValue(progress.Part, out var bar))
        {
            bar = bars[progress.Part] = context.AddTask(progress.Part);
        }

        bar.MaxValue = Math.Max(1, progress.Total);
        bar.Value = progress.Total == 0 ? 1 : progress.Read;
    }
}
