using ActorGraph.Core.Ledger;
using ActorGraph.Extraction;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Linking;
using ActorGraph.Linking.KnowledgeBases;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Projection;
using ActorGraph.Projections.Csv;
using ActorGraph.Text.Annotation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.DependencyInjection;

/// <summary>The one place where the rooms' own types are named.</summary>
internal static class Rooms
{
    public static IServiceCollection AddRooms(this IServiceCollection services)
    {
        services.TryAddSingleton(new ArticleAnalyzer(OpenStages, AnalyserVersion.Of(
            [typeof(DocumentAnnotator).Assembly, typeof(MentionLinker).Assembly, typeof(ClaimExtractor).Assembly],
            Directory.Exists(LanguageModels.DefaultDirectory) ? Directory.EnumerateFiles(LanguageModels.DefaultDirectory, "*.bin") : [])));
        services.TryAddSingleton<ILedger>(provider => SqliteLedger.Open(
            provider.GetRequiredService<IOptions<LedgerOptions>>().Value.Path,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<LedgerAccess>().IsReadOnly));
        services.TryAddSingleton<CsvExporter>((ledger, folder, cancellationToken) =>
        {
            var written = CsvExport.Write(ledger, folder, cancellationToken);
            return (written.Actors, written.Relations, written.Claims);
        });
        return services;
    }

    private static AnalysisStages OpenStages()
    {
        var knowledgeBase = Task.Run(() => KnowledgeBase.Load());
        var extractor = ClaimExtractor.Create();
        var annotator = new DocumentAnnotator(LanguageModels.Load(LanguageModels.DefaultDirectory));
        return new AnalysisStages(
            annotator,
            new MentionLinker(knowledgeBase.GetAwaiter().GetResult()),
            extractor,
            (document, claims) => ArticleActors.Of(document, claims.SelectMany(c => new[] { c.Source, c.Target }).Concat(claims.Where(c => c.AttributedTo is not null).Select(c => c.AttributedTo!.Value))));
    }
}
