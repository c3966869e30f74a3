using System.CommandLine;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Pipeline.Resolution;
using ActorGraph.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary>What the verbs that judge have in common: a reason, a sentence that tells what was done, projections that follow.</summary>
internal static class JudgingVerb
{
    /// <summary>Makes a verb judge.</summary>
    /// <param name="command">The verb, with its own arguments.</param>
    /// <param name="runner">Runs it.</param>
    /// <param name="judge">Judges and tells what was done; gets the command line and the reason.</param>
    public static Command Create(Command command, VerbRunner runner, Func<ActorJudge, ParseResult, string, string> judge)
    {
        var because = new Option<string>("--because")
        {
            HelpName = "TEXT",
            Description = "Why; kept with the judgement",
            DefaultValueFactory = _ => "",
        };
        command.Options.Add(because);
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: false),
                    async (services, stop) =>
                    {
                        await runner.Terminal.Output.WriteLineAsync(
                            judge(services.GetRequiredService<ActorJudge>(), parsed, parsed.GetValue(because) ?? "")
                        );
                        var faults = await services.GetRequiredService<ProjectionRunner>().SynchronizeAsync(stop);
                        foreach (var fault in faults)
                        {
                            runner.Terminal.WriteFault(fault);
                        }

                        return faults.Count > 0 ? ExitCodes.Fault : ExitCodes.Success;
                    },
                    token
                )
        );
        return command;
    }
}
