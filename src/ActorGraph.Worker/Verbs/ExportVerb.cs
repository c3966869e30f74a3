using System.CommandLine;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>export csv --out DIR [--min-confidence NUMBER]</c>: the graph as an edge list.</summary>
internal static class ExportVerb
{
    public static Command Create(VerbRunner runner)
    {
        var folder = new Option<string>("--out") { HelpName = "DIR", Description = "The folder; made if it is missing", Required = true };
        var confidence = ConfidenceOption.Create("Leave out claims below this confidence; relations are what the others add up to. Default: 0");
        var csv = new Command("csv", "Write actors.csv, relations.csv and claims.csv, as Gephi and others read them") { folder, confidence };
        csv.SetAction((parsed, token) => runner.RunAsync(
            parsed,
            new LedgerAccess(IsReadOnly: true),
            async (services, stop) =>
            {
                var path = parsed.GetValue(folder)!;
                var (actors, relations, claims) = services.GetRequiredService<CsvExporter>()(
                    services.GetRequiredService<ILedger>(), path, parsed.GetValue(confidence) ?? 0, stop);
                await runner.Terminal.Output.WriteLineAsync(FormattableString.Invariant($"{actors} actors, {relations} relations and {claims} claims written to '{path}'."));
                return ExitCodes.Success;
            },
            token));
        return new Command("export", "Write the graph to files") { csv };
    }
}
