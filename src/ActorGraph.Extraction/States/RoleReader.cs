using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Reads the phrase around a role noun: title, holder and owner, from the words' order first and the tree second, since titles before names parse badly.</summary>
internal sealed class RoleReader
{
    private const int Window = 12;
    private readonly SyntaxView view;
    private readonly ClauseReader clauses;
    private readonly PartyFinder parties;
    private readonly Link?[] nameAt;

    /// <summary>Makes the reader of one document.</summary>
    public RoleReader(SyntaxView view, ClauseReader clauses, PartyFinder parties)
    {
        this.view = view;
        this.clauses = clauses;
        this.parties = parties;
        nameAt = new Link?[view.Count];

        // The longest mention of an actor at a token wins: "US State Department" over "US".
        foreach (var link in view.Linked.Links.Where(l => l.Mention.Kind == MentionKind.Name).OrderBy(l => l.Mention.EndToken - l.Mention.FirstToken))
        {
            for (var i = link.Mention.FirstToken; i < link.Mention.EndToken; i++)
            {
                nameAt[i] = link;
            }
        }
    }

    /// <summary>Reads the phrase of a role noun; null where no holder is named.</summary>
    public RolePhrase? Read(int role, RoleKind kind)
    {
        var left = LeftEdge(role);
        var holders = Holders(role, left);
        if (holders.Count == 0)
        {
            return null;
        }

        var owners = Owners(role, left, kind, holders);
        var title = Title(role, left);
        return new RolePhrase(role, kind, title, holders, owners, title.Contains("-elect", StringComparison.OrdinalIgnoreCase) || FollowedByElect(role), IsFormer(left, role));
    }

    /// <summary>The name mention that covers a token, the longest first; null outside names.</summary>
    public Link? NameAt(int token) => token >= 0 && token < nameAt.Length ? nameAt[token] : null;

    private static bool IsPerson(Link? link) => link?.Actor.Type == ActorType.Person;

    private bool FollowedByElect(int role) => role + 2 < view.Count && view.Text(role + 1) is "-" && view.Lemma(role + 2) == "elect";

    private bool IsFormer(int left, int role)
    {
        // "Borrell, at the time the EU's policy chief".
        if (left > 2 && (view.Lemma(left - 1) == "then" || (view.Lemma(left - 1) == "time" && view.Lemma(left - 3) == "at") || (left > 3 && view.Lemma(left - 2) == "time" && view.Lemma(left - 4) == "at")))
        {
            return true;
        }

        for (var i = Math.Max(0, left - 2); i < role; i++)
        {
            if (i >= left || view.Text(i) is "-" || (i + 1 < view.Count && view.Text(i + 1) is "-"))
            {
                if (WordClasses.Embedded["former-words"].Contains(view.Text(i).ToString().ToLowerInvariant()))
                {
                    return true;
                }
            }
        }

        var after = view.Text(Math.Min(role + 1, view.Count - 1)).ToString().ToLowerInvariant();
        var afterHyphen = role + 2 < view.Count && view.Text(role + 1) is "-" ? view.Text(role + 2).ToString().ToLowerInvariant() : after;
        return after is "candidate" or "nominee" or "hopeful" || afterHyphen is "designate" or "hopeful";
    }

    // Walks left over what a noun phrase may hold before its head.
    private int LeftEdge(int role)
    {
        var left = role;
        for (var i = role - 1; i >= 0 && role - i <= Window && view.Sentence(i) == view.Sentence(role); i--)
        {
            var isPhraseWord = view.Part(i) switch
            {
                PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num => true,
                PartOfSpeech.Part => view.Text(i) is "'s" or "’s" or "'" or "’",
                PartOfSpeech.Verb => view.Tag(i) is "VBN" or "VBG" && view.Relation(i) == DependencyRelation.Amod,
                PartOfSpeech.Punct => view.Text(i) is "-",
                PartOfSpeech.Pron => view.Relation(i) == DependencyRelation.NmodPoss,
                PartOfSpeech.Cconj => IsPerson(NameAt(i - 1)) is false && i > 0 && view.Part(i - 1) is PartOfSpeech.Adj or PartOfSpeech.Propn && NameAt(i + 1) is { Actor.Type: not ActorType.Person } && NameAt(i - 1) is not null,
                _ => false,
            };
            if (!isPhraseWord || (IsPerson(NameAt(i)) && !IsPossessive(i)))
            {
                break;
            }

            left = i;
        }

        return left;
    }

