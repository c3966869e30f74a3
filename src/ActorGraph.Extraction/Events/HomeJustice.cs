using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Tells which state does to somebody what is done by law, where the clause does not: "N was arrested", "a court sentenced N", "N
/// was barred from office".</summary>
internal sealed class HomeJustice(SyntaxView view, ReadingTools tools)
{
    private const int MainStateTimes = 3;
    private const int Reach = 2;
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Whether the words of a match put somebody into custody or let him out.</summary>
    public bool IsCustody(TriggerMatch match) => match.Tokens.Any(t => classes["custody"].Contains(view.Lemma(t)));

    /// <summary>The state whose own force ousts or holds its citizen ("ousted by the army"); null where that is not said.</summary>
    public Party? Force(TriggerMatch match, List<Party> targets) =>
        targets is [{ Actor.Type: ActorType.Person } victim]
        && view.Child(match.Head, DependencyRelation.OblAgent) is >= 0 and var force
        && classes["home-forces"].Contains(view.Lemma(force))
        && view.Child(force, DependencyRelation.Det, "the") >= 0
        && IsBare(force)
        && tools.Parties.StateOf(victim.Actor.Id) is { } state
            ? new Party(state, force, true)
            : null;

    /// <summary>The state that does it: whose the person is, where the text is about it; null where another may be meant.</summary>
    public Party? StateOf(TriggerMatch match, List<Party> targets, List<ClaimDraft> drafts)
    {
        var head = match.Head;
        return
            IsLegal(match, targets, drafts)
            && HasNoDoer(head)
            && targets.TrueForAll(t => t.Actor.Type == ActorType.Person)
            && Home(match, targets) is { } state
            && !NamesAnother(match, targets, state.Actor.Id)
            ? new Party(state, head, true)
            : null;
    }

    /// <summary>The state that answers for what was done by law to persons ("called the arrest of N a blow"): whose they are, where the
    /// text is about it; null for a judge of that state.</summary>
    /// <param name="match">The judgement.</param>
    /// <param name="noun">What was done: "arrest".</param>
    /// <param name="persons">To whom.</param>
    /// <param name="judge">The state whose judgement it is; null where none is known.</param>
    public Party? Over(TriggerMatch match, int noun, List<Party> persons, ActorId? judge) =>
        classes["custody-deeds"].Contains(view.Lemma(noun))
        && Home(match, persons) is { } state
        && state.Actor.Id != judge
        && persons.TrueForAll(p => HomeOf(p) == state.Actor.Id)
            ? new Party(state, noun, true)
            : null;

    /// <summary>Whether a noun is a court of no land: "was jailed by a court".</summary>
    public bool IsCourt(int noun) => classes["courts"].Contains(view.Lemma(noun)) && view.LinkAt(noun) is null && IsBare(noun);

    private bool IsLegal(TriggerMatch match, List<Party> targets, List<ClaimDraft> drafts) =>
        !view.IsNoun(match.Head)
        && view.Relation(match.Head) != DependencyRelation.Amod
        && (
            match.Frame.Relation.Kind == RelationKind.Accused
                ? classes["prosecuting"].Contains(view.Lemma(match.Head)) || IsHeld(match.Head, targets, drafts)
                : IsCustody(match) || TakesRights(match.Head)
        );

    // "Barred from office", "expelled from the chamber", "stripped of immunity".
    private bool TakesRights(int verb)
    {
        if (!classes["disqualifying"].Contains(view.Lemma(verb)))
        {
            return false;
        }

        foreach (var child in view.Children(verb))
        {
            if (child > verb && classes["civic-rights"].Contains(view.Lemma(child)))
            {
                return true;
            }
        }

        return false;
    }

    // "Was sentenced on Monday; he is accused of treason": whom a state holds it accuses.
    private bool IsHeld(int trigger, List<Party> targets, List<ClaimDraft> drafts) =>
        drafts.Exists(d =>
            d is { Type.Kind: RelationKind.Coerced, Modality: Modality.Asserted, Source.Actor.Type: ActorType.Country }
            && Math.Abs(view.Sentence(d.Trigger) - view.Sentence(trigger)) <= 1
            && targets.Exists(t => t.Actor.Id == d.Target.Actor.Id)
        );

    // In the passive nobody, in the active "a court" of no land.
    private bool HasNoDoer(int verb)
    {
        var doer = AgentReader.By(view, verb);
        if (doer < 0 && !tools.Clauses.IsPassive(verb))
        {
            doer = view.Child(verb, DependencyRelation.Nsubj);
            return doer >= 0 && IsCourt(doer);
        }

        return doer < 0 || IsCourt(doer);
    }

    private bool IsBare(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            var isDay = view.Relation(child) == DependencyRelation.Nmod && CalendarWords.IsMonthOrWeekday(view.Text(child).ToString());
            if (!isDay && view.Relation(child) is not (DependencyRelation.Det or DependencyRelation.Case or DependencyRelation.Amod))
            {
                return false;
            }
        }

        return true;
    }

    // The state that the article is about, or that of the person, where it was the last one named.
    private Link? Home(TriggerMatch match, List<Party> targets)
    {
        var states = view
            .Linked.Links.Where(l => l.Actor.Type == ActorType.Country)
            .GroupBy(l => l.Actor.Id)
            .OrderByDescending(g => g.Count())
            .Take(2)
            .ToList();
        if (states is not [var main, ..])
        {
            return null;
        }

        var (times, others) = (main.Count(), states.Count > 1 ? states[1].Count() : 0);
        if (
            times >= MainStateTimes
            && targets.TrueForAll(t => HomeOf(t) is { } own ? own == main.Key && times > others : times >= 2 * others)
        )
        {
            return main.First();
        }

        var last = view.Linked.Links.LastOrDefault(l =>
            l.Actor.Type == ActorType.Country
            && l.Mention.HeadToken < match.Head
            && view.Sentence(match.Head) - view.Sentence(l.Mention.HeadToken) <= Reach
            && !IsAside(l.Mention.HeadToken, targets)
            && (!IsCustody(match) || !targets.Exists(t => view.IsUnder(l.Mention.HeadToken, t.Token)))
        );
        return last is not null && targets.TrueForAll(t => HomeOf(t) == last.Actor.Id) ? last : null;
    }

    private ActorId? HomeOf(Party person) => tools.Parties.StateOf(person.Actor.Id)?.Actor.Id ?? person.Actor.Country;

    // Another state before it in the sentence, or in its own clause, may be the one, unless it is what somebody is accused of.
    private bool NamesAnother(TriggerMatch match, List<Party> targets, ActorId state) =>
        view.Linked.Links.Any(l =>
            l.Actor.Type == ActorType.Country
            && l.Actor.Id != state
            && view.Sentence(l.Mention.HeadToken) == view.Sentence(match.Head)
            && (
                l.Mention.HeadToken < match.Head
                    ? !IsAside(l.Mention.HeadToken, targets)
                    : match.Frame.Relation.Kind != RelationKind.Accused && IsInClause(l.Mention.HeadToken, match.Head)
            )
        );

    // "N, who lives in Paris, was sentenced": told of him in passing.
    private bool IsAside(int token, List<Party> targets)
    {
        for (var at = token; at >= 0; at = view.Head(at))
        {
            if (view.Relation(at) == DependencyRelation.AclRelcl && targets.Exists(t => view.IsUnder(view.Head(at), t.Token)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsInClause(int token, int verb)
    {
        while (token >= 0 && token != verb && view.Relation(token) is not (DependencyRelation.Conj or DependencyRelation.Parataxis))
        {
            token = view.Head(token);
        }

        return token == verb;
    }
}
