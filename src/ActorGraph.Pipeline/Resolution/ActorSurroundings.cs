using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Collections;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Resolution;

/// <summary>What the ledger says of some actors beyond their names: with whom they have to do, whose state they serve, who is named beside
/// them.</summary>
internal sealed class ActorSurroundings
{
    private readonly Dictionary<ActorId, HashSet<ActorId>> neighbours = [];
    private readonly Dictionary<ActorId, HashSet<ActorId>> states = [];
    private readonly Dictionary<(ActorId, ActorId), int> together = [];

    private ActorSurroundings() { }

    /// <summary>Reads relations and mentions once; what is kept grows with the pairs alone.</summary>
    /// <param name="view">Where from.</param>
    /// <param name="pairs">The pairs that matter, the lower id first.</param>
    /// <param name="stateOf">The state an actor stands for: himself, or whose body he is; null where unknown.</param>
    public static ActorSurroundings Read(ILedgerView view, IReadOnlySet<(ActorId, ActorId)> pairs, Func<ActorId, ActorId?> stateOf)
    {
        var surroundings = new ActorSurroundings();
        var actors = pairs.SelectMany(p => new[] { p.Item1, p.Item2 }).ToHashSet();
        foreach (var relation in view.ReadRelations())
        {
            surroundings.Note(actors, relation, stateOf);
        }

        List<ActorId> named = [];
        foreach (var article in view.ReadMentions().GroupAdjacentBy(m => m.Article))
        {
            named.Clear();
            named.AddRange(article.Select(m => m.Actor).Where(actors.Contains));
            surroundings.NoteTogether(named, pairs);
        }

        return surroundings;
    }

    /// <summary>The other ends of an actor's edges.</summary>
    public IReadOnlySet<ActorId> NeighboursOf(ActorId actor) => neighbours.GetValueOrDefault(actor) ?? [];

    /// <summary>The states in which an actor is said to hold office.</summary>
    public IReadOnlySet<ActorId> StatesOf(ActorId actor) => states.GetValueOrDefault(actor) ?? [];

    /// <summary>How many articles name both, as two.</summary>
    public int ArticlesNaming((ActorId, ActorId) pair) => together.GetValueOrDefault(pair);

    private static void Add(Dictionary<ActorId, HashSet<ActorId>> sets, ActorId key, ActorId value)
    {
        if (!sets.TryGetValue(key, out var set))
        {
            sets.Add(key, set = []);
        }

        set.Add(value);
    }

    private void Note(HashSet<ActorId> actors, Relation relation, Func<ActorId, ActorId?> stateOf)
    {
        if (actors.Contains(relation.Source))
        {
            Add(neighbours, relation.Source, relation.Target);
            if (relation is { Type.Name: "HOLDS_OFFICE_IN", Modality: Modality.Asserted } && stateOf(relation.Target) is { } state)
            {
                Add(states, relation.Source, state);
            }
        }

        if (actors.Contains(relation.Target))
        {
            Add(neighbours, relation.Target, relation.Source);
        }
    }

    private void NoteTogether(List<ActorId> named, IReadOnlySet<(ActorId, ActorId)> pairs)
    {
        for (var i = 0; i < named.Count; i++)
        {
            for (var j = i + 1; j < named.Count; j++)
            {
                // Mentions come in the order of ids.
                var pair = (named[i], named[j]);
                if (pairs.Contains(pair))
                {
                    together[pair] = together.GetValueOrDefault(pair) + 1;
                }
            }
        }
    }
}
