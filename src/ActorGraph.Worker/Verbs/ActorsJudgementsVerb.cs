using System.CommandLine;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors judgements</c>: what people decided, with the numbers by which it can be taken back.</summary>
internal static class ActorsJudgementsVerb
{
    public static Command Create(VerbRunner runner)
    {
        var command = new Command(
            "judgements",
            "List all judgements on actors and claims, with the numbers by which they can be taken back"
        );
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        foreach (var judgement in services.GetRequiredService<ILedger>().ReadJudgements())
                        {
                            JudgementText.Write(runner.Terminal.Output, judgement);
                        }

                        return Task.FromResult(ExitCodes.Success);
                    },
                    token
                )
        );
        return command;
    }
}
