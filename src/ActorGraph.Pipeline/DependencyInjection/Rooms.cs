using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Extraction;
using ActorGraph.Ingestion.Files;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Linking;
using ActorGraph.Linking.KnowledgeBases;
using ActorGraph.Pipeline.Actors;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Evaluation;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Pipeline.Health;
using ActorGraph.Pipeline.Language;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Pipeline.Resolution;
using ActorGraph.Projections.Exports;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Recognition;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.DependencyInjection;

/// <summary>The one place where the rooms' own types are named.</summary>
internal static class Rooms
{
    public static IServiceCollection AddRooms(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => LanguageModels.Load(LanguageModels.DefaultDirectory));
        services.TryAddSingleton(new ActorSelection());
        services.TryAddSingleton<ActorLists>();
        services.TryAddSingleton(provider => provider.GetRequiredService<ActorLists>().Load());
        services.TryAddSingleton(CreateAnnotator);
        services.TryAddSingleton(provider => new LanguageTools(
            new Lazy<LanguageModels>(provider.GetRequiredService<LanguageModels>),
            new Lazy<DocumentAnnotator>(provider.GetRequiredService<DocumentAnnotator>),
            provider.GetRequiredService<ArticleFiles>()
        ));
        services.TryAddSingleton(CreateAnalyzer);
        services.TryAddSingleton(provider => new LinkingEvaluation(
            provider.GetRequiredService<DocumentAnnotator>,
            () => new MentionLinker(provider.GetRequiredService<KnowledgeBase>()),
            () => provider.GetRequiredService<KnowledgeBase>().Actors
        ));
        services.TryAddSingleton(provider =>
            SqliteLedger.Open(
                PathOf(provider),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<LedgerAccess>().IsReadOnly
            )
        );
        services.TryAddSingleton<ILedger>(provider => provider.GetRequiredService<SqliteLedger>());
        services.TryAddSingleton(provider => provider.GetRequiredService<SqliteLedger>().OpenJournal());
        services.TryAddSingleton<LedgerProbe>(provider =>
            () =>
            {
                using var ledger = SqliteLedger.Open(PathOf(provider), provider.GetRequiredService<TimeProvider>(), readOnly: true);
                _ = ledger.Head;
            }
        );
        services.TryAddSingleton(provider => provider.GetRequiredService<SqliteLedger>().OpenFetchMemory());
        services.TryAddSingleton(provider =>
            File.Exists(PathOf(provider))
                ? new ArticleHistory(
                    provider.GetRequiredService<IFetchMemory>(),
                    id => provider.GetRequiredService<ILedger>().Find(id) is not null
                )
                : ArticleHistory.Empty
        );
        services.TryAddSingleton(provider => new ActorJudge(
            provider.GetRequiredService<ILedger>(),
            provider.GetRequiredService<ActorDirectory>(),
            () => provider.GetRequiredService<KnowledgeBase>().Actors
        ));
        services.TryAddSingleton<GraphExporter>(
            (ledger, request, output, cancellationToken) => GraphExport.Write(ledger, request, output, cancellationToken)
        );
        return services;
    }

    private static string PathOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<LedgerOptions>>().Value.Path;

    private static IEnumerable<string> ModelFiles() =>
        Directory.Exists(LanguageModels.DefaultDirectory) ? Directory.EnumerateFiles(LanguageModels.DefaultDirectory, "*.bin") : [];

    private static ArticleAnalyzer CreateAnalyzer(IServiceProvider provider)
    {
        var paths = provider.GetRequiredService<IOptions<RuleOptions>>().Value.Files;
        var lists = provider.GetRequiredService<ActorLists>();
        if (lists.Files.Count > 0)
        {
            // What is wrong with a user's actors is told at start, too, before a ledger is made.
            _ = provider.GetRequiredService<KnowledgeBase>();
        }

        var files = RuleFiles.Read(paths);
        var extractor = new Lazy<ClaimExtractor>(() => ClaimExtractor.Create(files));
        if (files.Count > 0)
        {
            // What is wrong with a user's rules is told at start, not at the first article that needs them.
            _ = extractor.Value;
        }

        var version = AnalyserVersion.Of(
            [typeof(DocumentAnnotator).Assembly, typeof(MentionLinker).Assembly, typeof(ClaimExtractor).Assembly],
            [.. ModelFiles(), .. lists.Files, .. paths]
        );
        return new ArticleAnalyzer(() => OpenStages(provider, extractor), version, provider.GetRequiredService<TimeProvider>());
    }

    private static DocumentAnnotator CreateAnnotator(IServiceProvider provider)
    {
        // The names are read while the weights are.
        var gazetteer = Task.Run(() => new NameGazetteer(provider.GetRequiredService<KnowledgeBase>().Names()));
        return new DocumentAnnotator(provider.GetRequiredService<LanguageModels>(), gazetteer.GetAwaiter().GetResult());
    }

    private static AnalysisStages OpenStages(IServiceProvider provider, Lazy<ClaimExtractor> rules)
    {
        // The rules are read while the annotator reads weights and lists.
        var extractor = Task.Run(() => rules.Value);
        return new AnalysisStages(
            provider.GetRequiredService<DocumentAnnotator>(),
            new MentionLinker(provider.GetRequiredService<KnowledgeBase>()),
            extractor.GetAwaiter().GetResult(),
            (document, claims) => ArticleActors.Of(document, claims.SelectMany(PartiesOf)),
            document => extractor.GetAwaiter().GetResult().Trace(document)
        );
    }

    private static IEnumerable<ActorId> PartiesOf(Claim claim) =>
        claim.AttributedTo is { } speaker ? [claim.Source, claim.Target, speaker] : [claim.Source, claim.Target];
}
