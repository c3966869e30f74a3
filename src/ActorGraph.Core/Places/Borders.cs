using System.Collections.Frozen;
using ActorGraph.Core.Actors;

namespace ActorGraph.Core.Places;

/// <summary>Knows which states are neighbours: by a border on land, or across a strait.</summary>
public static class Borders
{
    // How much oftener than any other neighbour the meant one must be named.
    private const int Lead = 2;

    private static readonly Lazy<FrozenSet<(string, string)>> pairs = new(() =>
        PlaceTables
            .Rows("borders.tsv")
            .SelectMany(r => r[1].Split(';').SelectMany(other => new[] { (r[0], other), (other, r[0]) }))
            .ToFrozenSet()
    );

    /// <summary>Whether two states are neighbours; false for a state and itself, and for codes that no row has.</summary>
    /// <param name="state">A code of ISO 3166-1 of three letters.</param>
    /// <param name="other">The other's.</param>
    public static bool Touch(string state, string other) => pairs.Value.Contains((state, other));

    /// <summary>The first link to the only neighbour that an article names, or to the one that it names twice as often as any other; null
    /// where none stands out.</summary>
    /// <param name="state">Whose neighbour: a code of ISO 3166-1 of three letters.</param>
    /// <param name="links">What the article names.</param>
    /// <param name="byLead">Whether of several the one named far oftener counts.</param>
    public static Link? NeighbourOf(string state, IEnumerable<Link> links, bool byLead = true)
    {
        var named = links
            .Where(l => l.Actor.IsoCode is { } other && Touch(state, other))
            .GroupBy(l => l.Actor.Id)
            .Select(g => (First: g.First(), Count: g.Count()))
            .OrderByDescending(g => g.Count)
            .Take(2)
            .ToList();
        return named is [_] || (byLead && named is [var most, var second] && most.Count >= Lead * second.Count) ? named[0].First : null;
    }
}
