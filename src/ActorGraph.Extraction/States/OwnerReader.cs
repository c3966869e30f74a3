using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds whose office a role noun names: the names before it, after "of", behind the holder's name.</summary>
internal sealed class OwnerReader(SyntaxView view, ClauseReader clauses, PartyFinder parties, NameIndex names, HolderReader holderReader)
{
    // "Director of the project on Middle East democracy at".
    private const int LongestTopic = 9;

    private const int LongestRelative = 16;

    /// <summary>Finds the owners; a person is one where only he is named ("her undersecretary").</summary>
    public List<Party> Find(int role, int left, RoleKind kind, List<Party> holders)
    {
        var found = new List<Party>();
        if (!(names.Is(role, "member") && names.Is(role + 1, "of")) || kind == RoleKind.State)
        {
            // "The Croat member of Bosnia's presidency": what he is stands before it, what he sits in behind.
            Before(role, left, kind, found);
        }

        if (found.Count == 0 && kind == RoleKind.State && !IsMinister(role))
        {
            OfRegion(role, left, found);
        }

        if (found.Count == 0)
        {
            After(role, kind, found);
        }

        if (found.Count == 0)
        {
            ByTree(role, kind, found);
            if (kind == RoleKind.Bound)
            {
                found.RemoveAll(p => p.Link.Basis == LinkBasis.Metonym);
            }
        }

        foreach (var holder in holders)
        {
            if (found.TrueForAll(p => p.Actor.Type == ActorType.Person))
            {
                AfterName(holder, kind == RoleKind.State || names.Is(role - 1, "opposition"), found);
            }
        }

        Correct(role, holders, found);
        if (view.Lemma(role) is "leader")
        {
            // "The only EU leader to congratulate him" leads a member.
            found.RemoveAll(p => p.Actor is { Type: ActorType.Organization, Country: null, Sort: "bloc" or "alliance" or "union" });
        }

        if (WordClasses.Embedded["firm-heads"].Contains(view.Lemma(role)))
        {
            // "The firm stood by India, said X, its chief executive": no state has one.
            found.RemoveAll(p => p.Actor.Type == ActorType.Country && p.Link.Mention.Kind == MentionKind.Pronoun);
        }

        if (found.Exists(p => p.Actor.Type != ActorType.Person))
        {
            found.RemoveAll(p => p.Actor.Type == ActorType.Person);
        }

        return found;
    }

    // "Texas Governor NAME", "Kharkiv mayor NAME": the state in which it lies.
    private void OfRegion(int role, int left, List<Party> found)
    {
        for (var i = role - 1; i >= left && found.Count == 0; i--)
        {
            if (PlaceStates.StateOf(view, i) is { } state)
            {
                Add(state, role, found);
            }
        }
    }

    // "Mali will take Algeria to court, said X, its foreign minister": the list knows whose, where
    // only a pronoun or a noun says it ("a spokesman for the foreign ministry").
    private void Correct(int role, List<Party> holders, List<Party> found)
    {
        // "Its emir, NAME": the list knows what he is emir of, and the article names it.
        if (
            found is [{ Link.Mention.Kind: MentionKind.Pronoun, Actor: { Type: ActorType.Country, Id: var taken } }]
            && holders is [{ Actor.Offices: { Length: > 0 } known }]
            && known.Where(o => HasWord(o.Title, view.Lemma(role))).ToList() is { Count: > 0 } same
            && !same.Exists(o => o.Body == taken)
            && same.Select(o => StateOf(o.Body)).LastOrDefault(l => l is not null) is { } named
        )
        {
            found[0] = new Party(named, found[0].Token, false);
        }

        if (
            found is [{ Link.Mention.Kind: MentionKind.Nominal, Actor: { Type: ActorType.Organization, Id: var meant } }]
            && holders is [{ Actor.Offices: var offices }]
            && !offices.Any(o => o.Body == meant)
            && offices.Select(o => StateOf(o.Body)).LastOrDefault(l => l is { Actor.Type: ActorType.Organization }) is { } listed
        )
        {
            // "NAME, the group's spokesman", where the pronoun rules took another body for the group.
            found[0] = new Party(listed, found[0].Token, false);
        }

        if (
            found is [{ Link.Mention.Kind: not MentionKind.Name, Actor.Type: not ActorType.Person }]
            && holders is [{ Actor: { Country: { } country, Offices: var held } }]
            && !held.Any(o => o.Body == found[0].Actor.Id)
            && (found[0].Actor.Type == ActorType.Country || !found[0].Actor.IsListed)
            && found[0].Actor.Id != country
            && found[0].Actor.Country != country
            && StateOf(country) is { } state
        )
        {
            found[0] = new Party(state, found[0].Token, false);
        }
    }

