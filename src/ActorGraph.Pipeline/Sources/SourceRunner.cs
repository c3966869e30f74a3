using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Pipeline.Ingestion;

namespace ActorGraph.Pipeline.Sources;

/// <summary>Takes in what a configured source has. Several sources may run at once.</summary>
public sealed class SourceRunner(
    SourceCatalog catalog,
    WebArticleFinder web,
    FileSources files,
    JournaledIngestion ingestion,
    ILedger ledger,
    IIngestionJournal journal,
    IFetchMemory fetches
)
{
    /// <summary>Runs one source once.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isForced">Whether it is read even if its server has asked to wait longer.</param>
    /// <param name="onResult">Called for each article, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way, which are still recorded.</param>
    /// <param name="due">The tick that is to be served; null to read it in any case.</param>
    /// <returns>Null if another worker is reading it or has served the tick.</returns>
    /// <exception cref="Core.Errors.ActorGraphException">AG1004: there is no such source. AG2017: a file could not be put away.</exception>
    public async Task<IngestionSummary?> RunAsync(
        string name,
        bool isForced,
        Action<ArticleResult> onResult,
        CancellationToken cancellationToken,
        DateTimeOffset? due = null
    )
    {
        var source = catalog.Get(name);
        if (source.IsOfTheWeb)
        {
            var history = new ArticleHistory(fetches, id => ledger.Find(id) is not null);
            return await ingestion.TryRunAsync(
                source.Name,
                due,
                stop => web.FindAsync(source, history, isForced, stop),
                onResult,
                cancellationToken
            );
        }

        var folder = new WatchedFiles(source, files, journal);
        var summary = await ingestion.TryRunAsync(source.Name, due, folder.FindAsync, onResult, cancellationToken);
        folder.PutAway();
        return summary;
    }
}
