using System.CommandLine;
using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Actors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.DependencyInjection;
using ActorGraph.Web;
using ActorGraph.Worker.Hosting;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ActorGraph.Worker.CommandLine;

/// <summary>Gives a verb its services and turns whatever goes wrong into a numbered line and an exit code.</summary>
internal sealed class VerbRunner(Terminal terminal, SettingOptions settings, Action<IServiceCollection>? configure)
{
    public Terminal Terminal => terminal;

    /// <summary>The settings that may be given as options.</summary>
    public SettingOptions Settings => settings;

    /// <summary>Runs a verb that ends by itself. A signal stops it and decides its exit code.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="access">How the ledger is opened.</param>
    /// <param name="verb">What is done; gives the exit code.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="actors">Which of our lists of actors are used; null for all.</param>
    /// <param name="readsTexts">Whether the weights are needed in any case: they are then read while the services are made.</param>
    public async Task<int> RunAsync(
        ParseResult parsed,
        LedgerAccess access,
        Func<IServiceProvider, CancellationToken, Task<int>> verb,
        CancellationToken cancellationToken,
        ActorSelection? actors = null,
        bool readsTexts = false
    ) =>
        await GuardAsync(
            parsed,
            async () =>
            {
                var host = Build(parsed, access, actors ?? new ActorSelection(), isService: false, readsTexts);
                // Some services can only be disposed asynchronously; every host is able to.
                await using var disposal = (IAsyncDisposable)host;
                using var signals = new StopSignals(cancellationToken);
                var exitCode = await verb(host.Services, signals.Token);
                return signals.ExitCode ?? exitCode;
            }
        );

    /// <summary>Runs the host until it is told to stop.</summary>
    public async Task<int> RunHostAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        await GuardAsync(
            parsed,
            async () =>
            {
                // The host listens to signals only once its services are made, which takes half a second where lists are long.
                using var signals = new StopSignals(cancellationToken);
                var host = Build(parsed, new LedgerAccess(IsReadOnly: false), new ActorSelection(), isService: true, readsTexts: false);
                await using var disposal = (IAsyncDisposable)host;
                var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
                try
                {
                    await host.RunAsync(signals.Token);
                }
                catch (OperationCanceledException) when (stopping.IsCancellationRequested || signals.Token.IsCancellationRequested)
                {
                    // Told to stop before everything had started.
                }

                return Environment.ExitCode;
            }
        );

    private IHost Build(ParseResult parsed, LedgerAccess access, ActorSelection actors, bool isService, bool readsTexts)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        if (readsTexts)
        {
            builder.Services.AddWeightsAhead();
        }

        ActorGraphConfiguration.AddTo(builder.Configuration, settings.Read(parsed));
        builder.Services.AddSingleton(terminal).AddSingleton(access).AddSingleton(actors);
        builder.Services.AddActorGraph(builder.Configuration).AddSection<WebOptions>(builder.Configuration, WebOptions.Section);
        WorkerLogging.AddTo(builder.Logging, builder.Configuration, isService, parsed.GetValue(settings.Verbose));
        if (isService)
        {
            WorkerServices.AddTo(builder);
        }

        configure?.Invoke(builder.Services);
        var host = builder.Build();
        // A verb starts no host, so that options are validated here for all.
        host.Services.GetService<IStartupValidator>()?.Validate();
        return host;
    }

    private async Task<int> GuardAsync(ParseResult parsed, Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (ActorGraphException exception)
        {
            terminal.WriteFault(exception);
        }
        catch (AggregateException exception)
            when (exception.Flatten().InnerExceptions.OfType<ActorGraphException>().FirstOrDefault() is { } fault)
        {
            // Work on several threads meets the one fault on each of them.
            terminal.WriteFault(fault);
        }
        catch (Exception exception) when (ActorGraphConfiguration.IsFault(exception))
        {
            foreach (var fault in ActorGraphConfiguration.FaultsIn(exception))
            {
                terminal.WriteFault(ErrorCodes.InvalidConfiguration, fault);
            }
        }
        catch (Exception exception)
        {
            WriteUnexpected(exception, parsed.GetValue(settings.Verbose));
        }

        return ExitCodes.Fault;
    }

    private void WriteUnexpected(Exception exception, bool isVerbose)
    {
        terminal.WriteFault(
            ErrorCodes.UnexpectedFault,
            $"The program met a defect or an unforeseen state of the machine ({exception.GetType().Name}: {exception.Message}). Run it again with --verbose and report what it prints."
        );
        if (isVerbose)
        {
            terminal.Error.WriteLine(exception);
        }
    }
}