    private static bool HasWord(string title, string word) => title.Split(' ', '-').Contains(word, StringComparer.OrdinalIgnoreCase);

    private void Before(int role, int left, RoleKind kind, List<Party> found)
    {
        for (var i = left; i < role; i++)
        {
            if (names.BodyAt(i) is { } link && !IsPartyLabel(link, i, role, kind) && !IsInParticiple(link))
            {
                Add(link, role, found);
            }
            else if (names.Is(i, "its", "their") && names.Is(i - 1, "and") && names.BodyEndingAt(i - 1) is { } neighbour)
            {
                // "Sanctions on MOIS and its head".
                Add(neighbour, role, found);
            }
            else if (view.LinkAt(i) is { Mention.Kind: not MentionKind.Name, Actor.Type: not ActorType.Person } described)
            {
                Add(described, role, found);
            }
            else if (names.Is(i, "its") && view.LinkAt(i) is null && LastBody(i) is { } last)
            {
                Add(last, role, found);
            }
        }

        if (
            kind is RoleKind.Body or RoleKind.Bound or RoleKind.State
            && found.Count > 0
            && found.TrueForAll(p => !IsPossessor(p) && (p.Actor.Type == ActorType.Country || p.Link.Basis == LinkBasis.Demonym))
            && Employer(role) is { } employer
            && (kind != RoleKind.State || employer.Actor is { IsListed: true, Country: null })
        )
        {
            // "The Israel director at Human Rights Watch", "a German researcher at the institute", "the Belgian president of the European
            // Council".
            found.Clear();
            Add(employer, role, found);
        }

        if (found.Count == 0 && left > 0 && view.Lemma(left) == "whose")
        {
            AddBefore(left, role, found);
        }

        if (
            found.Count == 1
            && view.Lemma(role) is "minister" or "secretary"
            && !names.Is(role - 1, "press", "general", "executive", "private")
            && found[0].Actor
                is { Type: ActorType.Organization, IsListed: true, Country: { } country, Sort: not ("party" or "armed-group") }
            && StateOf(country) is { } state
        )
        {
            // "US Treasury Secretary" serves the state, though the Treasury is named.
            found[0] = new Party(state, role, false);
        }

        if (found.Count < 2 || holderReader.IsPlural(role))
        {
            return;
        }

        var owner = Choose(role, kind, found);
        found.Clear();
        found.Add(owner);
    }

    // The body right behind the role: "at Human Rights Watch", "of the International Crisis Group".
    private Link? Employer(int role)
    {
        var at = role + 1;
        if (
            !names.Is(at, "at", "with", "of", "for", "in")
            || names.BodyFrom(at + 1) is not { Actor.Type: ActorType.Organization } body
            || !names.InOneSentence(body.Mention.FirstToken, role)
        )
        {
            return null;
        }

        return body;
    }

