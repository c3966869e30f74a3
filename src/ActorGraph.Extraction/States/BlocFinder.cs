using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds which state belongs to which bloc where the words beside the names say it: "NATO member Turkey", "A and B, its partners
/// in the alliance", "BLOC, to which A belongs".</summary>
internal sealed class BlocFinder(SyntaxView view, ReadingTools tools, NameIndex names)
{
    private const int Reach = 10;
    private static readonly RelationType memberOf = RelationOntology.Get(RelationKind.MemberOf);
    private readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Adds the memberships.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        for (var token = 0; token < view.Count; token++)
        {
            if (classes["bloc-members"].Contains(view.Lemma(token)) && (view.IsNoun(token) || names.Is(token, "allies")))
            {
                AddBlocMembers(token, drafts);
            }

            if (classes["composing-words"].Contains(view.Lemma(token)) || names.Is(token, "group", "bloc", "alliance"))
            {
                AddComposition(token, drafts);
            }

            if (names.Is(token, "one") && names.Is(token + 1, "of"))
            {
                AddOneOf(token, drafts);
            }

            if (view.Lemma(token) == "belong")
            {
                AddBelonging(token, drafts);
            }

            if (
                names.Is(token, "alliance", "pact", "bloc", "grouping", "club", "confederation", "union", "partnership")
                && names.Is(token + 1, "of", "between", "among")
            )
            {
                AddApposedGroup(token, drafts);
            }

            if (names.Is(token, "which") && names.Is(token - 1, "in"))
            {
                AddInWhich(token, drafts);
            }
        }
    }

    // "NATO allies A and B", "EU members such as A", "A and B, its partners in the alliance", "A, an OPEC member".
    private void AddBlocMembers(int noun, List<ClaimDraft> drafts)
    {
        if (
            names.At(noun - 1) is { Actor.Type: ActorType.Organization } bloc
            && bloc.Mention.EndToken == noun
            && view.Tag(bloc.Mention.EndToken - 1) != "POS"
        )
        {
            // "EU and NATO members".
            foreach (var member in Listed(noun))
            {
                names.ListEndingAt(noun, ActorType.Organization).ForEach(b => Add(member, b, noun, drafts));
            }

            AddPossessorOfAlly(bloc, noun, drafts);
            return;
        }

        AddOfWhich(noun, drafts);
        AddOwnMember(noun, drafts);

        // "An ally of the Taliban" is no member of it.
        var isIn = names.Is(noun + 1, "in") || (names.Is(noun + 1, "of") && view.Lemma(noun) is not ("ally" or "partner" or "friend"));
        if (isIn && names.BodyNear(noun + 2) is { } body)
        {
            // "A member of NATO and the European Union".
            var blocs = names.ListFrom(noun + 2, ActorType.Organization);
            if (blocs.Count > 2 && view.Tag(noun) is "NNS" && GroupBefore(noun) is { } group && names.Is(names.AfterName(blocs[0]), ","))
            {
                // "The MNDAA and its partners in the alliance, the TNLA and the Arakan Army".
                foreach (var member in blocs.Skip(1).Prepend(group))
                {
                    Add(member, blocs[0], noun, drafts);
                }

                return;
            }

            if (GroupBefore(noun) is { } companion && view.Tag(noun) is "NNS" && ListedAround(noun, body).Count == 0)
            {
                // "Belarus and its partners in the Union", "Poland and the other members of the Nine".
                Add(companion, body, noun, drafts);
            }

            foreach (var member in ListedAround(noun, blocs.Count > 1 ? blocs[^1] : body))
            {
                (blocs.Count > 1 ? blocs : [body]).ForEach(b => Add(member, b, noun, drafts));
            }
        }
    }

    // After the noun: "members A and B", "members, including A"; before it: "A, a NATO member,".
    private List<Link> Listed(int noun)
    {
        var at = noun + 1;
        while (
            at < view.Count
            && (
                names.Is(at, ",", "such", "as", "including", "like", "state", "states", "nation", "nations", "country", "countries")
                || view.Text(at) is ":"
            )
        )
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
            if (
                view.Lemma(left - 1) == "be"
                && view.Lemma(noun) is "member"
                && names.ListEndingAt(left - 1, ActorType.Country) is { Count: > 0 } told
            )
            {
                // "Hungary is the only EU member that".
                return told;
            }

            // "Serbia, Russia, China and five EU members": the members are others than those listed before.
            if ((view.IsVerb(left - 1) && view.Lemma(left - 1) != "be") || view.Part(left - 1) == PartOfSpeech.Cconj)
            {
                return [];
            }

            left--;
        }

        // "The United States, EU countries and the UN" is a list, "Latvia, a NATO country," none.
        if (
            !names.Is(left - 1, ",")
            || noun - left >= 6
            || (view.Lemma(noun) is "state" or "nation" or "country" && view.Part(left) is not (PartOfSpeech.Det or PartOfSpeech.Num))
        )
        {
            return [];
        }

        // "The oil producer, an OPEC member".
        var before = names.ListEndingAt(left - 1, ActorType.Country);
        return
            before.Count == 0
            && left > 1
            && view.LinkAt(left - 2) is { Actor.Type: ActorType.Country, Mention.Kind: MentionKind.Nominal } described
            ? [described]
            : before;
    }

    // "A and B, its partners in BODY": A and B; "its friends in the forum, A, B and C": A, B and C. The possessor belongs to it, too.
    private List<Link> ListedAround(int noun, Link body)
    {
        var end = names.AfterName(body);
        var found = names.Is(end, ",", "-", "–", "—", ":", "(") ? names.ListFrom(end + 1, ActorType.Country) : [];
        var left = noun;
        while (
            left > 0
            && noun - left < 12
            && names.InOneSentence(left - 1, noun)
            && !names.Is(left - 1, ",")
            && !view.IsVerb(left - 1)
            && names.At(left - 1) is null
        )
        {
            left--;
        }

        if (found.Count == 0 && names.Is(left - 1, ","))
        {
            found = names.ListEndingAt(left - 1, ActorType.Country);
            if (
                found.Count == 0
                && left > 1
                && view.LinkAt(left - 2) is { Actor.Type: ActorType.Country, Mention.Kind: MentionKind.Nominal } described
            )
            {
                // "His country, a member of NATO".
                found.Add(described);
            }

            if (
                found.Count == 0
                && names.BodyEndingAt(left - 1) is { Actor.Type: ActorType.Organization } party
                && view.Lemma(noun) is "partner" or "member"
                && !names.Is(noun - 1, "board", "staff", "council")
            )
            {
                // "PARTY, a junior partner in COALITION".
                found.Add(party);
            }
        }

        if (
            found.Count > 0
            && view.Lemma(noun) != "friend"
            && OwnerOf(noun) is { } owner
            && owner.Actor.Type == ActorType.Country
            && !found.Exists(l => l.Actor.Id == owner.Actor.Id)
        )
        {
            found.Add(owner);
        }

        return found;
    }

    // "The MNDAA and its partners in", "Poland and the other members of".
    private Link? GroupBefore(int noun)
    {
        var its = names.Is(noun - 1, "its", "other") ? noun - 1 : noun - 2;
        its -= names.Is(its, "other") && names.Is(its - 1, "the", "its") ? 1 : 0;
        return (names.Is(its, "its", "other") || (names.Is(its, "the") && names.Is(its + 1, "other"))) && names.Is(its - 1, "and")
            ? names.BodyEndingAt(its - 1)
            : null;
    }

    // "The bloc's smallest member, Malta": the one that the comma closes.
    private void AddOwnMember(int noun, List<ClaimDraft> drafts)
    {
        var at = noun - 1;
        while (at > 0 && noun - at < 5 && view.Part(at) is PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Num)
        {
            at--;
        }

        if (
            view.Lemma(noun) != "member"
            || at <= 0
            || view.Tag(at) != "POS"
            || !names.InOneSentence(at, noun)
            || (names.BodyAt(at - 1) ?? names.DescribedAt(at - 1)) is not { Actor: { Type: ActorType.Organization, Country: null } } bloc
        )
        {
            return;
        }

        var first = names.Is(noun + 1, "state", "states", "nation", "nations", "country", "countries") ? noun + 2 : noun + 1;
        var listed = names.ListFrom(names.Is(first, ",") ? first + 1 : first, ActorType.Country);
        if (listed.Count > 0 && (!names.Is(first, ",") || names.Is(names.AfterName(listed[^1]), ",", ".", ";", "-", "–", "—")))
        {
            listed.ForEach(l => Add(l, bloc, noun, drafts));
        }
    }

    // "Canada, one of the Five Eyes", "The Arakan Army, one of the three militias of BODY", "Lithuania is one of the court's member
    // states".
    private void AddOneOf(int one, List<ClaimDraft> drafts)
    {
        var end = names.Is(one - 1, ",") || view.Lemma(Math.Max(one - 1, 0)) == "be" ? one - 1 : -1;
        if (names.BodyEndingAt(end) is not { IsPlace: false } member)
        {
            return;
        }

        var noun = -1;
        for (var i = one + 2; i < view.Count && i - one < Reach && names.InOneSentence(i, one); i++)
        {
            var isCourts = view.Tag(Math.Min(i + 1, view.Count - 1)) == "POS";
            if ((names.BodyAt(i) ?? (isCourts ? names.DescribedAt(i) : null)) is { Actor.Type: ActorType.Organization } body)
            {
                var isOwner = body.Mention.EndToken < view.Count && view.Tag(body.Mention.EndToken) == "POS";
                var behind = isOwner ? FirstNoun(body.Mention.EndToken + 1) : body.Mention.EndToken;
                if (
                    noun >= 0
                    || (classes["bloc-parts"].Contains(view.Lemma(Math.Min(behind, view.Count - 1))) && names.At(behind) is null)
                    || (!isOwner && body.Actor.Sort is "bloc" or "alliance" && names.Is(body.Mention.EndToken, ",", ".", "that", "which"))
                )
                {
                    Add(member, body, one, drafts);
                }

                return;
            }

            noun = classes["bloc-parts"].Contains(view.Lemma(i)) && names.Is(i + 1, "of", "in", "within") ? i : noun;
            if (names.At(i) is not null || view.IsVerb(i) || (view.Text(i) is "," or ";" or "who" or "that" or "which"))
            {
                return;
            }
        }
    }

    private int FirstNoun(int token)
    {
        while (token + 1 < view.Count && view.Part(token) is PartOfSpeech.Adj or PartOfSpeech.Num || names.Is(token, "member"))
        {
            token++;
        }

        return token;
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

    // "AUKUS, an alliance of the three countries": who the group is, the text has told before.
    private void AddApposedGroup(int noun, List<ClaimDraft> drafts)
    {
        var first = noun;
        while (
            first > 0
            && noun - first < 5
            && view.Part(first - 1) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Det or PartOfSpeech.Num
        )
        {
            first--;
        }

        if (
            !names.Is(first - 1, ",")
            || names.BodyEndingAt(first - 1) is not { Actor: { Type: ActorType.Organization, Country: null } } body
            || view.Child(noun, DependencyRelation.Nmod) is not (>= 0 and var group)
            || names.At(group) is not null
        )
        {
            return;
        }

        var members = new List<Party>();
        tools.Parties.Find(group, false, members);
        members = members.TrueForAll(m => m.Actor.Type == ActorType.Country) ? members : StatesOfSentence(group);
        if (members.Count > 1 && members.TrueForAll(m => m.Actor.Type == ActorType.Country))
        {
            members.ForEach(m => Add(m.Link, body, noun, drafts));
        }
    }

    // "With Johnson and Biden he unveiled AUKUS, an alliance of their three countries": as many as the sentence names.
    private List<Party> StatesOfSentence(int group)
    {
        var states = view
            .Linked.Links.Where(l => l.Actor.Type == ActorType.Country && names.InOneSentence(l.Mention.HeadToken, group))
            .DistinctBy(l => l.Actor.Id)
            .Select(l => new Party(l, group, false))
            .ToList();
        var count = view.Child(group, DependencyRelation.Nummod) is >= 0 and var number ? view.Lemma(number) : "";
        return
            states.Count
            == count switch
            {
                "two" => 2,
                "three" => 3,
                "four" => 4,
                "five" => 5,
                _ => -1,
            }
            ? states
            : [];
    }

    // "The cartel, in which Saudi Arabia calls the tune".
    private void AddInWhich(int which, List<ClaimDraft> drafts)
    {
        var end = names.Is(which - 2, ",") ? which - 2 : which - 1;
        if (
            (names.BodyEndingAt(end) ?? names.BodyNear(end - 1)) is { Actor: { Country: null, Sort: "bloc" or "alliance" or "union" } } bloc
            && bloc.Mention.EndToken == end
            && names.At(which + 1) is { Actor.Type: ActorType.Country, IsPlace: false } member
            && view.Relation(member.Mention.HeadToken) == DependencyRelation.Nsubj
        )
        {
            Add(member, bloc, which, drafts);
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

    // "BODY, which groups A, B and C", "BODY, made up of A and B", "BODY, whose members include A and B", "the BODY bloc of A and B".
    private void AddComposition(int word, List<ClaimDraft> drafts)
    {
        var isNoun = view.IsNoun(word) && names.Is(word, "group", "bloc", "alliance");
        var at = names.Is(word + 1, "up", "together") ? word + 2 : word + 1;
        at = names.Is(at, "of") ? at + 1 : at;
        var members = names.ListFrom(at, ActorType.Country);
        if (members.Count < 2 || (isNoun && !names.Is(word + 1, "of")))
        {
            return;
        }

        var end = word;
        while (
            end > 0
            && word - end < 4
            && names.At(end - 1) is null
            && (names.Is(end - 1, "which", "that", ",", "whose", "currently", "also", "now") || view.Lemma(end - 1) is "member" or "be")
        )
        {
            end--;
        }

        if (
            (end < word || isNoun || view.Tag(word) is "VBG" or "VBN")
            && names.BodyEndingAt(end) is { Actor: { Type: ActorType.Organization, Country: null, Sort: not "party" } } body
        )
        {
            members.ForEach(m => Add(m, body, word, drafts));
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
