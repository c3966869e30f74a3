using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.States;

/// <summary>Finds who is named with a role noun: after it, before it, as its subject, or as whom a verb makes it.</summary>
internal sealed class HolderReader(SyntaxView view, ClauseReader clauses, PartyFinder parties, NameIndex names)
{
    private const int Window = 16;

    /// <summary>Adds the holders.</summary>
    /// <param name="role">The role noun.</param>
    /// <param name="left">Where its phrase begins.</param>
    /// <param name="verb">The verb that puts them into it ("was elected president"), or -1.</param>
    public List<Party> Find(int role, int left, out int verb)
    {
        verb = -1;
        var after = After(role);
        // "NAME, one of the president's aides": the possessor is somebody else. "Meloni, whose foreign minister, NAME": so is she.
        var before =
            (role + 1 < view.Count && view.Tag(role + 1) == "POS") || names.Is(left, "whose") || names.Is(left - 1, "whose")
                ? null
                : Before(left);
        if (after is not null && (before is null || IsRightBehind(after, role)))
        {
            return List(after, role);
        }

        if (before is not null)
        {
            return ListBefore(before, role);
        }

        var found = new List<Party>();
        if (Fronted(role, left) is { } fronted)
        {
            found.Add(new Party(fronted, role, false));
            return found;
        }

        if (view.PrepositionOf(role) == "as" && ByTree(role, found) is >= 0 and var put && found.Count > 0)
        {
            // "Takaichi succeeded Ishiba as prime minister": whom the list knows as such is no longer he.
            verb = put;
            return found;
        }

        if (view.LinkAt(role) is { Actor.Type: ActorType.Person } described)
        {
            if (names.Is(role + 1, ",") && names.PersonAt(role + 2)?.Actor.Id == described.Actor.Id)
            {
                // "In the presence of the US President, A and B": the comma parts them.
                return found;
            }

            found.Add(new Party(described, role, false));
            return found;
        }

        if (MadeBefore(left) is { } made)
        {
            verb = made.Mention.FirstToken - 1;
            found.Add(new Party(made, role, false));
            return found;
        }

        verb = ByTree(role, found);
        return found;
    }

    /// <summary>Whether a role noun means several.</summary>
    public bool IsPlural(int role) => view.Tag(role) is "NNS" or "NNPS" && !names.Is(role, "d'affaires", "d’affaires");

    // "General secretary To Lam", not "president of the region and an ally of To Lam".
    private bool IsRightBehind(Link name, int role)
    {
        for (var i = role + 1; i < name.Mention.FirstToken; i++)
        {
            if (view.Part(i) is PartOfSpeech.Cconj or PartOfSpeech.Det or PartOfSpeech.Punct && view.Text(i) is not "-")
            {
                return false;
            }
        }

        return true;
    }

    // A plural role before a list of names takes all of them: "Presidents A and B".
    private List<Party> List(Link first, int role)
    {
        var links = IsPlural(role) ? names.ListFrom(first.Mention.FirstToken, ActorType.Person) : [];
        return links.Count > 1 ? links.ConvertAll(l => new Party(l, role, false)) : [new Party(first, role, false)];
    }

    // "A, B and C, the defence ministers of": all of the list; "X, one of the leaders of": X alone.
    private List<Party> ListBefore(Link last, int role)
    {
        if (!IsPlural(role))
        {
            return [new Party(last, role, false)];
        }

        var end = last.Mention.EndToken;
        var links = names.Is(end + 1, "one") ? [last] : names.ListEndingAt(end, ActorType.Person);
        return links.Count > 1 || names.Is(end + 1, "one") ? links.ConvertAll(l => new Party(l, role, false)) : [];
    }

