namespace ActorGraph.Core.Actors;

/// <summary>Makes one actor out of the ways in which articles describe it, so that the order of the articles plays no part.</summary>
public static class ActorConsensus
{
    /// <summary>
    /// Listed descriptions come before those from texts; among equals the one of most articles wins, then the one whose name, type and
    /// other properties sort first. The aliases are all names and aliases of the winning kind (listed or not) except the winner's own name.
    /// Of no list, an actor belongs to the state that some articles give, if all of these give the same.
    /// </summary>
    /// <param name="variants">The distinct descriptions of one actor, each with the number of articles that use it; at least one.</param>
    public static Actor Of(IReadOnlyCollection<(Actor Variant, int Articles)> variants)
    {
        ArgumentNullException.ThrowIfNull(variants);
        var isListed = variants.Any(v => v.Variant.IsListed);
        var candidates = variants.Where(v => v.Variant.IsListed == isListed).ToList();
        var best = candidates
            .OrderByDescending(v => v.Articles)
            .ThenBy(v => v.Variant.Name, StringComparer.Ordinal)
            .ThenBy(v => v.Variant.Type)
            .ThenBy(v => v.Variant.Country?.Value, StringComparer.Ordinal)
            .ThenBy(v => v.Variant.Parent?.Value, StringComparer.Ordinal)
            .ThenBy(v => v.Variant.IsoCode, StringComparer.Ordinal)
            .First()
            .Variant;
        var names = candidates.SelectMany(v => v.Variant.Aliases.Append(v.Variant.Name));
        var states = isListed
            ? []
            : candidates.Where(v => v.Variant.Type == best.Type).Select(v => v.Variant.Country).OfType<ActorId>().Distinct().ToList();
        return best with
        {
            Country = best.Country ?? (states is [var state] ? state : null),
            Aliases = [.. names.Where(n => n != best.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        };
    }
}
