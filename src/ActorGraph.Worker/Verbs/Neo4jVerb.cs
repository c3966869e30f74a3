using System.CommandLine;
using System.Globalization;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>neo4j sync</c>, <c>rebuild</c>, <c>check</c>, each with <c>--min-confidence NUMBER</c>.</summary>
internal static class Neo4jVerb
{
    private delegate Task<int> Work(IProjection projection, ILedger ledger, Terminal terminal, CancellationToken stop);

    public static Command Create(VerbRunner runner) =>
        new("neo4j", "Keep Neo4j equal to the ledger")
        {
            Create(runner, "sync", "Bring Neo4j to the ledger's state", SynchronizeAsync),
            Create(runner, "rebuild", "Empty Neo4j's graph and fill it again", RebuildAsync),
            Create(runner, "check", "Print every difference between Neo4j and the ledger; exit code 1 if there is one", CheckAsync),
        };

    private static Command Create(VerbRunner runner, string name, string description, Work work)
    {
        var command = new Command(name, description) { runner.Settings.MinConfidence };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, stop) => work(Projection(services), services.GetRequiredService<ILedger>(), runner.Terminal, stop),
                    token
                )
        );
        return command;
    }

    private static IProjection Projection(IServiceProvider services) =>
        services.GetServices<IProjection>().FirstOrDefault(p => p.Name == "neo4j")
        ?? throw new ActorGraphException(
            ErrorCodes.Neo4jNotConfigured,
            "No Neo4j address is set. Give --neo4j http://HOST:7474 or ACTORGRAPH_Neo4j__Uri, and the password as ACTORGRAPH_Neo4j__Password."
        );

    private static async Task<int> SynchronizeAsync(IProjection projection, ILedger ledger, Terminal terminal, CancellationToken stop)
    {
        Write(terminal, await projection.SynchronizeAsync(ledger, stop));
        return ExitCodes.Success;
    }

    private static async Task<int> RebuildAsync(IProjection projection, ILedger ledger, Terminal terminal, CancellationToken stop)
    {
        Write(terminal, await projection.RebuildAsync(ledger, stop));
        return ExitCodes.Success;
    }

    private static async Task<int> CheckAsync(IProjection projection, ILedger ledger, Terminal terminal, CancellationToken stop)
    {
        var differences = 0;
        await foreach (var difference in projection.CheckAsync(ledger, stop))
        {
            await terminal.Output.WriteLineAsync(difference);
            differences++;
        }

        await terminal.Output.WriteLineAsync(
            differences == 0
                ? "Neo4j equals the ledger."
                : $"{differences.ToString(CultureInfo.InvariantCulture)} differences. 'actorgraph neo4j rebuild' removes them."
        );
        return differences == 0 ? ExitCodes.Success : ExitCodes.Fault;
    }

    private static void Write(Terminal terminal, ProjectionRun run) =>
        terminal.Output.WriteLine(
            run.From == run.To
                ? $"Neo4j is at position {run.To}; nothing to do."
                : FormattableString.Invariant(
                    $"Neo4j went from position {run.From} to {run.To}: {run.Nodes} nodes and {run.Edges} edges written."
                )
        );
}