    // "US Iran envoy": the first sends him; "the court's American president": the
    // possessor; else the nearest name, but ministers serve countries.
    private Party Choose(int role, RoleKind kind, List<Party> found)
    {
        if (kind == RoleKind.Envoy)
        {
            return found[0];
        }

        if (
            IsMinister(role)
            && found.Exists(p => p.Actor.Type == ActorType.Country)
            && !found.Exists(p => p.Actor.Type == ActorType.Organization && IsPossessor(p))
        )
        {
            return found.First(p => p.Actor.Type == ActorType.Country);
        }

        if (
            kind == RoleKind.State
            && found[^1].Actor.Type == ActorType.Organization
            && found.Find(p => p.Actor.Type == ActorType.Country && IsPossessor(p)) is { Link: not null } sender
        )
        {
            // "Iran's OPEC governor".
            return sender;
        }

        if (
            kind != RoleKind.State
            && found[^1].Actor.Type == ActorType.Country
            && found.Find(p => p.Actor.Type == ActorType.Organization) is { Link: not null } body
        )
        {
            // "Transparency International's Budapest director", "the Crisis Group Nepal analyst".
            return body;
        }

        if (
            found[^1].Actor.Sort == "parliament"
            && !IsPossessor(found[^1])
            && found.Find(p => p.Actor.Sort == "party" && IsPossessor(p)) is { Link: not null } party
        )
        {
            // "The Greens' Westminster leader".
            return party;
        }

        if (
            found[^1].Link.Basis == LinkBasis.Demonym
            && found[^2].Link.Basis == LinkBasis.Demonym
            && found[^2].Link.Mention.EndToken == found[^1].Link.Mention.FirstToken
        )
        {
            // "The Bosnian Serb leader": of Bosnia.
            return found[^2];
        }

        return found[^1].Link.Basis == LinkBasis.Demonym && found.Exists(IsPossessor) ? found.First(IsPossessor) : found[^1];
    }

    private bool IsPossessor(Party party) => party.Link.Mention.EndToken < view.Count && view.Tag(party.Link.Mention.EndToken) == "POS";

    // "American-trained", "NATO-backed": no owner.
    private bool IsInParticiple(Link link) =>
        names.Is(link.Mention.EndToken, "-") && view.Tag(Math.Min(link.Mention.EndToken + 1, view.Count - 1)) is "VBN" or "JJ";

    // "Republican senator", "Labour MP", "Socialist prime minister": the party is what he belongs to, not whose office it is.
    private bool IsPartyLabel(Link link, int token, int role, RoleKind kind) =>
        link.Actor.Sort == "party"
        && view.Tag(token) != "POS"
        && !names.Is(link.Mention.EndToken, "'s", "’s", "'", "’")
        && (
            kind == RoleKind.State
            || view.Lemma(role) is "representative"
            || WordClasses.Embedded["party-members"].Contains(view.Lemma(role))
            || WordClasses.Embedded["party-members"].Contains(view.Lemma(Math.Min(token + 1, view.Count - 1)))
        );

    // "China, whose envoy NAME", "the bloc, whose chairman NAME": the name or noun before the comma.
    private void AddBefore(int whose, int role, List<Party> found)
    {
        var end = view.Text(whose - 1) is "," ? whose - 1 : whose;
        if (names.Is(whose - 1, "and"))
        {
            // "Hezbollah, which lost the war and whose leader, NAME,": the noun before the first relative.
            var which = whose - 2;
            while (
                which > 1
                && whose - which < LongestRelative
                && names.InOneSentence(which - 1, whose)
                && !names.Is(which, "which", "that", "who")
            )
            {
                which--;
            }

            end = names.Is(which, "which", "that", "who")
                ? names.Is(which - 1, ",")
                    ? which - 1
                    : which
                : end;
        }

        if ((names.BodyEndingAt(end) ?? names.DescribedAt(end - 1)) is { } link)
        {
            Add(link, role, found);
        }
    }

    // "Travel to China, where he may meet NAME, its leader"; "The front refused. 'Never', said its spokesman, NAME": the subject before.
    private Link? LastBody(int token)
    {
        var first = view.Document.Tokens.SentenceStarts[view.Sentence(token)];
        for (var i = token - 1; i >= first; i--)
        {
            if (names.BodyAt(i) is { } link)
            {
                return link;
            }
        }

        return SubjectBefore(first);
    }

    private Link? SubjectBefore(int sentence)
    {
        for (var i = sentence - 1; names.InOneSentence(i, sentence - 1); i--)
        {
            if (
                view.Relation(i) is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
                && view.Relation(view.Head(i)) == DependencyRelation.Root
            )
            {
                return names.BodyAt(i) ?? names.DescribedAt(i);
            }
        }

        return null;
    }

    private Link? StateOf(ActorId country) =>
        view.Linked.Links.FirstOrDefault(l => l.Actor.Id == country && l.Mention.Kind != MentionKind.Pronoun);