    // "Foreign Minister NAME", "Secretary of State NAME", "the president of Brazil, NAME,".
    private Link? After(int role)
    {
        var commas = 0;
        var isList = IsPlural(role);
        for (var i = role + 1; i < view.Count && i - role <= Window && names.InOneSentence(i, role); i++)
        {
            if (names.PersonAt(i) is { } link)
            {
                if (commas == 0 && IsGoverned(link, role))
                {
                    // "Head of Zelensky's office, NAME", "an aide to Zelensky, NAME".
                    i = link.Mention.EndToken - 1;
                    continue;
                }

                return commas == 0 || IsAppositive(link, role) ? link : null;
            }

            // "The leaders of France, Germany and Poland, NAME, NAME and NAME": the owners
            // are a list, too; "commanders of the TDF (TDF), NAME".
            if (
                isList
                && (
                    names.At(i) is not null
                    || (view.Text(i) is "," or "and" && names.At(i - 1) is not null && names.BodyAt(i + 1) is not null)
                )
            )
            {
                continue;
            }

            if (view.Text(i) is "(" or ")" && (names.BodyAt(i - 1) is not null || names.BodyAt(i + 1) is not null))
            {
                continue;
            }

            if (view.Text(i) is ",")
            {
                // After a comma only the name itself, with rank or form of address, may follow.
                commas++;
                continue;
            }

            if (commas == 1 && view.Text(i - 1) is "," && names.TitledFrom(i) is { } titled)
            {
                // "The party's leader, Acting Prime Minister NAME,".
                return IsAppositive(titled, role) ? titled : null;
            }

            if (commas > 1 || !MayPass(i, role, commas))
            {
                return null;
            }
        }

        return null;
    }

    private bool IsGoverned(Link person, int role)
    {
        var before = person.Mention.FirstToken - 1;
        while (before > role && (IsNamePrefix(before) || RoleLexicon.Find(view.Lemma(before)) is not null))
        {
            before--;
        }

        if (before > role + 1 && view.Tag(before) == "POS" && names.BodyAt(before - 1) is { } state)
        {
            // "An adviser to Brazil's NAME".
            before = state.Mention.FirstToken - 1;
        }

        return before > role && view.Part(before) == PartOfSpeech.Adp;
    }

    private bool MayPass(int token, int role, int commas)
    {
        if (commas > 0)
        {
            // "His Royal Highness Prince X".
            return IsNamePrefix(token)
                || (names.Is(token, "his", "her") && IsNamePrefix(token + 1))
                || (names.Is(token, "-") && IsNamePrefix(token - 1) && IsNamePrefix(token + 1));
        }

        if (IsOtherRole(token, role))
        {
            return false;
        }

        if (names.BodyAt(token) is not null)
        {
            return true;
        }

        return view.Part(token) switch
        {
            PartOfSpeech.Adp => view.Lemma(token) is "of" or "for" or "in" or "at" or "to" or "on" or "from",
            PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Det => true,
            // "The Turkish leader and NAME": no leader of Turkey's.
            PartOfSpeech.Cconj => (token > role + 1 || names.PersonAt(token + 1) is null)
                && (names.At(token - 1) is not null || view.Part(token - 1) is PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Noun),
            _ => view.Text(token) is "-" or "&" or "elect" or "designate" || view.Tag(token) == "POS",
        };
    }

    // A second role noun takes the name for itself, unless both are one title ("Secretary General", "general secretary").
    private bool IsOtherRole(int token, int role) =>
        (RoleLexicon.Find(view.Lemma(token)) is not null || WordClasses.Embedded["relatives"].Contains(view.Lemma(token)))
        && token != role + 1
        && names.At(token) is null
        && !IsNamePrefix(token)
        && !names.IsOnBoard(token);

    private bool IsNamePrefix(int token) =>
        token < view.Count && WordClasses.Embedded["name-prefixes"].Contains(view.Text(token).ToString().ToLowerInvariant());

