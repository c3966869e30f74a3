using System.Security.Cryptography;
using System.Text;
using ActorGraph.Core.Articles;
using ActorGraph.Ingestion.Listings;

namespace ActorGraph.Ingestion.Feeds;

/// <summary>Names the entries of a feed for good, so that none is taken for another and none for new because its headline
/// changed.</summary>
/// <remarks>
/// The address names an article. Entries of one feed that share an address but not the publisher's id, as those of a live blog do, are told
/// apart by that id. Without an address it is the id; where a feed repeats one, with its ordinal; without either, title and text.
/// </remarks>
internal static class EntryIdentity
{
    /// <summary>Each entry with its name, in the feed's order; an entry that is there twice is left out once.</summary>
    public static IReadOnlyList<(ListedArticle Entry, ArticleId Id)> Assign(IReadOnlyList<ListedArticle> entries, Uri feed)
    {
        var isShared = entries
            .Where(e => e.Address is not null)
            .GroupBy(e => e.Address!.AbsoluteUri, StringComparer.Ordinal)
            .Where(g =>
                g.Select(e => e.Id).Distinct(StringComparer.Ordinal).Skip(1).Any()
                && g.Select(e => e.Html).Distinct(StringComparer.Ordinal).Skip(1).Any()
            )
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = new List<(ListedArticle, ArticleId)>();
        foreach (var entry in entries)
        {
            var name = Name(entry, feed, isShared);
            // With an address the same name is the same article; without one it may be another that the publisher numbered carelessly.
            if (!seen.Add((name, entry.Address is null ? entry.Title + "\n" + entry.Html : "")))
            {
                continue;
            }

            var ordinal = ordinals[name] = ordinals.GetValueOrDefault(name) + 1;
            named.Add((entry, new ArticleId(ordinal == 1 ? name : FormattableString.Invariant($"{name}-{ordinal}"))));
        }

        return named;
    }

    private static string Name(ListedArticle entry, Uri feed, HashSet<string> isShared)
    {
        if (entry.Address is { } address)
        {
            return isShared.Contains(address.AbsoluteUri) && entry.Id.Length > 0
                ? $"{address.AbsoluteUri}#{Hash(entry.Id)}"
                : address.AbsoluteUri;
        }

        return $"{feed.AbsoluteUri}#{Hash(entry.Id.Length > 0 ? entry.Id : entry.Title + "\n" + entry.Html)}";
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
