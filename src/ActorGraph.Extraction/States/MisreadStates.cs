using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds the ties that nobody states: of lists read from a wrong tree ("A, a member of B and C" says nothing of B and C), and of
/// the past ("once an ally of").</summary>
internal sealed class MisreadStates(SyntaxView view)
{
    private static readonly RelationType memberOf = RelationOntology.Get(RelationKind.MemberOf);
    private static readonly RelationType holdsOffice = RelationOntology.Get(RelationKind.HoldsOfficeIn);
    private static readonly RelationType partOf = RelationOntology.Get(RelationKind.PartOf);
    private static readonly RelationType alliedWith = RelationOntology.Get(RelationKind.AlliedWith);
    private const int EndReach = 9;
    private readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Takes out what cannot be meant.</summary>
    public void Remove(List<ClaimDraft> drafts)
    {
        drafts.RemoveAll(IsMisread);
        drafts.RemoveAll(d => d.Type == memberOf && IsLeader(d, drafts));
        for (var i = 0; i < drafts.Count; i++)
        {
            drafts[i] = AsPartOfFirm(drafts[i]);
            drafts[i] = OfListedWhole(drafts[i]);
        }

        // "The permanent UN Security Council members": a part is no member of its whole.
        drafts.RemoveAll(d =>
            d.Type == memberOf && (d.Source.Actor.Parent == d.Target.Actor.Id || d.Target.Actor.Parent == d.Source.Actor.Id)
        );

        // "One of the three militias of the alliance": a member is no part.
        drafts.RemoveAll(d =>
            d.Type == partOf
            && drafts.Exists(o => o.Type == memberOf && o.Source.Actor.Id == d.Source.Actor.Id && o.Target.Actor.Id == d.Target.Actor.Id)
        );

        // "The permanent members of the Security Council and Germany", "the EU and NATO
        // member state": who is counted beside the members is none.
        drafts.RemoveAll(d => d.Type == memberOf && (IsBeside(d) || IsLabel(d)));
        drafts.RemoveAll(d => d.Type == holdsOffice && IsPastOffice(d));
        var ties = drafts.FindAll(IsTie);
        drafts.RemoveAll(d => IsTie(d) && ties.Exists(t => IsReverse(t, d)) && d.Source.Actor.Parent != d.Target.Actor.Id);
    }

    private bool IsMisread(ClaimDraft draft) =>
        IsBesideApposition(draft)
        || IsGuest(draft)
        || (draft.Type == alliedWith && (IsOfBloc(draft.Trigger) || IsNamedAlliance(draft.Trigger) || IsAmongHad(draft)))
        || (draft.Type == holdsOffice && IsRulingOut(draft.Trigger))
        || ((IsTie(draft) || draft.Type == alliedWith) && IsOver(draft.Trigger));

    // Who leads a party holds an office in it, whatever else ties them.
    private static bool IsLeader(ClaimDraft membership, List<ClaimDraft> drafts) =>
        membership.Target.Actor.Sort is not "parliament"
        && drafts.Exists(o =>
            o.Type == holdsOffice
            && o.Rule != UnsaidOwner.Confirmation
            && o.Modality == Modality.Asserted
            && o.Source.Actor.Id == membership.Source.Actor.Id
            && o.Target.Actor.Id == membership.Target.Actor.Id
        );

    // A firm has parts, no members.
    private static ClaimDraft AsPartOfFirm(ClaimDraft draft) =>
        draft.Type == memberOf && draft.Source.Actor.Type == ActorType.Organization && draft.Target.Actor.Sort is "company" or "bank"
            ? draft with
            {
                Type = partOf,
            }
            : draft;

    // "Its armed wing, the BODY", where the pronoun rules took another for its owner: the list knows whose it is.
    private ClaimDraft OfListedWhole(ClaimDraft draft) =>
        draft.Type == partOf
        && draft.Target.Link.Mention.Kind == MentionKind.Pronoun
        && draft.Source.Actor.Parent is { } whole
        && whole != draft.Target.Actor.Id
        && view.Linked.Links.FirstOrDefault(l => l.Actor.Id == whole && l.Mention.Kind == MentionKind.Name) is { } named
            ? draft with
            {
                Target = new Party(named, draft.Target.Token, false),
            }
            : draft;

    // "Was president from 1996 to 2001", "led the country until 2002", "who once headed the government".
    private bool IsPastOffice(ClaimDraft office) =>
        (office.Modality == Modality.Asserted && HasEnd(office))
        || (office.Trigger > 0 && view.IsVerb(office.Trigger) && view.Lemma(office.Trigger - 1) is "once" or "formerly" or "previously");

    private bool IsBeside(ClaimDraft draft)
    {
        var and = draft.Source.Link.Mention.FirstToken - 1;
        and = and > 0 && view.Part(and) == PartOfSpeech.Det ? and - 1 : and;
        return and > draft.Trigger
            && view.Text(and) is "and" or "plus"
            && (and - 1 == draft.Trigger || and == draft.Target.Link.Mention.EndToken);
    }

