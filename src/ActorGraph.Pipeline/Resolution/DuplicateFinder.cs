using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Resolution;

/// <summary>Looks for actors that may be one: first by their names, then by what the ledger says of them. Proposes only.</summary>
public sealed class DuplicateFinder(ILedger ledger)
{
    /// <summary>Below it a pair is not worth a person's time.</summary>
    public const double Threshold = 0.5;

    // A block of more names than this says nothing: "the first half is 'united-'".
    private const int MaximumBlock = 40;

    /// <summary>The pairs with a score of at least <see cref="Threshold"/>, the likeliest first, ties by id.</summary>
    /// <remarks>Two that the lists tell apart, and two that a person told apart before, are never proposed.</remarks>
    public IReadOnlyList<DuplicateProposal> Find()
    {
        using var view = ledger.OpenSnapshot();
        var actors = view.ReadActors().ToDictionary(a => a.Id);
        var apart = ToldApart(view);
        var pairs = Candidates(actors).Where(p => !apart.Contains(p)).ToHashSet();
        ActorId? StateOf(ActorId id) =>
            actors.GetValueOrDefault(id) is { } a
                ? a.Type == ActorType.Country
                    ? id
                    : a.Country
                : null;
        var surroundings = ActorSurroundings.Read(view, pairs, StateOf);
        return
        [
            .. pairs
                .Select(p => Score(actors[p.Item1], actors[p.Item2], surroundings, id => actors.GetValueOrDefault(id)?.Name ?? id.Value))
                .Where(p => p.Score >= Threshold)
                .OrderByDescending(p => p.Score)
                .ThenBy(p => p.Actor.Id)
                .ThenBy(p => p.Into.Id),
        ];
    }

    private static HashSet<(ActorId, ActorId)> ToldApart(ILedgerView view)
    {
        HashSet<(ActorId, ActorId)> apart = [];
        foreach (var judgement in view.ReadJudgements())
        {
            if (judgement is { IsInForce: false, Judgement: ActorsMerged merged })
            {
                apart.Add(Ordered(merged.Actor, merged.Into));
            }
            else if (judgement is { IsInForce: true, Judgement: ActorSplit split })
            {
                apart.Add(Ordered(split.Actor, split.Other));
            }
        }

        return apart;
    }

    private static HashSet<(ActorId, ActorId)> Candidates(Dictionary<ActorId, Actor> actors)
    {
        var blocks = actors
            .Values.SelectMany(a =>
                a.Aliases.Append(a.Name)
                    .SelectMany(n => NameLikeness.BlocksOf(a.Type, n))
                    .Distinct(StringComparer.Ordinal)
                    .Select(key => (key, a))
            )
            .ToLookup(b => b.key, b => b.a, StringComparer.Ordinal);
        HashSet<(ActorId, ActorId)> pairs = [];
        foreach (var block in blocks.Select(b => b.ToList()).Where(b => b.Count is > 1 and <= MaximumBlock))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    if (!(block[i].IsListed && block[j].IsListed) && LikenessOf(block[i], block[j]).Score > 0)
                    {
                        pairs.Add(Ordered(block[i].Id, block[j].Id));
                    }
                }
            }
        }

        return pairs;
    }

    private static (ActorId, ActorId) Ordered(ActorId a, ActorId b) => a < b ? (a, b) : (b, a);

    private static (double Score, string Reason) LikenessOf(Actor a, Actor b)
    {
        var best = (Score: 0.0, Reason: "");
        foreach (var left in a.Aliases.Prepend(a.Name))
        {
            foreach (var right in b.Aliases.Prepend(b.Name))
            {
                var likeness = NameLikeness.Of(a.Type == b.Type ? a.Type : ActorType.Country, left, right);
                best = likeness.Score > best.Score ? likeness : best;
            }
        }

        return best;
    }

    private static DuplicateProposal Score(Actor a, Actor b, ActorSurroundings surroundings, Func<ActorId, string> nameOf)
    {
        var reasons = ImmutableArray.CreateBuilder<string>();
        var score = 0.0;
        void Weigh(double weight, string reason)
        {
            score += weight;
            reasons.Add(FormattableString.Invariant($"{weight:+0.00;-0.00} {reason}"));
        }

        var (likeness, reason) = LikenessOf(a, b);
        Weigh(likeness, reason);
        Weigh(
            a.Type == b.Type ? 0.1 : -0.3,
            a.Type == b.Type ? $"both are of type {a.Type}" : $"one is of type {a.Type}, one of type {b.Type}"
        );
        WeighStates(StatesOf(a, surroundings), StatesOf(b, surroundings), nameOf, Weigh);
        WeighNeighbours(a, b, surroundings, nameOf, Weigh);
        var (actor, into) = Comes(a, b) ? (b, a) : (a, b);
        return new DuplicateProposal(actor, into, Math.Round(Math.Clamp(score, 0, 1), 2), reasons.ToImmutable());
    }

    private static HashSet<ActorId> StatesOf(Actor actor, ActorSurroundings surroundings) =>
        actor.Country is { } country ? [country] : [.. surroundings.StatesOf(actor.Id)];

    private static void WeighStates(
        HashSet<ActorId> left,
        HashSet<ActorId> right,
        Func<ActorId, string> nameOf,
        Action<double, string> weigh
    )
    {
        if (left.Count == 0 || right.Count == 0)
        {
            return;
        }

        var shared = left.Where(right.Contains).Order().ToList();
        if (shared.Count > 0)
        {
            weigh(0.15, $"both belong to {nameOf(shared[0])}");
        }
        else
        {
            weigh(-0.3, $"one belongs to {nameOf(left.Min())}, one to {nameOf(right.Min())}");
        }
    }

    private static void WeighNeighbours(
        Actor a,
        Actor b,
        ActorSurroundings surroundings,
        Func<ActorId, string> nameOf,
        Action<double, string> weigh
    )
    {
        var (left, right) = (surroundings.NeighboursOf(a.Id), surroundings.NeighboursOf(b.Id));
        var shared = left.Where(right.Contains).Order().ToList();
        if (shared.Count > 0)
        {
            weigh(
                Math.Round(0.2 * shared.Count / Math.Min(left.Count, right.Count), 2),
                FormattableString.Invariant($"{shared.Count} shared neighbours: {string.Join(", ", shared.Take(3).Select(nameOf))}")
            );
        }

        if (left.Contains(b.Id))
        {
            weigh(-0.2, "one acts on the other");
        }

        var together = surroundings.ArticlesNaming(Ordered(a.Id, b.Id));
        if (together > 0)
        {
            weigh(
                -Math.Min(0.5, 0.2 * together),
                FormattableString.Invariant($"{together} {(together == 1 ? "article names" : "articles name")} both, as two")
            );
        }
    }

    // Whether a's description is the one to stay.
    private static bool Comes(Actor a, Actor b) =>
        a.IsListed != b.IsListed ? a.IsListed
        : a.Name.Length != b.Name.Length ? a.Name.Length > b.Name.Length
        : a.Id < b.Id;
}
