using System.Collections.Frozen;

namespace ActorGraph.Core.Places;

/// <summary>Knows which states are neighbours: by a border on land, or across a strait.</summary>
public static class Borders
{
    private static readonly Lazy<FrozenSet<(string, string)>> pairs = new(() => PlaceTables.Rows("borders.tsv")
        .SelectMany(r => r[1].Split(';').SelectMany(other => new[] { (r[0], other), (other, r[0]) })).ToFrozenSet());

    /// <summary>Whether two states are neighbours; false for a state and itself, and for codes that no row has.</summary>
    /// <param name="state">A code of ISO 3166-1 of three letters.</param>
    /// <param name="other">The other's.</param>
    public static bool Touch(string state, string other) => pairs.Value.Contains((state, other));
}
