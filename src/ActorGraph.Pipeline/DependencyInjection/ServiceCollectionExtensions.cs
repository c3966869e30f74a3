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
        services.AddSection<LedgerOptions, LedgerOptionsValidator>(configuration, LedgerOptions.Section);
        services.AddSection<ActorOptions, ActorOptionsValidator>(configuration, ActorOptions.Section);
        services.AddSection<Neo4jSettings, Neo4jSettingsValidator>(configuration, Neo4jSettings.Section);
        services.AddSection<RuleOptions, RuleOptionsValidator>(configuration, RuleOptions.Section);
        services.AddSection<WatchOptions, WatchOptionsValidator>(configuration, WatchOptions.Section);
        services.AddSection<FetchOptions, FetchOptionsValidator>(configuration, "Fetch");
        services.AddSection<HealthOptions, HealthOptionsValidator>(configuration, HealthOptions.Section);
        services.AddSection<LogOptions, LogOptionsValidator>(configuration, LogOptions.Section);
        services.AddOptions<ScheduleOptions>().Bind(configuration).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ScheduleOptions>, ScheduleOptionsValidator>();
        services.AddSingleton<IValidateOptions<ScheduleOptions>>(new ArticleSourcesValidator(configuration));
        services.TryAddSingleton(TimeProvider.System);
        return services.AddIngestion().AddRooms().AddNeo4j(configuration);
    }

    /// <summary>Registers the settings of a section, in which every key must be one of them.</summary>
    /// <typeparam name="T">What they are read as.</typeparam>
    /// <param name="services">Where to.</param>
    /// <param name="configuration">All settings.</param>
    /// <param name="section">The section's name.</param>
    public static IServiceCollection AddSection<T>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddOptions<T>().Bind(configuration.GetSection(section)).ValidateOnStart();
        return services.AddSingleton<IValidateOptions<T>>(new UnknownSettingsValidator<T>(configuration, section));
    }

    /// <summary>Begins to read the weights at once, for verbs that need them in any case. Call it before
    /// <see cref="AddActorGraph"/>.</summary>
    /// <param name="services">Where to.</param>
    public static IServiceCollection AddWeightsAhead(this IServiceCollection services)
    {
        var models = Task.Run(() => LanguageModels.Load(LanguageModels.DefaultDirectory));
        return services.AddSingleton(_ => models.GetAwaiter().GetResult());
    }

    private static void AddSection<T, TValidator>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class
        where TValidator : class, IValidateOptions<T> =>
        services.AddSection<T>(configuration, section).AddSingleton<IValidateOptions<T>, TValidator>();

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