    // The name after a comma belongs to the role where the comma closes again, or the tree
    // says so and no second name follows ("the US President, A and B").
    private bool IsAppositive(Link name, int role)
    {
        var end = name.Mention.EndToken;
        if (end < view.Count && view.Text(end) is "and")
        {
            return IsPlural(role);
        }

        var head = name.Mention.HeadToken;
        if (view.Relation(head) == DependencyRelation.Appos && view.IsUnder(head, role))
        {
            return true;
        }

        return end >= view.Count || view.Text(end) is "," or "." or ")" or ";" || view.Tag(end) == "POS" || !names.InOneSentence(end, role);
    }

    // "NAME, the foreign minister of", "NAME (the president)", "NAME, one of the leaders of".
    private Link? Before(int left)
    {
        var comma = left - 1;
        if (comma > 0 && view.Part(comma) == PartOfSpeech.Det)
        {
            comma--;
        }

        // "NAME, now the country's ruler".
        comma -= names.Is(comma, "now", "currently", "today", "still") ? 1 : 0;
        if (names.Is(comma, "of") && names.Is(comma - 1, "one", "head"))
        {
            comma -= 2;
        }

        if (names.Is(comma, "and"))
        {
            return BesideKin(comma);
        }

        if (comma <= 0 || view.Text(comma) is not ("," or "(" or "-" or "—" or "–") || !names.InOneSentence(comma - 1, left))
        {
            return null;
        }

        return names.PersonAt(comma - 1) is { } link && link.Mention.EndToken == comma ? link : OfBody(comma);
    }

    // "Appointed as Chad's defence minister, NAME flew"; "as Cameroon's defence minister, NAME has fought": what he is while he does it;
    // "as president, NAME fought" may be over.
    private Link? Fronted(int role, int left)
    {
        var first = left > 0 && view.Part(left - 1) == PartOfSpeech.Det ? left - 2 : left - 1;
        for (var i = role + 1; names.Is(first, "as") && names.InOneSentence(i, role) && i - role < Window && !view.IsVerb(i); i++)
        {
            if (names.Is(i, ",") && names.PersonAt(i + 1) is { } link)
            {
                var subject = link.Mention.HeadToken;
                var put = VerbBefore(first);
                var isPut = (IsMaking(put) && SubjectAbove(put) == subject) || IsHisTime(first - 1);
                return
                    view.Relation(subject) == DependencyRelation.Nsubj
                    && view.Head(subject) is >= 0 and var verb
                    && (isPut || (view.Tag(verb) is not "VBD" && view.Head(role) == verb))
                    ? link
                    : null;
            }
        }

        return null;
    }

    // "In his third term as Chad's president, NAME": a state that he is in.
    private bool IsHisTime(int noun) =>
        noun > 0
        && WordClasses.Embedded["times-in-office"].Contains(view.Lemma(noun))
        && view.Child(noun, DependencyRelation.NmodPoss) is >= 0 and var his
        && names.Is(his, "his", "her");

    private int VerbBefore(int token)
    {
        var at = token - 1;
        while (names.InOneSentence(at, token) && !view.IsVerb(at))
        {
            at--;
        }

        return names.InOneSentence(at, token) ? at : -1;
    }

    // "NAME, sister of the leader and a director of"; "NAME, member of the bureau and minister of".
    private Link? BesideKin(int and)
    {
        for (var i = and - 1; i > 0 && and - i < Window && names.InOneSentence(i, and) && !view.IsVerb(i); i--)
        {
            if (names.Is(i, ","))
            {
                var kin = view.Part(i + 1) == PartOfSpeech.Det ? i + 2 : i + 1;
                return
                    (WordClasses.Embedded["relatives"].Contains(view.Lemma(kin)) || names.Is(kin, "member"))
                    && names.Is(kin + 1, "of")
                    && names.PersonAt(i - 1) is { } link
                    && link.Mention.EndToken == i
                    ? link
                    : null;
            }
        }

        return null;
    }

