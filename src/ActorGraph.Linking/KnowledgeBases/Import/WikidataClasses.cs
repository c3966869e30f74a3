using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Tells which type of actor the instances of a class of Wikidata are.</summary>
/// <param name="items">The items of the imported file: their subclass statements lead from a class that we do not list to one that we
/// do.</param>
internal sealed class WikidataClasses(IReadOnlyDictionary<string, WikidataItem> items)
{
    // Further up nearly everything of Wikidata is an organization in some way.
    private const int MaxSteps = 4;

    private static readonly Dictionary<string, (ActorType Type, string Kind)> listed = DataTable
        .Rows("catalogues/wikidata-classes.tsv", 4)
        .ToDictionary(r => r[0], r => (Enum.Parse<ActorType>(r[2]), r[3]), StringComparer.Ordinal);

    /// <summary>The type and kind of an instance of these classes: the nearest listed class counts, and among equals one that tells the
    /// kind; null if none leads to one.</summary>
    public (ActorType Type, string Kind)? Of(IEnumerable<string> classes)
    {
        var level = classes.ToList();
        var seen = new HashSet<string>(level, StringComparer.Ordinal);
        for (var step = 0; step < MaxSteps && level.Count > 0; step++)
        {
            var found = level
                .Where(listed.ContainsKey)
                .Select(c => listed[c])
                .OrderBy(c => c.Type)
                .ThenBy(c => c.Kind.Length == 0)
                .ToList();
            if (found.Count > 0)
            {
                return found[0];
            }

            level = [.. level.SelectMany(c => items.TryGetValue(c, out var item) ? item.Superclasses : []).Where(seen.Add)];
        }

        return null;
    }
}
