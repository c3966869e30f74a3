using System.CommandLine;
using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Sources;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>sources list</c>, <c>test NAME</c>, <c>run NAME</c>.</summary>
internal static class SourcesVerb
{
    public static Command Create(VerbRunner runner) =>
        new("sources", "Look at the configured sources, try one, take one in")
        {
            CreateList(runner),
            CreateNamed(
                runner,
                "test",
                "Fetch a source, show what would be taken in and why; nothing is written",
                isReadOnly: true,
                TestAsync
            ),
            CreateNamed(runner, "run", "Take a source in now, whatever its schedule", isReadOnly: false, RunAsync),
        };

    private static Command CreateList(VerbRunner runner)
    {
        var command = new Command("list", "Tell what sources there are, when each is due and how its last fetch ended");
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        services.GetRequiredService<SourceInspector>().WriteList(runner.Terminal.Output);
                        return Task.FromResult(ExitCodes.Success);
                    },
                    token
                )
        );
        return command;
    }

    private static Command CreateNamed(
        VerbRunner runner,
        string verb,
        string description,
        bool isReadOnly,
        Func<IServiceProvider, Terminal, string, CancellationToken, Task<int>> work
    )
    {
        var name = new Argument<string>("NAME") { Description = "Its name, as 'sources list' shows it" };
        var command = new Command(verb, description) { name };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(isReadOnly),
                    (services, stop) => work(services, runner.Terminal, parsed.GetValue(name)!, stop),
                    token
                )
        );
        return command;
    }

    private static async Task<int> TestAsync(IServiceProvider services, Terminal terminal, string name, CancellationToken stop)
    {
        if (await services.GetRequiredService<SourceInspector>().WriteTestAsync(name, terminal.Output, stop) is not { } failure)
        {
            return ExitCodes.Success;
        }

        terminal.WriteFault(failure);
        return ExitCodes.ArticlesFailed;
    }

    private static async Task<int> RunAsync(IServiceProvider services, Terminal terminal, string name, CancellationToken stop)
    {
        var sources = services.GetRequiredService<SourceRunner>();
        var summary = await RunReport.ShowAsync(
            terminal,
            null,
            async onResult =>
                await sources.RunAsync(name, isForced: true, onResult, stop)
                ?? throw new ActorGraphException(
                    ErrorCodes.SourceBusy,
                    $"Another worker is reading the source '{name}'. Wait until it has finished, or stop it."
                )
        );
        return await IngestionEnd.WriteAsync(services, terminal, summary, stop);
    }
}