    private bool IsPossessive(int token)
    {
        var link = NameAt(token);
        return link is not null && link.Mention.EndToken < view.Count && (view.Tag(link.Mention.EndToken) == "POS" || view.Tag(link.Mention.EndToken - 1) == "POS");
    }

    private List<Party> Holders(int role, int left)
    {
        var found = new List<Party>();
        if (view.LinkAt(role) is { Actor.Type: ActorType.Person } described)
        {
            found.Add(new Party(described, role, false));
        }
        else if (HolderAfter(role) is { } after)
        {
            AddPersons(after, role, found);
        }
        else if (HolderBefore(left) is { } before)
        {
            AddPersonsBefore(before, role, found);
        }
        else
        {
            HoldersByTree(role, found);
        }

        return found;
    }

    // A plural role before a list of names takes all of them: "Presidents A and B".
    private void AddPersons(Link first, int role, List<Party> found)
    {
        found.Add(new Party(first, role, false));
        if (!IsPlural(role))
        {
            return;
        }

        var next = first.Mention.EndToken;
        while (next + 1 < view.Count && view.Text(next) is "," or "and" or "&")
        {
            next = view.Text(next + 1) is "and" ? next + 2 : next + 1;
            if (NameAt(next) is not { Actor.Type: ActorType.Person } link || link.Mention.FirstToken != next)
            {
                return;
            }

            found.Add(new Party(link, role, false));
            next = link.Mention.EndToken;
        }
    }

    private bool IsPlural(int role) => view.Tag(role) is "NNS" or "NNPS";

    // "A, B and C, the defence ministers of": all of the list.
    private void AddPersonsBefore(Link last, int role, List<Party> found)
    {
        if (!IsPlural(role))
        {
            found.Add(new Party(last, role, false));
            return;
        }

        var names = new List<Link> { last };
        for (var i = last.Mention.FirstToken - 1; i > 0 && view.Text(i) is "," or "and"; i = names[^1].Mention.FirstToken - 1)
        {
            i = view.Text(i) is "and" && view.Text(i - 1) is "," ? i - 1 : i;
            if (NameAt(i - 1) is not { Actor.Type: ActorType.Person } link || link.Mention.EndToken != i)
            {
                break;
            }

            names.Add(link);
        }

        names.Reverse();
        if (names.Count > 1)
        {
            found.AddRange(names.Select(n => new Party(n, role, false)));
        }
    }

    // "Foreign Minister NAME", "Secretary of State NAME", "the president of Brazil, NAME,".
    private Link? HolderAfter(int role)
    {
        var sentence = view.Sentence(role);
        var commas = 0;
        var isList = IsPlural(role);
        for (var i = role + 1; i < view.Count && i - role <= Window && view.Sentence(i) == sentence; i++)
        {
            if (NameAt(i) is { } link && IsPerson(link))
            {
                return commas == 0 || IsAppositive(link, role) ? link : null;
            }

            // "The leaders of France, Germany and Poland, NAME, NAME and NAME": the owners are a list, too.
            if (isList && (NameAt(i) is not null || (view.Text(i) is "," or "and" && NameAt(i - 1) is not null && NameAt(i + 1) is { Actor.Type: not ActorType.Person })))
            {
                continue;
            }

            if (view.Text(i) is ",")
            {
                // After a comma only the name itself, with rank or form of address, may follow.
                commas++;
                continue;
            }

            var mayPass = commas == 0
                ? view.Part(i) is PartOfSpeech.Adp or PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det || view.Text(i) is "-" or "&" or "elect" or "designate"
                    || (view.Part(i) == PartOfSpeech.Cconj && i + 1 < view.Count && view.Part(i + 1) != PartOfSpeech.Det && (NameAt(i - 1) is not null || view.Part(i - 1) is PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Noun))
                : WordClasses.Embedded["name-prefixes"].Contains(view.Text(i).ToString().ToLowerInvariant());
            if (!mayPass || commas > 1 || IsOtherRole(i, role) || (view.Part(i) == PartOfSpeech.Adp && view.Lemma(i) is not ("of" or "for" or "in" or "at" or "to" or "on")))
            {
                return null;
            }
        }

        return null;
    }

