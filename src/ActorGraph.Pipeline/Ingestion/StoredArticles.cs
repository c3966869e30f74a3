using System.Runtime.CompilerServices;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Pipeline.Analysis;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>The texts that the ledger keeps, to be analysed again by a newer program. No file is read and nothing is fetched.</summary>
/// <remarks>
/// Each article is recorded with the version that analysed it: an interrupted replay goes on where it was, and one over what is up to date
/// finds nothing.
/// </remarks>
public sealed class StoredArticles(ILedger ledger, IIngestionJournal journal, ArticleAnalyzer analyzer)
{
    /// <summary>The articles whose analysis the present one supersedes, ordered by id.</summary>
    public IReadOnlyList<ArticleId> FindOutdated()
    {
        // Their ids alone are held: a snapshot that lasts as long as the analysis would let the ledger's log grow without end.
        using var snapshot = ledger.OpenSnapshot();
        return [.. snapshot.ReadArticles().Select(a => a.Id).Where(id => IsOutdated(snapshot.Find(id)))];
    }

    /// <summary>Reads stored articles, one after the other; one that has been removed meanwhile is passed over.</summary>
    /// <param name="articles">Which.</param>
    /// <param name="cancellationToken">Ends the search.</param>
#pragma warning disable CS1998 // Reading is synchronous; what takes articles in takes streams.
    public async IAsyncEnumerable<PendingArticle> ReadAsync(
        IEnumerable<ArticleId> articles,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
#pragma warning restore CS1998
    {
        ArgumentNullException.ThrowIfNull(articles);
        foreach (var id in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ledger.ReadArticle(id) is { } article)
            {
                var found = journal.FindRecorded(id);
                yield return PendingArticle.Stored(found?.Name ?? id, found?.Place ?? "", () => article);
            }
        }
    }

    private bool IsOutdated(RecordedArticle? recorded) =>
        recorded is not null && AnalyserVersions.Supersedes(analyzer.Version, recorded.AnalyserVersion);
}