    private bool IsMinister(int role) => WordClasses.Embedded["minister-nouns"].Contains(view.Lemma(role));

    private void After(int role, RoleKind kind, List<Party> found)
    {
        if (role + 1 < view.Count && view.Tag(role + 1) == "POS")
        {
            // "The premier's party, Fidesz": what follows is his.
            return;
        }

        if (kind is RoleKind.Body or RoleKind.Envoy && ChiefServed(role) is { } chief)
        {
            Add(chief, role, found);
        }
        else if (kind is RoleKind.Body or RoleKind.Bound && EmployerBehindTopic(role) is { } employer)
        {
            Add(employer, role, found);
        }
        else
        {
            NearestAfter(role, kind, found);
        }
    }

    // "A senior aide to Zelensky", "spokesman for NAME".
    private Link? ChiefServed(int role) =>
        names.Is(role + 1, "to", "of", "for") && names.PersonFrom(role + 2) is { } chief && !HasBody(role + 2, chief.Mention.FirstToken)
            ? chief
            : null;

    // The first name or description behind a role, where nothing in between says that it is another's.
    private void NearestAfter(int role, RoleKind kind, List<Party> found)
    {
        var reach = 6;
        for (var i = role + 1; i < view.Count && i - role <= reach && names.InOneSentence(i, role); i++)
        {
            if (IsEndOfPhrase(i))
            {
                return;
            }

            if (names.Is(i, "to") && WordClasses.Embedded["aide-words"].Contains(view.Lemma(i - 1)))
            {
                // "An adviser to Norway's premier", "chief of staff to the army's commander-in-chief": who serves the servant.
                reach = LongestTopic;
                continue;
            }

            if (view.Part(i) == PartOfSpeech.Adp && !LeadsToOwner(i, kind))
            {
                return;
            }

            // "The chair of the board of governors of the agency".
            reach += names.IsOnBoard(i) ? 3 : 0;
            if (names.BasedAt(i) is > 0 and var behind)
            {
                // "An analyst at the London-based institute".
                reach += behind - i;
                i = behind - 1;
                continue;
            }

            if (names.At(i) is { } link && view.Part(i) is not PartOfSpeech.Adp and not PartOfSpeech.Det)
            {
                // "An analyst at the Nairobi institute": the city owns no analyst.
                if (kind != RoleKind.Bound || link.Basis != LinkBasis.Metonym)
                {
                    AddNamed(link, i, role, found);
                }

                return;
            }

            if (holderReader.IsPlural(role) && view.Tag(i) is "NNS" && names.Is(role + 1, "of"))
            {
                // "The defence ministers of the two sides, A and B".
                var group = new List<Party>();
                parties.Find(i, false, group);
                if (group.Count > 1)
                {
                    found.AddRange(group);
                    return;
                }
            }

            if ((names.DescribedAt(i) ?? StateRuled(role, i, kind)) is { } described)
            {
                // "A spokesman for the foreign ministry", "speaker of the chamber".
                Add(described, role, found);
                return;
            }
        }
    }

    private bool IsEndOfPhrase(int token) =>
        (view.Part(token) == PartOfSpeech.Punct && view.Text(token) is not "-")
        || view.Part(token) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Pron
        || names.PersonAt(token) is not null;

    private bool LeadsToOwner(int preposition, RoleKind kind) =>
        kind == RoleKind.Envoy
            ? view.Lemma(preposition) is "of" or "from"
            : view.Lemma(preposition) is "of" or "in" or "at" or "for" or "from" or "with";

    // "The governor of Ituri".
    private Link? StateRuled(int role, int place, RoleKind kind) =>
        kind != RoleKind.Bound && place - role is 2 or 3 or 4 && names.Is(role + 1, "of", "in", "for") && IsPlaceName(role + 2, place)
            ? PlaceStates.StateOf(view, place)
            : null;

