using ActorGraph.Core.Actors;

namespace ActorGraph.Core.Judgements;

/// <summary>Who each actor is now, after some moves. An actor that was never moved is itself.</summary>
internal sealed class ActorMap
{
    private readonly Dictionary<ActorId, ActorId> present = [];
    private readonly Dictionary<ActorId, List<ActorId>> moved = [];

    /// <summary>Those that were moved, some of them back to themselves.</summary>
    public IEnumerable<ActorId> Moved => present.Keys;

    /// <summary>Who an actor is now.</summary>
    public ActorId this[ActorId actor] => present.GetValueOrDefault(actor, actor);

    /// <summary>Makes everybody who is now <paramref name="from"/> be <paramref name="to"/>.</summary>
    public void Move(ActorId from, ActorId to)
    {
        if (from == to)
        {
            return;
        }

        var all = moved.Remove(from, out var known) ? known : [];
        if (!present.ContainsKey(from))
        {
            all.Add(from);
        }

        foreach (var actor in all)
        {
            present[actor] = to;
        }

        if (!moved.TryAdd(to, all))
        {
            moved[to].AddRange(all);
        }
    }
}
