using System.Runtime.CompilerServices;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Files;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Files and folders as a stream of pending articles that can be stopped.</summary>
public sealed class FileSources(ArticleFiles files)
{
    /// <summary>The articles below some paths, in the order of the paths and, in folders, in ordinal order.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="cancellationToken">Ends the search.</param>
#pragma warning disable CS1998 // The search is synchronous; the stream is asynchronous for the sake of feeds.
    public async IAsyncEnumerable<PendingArticle> FindAsync(
        IEnumerable<string> paths,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
#pragma warning restore CS1998
    {
        foreach (var pending in files.Find(paths))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return pending;
        }
    }

    /// <summary>How many articles there are below some paths, for a progress bar; nothing is parsed.</summary>
    public int Count(IEnumerable<string> paths) => files.Find(paths).Count();
}