    // "A senior fellow on China at Chatham House", "director of the Iraq Initiative at", "professor of international relations at".
    private Link? EmployerBehindTopic(int role)
    {
        if (!names.Is(role + 1, "of", "on", "for", "in"))
        {
            return null;
        }

        for (var i = role + 2; i < view.Count && i - role <= LongestTopic && names.InOneSentence(i, role) && names.PersonAt(i) is null; i++)
        {
            if (names.Is(i, "at", "with"))
            {
                return
                    names.BodyFrom(i + 1) is { Actor.Type: ActorType.Organization } body
                    && names.InOneSentence(body.Mention.FirstToken, role)
                    ? body
                    : MinistryFrom(i + 1);
            }

            if (
                view.Part(i) is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Cconj)
                && view.Text(i) is not ("-" or "of" or "in")
                && view.Tag(i) != "POS"
            )
            {
                return null;
            }
        }

        return null;
    }

    // "At the South Korean foreign ministry": the state.
    private Link? MinistryFrom(int token)
    {
        for (
            var i = token;
            i < view.Count && i - token < 6 && names.InOneSentence(i, token) && !view.IsVerb(i) && view.Text(i) is not ",";
            i++
        )
        {
            if (names.DescribedAt(i) is { } described)
            {
                return described;
            }
        }

        return null;
    }

    private bool HasBody(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (names.BodyAt(i) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // "Of Ituri", "in the Kherson region", not "of the interim administration of Tigray".
    private bool IsPlaceName(int first, int last)
    {
        for (var i = view.Part(first) == PartOfSpeech.Det ? first + 1 : first; i <= last; i++)
        {
            if (view.Part(i) != PartOfSpeech.Propn)
            {
                return false;
            }
        }

        return true;
    }

    // "Of Iran's Security Council": the council; "of the French space agency CNES": the agency; else the list that the name begins.
    private void AddNamed(Link link, int token, int role, List<Party> found)
    {
        if (names.BodyFrom(token) is { Actor.Type: ActorType.Organization } body && !holderReader.IsPlural(role))
        {
            Add(body, role, found);
            return;
        }

        var list = holderReader.IsPlural(role) ? names.ListFrom(link.Mention.FirstToken, null) : [];
        if (list.Count > 1)
        {
            list.ForEach(l => Add(l, role, found));
            return;
        }

        parties.Find(link.Mention.HeadToken, true, found);
        if (found.Count == 0)
        {
            Add(link, role, found);
        }
    }

    private void ByTree(int role, RoleKind kind, List<Party> found)
    {
        if (view.Child(role, DependencyRelation.NmodPoss) is var owner and >= 0)
        {
            if (view.Lemma(owner) == "country" && CountryBefore(owner) is { } country)
            {
                Add(country, role, found);
                return;
            }

            parties.Find(clauses.Relatives.Antecedent(owner), true, found);
        }

        foreach (var child in view.Children(role))
        {
            // "The envoy in Madrid" is not Spain's.
            if (
                found.Count == 0
                && view.Relation(child) == DependencyRelation.Nmod
                && view.PrepositionOf(child) is var preposition
                && (preposition is "of" || (preposition is "in" or "at" && kind != RoleKind.Envoy))
            )
            {
                parties.Find(child, true, found);
            }
        }
    }

    // "That country's president": the last one named.
    private Link? CountryBefore(int noun)
    {
        for (var i = noun - 1; names.InOneSentence(i, noun); i--)
        {
            if (names.At(i) is { Actor.Type: ActorType.Country } link)
            {
                return link;
            }
        }

        return null;
    }

    // "President Maia Sandu of Moldova", "Senator X of"; "his minister, X of the FDP", "opposition leader X of the PTI" serve no party.
    private void AfterName(Party holder, bool isOfState, List<Party> found)
    {
        var end = holder.Link.Mention.EndToken;
        if (holder.Link.Mention.Kind == MentionKind.Name && end + 1 < view.Count && view.Text(end) is "of" or "from")
        {
            var at = view.Part(end + 1) == PartOfSpeech.Det ? end + 2 : end + 1;
            if (names.BodyAt(at) is { } link && !(isOfState && link.Actor.Sort == "party"))
            {
                Add(link, holder.Token, found);
            }
        }
    }

    private static void Add(Link link, int token, List<Party> found)
    {
        if (!found.Exists(p => p.Actor.Id == link.Actor.Id))
        {
            found.Add(new Party(link, token, false));
        }
    }
}
