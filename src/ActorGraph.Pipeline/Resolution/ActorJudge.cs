using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Explanation;

namespace ActorGraph.Pipeline.Resolution;

/// <summary>Turns what a user says into judgements. Each method tells in a sentence what it did.</summary>
/// <param name="ledger">Where to.</param>
/// <param name="directory">Finds actors by what a user calls them.</param>
/// <param name="listed">Gives those whom articles may name yet.</param>
public sealed class ActorJudge(ILedger ledger, ActorDirectory directory, Func<IEnumerable<Actor>> listed)
{
    /// <summary>Makes one actor of two.</summary>
    /// <param name="actor">The one that is shown no more by itself: id, name or alias.</param>
    /// <param name="into">The one that it is.</param>
    /// <param name="isForced">Whether their types may differ.</param>
    /// <param name="because">Why; empty for no reason.</param>
    /// <exception cref="ActorGraphException">AG4002, AG4010, AG4011.</exception>
    public string Merge(string actor, string into, bool isForced, string because)
    {
        var (left, right) = (directory.Find(actor), directory.Find(into));
        if (left.Id == right.Id)
        {
            throw AlreadyOne(actor, into, left);
        }

        if (left.Type != right.Type && !isForced)
        {
            throw new ActorGraphException(
                ErrorCodes.ActorTypesDiffer,
                $"{Show(left)} is of type {left.Type}, {Show(right)} of type {right.Type}. Give --force if they are one all the same; the second one's type stays."
            );
        }

        var id = IdAs(actor, left);
        var merge = new ActorsMerged(id, IdAs(into, right), IsOfRest(id));
        return Tell(merge, because, $"{Show(left)}{(merge.IsOfRest ? ", where no state is given," : "")} is {Show(right)} from now on");
    }

    /// <summary>Takes a merge back.</summary>
    /// <param name="actor">Who was merged, by his old id, or into whom one other was.</param>
    /// <param name="because">Why; empty for no reason.</param>
    /// <exception cref="ActorGraphException">AG4002, AG4010.</exception>
    public string Split(string actor, string because)
    {
        var merges = ledger.ReadJudgements().Where(j => j.IsInForce && j.Judgement is ActorsMerged).ToList();
        var own = merges.LastOrDefault(j => ((ActorsMerged)j.Judgement).Actor == ActorId.FromName(actor));
        if (own is null)
        {
            var found = directory.Find(actor);
            var resolution = Resolution();
            var into = merges.Where(j => resolution.Resolve(((ActorsMerged)j.Judgement).Into) == found.Id).ToList();
            own =
                into.Count == 1
                    ? into[0]
                    : throw new ActorGraphException(
                        ErrorCodes.JudgementRefused,
                        into.Count == 0
                            ? $"Nobody was merged into {Show(found)}. To tell two of this name apart, name the articles that mean the other one: 'actorgraph actors split {found.Id} --in ARTICLE --as NAME'."
                            : $"Several were merged into {Show(found)}: {string.Join(", ", into.Select(j => ((ActorsMerged)j.Judgement).Actor))}. Give one of these ids."
                    );
        }

        var merged = (ActorsMerged)own.Judgement;
        return Tell(new JudgementTakenBack(own.Position), because, $"'{merged.Actor}' and '{merged.Into}' are two actors again");
    }

    /// <summary>Makes another actor of one in some articles.</summary>
    /// <param name="actor">The actor: id, name or alias.</param>
    /// <param name="articles">The articles; each must name him.</param>
    /// <param name="name">Whom they mean: an actor that is there, or a new name; null for the name with a number behind.</param>
    /// <param name="because">Why; empty for no reason.</param>
    /// <exception cref="ActorGraphException">AG2012, AG4002, AG4010.</exception>
    public string Split(string actor, IReadOnlyCollection<string> articles, string? name, string because)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var found = directory.Find(actor);
        ImmutableArray<ArticleId> named = [.. articles.Select(a => new ArticleId(a)).Distinct().Order()];
        foreach (var article in named)
        {
            if (ledger.Find(article) is null)
            {
                throw new ActorGraphException(
                    ErrorCodes.ArticleNotFound,
                    $"The ledger has no article '{article}'. 'actorgraph actors show {found.Id}' lists those that name {found.Name}."
                );
            }

            if (ledger.ReadMentions([article]).All(m => m.Actor != found.Id))
            {
                throw new ActorGraphException(
                    ErrorCodes.JudgementRefused,
                    $"'{article}' does not name {Show(found)}. 'actorgraph actors show {found.Id}' lists the articles that do."
                );
            }
        }

