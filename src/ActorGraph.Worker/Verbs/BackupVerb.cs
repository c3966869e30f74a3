using System.CommandLine;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>backup FILE</c> and <c>restore FILE</c>: a checked copy of the ledger, made while it is in use, and the way back.</summary>
internal static class BackupVerb
{
    public static Command CreateBackup(VerbRunner runner) =>
        Create(
            runner,
            "backup",
            "Copy the ledger to a file, also while it is in use, and check the copy",
            (copies, file) => (copies.Write(file), $"in '{file}', checked")
        );

    public static Command CreateRestore(VerbRunner runner) =>
        Create(
            runner,
            "restore",
            "Make the ledger what a backup holds; what it was is kept beside it as .before-restore",
            (copies, file) => (copies.Restore(file), "in the ledger now; 'actorgraph neo4j rebuild' brings Neo4j back to it")
        );

    private static Command Create(
        VerbRunner runner,
        string name,
        string description,
        Func<LedgerCopies, string, (LedgerCounts Counts, string Where)> copy
    )
    {
        var file = new Argument<string>("FILE") { Description = "The backup" };
        var command = new Command(name, description) { file };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    async (services, _) =>
                    {
                        var (counts, where) = copy(services.GetRequiredService<LedgerCopies>(), parsed.GetValue(file)!);
                        await runner.Terminal.Output.WriteLineAsync(
                            FormattableString.Invariant(
                                $"{counts.Articles} articles, {counts.Claims} claims, position {counts.Head}: {where}."
                            )
                        );
                        return ExitCodes.Success;
                    },
                    token
                )
        );
        return command;
    }
}