    // A second role noun takes the name for itself, unless both are one title ("Secretary General", "general secretary").
    private bool IsOtherRole(int token, int role) =>
        RoleLexicon.Find(view.Lemma(token)) is not null && token != role + 1 && NameAt(token) is null
        && !WordClasses.Embedded["name-prefixes"].Contains(view.Text(token).ToString().ToLowerInvariant());

    // The name after a comma belongs to the role where the tree says so or the comma closes again.
    private bool IsAppositive(Link name, int role)
    {
        var head = name.Mention.HeadToken;
        if (view.Relation(head) == DependencyRelation.Appos && view.IsUnder(head, role))
        {
            return true;
        }

        var end = name.Mention.EndToken;
        return end >= view.Count || view.Text(end) is "," or "." or ")" or ";" || view.Tag(end) == "POS" || view.Sentence(end) != view.Sentence(role)
            || (IsPlural(role) && view.Text(end) is "and");
    }

    // "NAME, the foreign minister of", "NAME, its president".
    private Link? HolderBefore(int left)
    {
        var comma = left - 1;
        if (comma > 0 && view.Part(comma) == PartOfSpeech.Det)
        {
            comma--;
        }

        if (comma <= 0 || view.Text(comma) is not ("," or "(" or "-" or "—" or "–") || view.Sentence(comma - 1) != view.Sentence(left))
        {
            return null;
        }

        return NameAt(comma - 1) is { Actor.Type: ActorType.Person } link && link.Mention.EndToken == comma ? link : null;
    }

    private void HoldersByTree(int role, List<Party> found)
    {
        var heads = new List<int>();
        if (view.Relation(role) is DependencyRelation.Appos && NamedPerson(view.Head(role)) is { } appositive)
        {
            found.Add(new Party(appositive, role, false));
            return;
        }

        if (view.HasChild(role, DependencyRelation.Cop) && !IsPlural(role))
        {
            clauses.SurfaceSubjects(role, heads, 0);
        }

        foreach (var head in heads)
        {
            if (NamedPerson(head) is { } person)
            {
                found.Add(new Party(person, role, false));
            }
        }
    }

    private Link? NamedPerson(int token) => token >= 0 && parties.NameOf(token) is { Actor.Type: ActorType.Person } link ? link : null;

    private List<Party> Owners(int role, int left, RoleKind kind, List<Party> holders)
    {
        var found = new List<Party>();
        OwnersBefore(role, left, kind, found);
        if (found.Count == 0)
        {
            OwnersAfter(role, kind, found);
        }

        if (found.Count == 0)
        {
            OwnerByTree(role, found);
        }

        foreach (var holder in holders)
        {
            if (found.Count == 0)
            {
                OwnerAfterName(holder, found);
            }
        }

        found.RemoveAll(p => p.Actor.Type == ActorType.Person);
        return found;
    }

    private void OwnersBefore(int role, int left, RoleKind kind, List<Party> found)
    {
        for (var i = left; i < role; i++)
        {
            if (NameAt(i) is { Actor.Type: not ActorType.Person } link && link.Mention.FirstToken <= i)
            {
                Add(link, role, found);
            }
            else if (view.LinkAt(i) is { Mention.Kind: not MentionKind.Name, Actor.Type: not ActorType.Person } described)
            {
                Add(described, role, found);
            }
        }

        if (found.Count == 0 && left > 0 && view.Lemma(left) == "whose")
        {
            AddBefore(left, role, found);
        }

        if (found.Count == 1 && IsMinister(role) && found[0].Actor is { Type: ActorType.Organization, Country: { } country } && StateOf(country) is { } state)
        {
            // "US Treasury Secretary" serves the state, though the Treasury is named.
            found[0] = new Party(state, role, false);
        }

        if (found.Count < 2 || IsPlural(role))
        {
            return;
        }

        // "US Iran envoy": the first sends him; else the nearest name is the office's own, but ministers serve countries.
        var owner = kind == RoleKind.Envoy ? found[0]
            : IsMinister(role) && found.Exists(p => p.Actor.Type == ActorType.Country) ? found.First(p => p.Actor.Type == ActorType.Country)
            : found[^1];
        found.Clear();
        found.Add(owner);
    }

