using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Projections.Exports;

/// <summary>Which state stands for whom: a state and a listed international body for themselves, others for the state they belong to, if it
/// is known.</summary>
internal sealed class StateMap
{
    private readonly Dictionary<ActorId, ActorId> states = [];
    private readonly Dictionary<ActorId, List<ActorId>> members = [];

    /// <summary>Reads the states of a ledger's actors.</summary>
    public StateMap(ILedgerView view)
    {
        foreach (var actor in view.ReadActors())
        {
            if (StateOf(actor) is { } state)
            {
                states.Add(actor.Id, state);
                members[state] = members.GetValueOrDefault(state, []);
                members[state].Add(actor.Id);
            }
        }
    }

    /// <summary>All for whom a state stands.</summary>
    public IReadOnlyList<ActorId> MembersOf(ActorId state) => members.GetValueOrDefault(state, []);

    /// <summary>The claim between the states of its ends; null where one is unknown or both are one: what happens inside a state is not
    /// between states.</summary>
    public Claim? Lift(Claim claim)
    {
        if (!states.TryGetValue(claim.Source, out var source) || !states.TryGetValue(claim.Target, out var target) || source == target)
        {
            return null;
        }

        ActorId? speaker = claim.AttributedTo is { } actor && states.TryGetValue(actor, out var state) ? state : null;
        var lifted = claim with { Source = source, Target = target, AttributedTo = speaker };
        return claim.Type.IsSymmetric && target < source ? ActorResolution.Turn(lifted) : lifted;
    }

    private static ActorId? StateOf(Actor actor) =>
        actor.Type switch
        {
            ActorType.Country => actor.Id,
            _ when actor.Country is { } country => country,
            ActorType.Organization when actor.IsListed => actor.Id,
            _ => null,
        };
}
