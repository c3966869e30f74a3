using System.Diagnostics;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Testing;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>The export for <c>neo4j-admin</c>, read by the real tool with the script beside it: the graph is the one that a sync would have
/// written.</summary>
public sealed class BulkImportTests : IDisposable
{
    private const string awkward = "=<a & \"b\">; it's,\nΩ 𝔘nicode";

    private readonly TemporaryFolder folder = new();
    private readonly InMemoryLedger ledger = new();

    public void Dispose()
    {
        folder.Dispose();
        ledger.Dispose();
    }

    [LocalNeo4jFact]
    public async Task Import_ByNeo4jAdmin_LeavesNothingForCheckAndSyncToFind()
    {
        FixedLedger.Fill(ledger);
        ledger.Record(
            new AnalysisBuilder("odd, \"id\"")
                .Titled(awkward)
                .By("Wire; & Co")
                .Naming(
                    new Actor
                    {
                        Id = new("odd"),
                        Name = awkward,
                        Type = ActorType.Organization,
                        Aliases = ["a; b", "c,d"],
                    }
                )
                .Claiming(
                    "Odd",
                    "CRITICIZED",
                    "Chad",
                    c => c with { Place = awkward, DateRange = new DateRange(new(2024, 1, 1), new(2024, 1, 31)) },
                    "Odd said\n\"no\" to Chad."
                )
                .Build()
        );
        ledger.Record(new AnalysisBuilder("undated").PublishedOn(null).Claiming("Chad", "PART_OF", "Mali").Build());
        GraphExport.Write(ledger, new ExportRequest(ExportFormat.Neo4jAdmin, folder.File("graph")));
        await using var server = await LocalNeo4j.StartAsync(ImportAsync);
        await using var client = CypherClients.Create(server.Options, TimeProvider.System);
        var projection = new Neo4jProjection(client);

        Assert.Empty(await projection.CheckAsync(ledger, CancellationToken.None).ToListAsync());
        Assert.Equal(new ProjectionRun(ledger.Head, ledger.Head, 0, 0), await projection.SynchronizeAsync(ledger, CancellationToken.None));

        // What a sync goes on with is what was imported.
        ledger.Remove(new("n8"));
        ledger.Record(new AnalysisBuilder("more").Claiming("France", "MET_WITH", "Germany").Build());
        await projection.SynchronizeAsync(ledger, CancellationToken.None);
        Assert.Empty(await projection.CheckAsync(ledger, CancellationToken.None).ToListAsync());
    }

    // The script calls "neo4j-admin"; here that is a file of the test's which runs the tool in the server's folder.
    private async Task ImportAsync(string home)
    {
        var tool = folder.File("neo4j-admin");
        LocalNeo4j.WriteScript(tool, $"exec '{LocalNeo4j.Script}' admin --home '{home}' -- \"$@\"\n");
        using var import = Process.Start(
            new ProcessStartInfo("sh", [folder.File("graph/import.sh"), "neo4j"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["NEO4J_ADMIN"] = tool },
            }
        )!;
        var (output, error) = (import.StandardOutput.ReadToEndAsync(), import.StandardError.ReadToEndAsync());
        await import.WaitForExitAsync();
        Assert.True(import.ExitCode == 0, $"{await output}\n{await error}");
    }
}
