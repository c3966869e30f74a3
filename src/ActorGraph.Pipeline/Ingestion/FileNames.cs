using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ingestion;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>
/// Tells files apart that have one name below the folders that were given: what was found first keeps it, another file takes as many
/// folders of its own path before it as it needs. A file that was found under a name keeps that; one whose namesake is gone has moved, and
/// is that.
/// </summary>
internal sealed class FileNames(IIngestionJournal journal)
{
    /// <summary>The article under the name that is its own.</summary>
    public PendingArticle Name(PendingArticle pending)
    {
        if (pending.IsFault || !Path.IsPathRooted(pending.Place))
        {
            return pending;
        }

        ArticleId? free = null;
        foreach (var name in Names(pending))
        {
            var known = journal.Find(name);
            if (known is not null && known.Place == pending.Place)
            {
                return pending.Renamed(name);
            }

            if (free is not null)
            {
                break;
            }

            free = known is null || known.Place.Length == 0 || !File.Exists(known.Place) ? name : null;
        }

        return pending.Renamed(free ?? new ArticleId(pending.Place));
    }

    // "eu/news.txt" of "/data/b/eu/news.txt": itself, "b/eu/news.txt", "data/b/eu/news.txt".
    private static IEnumerable<ArticleId> Names(PendingArticle pending)
    {
        var name = pending.Name.Value;
        yield return pending.Name;
        var path = pending.Place.Replace('\\', '/');
        var file = path.EndsWith("/" + name, StringComparison.Ordinal) ? name : name[..Math.Max(0, name.LastIndexOf(':'))];
        if (file.Length == 0 || !path.EndsWith("/" + file, StringComparison.Ordinal))
        {
            yield break;
        }

        var folders = path[..^(file.Length + 1)].Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = folders.Length - 1; i >= 0; i--)
        {
            yield return new ArticleId(name = $"{folders[i]}/{name}");
        }
    }
}
