using System.Runtime.CompilerServices;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Feeds;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Joins files and feeds to one stream of pending articles.</summary>
public sealed class ArticleSources(FileSources files, FeedReader feeds, ILedger ledger)
{
    /// <summary>The articles of files and folders, then of feeds, each in its own order.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="addresses">Feeds.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public async IAsyncEnumerable<PendingArticle> FindAsync(
        IEnumerable<string> paths, IEnumerable<string> addresses, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        await foreach (var pending in files.FindAsync(paths, cancellationToken))
        {
            yield return pending;
        }

        foreach (var address in addresses)
        {
            await foreach (var pending in feeds.FindAsync(new Uri(address), id => ledger.Find(id) is not null, cancellationToken))
            {
                yield return pending;
            }
        }
    }
}
