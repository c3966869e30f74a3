using System.CommandLine;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>export FORMAT --out PLACE</c>: the graph as files.</summary>
internal static class ExportVerb
{
    private const string Folder = "The folder; made if it is missing";
    private const string File = "The file, or a folder for it; '-' writes to standard output";

    public static Command Create(VerbRunner runner) =>
        new("export", "Write the graph to files")
        {
            Create(
                runner,
                "csv",
                ExportFormat.Csv,
                "DIR",
                Folder,
                "Write actors.csv, relations.csv and claims.csv, as Gephi and others read them"
            ),
            Create(runner, "graphml", ExportFormat.GraphMl, "FILE", File, "Write one GraphML file, for Gephi, yEd, igraph and networkx"),
            Create(runner, "gexf", ExportFormat.Gexf, "FILE", File, "Write one GEXF 1.3 file with time, for Gephi's timeline"),
            Create(runner, "jsonl", ExportFormat.JsonLines, "FILE", File, "Write one JSON object a claim, with evidence and provenance"),
            Create(
                runner,
                "networkx",
                ExportFormat.Networkx,
                "FILE",
                File,
                "Write an edge list for pandas and networkx.from_pandas_edgelist"
            ),
            Create(
                runner,
                "neo4j-admin",
                ExportFormat.Neo4jAdmin,
                "DIR",
                Folder,
                "Write the graph for 'neo4j-admin database import', with a script that calls it"
            ),
            Create(runner, "plover", ExportFormat.Plover, "FILE", File, "Write one row an event, coded by PLOVER, with POLECAT's columns"),
            Create(
                runner,
                "dyads",
                ExportFormat.Dyads,
                "FILE",
                File,
                "Write one row a pair and day: events by quad class, mean Goldstein value"
            ),
        };

    private static Command Create(VerbRunner runner, string name, ExportFormat format, string helpName, string place, string description)
    {
        var output = new Option<string>("--out")
        {
            HelpName = helpName,
            Description = place,
            Required = true,
        };
        var filter = new ExportFilterOptions();
        var command = new Command(name, description) { output };
        filter.AddTo(command, takesColumns: format is not (ExportFormat.JsonLines or ExportFormat.Neo4jAdmin));
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    async (services, stop) =>
                    {
                        var request = new ExportRequest(format, parsed.GetValue(output)!)
                        {
                            Filter = filter.ReadFilter(
                                parsed,
                                services.GetRequiredService<ActorDirectory>(),
                                services.GetRequiredService<ILedger>()
                            ),
                            With = filter.ReadColumns(parsed),
                        };
                        var written = ExportBar.Show(
                            runner.Terminal,
                            request,
                            watched =>
                                services.GetRequiredService<GraphExporter>()(
                                    services.GetRequiredService<ILedger>(),
                                    watched,
                                    runner.Terminal.Output,
                                    stop
                                )
                        );
                        if (request.Place != ExportRequest.StandardOutput)
                        {
                            await runner.Terminal.Output.WriteLineAsync($"{written} written to '{written.Place}'.");
                        }

                        if (written.Rows[^1].Count == 0)
                        {
                            runner.Terminal.WriteFault(
                                ErrorCodes.NothingExported,
                                $"No claim in the ledger is what these options ask for: the export to '{written.Place}' is empty. Ask for more, or take in articles."
                            );
                        }

                        return ExitCodes.Success;
                    },
                    token
                )
        );
        return command;
    }
}
