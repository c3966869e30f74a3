using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds who leads what where a clause beside the name says it: "NAME, who heads the party", "the militia led by NAME", "the
/// front, which NAME chairs".</summary>
internal sealed class LeaderFinder(SyntaxView view, NameIndex names)
{
    private const int Reach = 4;
    private const int LongestApposition = 5;
    private const int LongestField = 8;
    private static readonly RelationType holdsOffice = RelationOntology.Get(RelationKind.HoldsOfficeIn);
    private readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Adds the offices that such clauses name.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        for (var token = 1; token + 1 < view.Count; token++)
        {
            var isLeading =
                classes["leading-verbs"].Contains(view.Lemma(token)) && view.Part(token) is not PartOfSpeech.Adj and not PartOfSpeech.Propn;
            if (isLeading || IsHeld(token))
            {
                AddWho(token, drafts);
            }

            if (view.Lemma(token) is "advise" && names.Is(token - 1, "who") && view.Tag(token) is not "VBD")
            {
                AddWho(token, drafts);
            }

            if (classes["scholarly-verbs"].Contains(view.Lemma(token)))
            {
                AddScholar(token, drafts);
            }

            if (isLeading && names.Is(token + 1, "by") && view.Part(token) == PartOfSpeech.Verb)
            {
                AddLedBy(token, drafts);
            }
            else if (isLeading)
            {
                AddWhich(token, drafts);
                AddDirect(token, drafts);
            }
        }
    }

    // "Who holds the rotating chair of", "who takes over the command of".
    private bool IsHeld(int token) => classes["headships"].Contains(view.Lemma(token)) && view.IsNoun(token) && names.Is(token + 1, "of");

    // "NAME, who (now) leads BODY", "NAME, the Republican who chairs BODY", "NAME, the general commanding BODY".
    private void AddWho(int verb, List<ClaimDraft> drafts)
    {
        var who = verb - 1;
        while (
            verb - who < Reach
            && !names.Is(who, "who")
            && names.InOneSentence(who, verb)
            && names.At(who) is null
            && view.Part(who) is PartOfSpeech.Adv or PartOfSpeech.Aux or PartOfSpeech.Verb or PartOfSpeech.Det or PartOfSpeech.Adj
        )
        {
            who--;
        }

        var isParticiple = !names.Is(who, "who") && view.Tag(verb) == "VBG" && view.IsNoun(verb - 1);
        if (
            !(names.Is(who, "who") || isParticiple)
            || view.Lemma(verb - 1) is "once" or "formerly" or "previously"
            || view.Tag(verb) == "VBD"
            || IsPastPerfect(who, verb)
        )
        {
            return;
        }

        var end =
            isParticiple ? verb
            : names.Is(who - 1, ",") ? who - 1
            : who;
        var first = view.IsNoun(verb) ? verb + 2 : verb + 1;
        if (
            PersonBefore(end) is { } person
            && names.InOneSentence(end, verb)
            && !IsDeed(first)
            && (names.BodyFrom(first) ?? Described(first)) is { } body
            && names.InOneSentence(body.Mention.FirstToken, verb)
            && !IsSeat(body)
        )
        {
            Add(person, body, verb, drafts);
        }
    }

    // "NAME" or "NAME, the Republican": the name right before a token, or before the noun that tells what he is.
    private Link? PersonBefore(int end)
    {
        if (names.PersonAt(end - 1) is { } person)
        {
            return person.Mention.EndToken == end ? person : null;
        }

        var comma = end - 1;
        while (
            comma > 0
            && end - comma <= LongestApposition
            && view.Part(comma) is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det
            && names.PersonAt(comma) is null
        )
        {
            comma--;
        }

        return
            comma < end - 1
            && names.Is(comma, ",")
            && names.InOneSentence(comma - 1, end - 1)
            && names.PersonAt(comma - 1) is { } described
            && described.Mention.EndToken == comma
            ? described
            : null;
    }

    // "Who heads the group"; who leads the opposition leads no party by that.
    private Link? Described(int token) =>
        names.BodyNear(token) is { } body && view.Lemma(body.Mention.HeadToken) is not "opposition" ? body : null;

    // "NAME, who teaches (politics) at BODY".
    private void AddScholar(int verb, List<ClaimDraft> drafts)
    {
        var end = names.Is(verb - 2, ",") ? verb - 2 : verb - 1;
        if (
            !names.Is(verb - 1, "who")
            || view.Tag(verb) == "VBD"
            || names.PersonAt(end - 1) is not { } person
            || person.Mention.EndToken != end
        )
        {
            return;
        }

        for (var i = verb + 1; i < view.Count && i - verb < LongestField && names.InOneSentence(i, verb) && view.Text(i) is not ","; i++)
        {
            if (names.Is(i, "at") && names.BodyFrom(i + 1) is { Actor.Type: ActorType.Organization } body)
            {
                Add(person, body, verb, drafts);
                return;
            }
        }
    }

    private bool IsPastPerfect(int who, int verb) => verb - who > 1 && view.Lemma(who + 1) == "have" && view.Tag(who + 1) == "VBD";

    // "Who runs the Nairobi office": a branch of nobody's government.
    private bool IsSeat(Link body) =>
        body.Basis == LinkBasis.Metonym && names.Is(body.Mention.EndToken, "office", "bureau", "branch", "chapter");

    // "Who led the attack on", "who leads a delegation from": no office.
    private bool IsDeed(int first)
    {
        for (var i = first; i < view.Count && i - first < Reach; i++)
        {
            if (names.At(i) is null && classes["led-deeds"].Contains(view.Lemma(i)))
            {
                return true;
            }
        }

        return false;
    }

    // "BODY, a guerrilla band led by NAME", "BODY, a band of retired officers led by NAME", "BODY led by President NAME".
    private void AddLedBy(int verb, List<ClaimDraft> drafts)
    {
        var at = verb - 1;
        var hasNoun = false;
        while (
            verb - at <= LongestField
            && names.At(at) is null
            && names.InOneSentence(at, verb)
            && (view.Part(at) is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Adv || names.Is(at, "of"))
        )
        {
            hasNoun |= classes["led-bodies"].Contains(view.Lemma(at));
            if (classes["led-deeds"].Contains(view.Lemma(at)))
            {
                return;
            }

            at--;
        }

        var isAdjacent = at == verb - 1;
        var end = names.Is(at, ",") ? at : at + 1;
        if (
            (hasNoun || isAdjacent || end == verb - 1)
            && names.BodyEndingAt(end) is { Actor.Type: ActorType.Organization } body
            && names.PersonFrom(verb + 2) is { } person
        )
        {
            Add(person, body, verb, drafts);
        }
    }

    // "BODY, which NAME chairs".
    private void AddWhich(int verb, List<ClaimDraft> drafts)
    {
        // "BODY, which NAME will go on leading".
        var first = verb;
        while (
            verb - first < Reach
            && names.At(first - 1) is null
            && names.InOneSentence(first - 1, verb)
            && (view.Part(first - 1) is PartOfSpeech.Aux or PartOfSpeech.Adv || IsGoingOn(first - 1) || names.Is(first - 1, "on", "to"))
        )
        {
            first--;
        }

        if (
            names.PersonAt(first - 1) is not { } person
            || person.Mention.EndToken != first
            || view.Tag(verb) == "VBD"
            || (first < verb && !Enumerable.Range(first, verb - first).Any(IsGoingOn))
        )
        {
            return;
        }

        var which = person.Mention.FirstToken - 1;
        if (
            names.Is(which, "which", "that")
            && names.BodyEndingAt(names.Is(which - 1, ",") ? which - 1 : which) is { Actor.Type: ActorType.Organization } body
        )
        {
            Add(person, body, verb, drafts);
        }
    }

    private bool IsGoingOn(int token) => names.Is(token, "go", "goes", "continue", "continues", "still");

    // "NAME chairs BODY", in whatever clause the tree puts it.
    private void AddDirect(int verb, List<ClaimDraft> drafts)
    {
        if (
            view.Tag(verb) == "VBZ"
            && names.PersonAt(verb - 1) is { } person
            && person.Mention.EndToken == verb
            && !IsDeed(verb + 1)
            && names.BodyFrom(verb + 1) is { Actor.Type: ActorType.Organization } body
        )
        {
            Add(person, body, verb, drafts);
        }
    }

    private void Add(Link person, Link body, int trigger, List<ClaimDraft> drafts)
    {
        if (ClaimDraft.Between(person, holdsOffice, body, (trigger, view.Span(trigger)), ("office-leading-clause", 0.85)) is { } draft)
        {
            drafts.Add(draft);
        }
    }
}