        var known = name is null ? null : directory.TryFind(name);
        var fresh = name ?? FreshName(found);
        var other = known?.Id ?? ActorId.FromName(fresh);
        return Tell(
            new ActorSplit(found.Id, other, known is null ? fresh : "", named),
            because,
            FormattableString.Invariant(
                $"In {named.Length} {(named.Length == 1 ? "article" : "articles")} {Show(found)} is {known?.Name ?? fresh} ({other}) from now on"
            )
        );
    }

    /// <summary>Gives an actor another name.</summary>
    /// <param name="actor">The actor: id, name or alias.</param>
    /// <param name="name">The name.</param>
    /// <param name="isForced">Whether it may be another's, too.</param>
    /// <param name="because">Why; empty for no reason.</param>
    /// <exception cref="ActorGraphException">AG4002, AG4010.</exception>
    public string Rename(string actor, string name, bool isForced, string because)
    {
        var found = directory.Find(actor);
        return found.Name == name ? $"{Show(found)} is called so already: nothing to do."
            : !isForced && name is { Length: > 0 } && FindOther(found, name) is { } other
                ? throw new ActorGraphException(
                    ErrorCodes.JudgementRefused,
                    $"'{name}' is {Show(other)}. If the two are one, merge them; else give a name that tells them apart, or --force."
                )
            : Tell(new ActorRenamed(found.Id, name), because, $"{Show(found)} is called {name} from now on");
    }

    /// <summary>Takes a claim out of everything that counts.</summary>
    /// <exception cref="ActorGraphException">AG6006: no claim has this id.</exception>
    public string Reject(string claim, string because) => Tell(new ClaimRejected(Find(claim)), because, $"Claim {claim} counts no more");

    /// <summary>Lets a rejected claim count again.</summary>
    /// <exception cref="ActorGraphException">AG6006: no claim has this id.</exception>
    public string Restore(string claim, string because) => Tell(new ClaimRestored(Find(claim)), because, $"Claim {claim} counts again");

    /// <summary>Takes a judgement back.</summary>
    /// <exception cref="ActorGraphException">AG4012: there is none with this number.</exception>
    public string Undo(long position, string because) =>
        Tell(
            new JudgementTakenBack(new LedgerPosition(position)),
            because,
            FormattableString.Invariant($"Judgement {position} is taken back")
        );

    private static string Show(Actor actor) => $"{actor.Name} ({actor.Id})";

    private string Tell(Judgement judgement, string because, string done)
    {
        if (ledger.Judge(judgement, because) is not { } position)
        {
            return $"{done}: that holds already, nothing to do.";
        }

        return judgement is JudgementTakenBack
            ? $"{done}."
            : $"{done}. Judgement {position}; 'actorgraph actors undo {position}' takes it back.";
    }

    private Actor? FindOther(Actor actor, string name)
    {
        var key = ActorId.FromName(name);
        return ledger
            .ReadActors()
            .Concat(listed())
            .FirstOrDefault(a => a.Id != actor.Id && (a.Id == key || a.Aliases.Prepend(a.Name).Any(n => ActorId.FromName(n) == key)));
    }

    private ActorResolution Resolution() => JudgementLog.Of(ledger.ReadJudgements()).Resolution;

    // Who sees several of one name means by the name alone those whom no article puts in a state.
    private bool IsOfRest(ActorId name)
    {
        var resolution = Resolution();
        return ledger
            .ReadDescriptions()
            .Any(d =>
                d.Variant.Id == name
                && d.Actor != resolution.Resolve(name)
                && Namesake.IdOf(d.Variant) is { } bearer
                && d.Actor == resolution.Resolve(bearer)
            );
    }

    // Whoever names an old id means that one, should its merge be taken back.
    private ActorId IdAs(string name, Actor actor)
    {
        var id = ActorId.FromName(name);
        return Resolution().Resolve(id) == actor.Id ? id : actor.Id;
    }

    private ActorGraphException AlreadyOne(string actor, string into, Actor both)
    {
        var resolution = Resolution();
        var merge = ledger
            .ReadJudgements()
            .LastOrDefault(j => j is { IsInForce: true, Judgement: ActorsMerged m } && resolution.Resolve(m.Into) == both.Id);
        return new ActorGraphException(
            ErrorCodes.JudgementRefused,
            IdAs(actor, both) == IdAs(into, both) || merge is null
                ? $"'{actor}' and '{into}' are both {Show(both)}: an actor cannot be merged with itself."
                : $"'{actor}' and '{into}' are both {Show(both)} already, since judgement {merge.Position}. To have it the other way round, take that back first: 'actorgraph actors undo {merge.Position}'."
        );
    }

    private string FreshName(Actor actor)
    {
        for (var number = 2; ; number++)
        {
            var name = FormattableString.Invariant($"{actor.Name} ({number})");
            if (!ledger.ReadActors([ActorId.FromName(name)]).Any())
            {
                return name;
            }
        }
    }

    private ClaimId Find(string claim)
    {
        var id = new ClaimId(claim);
        return ledger.ReadClaims([id]).Any() || ledger.ReadRejectedClaims().Any(c => c.Id == id)
            ? id
            : throw new ActorGraphException(
                ErrorCodes.ClaimNotFound,
                $"No claim has the id '{claim}'. 'actorgraph explain ACTOR' and the column Id of claims.csv show them."
            );
    }
}
