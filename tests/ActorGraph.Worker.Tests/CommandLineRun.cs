using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Sources;
using ActorGraph.Pipeline.Tests.Toys;
using ActorGraph.Testing;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ActorGraph.Worker.Tests;

/// <summary>Runs the command line in this process over toys: no model, no file but the given ones.</summary>
internal sealed class CommandLineRun : IDisposable
{
    private readonly UndisposedLedger ledger = new();

    public TemporaryFolder Folder { get; } = new();

    public ToyRooms Rooms { get; init; } = new();

    public string AnalyserVersion { get; init; } = "1.0.0";

    public ToyProjection? Projection { get; init; }

    /// <summary>Settings as <c>appsettings.json</c> would have them.</summary>
    public Dictionary<string, string?> Settings { get; } = new(StringComparer.Ordinal);

    public InMemoryFetchMemory Fetches { get; } = new();

    public ILedger Ledger => ledger.Inner;

    public InMemoryIngestionJournal Journal { get; } = new();

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public async Task<int> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await new ActorGraphCommandLine(Terminal.Of(TextReader.Null, output, error), Configure).RunAsync(arguments);
        (Output, Error) = (output.ToString(), error.ToString());
        return exitCode;
    }

    /// <summary>Runs a verb that ends when it is told to.</summary>
    public async Task<int> RunAsync(TextWriter output, CancellationToken cancellationToken, params string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await new ActorGraphCommandLine(Terminal.Of(TextReader.Null, output, error), Configure).RunAsync(
            arguments,
            cancellationToken
        );
        Error = error.ToString();
        return exitCode;
    }

    public string Write(string name, string text)
    {
        File.WriteAllText(Folder.File(name), text);
        return Folder.File(name);
    }

    /// <summary>Records what another run's ledger holds, as its analyser found it.</summary>
    public void Take(CommandLineRun other)
    {
        foreach (var summary in other.Ledger.ReadArticles())
        {
            var article = other.Ledger.ReadArticle(summary.Id)!;
            Ledger.Record(other.Rooms.Analyzer(other.AnalyserVersion).Analyze(article));
        }
    }

    public void Dispose()
    {
        Folder.Dispose();
        ledger.Dispose();
        ledger.Inner.Dispose();
    }

    private void Configure(IServiceCollection services)
    {
        services.AddSingleton<ILedger>(_ => ledger);
        // The sources of the settings are those of the test, whatever the working directory holds.
        services.AddSingleton(
            new SourceCatalog(
                Options.Create(
                    new ConfigurationBuilder().AddInMemoryCollection(Settings).Build().Get<ScheduleOptions>() ?? new ScheduleOptions()
                )
            )
        );
        services.AddSingleton<IFetchMemory>(Fetches);
        services.AddSingleton(new ArticleHistory(Fetches, id => ledger.Find(id) is not null));
        services.AddSingleton<IIngestionJournal>(Journal);
        services.AddSingleton(_ => Rooms.Analyzer(AnalyserVersion));
        if (Projection is { } projection)
        {
            services.AddSingleton<IProjection>(projection);
        }
    }
}
