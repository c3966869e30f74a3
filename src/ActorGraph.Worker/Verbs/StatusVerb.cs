using System.CommandLine;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>status</c>: what the ledger holds and what failed.</summary>
internal static class StatusVerb
{
    public static Command Create(VerbRunner runner)
    {
        var command = new Command("status", "Tell what the ledger holds and what failed");
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        Write(services, runner.Terminal.Output);
                        return Task.FromResult(ExitCodes.Success);
                    },
                    token
                )
        );
        return command;
    }

    private static void Write(IServiceProvider services, TextWriter output)
    {
        var ledger = services.GetRequiredService<ILedger>();
        var counts = ledger.Count();
        var neo4j = services.GetRequiredService<IOptions<Neo4jSettings>>().Value;
        output.WriteLine(
            FormattableString.Invariant(
                $"ledger      {services.GetRequiredService<IOptions<LedgerOptions>>().Value.Path}, position {counts.Head}"
            )
        );
        output.WriteLine(FormattableString.Invariant($"articles    {counts.Articles} in {counts.Stories} stories"));
        output.WriteLine(FormattableString.Invariant($"failed      {counts.Failed}"));
        output.WriteLine(FormattableString.Invariant($"actors      {counts.Actors}"));
        output.WriteLine(FormattableString.Invariant($"claims      {counts.Claims}"));
        output.WriteLine(FormattableString.Invariant($"relations   {counts.Relations}"));
        output.WriteLine(neo4j.IsConfigured ? $"neo4j       {neo4j}" : "neo4j       off: no Neo4j:Uri is set");
        StatusText.Write(services.GetRequiredService<IIngestionJournal>(), services.GetRequiredService<TimeProvider>().GetUtcNow(), output);
    }
}
