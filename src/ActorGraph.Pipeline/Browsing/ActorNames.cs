using ActorGraph.Core.Actors;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Browsing;

/// <summary>The names of all actors at one position of a ledger, as they are searched.</summary>
internal sealed class ActorNames
{
    // From this length on a part inside a word counts: shorter ones are in every second name.
    private const int LeastInside = 3;
    private readonly IReadOnlyList<(FoundActor Found, string[] Keys)> actors;
    private readonly Dictionary<ActorId, FoundActor> byId;

    private ActorNames(LedgerPosition position, IReadOnlyList<(FoundActor Found, string[] Keys)> actors)
    {
        Position = position;
        this.actors = actors;
        byId = actors.ToDictionary(a => a.Found.Actor.Id, a => a.Found);
    }

    /// <summary>Where the ledger was.</summary>
    public LedgerPosition Position { get; }

    public static ActorNames Of(ILedgerView view)
    {
        var articles = view.ReadDescriptions().GroupBy(d => d.Actor).ToDictionary(g => g.Key, g => g.Sum(d => d.Articles));
        return new ActorNames(
            view.Head,
            [
                .. view.ReadActors()
                    .Select(a =>
                        (
                            new FoundActor(a, null, articles.GetValueOrDefault(a.Id)),
                            a.Aliases.Prepend(a.Name).Select(n => ActorId.FromName(n).Value).ToArray()
                        )
                    )
                    .OrderByDescending(a => a.Item1.Articles)
                    .ThenBy(a => a.Item1.Actor.Id),
            ]
        );
    }

    public FoundActor? Get(ActorId actor) => byId.GetValueOrDefault(actor);

    public IReadOnlyList<FoundActor> MostNamed(int limit) => [.. actors.Take(limit).Select(a => a.Found)];

    // The order among equals is that of the list: LINQ's sorting is stable.
    public IReadOnlyList<FoundActor> Find(string key, int limit) =>
        [
            .. actors
                .Select(a => (a.Found, Best: Enumerable.Range(0, a.Keys.Length).MinBy(i => Rank(a.Keys[i], key, i)), a.Keys))
                .Select(a => (a.Found, a.Best, Rank: Rank(a.Keys[a.Best], key, a.Best)))
                .Where(a => a.Rank < int.MaxValue)
                .OrderBy(a => a.Rank)
                .Take(limit)
                .Select(a => a.Best == 0 ? a.Found : a.Found with { Alias = a.Found.Actor.Aliases[a.Best - 1] }),
        ];

    private static int Rank(string name, string key, int index)
    {
        var alias = index == 0 ? 0 : 1;
        var at = name.IndexOf(key, StringComparison.Ordinal);
        return at switch
        {
            0 when name.Length == key.Length => alias,
            0 => 2 + alias,
            > 0 when name[at - 1] == '-' || name.Contains("-" + key, StringComparison.Ordinal) => 4 + alias,
            > 0 when key.Length >= LeastInside => 6 + alias,
            _ => int.MaxValue,
        };
    }
}
