using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>What news calls states by: where they lie ("East African"), what they are ("landlocked", "island"), what they were ("former
/// Soviet").</summary>
internal sealed class StateTraits
{
    private const int LongestTrait = 4;
    private readonly Dictionary<string, HashSet<ActorId>> states;

    public StateTraits(IReadOnlyDictionary<string, ActorId> countryByCode) =>
        states = DataTable
            .Rows("state-traits.tsv", 2)
            .ToDictionary(r => r[0], r => IdsIn(r[1], countryByCode).ToHashSet(), StringComparer.Ordinal);

    /// <summary>The actors that a cell names: states by their codes, others by their ids.</summary>
    public static IEnumerable<ActorId> IdsIn(string cell, IReadOnlyDictionary<string, ActorId> countryByCode) =>
        DataTable.List(cell).Select(c => countryByCode.TryGetValue(c, out var id) ? id : new ActorId(c));

    /// <summary>The traits and the states that have them.</summary>
    public IReadOnlyDictionary<string, HashSet<ActorId>> All => states;

    /// <summary>The longest traits among the words of a folded phrase, from left to right.</summary>
    public List<(string Trait, HashSet<ActorId> States)> In(string phrase)
    {
        var words = phrase.Split(' ');
        var found = new List<(string, HashSet<ActorId>)>();
        for (var at = 0; at < words.Length; at++)
        {
            for (var length = Math.Min(LongestTrait, words.Length - at); length > 0; length--)
            {
                var trait = string.Join(' ', words, at, length);
                if (states.TryGetValue(trait, out var having))
                {
                    found.Add((trait, having));
                    at += length - 1;
                    break;
                }
            }
        }

        return found;
    }
}
