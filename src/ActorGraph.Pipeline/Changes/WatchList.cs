using ActorGraph.Core.Actors;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Explanation;

namespace ActorGraph.Pipeline.Changes;

/// <summary>The actors and pairs of whom somebody wants to hear.</summary>
public sealed class WatchList
{
    private readonly HashSet<ActorId> actors;
    private readonly HashSet<(ActorId, ActorId)> pairs;

    private WatchList(HashSet<ActorId> actors, HashSet<(ActorId, ActorId)> pairs) => (this.actors, this.pairs) = (actors, pairs);

    /// <summary>Whether nobody is on it: then everybody is watched.</summary>
    public bool IsEmpty => actors.Count + pairs.Count == 0;

    /// <summary>
    /// Reads the list of the settings. Whom no article has named yet is waited for by the id that the name makes; where several bear a
    /// name, all are watched.
    /// </summary>
    public static WatchList Of(WatchOptions options, ILedger ledger)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ledger);
        var directory = new ActorDirectory(ledger);
        IReadOnlyList<ActorId> Find(string name) =>
            directory.FindBearers(name) is [_, ..] bearers
                ? [ActorId.FromName(name), .. bearers.Select(b => b.Id)]
                : [directory.TryFind(name)?.Id ?? ActorId.FromName(name)];
        return new WatchList(
            [.. options.Actors.SelectMany(Find)],
            [
                .. options
                    .Pairs.Select(WatchOptions.SplitPair)
                    .OfType<(string One, string Other)>()
                    .SelectMany(p => Both(Find(p.One), Find(p.Other))),
            ]
        );
    }

    /// <summary>Whether a change concerns somebody on it.</summary>
    public bool Contains(GraphChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return IsEmpty
            || actors.Contains(change.Source)
            || actors.Contains(change.Target)
            || pairs.Contains((change.Source, change.Target));
    }

    private static IEnumerable<(ActorId, ActorId)> Both(IReadOnlyList<ActorId> ones, IReadOnlyList<ActorId> others) =>
        ones.SelectMany(one => others.SelectMany(other => new[] { (one, other), (other, one) }));
}
