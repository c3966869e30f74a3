using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds which person belongs to which party or band where the words beside the names say it: party labels, "his party, NAME",
/// "NAME, the founder of PARTY".</summary>
internal sealed class MemberFinder(SyntaxView view, NameIndex names)
{
    private const double SurePronoun = 0.6;
    private static readonly RelationType memberOf = RelationOntology.Get(RelationKind.MemberOf);
    private static readonly RelationType holdsOffice = RelationOntology.Get(RelationKind.HoldsOfficeIn);
    private readonly WordClasses classes = WordClasses.Embedded;
    private readonly PartySense parties = new(view, names);

    /// <summary>Adds the memberships.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        for (var token = 0; token < view.Count; token++)
        {
            var lemma = view.Lemma(token);
            if (classes["party-nouns"].Contains(lemma) && view.IsNoun(token))
            {
                AddOwnParty(token, drafts);
            }

            if (names.Is(token, "whose"))
            {
                AddWhoseParty(token, drafts);
            }

            if (names.Is(token, "his", "her") || view.Tag(token) == "POS")
            {
                AddOwned(token, drafts);
            }

            if (
                names.At(token) is { Basis: LinkBasis.Demonym, Actor: { Type: ActorType.Organization, Sort: "party" } } label
                && label.Mention.FirstToken == token
            )
            {
                AddCalled(label, drafts);
            }

            if (IsFounder(token))
            {
                AddFounder(token, drafts);
            }

            if (
                view.Tag(token) is "NNS" or "NNPS"
                && names.At(token) is { Basis: LinkBasis.Demonym or LinkBasis.Name, Actor.Sort: "party" } people
                && people.Mention.EndToken == token + 1
            )
            {
                AddListed(people, token, drafts);
            }

            if (IsFounder(token) || classes["party-members"].Contains(lemma) || RoleLexicon.Find(lemma) is not null)
            {
                AddLabel(token, drafts);
            }
        }
    }

    // "His party, the PNDS", "the party of his predecessor Jacob Zuma, uMkhonto weSizwe", "Macron's Renaissance party".
    private void AddOwnParty(int noun, List<ClaimDraft> drafts)
    {
        var owner = Possessor(noun);
        var at = noun + 1;
        if (owner is null && names.Is(at, "of") && names.PersonFrom(at + 1) is { } named)
        {
            owner = named;
            at = named.Mention.EndToken;
        }

        if (owner is null)
        {
            return;
        }

        if (names.At(noun - 1) is { Actor.Type: ActorType.Organization } before && before.Mention.EndToken == noun)
        {
            Add(owner, before, noun, drafts);
            return;
        }

        if (BodyApposedTo(noun) is { } described)
        {
            Add(owner, described, noun, drafts);
            return;
        }

        at = names.Is(at, ",") ? at + 1 : at;
        at = at < view.Count && view.Part(at) == PartOfSpeech.Det ? at + 1 : at;
        if (names.At(at) is { Actor.Type: ActorType.Organization } body && body.Mention.FirstToken == at && names.InOneSentence(at, noun))
        {
            Add(owner, body, noun, drafts);
        }
    }

    // "Movimiento Semilla, the new president's party".
    private Link? BodyApposedTo(int noun)
    {
        var at = noun - 1;
        while (
            noun - at < 7
            && names.InOneSentence(at, noun)
            && view.Part(at)
                is PartOfSpeech.Det
                    or PartOfSpeech.Adj
                    or PartOfSpeech.Noun
                    or PartOfSpeech.Propn
                    or PartOfSpeech.Part
                    or PartOfSpeech.Pron
        )
        {
            at--;
        }

        return names.At(noun) is null && names.Is(at, ",") && names.BodyEndingAt(at) is { Actor.Type: ActorType.Organization } body
            ? body
            : null;
    }

    // "His Libyan National Army", "Magyar's Tisza": who has a band commands it, who has a party belongs to it.
    private void AddOwned(int possessive, List<ClaimDraft> drafts)
    {
        var person = view.LinkAt(possessive) is { Actor.Type: ActorType.Person, Confidence: >= SurePronoun } pronoun
            ? pronoun
            : names.PersonAt(possessive - 1);
        if (
            person is null
            || names.BodyAt(possessive + 1) is not { Actor.Type: ActorType.Organization } body
            || body.Mention.FirstToken != possessive + 1
        )
        {
            return;
        }

        // "His Hezbollah allies".
        var after = names.AfterName(body);
        if (after < view.Count && view.IsNoun(after) && names.At(after) is null && names.InOneSentence(after, possessive))
        {
            return;
        }

        if (parties.IsParty(body))
        {
            Add(person, body, possessive, drafts);
        }
        else if (
            body.Actor.Sort is "armed-group" or "army"
            && ClaimDraft.Between(person, holdsOffice, body, (possessive, view.Span(possessive)), ("office-of-owned-band", 0.75))
                is { } draft
        )
        {
            drafts.Add(draft);
        }
    }

    // "Democrat NAME", "NAME, a Texas Republican", "NAME, the Democrat who chairs".
    private void AddCalled(Link label, List<ClaimDraft> drafts)
    {
        var end = label.Mention.EndToken;
        if (names.PersonAt(end) is { } person && person.Mention.FirstToken == end)
        {
            Add(person, label, label.Mention.FirstToken, drafts);
            return;
        }

        if (!view.IsNoun(end) && PersonBefore(label.Mention.FirstToken) is { } described)
        {
            Add(described, label, label.Mention.FirstToken, drafts);
        }
    }

    // "Sandu's party", "his governing party": the person before the noun.
    private Link? Possessor(int noun)
    {
        for (var i = noun - 1; noun - i <= 5 && names.InOneSentence(i, noun); i--)
        {
            if (view.Tag(i) == "POS" && (names.PersonAt(i - 1) ?? view.LinkAt(i - 1)) is { Actor.Type: ActorType.Person } person)
            {
                return person;
            }

            if (names.Is(i, "his", "her"))
            {
                return view.LinkAt(i) is { Actor.Type: ActorType.Person } link ? link : null;
            }

            if (
                names.BodyAt(i) is null
                && view.Part(i) is not (PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb)
            )
            {
                return null;
            }
        }

        return null;
    }

    // "Magyar, whose Tisza party", "Kurti, whose Vetëvendosje movement".
    private void AddWhoseParty(int whose, List<ClaimDraft> drafts)
    {
        var end = names.Is(whose - 1, ",") ? whose - 1 : whose;
        if (PersonAround(end) is not { } person)
        {
            return;
        }

        for (var i = whose + 1; i < view.Count && i - whose <= 5 && names.InOneSentence(i, whose); i++)
        {
            if (names.At(i) is { Actor.Type: ActorType.Organization } body && parties.IsParty(body))
            {
                Add(person, body, whose, drafts);
                return;
            }

            if (view.IsVerb(i))
            {
                return;
            }
        }
    }

    // "Nabih Berri, the speaker of the Lebanese parliament, whose": the person may stand before his office.
    private Link? PersonAround(int end)
    {
        if (names.PersonAt(end - 1) is { } person && person.Mention.EndToken == end)
        {
            return person;
        }

        for (var i = end - 1; i > 0 && end - i < 10 && names.InOneSentence(i, end) && !view.IsVerb(i); i--)
        {
            if (view.Text(i) is "," && names.PersonAt(i - 1) is { } described && described.Mention.EndToken == i)
            {
                return described;
            }
        }

        return null;
    }

    // "The Republican chairman NAME", "Labour MP NAME", "NAME, the candidate of the governing coalition BODY".
    private void AddLabel(int role, List<ClaimDraft> drafts)
    {
        var person = names.PersonAt(role + 1) ?? PersonBefore(role);
        if (person is null)
        {
            return;
        }

        for (
            var i = role - 1;
            role - i <= 3 && names.InOneSentence(i, role) && view.Part(i) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn;
            i--
        )
        {
            if (names.BodyAt(i) is { } label)
            {
                // "The party's leader" leads it; "the Republican chairman of the committee" is one of the party.
                if (
                    label.Actor.Sort == "party"
                    && (
                        classes["party-members"].Contains(view.Lemma(role))
                        || RoleLexicon.Find(view.Lemma(role)) == RoleKind.State
                        || view.Lemma(role) is "representative" or "official"
                        || (label.Basis == LinkBasis.Demonym && view.Lemma(role) is not "leader" && names.Is(role + 1, "of", "in", "at"))
                    )
                )
                {
                    Add(person, label, role, drafts);
                }

                break;
            }
        }

        // "A leading figure in the PARTY": "a deputy in the assembly" is no member of a party.
        var isWithin = names.Is(role + 1, "in", "within", "with") && view.Lemma(role) is "figure" or "member" or "activist" or "politician";
        if (
            !(isWithin || names.Is(role + 1, "of", "from", "for"))
            || (names.BodyFrom(role + 2) ?? names.BodyNear(role + 2)) is not { Actor.Type: ActorType.Organization } body
        )
        {
            return;
        }

        if (IsFounder(role) || isWithin ? parties.IsParty(body) : classes["party-members"].Contains(view.Lemma(role)))
        {
            Add(person, body, role, drafts);
        }
    }

    // "The Houthis, whose founder, NAME", "Hamas's founder, NAME", "Hamas founder NAME".
    private void AddFounder(int noun, List<ClaimDraft> drafts)
    {
        var end = names.Is(noun - 1, "whose") || (noun > 0 && view.Tag(noun - 1) == "POS") ? noun - 1 : noun;
        end -= end < noun && names.Is(end - 1, ",") ? 1 : 0;
        var first = names.Is(noun + 1, ",") ? noun + 2 : noun + 1;
        if (
            noun > 0
            && names.BodyEndingAt(end) is { Actor.Type: ActorType.Organization } body
            && (parties.IsParty(body) || body.Actor.Sort is "armed-group")
            && names.PersonAt(first) is { } person
            && person.Mention.FirstToken == first
        )
        {
            Add(person, body, noun, drafts);
        }
    }

    // "Seven Republicans, NAME and NAME among them", "Republicans including NAME", "the Republicans NAME and NAME".
    private void AddListed(Link party, int noun, List<ClaimDraft> drafts)
    {
        var at = noun + 1;
        while (names.Is(at, ",", "such", "as", "including", "like", "among", "them") && at - noun < 4)
        {
            at++;
        }

        var listed = names.ListFrom(at, ActorType.Person);
        var isAmong = listed.Count > 0 && names.Is(listed[^1].Mention.EndToken, "among", "included");
        if (listed.Count > 0 && (!names.Is(at - 1, ",") || isAmong))
        {
            listed.ForEach(l => Add(l, party, noun, drafts));
        }
    }

    private bool IsFounder(int token) => view.Lemma(token) is "founder" or "co-founder";

    // "NAME, a deputy of": the name before the comma and the article.
    private Link? PersonBefore(int role)
    {
        var at = role - 1;

        // "NAME, one of the founders of".
        at = at > 2 && view.Part(at) == PartOfSpeech.Det && names.Is(at - 1, "of") && names.Is(at - 2, "one") ? at - 3 : at;
        while (
            role - at <= 6
            && names.InOneSentence(at, role)
            && names.PersonAt(at) is null
            && view.Part(at) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Verb
        )
        {
            at--;
        }

        return names.Is(at, ",") && names.PersonAt(at - 1) is { } person && person.Mention.EndToken == at ? person : null;
    }

    private void Add(Link member, Link body, int trigger, List<ClaimDraft> drafts)
    {
        if (ClaimDraft.Between(member, memberOf, body, (trigger, view.Span(trigger)), ("member-beside-name", 0.8)) is { } draft)
        {
            drafts.Add(draft);
        }
    }
}