    // "NAME of the ruling PARTY, governor of".
    private Link? OfBody(int comma)
    {
        if (!names.Is(comma, ",") || names.BodyEndingAt(comma) is not { Actor.Type: ActorType.Organization } body)
        {
            return null;
        }

        var of = body.Mention.FirstToken - 1;
        while (
            of > 0
            && names.At(of) is null
            && view.Part(of) is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Verb
        )
        {
            of--;
        }

        return names.Is(of, "of") && names.PersonAt(of - 1) is { } named && named.Mention.EndToken == of ? named : null;
    }

    // "Made NAME speaker", "elected NAME the new president": no comma parts them.
    private Link? MadeBefore(int left)
    {
        var end = view.Part(Math.Max(0, left - 1)) == PartOfSpeech.Det ? left - 1 : left;
        return names.PersonAt(end - 1) is { } link && link.Mention.EndToken == end && IsMaking(link.Mention.FirstToken - 1) ? link : null;
    }

    private bool IsMaking(int verb) =>
        verb >= 0
        && view.Part(verb) == PartOfSpeech.Verb
        && (
            view.Lemma(verb) is "make" or "vote" or "promote" or "elevate"
            || WordClasses.Embedded["appointing-verbs"].Contains(view.Lemma(verb))
        );

    // Gives the verb that puts them into the office, or -1.
    private int ByTree(int role, List<Party> found)
    {
        if (
            view.Relation(role) is DependencyRelation.Appos
            && NamedPerson(view.Head(role)) is { } appositive
            && !(appositive.Mention.Kind == MentionKind.Nominal && view.Document[role].Sentence.IsTitle)
        )
        {
            found.Add(new Party(appositive, role, false));
            return -1;
        }

        var heads = new List<int>();
        var verb = -1;
        role = PostOf(role) is >= 0 and var post ? post : role;
        var above = view.Head(role);
        above = names.Is(above, "acting") && view.Part(above) == PartOfSpeech.Verb && view.Head(above) >= 0 ? view.Head(above) : above;
        if (view.HasChild(role, DependencyRelation.Cop) && !IsPlural(role))
        {
            clauses.SurfaceSubjects(role, heads, 0);
        }
        else if (view.PrepositionOf(role) == "as" || IsRaisedTo(role))
        {
            verb = ByVerb(role, heads);
        }
        else if (
            view.Relation(role) is DependencyRelation.Xcomp or DependencyRelation.Obj or DependencyRelation.Iobj or DependencyRelation.Obl
            && view.PrepositionOf(role) is null
            && !IsPlural(role)
        )
        {
            verb = ByComplement(role, above, heads);
        }
        else if (view.Relation(role) == DependencyRelation.Nsubj && view.HasChild(above, DependencyRelation.Cop) && !IsPlural(role))
        {
            // "Its first president is NAME", "is Mali's ruler, NAME".
            heads.Add(NamedPerson(above) is null && view.Child(above, DependencyRelation.Appos) is var name and >= 0 ? name : above);
        }

        foreach (var head in heads)
        {
            // "Party leader NAME becomes", "laureate NAME was sworn in".
            if ((NamedPerson(head) ?? names.PersonAt(head + 1) ?? Possessor(head)) is { } person)
            {
                found.Add(new Party(person, role, false));
            }
        }

        return verb;
    }

    // "X was elected president", "X, made commander in February", "they made X speaker", "X became president".
    private int ByComplement(int role, int verb, List<int> heads)
    {
        if (view.Lemma(verb) == "become")
        {
            clauses.SurfaceSubjects(verb, heads, 0);
            return verb;
        }

        if (!IsMaking(verb))
        {
            return -1;
        }

        if (view.Tag(verb) == "VBN" && view.Relation(verb) == DependencyRelation.Acl)
        {
            heads.Add(view.Head(verb));
        }
        else if (SubjectAbove(verb) is >= 0 and var subject)
        {
            heads.Add(subject);
        }
        else if (clauses.IsPassive(verb))
        {
            clauses.SurfaceSubjects(verb, heads, 0);
        }
        else
        {
            clauses.Objects(verb, heads);
            heads.Remove(role);
        }

        return verb;
    }

