using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Collections;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Pipeline.Resolution;

/// <summary>
/// Looks for actors of no list whose articles disagree: on what kind of party they are, on the states they hold office in, or, where a
/// judgement keeps together those who share a name, on their state. Proposes only.
/// </summary>
public sealed class ConflictFinder(ILedger ledger)
{
    private static readonly RelationType holdsOffice = RelationOntology.Get("HOLDS_OFFICE_IN");

    /// <summary>The actors with a conflict, ordered by id.</summary>
    public IReadOnlyList<SplitProposal> Find()
    {
        using var view = ledger.OpenSnapshot();
        var actors = view.ReadActors().ToDictionary(a => a.Id);
        ActorId? StateOf(ActorId id) =>
            actors.GetValueOrDefault(id) is { } a
                ? a.Type == ActorType.Country
                    ? id
                    : a.Country
                : null;
        string NameOf(ActorId id) => actors.GetValueOrDefault(id)?.Name ?? id.Value;
        var offices = view.ReadRelations()
            .Where(r => r.Type == holdsOffice && r.Modality == Modality.Asserted && !actors[r.Source].IsListed)
            .GroupAdjacentBy(r => r.Source)
            .Where(g => g.Select(r => StateOf(r.Target)).OfType<ActorId>().Distinct().Count() > 1)
            .Select(g => g[0].Source)
            .ToList();
        var resolution = JudgementLog.Of(view.ReadJudgements()).Resolution;
        // Of one who was put in another state a person has said that he is this one all the same.
        bool IsSettled(ActorDescription d) =>
            Namesake.IdOf(d.Variant) is { } bearer && bearer != d.Actor && resolution.Resolve(bearer) == d.Actor;
        var described = view.ReadDescriptions()
            .GroupAdjacentBy(d => d.Actor)
            .Where(g =>
                g.All(d => !d.Variant.IsListed)
                && (
                    Differ(g, d => d.Variant.Type)
                    || Differ(g.Where(d => d.Variant.Country is not null && !IsSettled(d)), d => d.Variant.Country)
                )
            )
            .Select(g => g[0].Actor)
            .ToList();
        return
        [
            .. described
                .Select(id => OfDescriptions(view, actors[id], NameOf))
                .Concat(offices.Except(described).Select(id => OfOffices(view, actors[id], StateOf, NameOf)))
                .OrderBy(p => p.Actor.Id),
        ];
    }

    private static bool Differ<T>(IEnumerable<ActorDescription> descriptions, Func<ActorDescription, T> property) =>
        descriptions.Select(property).Distinct().Skip(1).Any();

    private static SplitProposal OfDescriptions(ILedgerView view, Actor actor, Func<ActorId, string> nameOf)
    {
        var namings = view.ReadNamings(actor.Id).ToList();
        var types = namings.Select(n => n.Variant.Type).Distinct().Count() > 1;
        return types
            ? Of(actor, "articles take it for", namings.Select(n => (n.Article, n.Variant.Type.ToString())))
            : Of(
                actor,
                "articles put it in",
                namings.Where(n => n.Variant.Country is not null).Select(n => (n.Article, nameOf(n.Variant.Country!.Value)))
            );
    }

    private static SplitProposal OfOffices(ILedgerView view, Actor actor, Func<ActorId, ActorId?> stateOf, Func<ActorId, string> nameOf) =>
        Of(
            actor,
            "articles give offices in",
            view.ReadClaimsOf(actor.Id)
                .Where(c => c.Type == holdsOffice && c.Source == actor.Id && c.Modality == Modality.Asserted)
                .Select(c => (c.Article, State: stateOf(c.Target)))
                .Where(c => c.State is not null)
                .Select(c => (c.Article, nameOf(c.State!.Value)))
        );

    private static SplitProposal Of(Actor actor, string words, IEnumerable<(ArticleId Article, string Value)> said)
    {
        var sides = said.Distinct()
            .GroupBy(s => s.Value)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        var reason = $"{words} {string.Join(" or ", sides.Select(s => FormattableString.Invariant($"{s.Key} ({s.Count()})")))}";
        var rest = sides[0].Select(s => s.Article).ToHashSet();
        ImmutableArray<ArticleId> smaller = [.. sides[^1].Select(s => s.Article).Where(a => !rest.Contains(a)).Order()];
        return new SplitProposal(actor, reason, smaller);
    }
}
