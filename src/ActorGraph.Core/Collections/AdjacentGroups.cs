namespace ActorGraph.Core.Collections;

/// <summary>Groups what stands together in a stream, without keeping the stream.</summary>
public static class AdjacentGroups
{
    /// <summary>Groups neighbours with equal keys; what comes again later is a group of its own.</summary>
    /// <param name="items">The stream; read once.</param>
    /// <param name="key">The key of an item.</param>
    public static IEnumerable<IReadOnlyList<T>> GroupAdjacentBy<T, TKey>(this IEnumerable<T> items, Func<T, TKey> key)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(key);
        return Group(items, key);
    }

    private static IEnumerable<IReadOnlyList<T>> Group<T, TKey>(IEnumerable<T> items, Func<T, TKey> key)
    {
        List<T> group = [];
        foreach (var item in items)
        {
            if (group.Count > 0 && !EqualityComparer<TKey>.Default.Equals(key(group[0]), key(item)))
            {
                yield return group;
                group = [];
            }

            group.Add(item);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
