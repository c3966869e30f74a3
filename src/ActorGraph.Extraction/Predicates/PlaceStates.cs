using System.Collections.Frozen;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>The states in which towns and regions lie that news of wars name without them.</summary>
internal static class PlaceStates
{
    private static readonly FrozenDictionary<string, string> states = RuleResources.Rows("places.tsv")
        .SelectMany(row => row[1].Split('|').Select(place => (Place: place, State: row[0])))
        .ToFrozenDictionary(p => p.Place, p => p.State, StringComparer.Ordinal);

    /// <summary>The id of the state, or null.</summary>
    public static string? StateOf(string place) => states.GetValueOrDefault(place);
}
