using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;

namespace ActorGraph.Pipeline.Sources;

/// <summary>A file of a watched folder: how many of its articles are still under way, and where it goes then. Safe for the search and the
/// recording at once.</summary>
internal sealed class WatchedFile(string path)
{
    private readonly Lock counting = new();
    private readonly List<ArticleId> articles = [];
    private readonly (DateTime Written, long Length) state = StateOf(path);

    // The search itself counts as one.
    private int open = 1;

    /// <summary>Where it was found.</summary>
    public string Path => path;

    /// <summary>Whether one of its articles could not be taken in.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether all its articles are done with.</summary>
    public bool IsDone
    {
        get
        {
            lock (counting)
            {
                return open == 0;
            }
        }
    }

    /// <summary>Counts an article of it.</summary>
    public PendingArticle Follow(PendingArticle pending)
    {
        lock (counting)
        {
            open++;
            articles.Add(pending.Name);
        }

        return pending.Followed(Settle);
    }

    /// <summary>There are no more articles in it.</summary>
    public void Close()
    {
        lock (counting)
        {
            open--;
        }
    }

    /// <summary>Moves it, under another name where there is one of its name; one that has changed since it was read is left to the next
    /// run.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="root">The watched folder: its subfolders are kept.</param>
    /// <param name="journal">Told where its articles are now.</param>
    public void MoveTo(string folder, string root, IIngestionJournal journal)
    {
        if (StateOf(path) != state)
        {
            return;
        }

        var target = FreePath(System.IO.Path.Combine(folder, System.IO.Path.GetRelativePath(root, path)));
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            // Noted first: a kill between the two leaves a file that is found again, not one that is lost.
            foreach (var found in articles.Select(journal.Find).OfType<FoundArticle>())
            {
                journal.Keep(found with { Place = target });
            }

            File.Move(path, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.FileNotMoved,
                $"'{path}' is read, but could not be moved to '{target}': {exception.Message} Give this user the right to write in both folders, or set no DoneFolder and FailedFolder.",
                exception
            );
        }
    }

    private void Settle(ArticleFailure? failure)
    {
        lock (counting)
        {
            open--;
            HasFailed |= failure is not null;
        }
    }

    private static (DateTime Written, long Length) StateOf(string path) =>
        new FileInfo(path) is { Exists: true } file ? (file.LastWriteTimeUtc, file.Length) : default;

    private static string FreePath(string path)
    {
        var free = path;
        for (var number = 2; File.Exists(free); number++)
        {
            free = System.IO.Path.Combine(
                System.IO.Path.GetDirectoryName(path)!,
                FormattableString.Invariant(
                    $"{System.IO.Path.GetFileNameWithoutExtension(path)} ({number}){System.IO.Path.GetExtension(path)}"
                )
            );
        }

        return free;
    }
}
