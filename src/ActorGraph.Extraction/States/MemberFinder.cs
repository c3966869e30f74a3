using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds who belongs to what where the words beside the names say it: party labels, "his party, NAME", "NATO member Turkey", "A and B, its partners in".</summary>
internal sealed class MemberFinder(SyntaxView view, ReadingTools tools, NameIndex names)
{
    private const double SurePronoun = 0.6;
    private static readonly RelationType memberOf = RelationOntology.Get("MEMBER_OF");
    private static readonly RelationType holdsOffice = RelationOntology.Get("HOLDS_OFFICE_IN");
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

            if (IsFounder(token) || classes["party-members"].Contains(lemma) || RoleLexicon.Find(lemma) is not null)
            {
                AddLabel(token, drafts);
            }

            if (classes["bloc-members"].Contains(lemma) && view.IsNoun(token))
            {
                AddBlocMembers(token, drafts);
            }

            if (lemma == "belong")
            {
                AddBelonging(token, drafts);
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
        while (noun - at < 7 && names.InOneSentence(at, noun) && view.Part(at) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Part or PartOfSpeech.Pron)
        {
            at--;
        }

        return names.At(noun) is null && names.Is(at, ",") && names.BodyEndingAt(at) is { Actor.Type: ActorType.Organization } body ? body : null;
    }

