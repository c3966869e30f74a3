using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Dumps;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Ingestion.Webhooks;
using ActorGraph.Pipeline.Browsing;
using ActorGraph.Pipeline.Calibration;
using ActorGraph.Pipeline.Changes;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Pipeline.Ingestion;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Pipeline.Resolution;
using ActorGraph.Pipeline.Sources;
using ActorGraph.Pipeline.Telemetry;
using ActorGraph.Pipeline.Tracing;
using ActorGraph.Text.Annotation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.DependencyInjection;

/// <summary>Registers the whole way of an article.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>Registers options, the rooms, and what runs them. Everything is made when first asked for: <c>status</c> loads no
    /// model.</summary>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">The settings.</param>
    public static IServiceCollection AddActorGraph(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<LedgerOptions>().Bind(configuration.GetSection(LedgerOptions.Section)).ValidateOnStart();
        services.AddOptions<ActorOptions>().Bind(configuration.GetSection(ActorOptions.Section)).ValidateOnStart();
        services.AddOptions<Neo4jSettings>().Bind(configuration.GetSection(Neo4jSettings.Section)).ValidateOnStart();
        services.AddOptions<RuleOptions>().Bind(configuration.GetSection(RuleOptions.Section)).ValidateOnStart();
        services.AddOptions<ScheduleOptions>().Bind(configuration).ValidateOnStart();
        services.AddOptions<WatchOptions>().Bind(configuration.GetSection(WatchOptions.Section)).ValidateOnStart();
        services.AddOptions<FetchOptions>().Bind(configuration.GetSection("Fetch")).ValidateOnStart();
        services.AddOptions<HealthOptions>().Bind(configuration.GetSection(HealthOptions.Section)).ValidateOnStart();
        services.AddOptions<LogOptions>().Bind(configuration.GetSection(LogOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<LedgerOptions>, LedgerOptionsValidator>();
        services.AddSingleton<IValidateOptions<ActorOptions>, ActorOptionsValidator>();
        services.AddSingleton<IValidateOptions<Neo4jSettings>, Neo4jSettingsValidator>();
        services.AddSingleton<IValidateOptions<RuleOptions>, RuleOptionsValidator>();
        services.AddSingleton<IValidateOptions<ScheduleOptions>, ScheduleOptionsValidator>();
        services.AddSingleton<IValidateOptions<ScheduleOptions>>(new ArticleSourcesValidator(configuration));
        services.AddSingleton<IValidateOptions<WatchOptions>, WatchOptionsValidator>();
        services.AddSingleton<IValidateOptions<FetchOptions>, FetchOptionsValidator>();
        services.AddSingleton<IValidateOptions<HealthOptions>, HealthOptionsValidator>();
        services.AddSingleton<IValidateOptions<LogOptions>, LogOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddIngestion().AddRooms().AddNeo4j(configuration);
    }

    /// <summary>Begins to read the weights at once, for verbs that need them in any case. Call it before
    /// <see cref="AddActorGraph"/>.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddWeightsAhead(this IServiceCollection services)
    {
        var models = Task.Run(() => LanguageModels.Load(LanguageModels.DefaultDirectory));
        return services.AddSingleton(_ => models.GetAwaiter().GetResult());
    }

    private static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.TryAddSingleton(new IngestionLimits());
        services.TryAddSingleton<ArticleFiles>();
        services.TryAddSingleton(provider => new WebFetcher(
            provider.GetRequiredService<IOptions<FetchOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddSingleton(provider => new WebArticleFinder(
            provider.GetRequiredService<WebFetcher>(),
            provider.GetRequiredService<IOptions<FetchOptions>>().Value,
            provider.GetRequiredService<IngestionLimits>(),
            provider.GetRequiredService<TimeProvider>(),
            ArchiveOf(provider)
        ));
        services.TryAddSingleton(provider => new WebhookClient(
            provider.GetRequiredService<IOptions<FetchOptions>>().Value,
            provider.GetRequiredService<TimeProvider>()
        ));
        services.TryAddSingleton<ChangeNotifier>();
        services.TryAddSingleton<SourceCatalog>();
        services.TryAddSingleton<SourceRunner>();
        services.TryAddSingleton<SourceInspector>();
        services.TryAddSingleton<FileSources>();
        services.TryAddSingleton<IngestionRunner>();
        services.TryAddSingleton<JournaledIngestion>();
        services.TryAddSingleton<LedgerCopies>();
        services.TryAddSingleton<UnfinishedArticles>();
        services.TryAddSingleton<DueArticles>();
        services.TryAddSingleton<StoredArticles>();
        services.TryAddSingleton<ExtractionRunner>();
        services.TryAddSingleton(new LedgerAccess(IsReadOnly: false));
        services.TryAddSingleton<ProjectionRunner>();
        services.TryAddSingleton<OverdueSources>();
        services.TryAddSingleton<LedgerGauges>();
        services.TryAddSingleton<GoldEvaluation>();
        services.TryAddSingleton<ActorDirectory>();
        services.TryAddSingleton<ActorSearch>();
        services.TryAddSingleton<GraphBrowser>();
        services.TryAddSingleton<ActorJudge>();
        services.TryAddSingleton<DuplicateFinder>();
        services.TryAddSingleton<ConflictFinder>();
        services.TryAddSingleton<ArticleTracer>();
        services.TryAddSingleton<ClaimReasons>();
        services.TryAddSingleton<ConfidenceCalibration>();
        return services;
    }

    private static PageArchive? ArchiveOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<FetchOptions>>().Value is { PagesFolder.Length: > 0 } options
            ? new PageArchive(options.PagesFolder, options.PagesDays, provider.GetRequiredService<TimeProvider>())
            : null;
}
