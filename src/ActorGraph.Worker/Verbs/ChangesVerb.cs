using System.CommandLine;
using System.Globalization;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Changes;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>changes --since POSITION|DATE</c>: what is new between two positions of the ledger.</summary>
internal static class ChangesVerb
{
    public static Command Create(VerbRunner runner)
    {
        var since = Moment("--since", "What was recorded after this position of the ledger, or from this day (UTC) on", isRequired: true);
        var until = Moment("--until", "What was recorded up to this position or to the end of this day. Default: all");
        var json = new Option<bool>("--json") { Description = "Print one JSON object a change, with the sentences, instead of a table" };
        var watched = new Option<bool>("--watched")
        {
            Description = "Only what concerns the actors and pairs of the settings Watch:Actors and Watch:Pairs",
        };
        var command = new Command("changes", "List new edges, first contacts, reversals and contradictions since a position or day")
        {
            since,
            until,
            json,
            watched,
        };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        var ledger = services.GetRequiredService<ILedger>();
                        using var view = ledger.OpenSnapshot();
                        var from = Read(parsed.GetValue(since)!, view, isEnd: false);
                        var to = parsed.GetValue(until) is { } end ? Read(end, view, isEnd: true) : view.Head;
                        var list = parsed.GetValue(watched)
                            ? WatchList.Of(services.GetRequiredService<IOptions<WatchOptions>>().Value, ledger)
                            : null;
                        var changes = ChangeFinder.Find(view, from, to).Where(c => list?.Contains(c) != false);
                        Write(changes, view, runner.Terminal.Output, parsed.GetValue(json));
                        return Task.FromResult(ExitCodes.Success);
                    },
                    token
                )
        );
        return command;
    }

    private static void Write(IEnumerable<GraphChange> changes, ILedgerView view, TextWriter output, bool asJson)
    {
        if (!asJson)
        {
            ChangesTable.Write(output, [.. changes], view);
            return;
        }

        foreach (var change in changes)
        {
            output.Write(ChangeJson.Line(change, view) + "\n");
        }
    }

    private static LedgerPosition Read(string text, ILedgerView view, bool isEnd) =>
        Day(text) is { } day
            ? view.FindPosition(new DateTimeOffset(day.AddDays(isEnd ? 1 : 0).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero))
            : new LedgerPosition(Math.Min(Position(text)!.Value, view.Head.Value));

    private static Option<string> Moment(string name, string description, bool isRequired = false)
    {
        var option = new Option<string>(name)
        {
            HelpName = "POSITION|DAY",
            Description = description,
            Required = isRequired,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && Day(text) is null && Position(text) is null)
            {
                result.AddError($"{name} takes a position of the ledger such as 4711, or a day such as 2024-11-27.");
            }
        });
        return option;
    }

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day < DateOnly.MaxValue
            ? day
            : null;

    private static long? Position(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position : null;
}