    // "His Libyan National Army", "Magyar's Tisza": who has a band commands it, who has a party belongs to it.
    private void AddOwned(int possessive, List<ClaimDraft> drafts)
    {
        var person = view.LinkAt(possessive) is { Actor.Type: ActorType.Person, Confidence: >= SurePronoun } pronoun ? pronoun : names.PersonAt(possessive - 1);
        if (person is null || names.BodyAt(possessive + 1) is not { Actor.Type: ActorType.Organization } body || body.Mention.FirstToken != possessive + 1)
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
        else if (body.Actor.Sort is "armed-group" or "army" && ClaimDraft.Between(person, holdsOffice, body, (possessive, view.Span(possessive)), ("office-of-owned-band", 0.75)) is { } draft)
        {
            drafts.Add(draft);
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

            if (names.BodyAt(i) is null && view.Part(i) is not (PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Verb))
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

        for (var i = role - 1; role - i <= 3 && names.InOneSentence(i, role) && view.Part(i) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn; i--)
        {
            if (names.BodyAt(i) is { } label)
            {
                if (label.Actor.Sort == "party" && (classes["party-members"].Contains(view.Lemma(role)) || label.Basis is not LinkBasis.Name))
                {
                    Add(person, label, role, drafts);
                }

                break;
            }
        }

        if (!names.Is(role + 1, "of", "from", "for") || (names.BodyFrom(role + 2) ?? BlocFrom(role + 2)) is not { Actor.Type: ActorType.Organization } body)
        {
            return;
        }

        if (IsFounder(role) ? parties.IsParty(body) : classes["party-members"].Contains(view.Lemma(role)))
        {
            Add(person, body, role, drafts);
        }
    }

    private bool IsFounder(int token) => view.Lemma(token) is "founder" or "co-founder";

    // "NAME, a deputy of": the name before the comma and the article.
    private Link? PersonBefore(int role)
    {
        var at = role - 1;
        while (role - at <= 6 && names.InOneSentence(at, role) && names.PersonAt(at) is null && view.Part(at) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Det or PartOfSpeech.Verb)
        {
            at--;
        }

        return names.Is(at, ",") && names.PersonAt(at - 1) is { } person && person.Mention.EndToken == at ? person : null;
    }

    // "NATO allies A and B", "EU members such as A", "A and B, its partners in the alliance", "A, an OPEC member".
    private void AddBlocMembers(int noun, List<ClaimDraft> drafts)
    {
        if (names.At(noun - 1) is { Actor.Type: ActorType.Organization } bloc && bloc.Mention.EndToken == noun && view.Tag(bloc.Mention.EndToken - 1) != "POS")
        {
            foreach (var member in Listed(noun))
            {
                Add(member, bloc, noun, drafts);
            }

            AddPossessorOfAlly(bloc, noun, drafts);
            return;
        }

        AddOfWhich(noun, drafts);

        // "An ally of the Taliban" is no member of it.
        var isIn = names.Is(noun + 1, "in") || (names.Is(noun + 1, "of") && view.Lemma(noun) is not ("ally" or "partner" or "friend"));
        if (isIn && BlocFrom(noun + 2) is { } body)
        {
            foreach (var member in ListedAround(noun, body))
            {
                Add(member, body, noun, drafts);
            }
        }
    }

    private Link? BlocFrom(int token)
    {
        var at = token < view.Count && view.Part(token) == PartOfSpeech.Det ? token + 1 : token;
        return names.At(at) is { Actor.Type: ActorType.Organization } link && link.Mention.FirstToken == at ? link
            : view.LinkAt(at) is { Actor.Type: ActorType.Organization, Mention.Kind: MentionKind.Nominal } described ? described
            : null;
    }

    // After the noun: "members A and B", "members, including A"; before it: "A, a NATO member,".
    private List<Link> Listed(int noun)
    {
        var at = noun + 1;
        while (at < view.Count && (names.Is(at, ",", "such", "as", "including", "like", "state", "states", "nation", "nations", "country", "countries") || view.Text(at) is ":"))
        {
            at++;
        }

        var after = names.ListFrom(at, null).FindAll(l => l.Actor.Type == ActorType.Country);
        if (after.Count > 0 && names.InOneSentence(at, noun))
        {
            return after;
        }

        var left = noun;
        while (left > 0 && names.InOneSentence(left - 1, noun) && !names.Is(left - 1, ","))
        {
            // "Serbia, Russia, China and five EU members": the members are others than those listed before.
            if ((view.IsVerb(left - 1) && view.Lemma(left - 1) != "be") || view.Part(left - 1) == PartOfSpeech.Cconj)
            {
                return [];
            }

            left--;
        }

        if (!names.Is(left - 1, ",") || noun - left >= 6)
        {
            return [];
        }

        // "The oil producer, an OPEC member".
        var before = names.ListEndingAt(left - 1, ActorType.Country);
        return before.Count == 0 && left > 1 && view.LinkAt(left - 2) is { Actor.Type: ActorType.Country, Mention.Kind: MentionKind.Nominal } described ? [described] : before;
    }

    // "A and B, its partners in BODY": A and B; "its friends in the forum, A, B and C": A, B and C. The possessor belongs to it, too.
    private List<Link> ListedAround(int noun, Link body)
    {
        var end = names.AfterName(body);
        var found = names.Is(end, ",") ? names.ListFrom(end + 1, ActorType.Country) : [];
        var left = noun;
        while (left > 0 && noun - left < 12 && names.InOneSentence(left - 1, noun) && !names.Is(left - 1, ",") && !view.IsVerb(left - 1) && names.At(left - 1) is null)
        {
            left--;
        }

        if (found.Count == 0 && names.Is(left - 1, ","))
        {
            found = names.ListEndingAt(left - 1, ActorType.Country);
        }

        if (found.Count > 0 && view.Lemma(noun) != "friend" && OwnerOf(noun) is { } owner && owner.Actor.Type == ActorType.Country && !found.Exists(l => l.Actor.Id == owner.Actor.Id))
        {
            found.Add(owner);
        }

        return found;
    }

    // "To help its NATO ally": who stands for the ally is said elsewhere; the possessor is in the bloc, too.
    private void AddPossessorOfAlly(Link bloc, int noun, List<ClaimDraft> drafts)
    {
        if (view.Lemma(noun) is "ally" or "partner" && OwnerOf(noun) is { Actor.Type: ActorType.Country } owner)
        {
            Add(owner, bloc, noun, drafts);
        }
    }

    private Link? OwnerOf(int noun)
    {
        var found = new List<Party>();
        if (view.Child(noun, DependencyRelation.NmodPoss) is var owner and >= 0)
        {
            tools.Parties.Find(owner, false, found);
        }

        return found.Count == 1 ? found[0].Link : null;
    }

    // "BODY, of which NAME is (also) a member".
    private void AddOfWhich(int member, List<ClaimDraft> drafts)
    {
        var at = member - 1;
        while (at > 0 && (view.Part(at) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adv || view.Lemma(at) == "be"))
        {
            at--;
        }

        var listed = names.ListEndingAt(at + 1, ActorType.Country);
        if (listed.Count == 0)
        {
            return;
        }

        var which = listed[0].Mention.FirstToken - 1;
        var end = names.Is(which - 2, ",") ? which - 2 : which - 1;
        if (names.Is(which, "which") && names.Is(which - 1, "of") && names.BodyEndingAt(end) is { Actor.Type: ActorType.Organization } body)
        {
            listed.ForEach(l => Add(l, body, member, drafts));
        }
    }

    // "BODY, to which A, B and C also belong".
    private void AddBelonging(int verb, List<ClaimDraft> drafts)
    {
        var end = verb;
        while (end > 0 && view.Part(end - 1) == PartOfSpeech.Adv)
        {
            end--;
        }

        var members = names.ListEndingAt(end, ActorType.Country);
        if (members.Count == 0)
        {
            return;
        }

        var which = members[0].Mention.FirstToken - 1;
        if (!names.Is(which, "which") || !names.Is(which - 1, "to"))
        {
            return;
        }

        for (var i = which - 2; i >= 0 && which - i < 10 && names.InOneSentence(i, verb) && !view.IsVerb(i); i--)
        {
            if (names.At(i) is { Actor.Type: ActorType.Organization } body)
            {
                members.ForEach(m => Add(m, body, verb, drafts));
                return;
            }
        }
    }

    private void Add(Link member, Link body, int trigger, List<ClaimDraft> drafts)
    {
        if (ClaimDraft.Between(member, memberOf, body, (trigger, view.Span(trigger)), ("member-beside-name", 0.8)) is { } draft)
        {
            drafts.Add(draft);
        }
    }
}
