using System.CommandLine;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>export FORMAT --out PLACE</c>: the graph as files.</summary>
internal static class ExportVerb
{
    private const string Folder = "The folder; made if it is missing";

    public static Command Create(VerbRunner runner) => new("export", "Write the graph to files")
    {
        Create(runner, "csv", ExportFormat.Csv, "DIR", Folder, "Write actors.csv, relations.csv and claims.csv, as Gephi and others read them"),
    };

    private static Command Create(VerbRunner runner, string name, ExportFormat format, string helpName, string place, string description)
    {
        var output = new Option<string>("--out") { HelpName = helpName, Description = place, Required = true };
        var filter = new ExportFilterOptions();
        var command = new Command(name, description) { output };
        filter.AddTo(command, takesColumns: format is not (ExportFormat.JsonLines or ExportFormat.Neo4jAdmin));
        command.SetAction((parsed, token) => runner.RunAsync(
            parsed,
            new LedgerAccess(IsReadOnly: true),
            async (services, stop) =>
            {
                var request = new ExportRequest(format, parsed.GetValue(output)!)
                {
                    Filter = filter.ReadFilter(parsed, services.GetRequiredService<ActorDirectory>()),
                    With = filter.ReadColumns(parsed),
                };
                var written = services.GetRequiredService<GraphExporter>()(services.GetRequiredService<ILedger>(), request, runner.Terminal.Output, stop);
                if (request.Place != ExportRequest.StandardOutput)
                {
                    await runner.Terminal.Output.WriteLineAsync($"{written} written to '{written.Place}'.");
                }

                return ExitCodes.Success;
            },
            token));
        return command;
    }
}
