namespace ActorGraph.Pipeline.Resolution;

/// <summary>Groups what stands together in a stream, without keeping the stream.</summary>
internal static class AdjacentGroups
{
    public static IEnumerable<IReadOnlyList<T>> GroupAdjacentBy<T, TKey>(this IEnumerable<T> items, Func<T, TKey> key)
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