    // "China, whose envoy NAME": the name before the comma.
    private void AddBefore(int whose, int role, List<Party> found)
    {
        var end = view.Text(whose - 1) is "," ? whose - 2 : whose - 1;
        if (NameAt(end) is { Actor.Type: not ActorType.Person } link)
        {
            Add(link, role, found);
        }
    }

    private Link? StateOf(ActorId country) => view.Linked.Links.FirstOrDefault(l => l.Actor.Id == country);

    private bool IsMinister(int role) => view.Lemma(role) is "minister" or "secretary" or "president" or "premier" or "chancellor";

    private void OwnersAfter(int role, RoleKind kind, List<Party> found)
    {
        for (var i = role + 1; i < view.Count && i - role <= 6 && view.Sentence(i) == view.Sentence(role); i++)
        {
            if (view.Part(i) == PartOfSpeech.Punct && view.Text(i) is not "-" || view.Part(i) is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Pron || IsPerson(NameAt(i)))
            {
                return;
            }

            if (view.Part(i) == PartOfSpeech.Adp && (kind == RoleKind.Envoy ? view.Lemma(i) is not ("of" or "from") : view.Lemma(i) is not ("of" or "in" or "at" or "for" or "from")))
            {
                return;
            }

            if (NameAt(i) is { } link && view.Part(i) is not PartOfSpeech.Adp and not PartOfSpeech.Det)
            {
                if (IsPurpose(role, link))
                {
                    return;
                }

                // "Of Iran's Security Council": the council, where it is one.
                if (Possessed(link) is { } body)
                {
                    Add(body, role, found);
                    return;
                }

                parties.Find(link.Mention.HeadToken, true, found);
                if (found.Count == 0)
                {
                    Add(link, role, found);
                }

                return;
            }
        }
    }

    // "Minister for Political Affairs": what follows "for" is a task, unless a spokesman speaks for it.
    private bool IsPurpose(int role, Link link) =>
        view.Lemma(role + 1) == "for" && link.Actor.Type != ActorType.Country && !view.Lemma(role).StartsWith("spokes", StringComparison.Ordinal);

    private Link? Possessed(Link owner)
    {
        var pos = owner.Mention.EndToken;
        return pos + 1 < view.Count && view.Tag(pos) == "POS" && NameAt(pos + 1) is { Actor.Type: ActorType.Organization } body && !ReferenceEquals(body, owner) ? body : null;
    }

    private void OwnerByTree(int role, List<Party> found)
    {
        if (view.Child(role, DependencyRelation.NmodPoss) is var owner and >= 0)
        {
            parties.Find(clauses.Antecedent(owner), true, found);
        }

        foreach (var child in view.Children(role))
        {
            if (found.Count == 0 && view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) is "of" or "in" or "at")
            {
                parties.Find(child, true, found);
            }
        }
    }

    // "President Maia Sandu of Moldova", "Senator X of".
    private void OwnerAfterName(Party holder, List<Party> found)
    {
        var end = holder.Link.Mention.EndToken;
        if (holder.Link.Mention.Kind == MentionKind.Name && end + 1 < view.Count && view.Text(end) is "of" or "from")
        {
            var at = view.Part(end + 1) == PartOfSpeech.Det ? end + 2 : end + 1;
            if (NameAt(at) is { Actor.Type: not ActorType.Person } link)
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

    private string Title(int role, int left)
    {
        var first = role;
        while (first > left && NameAt(first - 1) is null && view.Tag(first - 1) is not "POS" && view.Part(first - 1) is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Punct)
        {
            first--;
        }

        var end = role + 1;
        var followsOf = end + 1 < view.Count && view.Text(end) is "of" && view.Text(end + 1) is "state" or "State" or "staff" or "Staff" or "defence" or "Defence" or "defense" or "Defense";
        if (followsOf)
        {
            end += 2;
        }
        else if (end < view.Count && view.Text(end) is "General" or "general" or "Elect" or "elect" && view.Part(end) != PartOfSpeech.Punct)
        {
            end++;
        }
        else if (end + 1 < view.Count && view.Text(end) is "-" && view.Text(end + 1) is "elect" or "Elect" or "General" or "general")
        {
            end += 2;
        }

        return view.Document.Text[view.Span(first).Start..view.Span(end - 1).End];
    }
}
