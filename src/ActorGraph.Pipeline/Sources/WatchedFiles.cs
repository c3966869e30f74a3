using System.Runtime.CompilerServices;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Pipeline.Ingestion;

namespace ActorGraph.Pipeline.Sources;

/// <summary>One run over a source of files: not more new articles than it may take, and each file put away once all its articles are done
/// with.</summary>
internal sealed class WatchedFiles(ArticleSource source, FileSources files, IIngestionJournal journal)
{
    private readonly FileNames names = new(journal);
    private readonly Dictionary<string, WatchedFile> watched = new(StringComparer.Ordinal);
    private WatchedFile? current;

    private bool PutsAway => source.DoneFolder.Length > 0 || source.FailedFolder.Length > 0;

    /// <summary>Finds the articles. What the journal has is looked at in any case; the first new one beyond the limit ends the
    /// search.</summary>
    public async IAsyncEnumerable<PendingArticle> FindAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var budget = source.MaxArticles;
        await foreach (var found in files.FindAsync([source.Path], cancellationToken))
        {
            var pending = names.Name(found);
            if (!pending.IsFault && IsNew(pending.Name) && budget-- == 0)
            {
                yield break;
            }

            yield return PutsAway && !pending.IsFault ? Follow(pending) : pending;
        }

        current?.Close();
    }

    /// <summary>Moves the files that are done with.</summary>
    /// <exception cref="Core.Errors.ActorGraphException">AG2017: one could not be moved.</exception>
    public void PutAway()
    {
        foreach (var file in watched.Values.Where(f => f.IsDone))
        {
            var folder = file.HasFailed ? source.FailedFolder : source.DoneFolder;
            if (folder.Length > 0)
            {
                file.MoveTo(Path.GetFullPath(folder), Path.GetFullPath(source.Path), journal);
            }
        }
    }

    private bool IsNew(ArticleId name) => journal.Find(name) is null or { State: LifecycleState.Discovered };

    private PendingArticle Follow(PendingArticle pending)
    {
        if (current?.Path != pending.Place)
        {
            current?.Close();
            current = new WatchedFile(pending.Place);
            watched.Add(pending.Place, current);
        }

        return current.Follow(pending);
    }
}
