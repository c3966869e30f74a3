using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Resolution;

/// <summary>Everything that the ledger has on an actor.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="FormerIds">Ids that find him as well.</param>
/// <param name="Namesakes">Others to whom articles give a name that they give him, sorted.</param>
/// <param name="Offices">His offices, as articles state them: title (empty where none is given) and body, sorted.</param>
/// <param name="Relations">His edges, the heaviest first.</param>
/// <param name="Inner">Claims whose two ends were found to be him: they make no edge.</param>
/// <param name="Rejected">Rejected claims of his.</param>
/// <param name="Namings">The articles that name him, with what they took him for.</param>
/// <param name="Articles">Those articles, by id.</param>
/// <param name="Judgements">The judgements about him, also those taken back.</param>
/// <param name="Names">The name of each actor at the other end, by id.</param>
public sealed record ActorDossier(
    Actor Actor,
    IReadOnlyList<ActorId> FormerIds,
    IReadOnlyList<ActorId> Namesakes,
    IReadOnlyList<(string Title, ActorId Body)> Offices,
    IReadOnlyList<Relation> Relations,
    IReadOnlyList<Claim> Inner,
    IReadOnlyList<Claim> Rejected,
    IReadOnlyList<ActorNaming> Namings,
    IReadOnlyDictionary<ArticleId, ArticleSummary> Articles,
    IReadOnlyList<RecordedJudgement> Judgements,
    IReadOnlyDictionary<ActorId, string> Names
)
{
    /// <summary>Collects what there is.</summary>
    /// <param name="ledger">Where from.</param>
    /// <param name="actor">On whom.</param>
    public static ActorDossier Of(ILedger ledger, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(actor);
        using var view = ledger.OpenSnapshot();
        var resolution = JudgementLog.Of(view.ReadJudgements()).Resolution;
        var claims = view.ReadClaimsOf(actor.Id).ToList();
        var rejected = view.ReadRejectedClaims().Where(c => c.Source == actor.Id || c.Target == actor.Id).ToList();
        var relations = view.ReadRelations([
            .. claims.Where(c => c.Source != c.Target).Select(c => new RelationKey(c.Source, c.Type, c.Target, c.Modality)).Distinct(),
        ]);
        var namings = view.ReadNamings(actor.Id).ToList();
        var given = namings.Select(n => n.Variant.Id).ToHashSet();
        var own = claims.Concat(rejected).Select(c => c.Id).ToHashSet();
        return new ActorDossier(
            actor,
            resolution.FormerIds(actor.Id),
            [
                .. view.ReadDescriptions()
                    .Where(d => given.Contains(d.Variant.Id) && d.Actor != actor.Id)
                    .Select(d => d.Actor)
                    .Distinct()
                    .Order(),
            ],
            [
                .. claims
                    .Where(c => c.Type.Name == "HOLDS_OFFICE_IN" && c.Source == actor.Id && c.Modality == Modality.Asserted)
                    .Select(c => (c.Title ?? "", c.Target))
                    .Distinct()
                    .OrderBy(o => o.Item1, StringComparer.Ordinal)
                    .ThenBy(o => o.Target),
            ],
            [.. relations.OrderByDescending(r => r.Weight).ThenBy(r => r.Key)],
            [.. claims.Where(c => c.Source == c.Target)],
            rejected,
            namings,
            view.ReadArticles([.. namings.Select(n => n.Article).Distinct()]).ToDictionary(a => a.Id),
            [
                .. view.ReadJudgements()
                    .Where(j =>
                        Concerns(j.Judgement, actor.Id, resolution, own) || IsTakingBack(view, j.Judgement, actor.Id, resolution, own)
                    ),
            ],
            view.ReadActors([.. claims.Concat(rejected).SelectMany(c => new[] { c.Source, c.Target }).Distinct()])
                .ToDictionary(a => a.Id, a => a.Name)
        );
    }

    private static bool Concerns(Judgement judgement, ActorId actor, ActorResolution resolution, HashSet<ClaimId> claims)
    {
        bool Is(ActorId id) => id == actor || resolution.FormsOf(id).Contains(actor);
        return judgement switch
        {
            ActorsMerged merged => Is(merged.Actor) || Is(merged.Into),
            ActorSplit split => Is(split.Actor) || Is(split.Other),
            ActorRenamed renamed => Is(renamed.Actor),
            ClaimRejected rejected => claims.Contains(rejected.Claim),
            ClaimRestored restored => claims.Contains(restored.Claim),
            _ => false,
        };
    }

    private static bool IsTakingBack(
        ILedgerView view,
        Judgement judgement,
        ActorId actor,
        ActorResolution resolution,
        HashSet<ClaimId> claims
    ) =>
        judgement is JudgementTakenBack { Judgement: var position }
        && view.ReadJudgements().Any(j => j.Position == position && Concerns(j.Judgement, actor, resolution, claims));
}