    private bool IsLabel(ClaimDraft draft) =>
        draft.Source.Link.Mention.EndToken + 1 == draft.Target.Link.Mention.FirstToken
        && view.Text(draft.Source.Link.Mention.EndToken) is "and"
        && view.Lemma(draft.Target.Link.Mention.EndToken) is "member";

    private bool HasEnd(ClaimDraft draft)
    {
        var first = Math.Max(draft.Trigger, draft.Target.Link.Mention.EndToken - 1) + 1;
        for (
            var i = first;
            i + 1 < view.Count
                && i - first < EndReach
                && view.Sentence(i) == view.Sentence(draft.Trigger)
                && view.Text(i) is not (";" or "and");
            i++
        )
        {
            if (
                view.Text(i) is "until" or "till" or "to" or "-" or "–"
                && IsPastYear(i + 1)
                && (view.Text(i) is "until" or "till" || IsPastYear(i - 1))
            )
            {
                return true;
            }
        }

        return false;
    }

    // Offices end in years that the article looks back on.
    private bool IsPastYear(int token) =>
        view.Text(token) is [>= '1' and <= '2', _, _, _] text
        && int.TryParse(text, out var year)
        && year is > 1000 and < 2100
        && (view.Document.Article.PublishedOn is not { } day || year < day.Year);

    // "Once an ally of", "a former member of", "a potential ally".
    private bool IsOver(int noun)
    {
        for (
            var i = noun - 1;
            view.IsNoun(noun) && i >= 0 && noun - i <= 3 && view.Sentence(i) == view.Sentence(noun) && view.Text(i) is not ",";
            i--
        )
        {
            if (
                view.Lemma(i) is "once" or "formerly" or "one-time" or "potential" or "possible"
                || (view.Part(i) != PartOfSpeech.Adv && classes["former-words"].Contains(view.Lemma(i)))
            )
            {
                return true;
            }
        }

        return false;
    }

    // "Lebanon's Hezbollah militia": it sits in the state without being part of it.
    private bool IsGuest(ClaimDraft draft) =>
        draft.Type == partOf
        && view.Lemma(draft.Trigger) is "militia" or "front" or "faction"
        && draft.Source.Actor.Sort is "armed-group" or "party"
        && draft.Target.Actor.Type == ActorType.Country;

    // "NATO allies A and B", where the tagger takes the noun for a verb: they are members, not each other's allies.
    private bool IsOfBloc(int word) =>
        word > 0
        && view.IsVerb(word)
        && view.Tag(word) == "VBZ"
        && view.LinkAt(word - 1) is { Actor.Type: ActorType.Organization }
        && view.Child(word, DependencyRelation.Obj) >= 0;

    // "Rules out a Chinese base".
    private bool IsRulingOut(int verb) =>
        view.IsVerb(verb) && view.Lemma(verb) is "rule" && view.HasChild(verb, DependencyRelation.CompoundPrt);

    // "AUKUS, an alliance of the three": they are its members.
    private bool IsNamedAlliance(int noun)
    {
        var comma = noun - 1;
        while (comma > 0 && view.IsNoun(noun) && view.Part(comma) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun)
        {
            comma--;
        }

        return view.Lemma(noun) is "alliance" or "axis"
            && comma > 0
            && view.Text(comma) is ","
            && view.LinkAt(comma - 1) is { Actor.Type: ActorType.Organization };
    }

    // "Taiwan has three allies: A, B and C": they are its allies, not each other's.
    private bool IsAmongHad(ClaimDraft draft) =>
        view.Relation(draft.Trigger) == DependencyRelation.Obj && draft.Source.Token > draft.Trigger && draft.Target.Token > draft.Trigger;

    private static bool IsTie(ClaimDraft draft) => draft.Type == memberOf || draft.Type == partOf;

    // No body is part of its own part.
    private bool IsReverse(ClaimDraft one, ClaimDraft other) =>
        one.Type == other.Type
        && one.Source.Actor.Id == other.Target.Actor.Id
        && one.Target.Actor.Id == other.Source.Actor.Id
        && view.Sentence(one.Trigger) == view.Sentence(other.Trigger);

    // "DABS, the state company of Afghanistan, and the networks of Uzbekistan": a
    // noun in the singular explains the one name that it follows.
    private bool IsBesideApposition(ClaimDraft draft) =>
        IsTie(draft)
        && draft.Match is { } match
        && match.Frame.Source.Any(s => s.Role == SlotRole.Self)
        && view.Relation(draft.Trigger) == DependencyRelation.Appos
        && view.Tag(draft.Trigger) is "NN" or "NNP"
        && draft.Source.Token != view.Head(draft.Trigger);
}