    // "Appointed to the post of minister": the post is what somebody is given.
    private int PostOf(int role) =>
        view.PrepositionOf(role) == "of"
        && view.Head(role) is >= 0 and var post
        && post < role
        && view.Lemma(post) is "post" or "rank" or "office" or "position" or "job"
        && view.Child(post, DependencyRelation.NmodPoss) < 0
            ? post
            : -1;

    // "Was promoted to deputy premier", "was appointed to the post of".
    private bool IsRaisedTo(int role) =>
        view.PrepositionOf(role) is "to" && view.Head(role) is >= 0 and var verb && view.Part(verb) == PartOfSpeech.Verb && IsMaking(verb);

    // "Appointed last month as defence minister, NAME flew".
    private int SubjectAbove(int verb) =>
        view.Tag(verb) == "VBN" && view.Relation(verb) == DependencyRelation.Advcl && view.Head(verb) > verb
            ? view.Child(view.Head(verb), DependencyRelation.Nsubj)
            : -1;

    // "X was sworn in as president", "named X as head of the committee", "X, who took over as".
    private int ByVerb(int role, List<int> heads)
    {
        for (var verb = view.Head(role); verb >= 0; verb = view.Head(verb))
        {
            if (
                WordClasses.Embedded["times-in-office"].Contains(view.Lemma(verb))
                && view.Child(verb, DependencyRelation.NmodPoss) is >= 0 and var his
            )
            {
                // "In his fourth term as president", "NAME, whose job as minister".
                heads.Add(names.Is(his, "whose") && view.Relation(verb) == DependencyRelation.Appos ? view.Head(verb) : his);
                return -1;
            }

            if (view.Part(verb) != PartOfSpeech.Verb)
            {
                continue;
            }

            if (IsMaking(verb) || view.Lemma(verb) is "send" or "dispatch" or "post" or "present" or "introduce" or "unveil")
            {
                if (SubjectAbove(verb) is >= 0 and var subject)
                {
                    heads.Add(subject);
                }
                else if (clauses.IsPassive(verb))
                {
                    clauses.SurfaceSubjects(verb, heads, 0);
                }
                else
                {
                    clauses.Objects(verb, heads);
                }
            }
            else if (view.Lemma(verb) is "succeed" or "replace" && clauses.IsPassive(verb))
            {
                // "X was succeeded by NAME as".
                heads.Add(AgentReader.By(view, verb));
            }
            else if (WordClasses.Embedded["serving-verbs"].Contains(view.Lemma(verb)) && !IsOverAs(verb))
            {
                clauses.SurfaceSubjects(verb, heads, 0);
            }

            return verb;
        }

        return -1;
    }

    // "Who served as Argentina's security minister under Macri": he is no longer in it.
    private bool IsOverAs(int verb) =>
        view.Lemma(verb) == "serve"
        && view.Tag(verb) == "VBD"
        && Enumerable
            .Range(verb, Math.Min(Window, view.Count - verb))
            .TakeWhile(i => names.InOneSentence(i, verb) && view.Text(i) is not ",")
            .Any(i => names.Is(i, "under", "during", "until"));

    private Link? Possessor(int token) =>
        token >= 0 && view.Relation(token) == DependencyRelation.NmodPoss && view.LinkAt(token) is { Actor.Type: ActorType.Person } link
            ? link
            : null;

    // "Recognised the colonel as head of state": a noun may stand for him.
    private Link? NamedPerson(int token) =>
        token >= 0
        && (parties.NameOf(clauses.Relatives.Antecedent(token)) ?? view.LinkAt(token))
            is { Actor.Type: ActorType.Person, Mention.Kind: not MentionKind.Pronoun } link
            ? link
            : null;
}
