using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs single words as rules expect them where a parser may analyse them in another way: titles, names after their noun,
/// receivers under "to".</summary>
internal sealed class WordRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        switch (tree.Relations[token])
        {
            case DependencyRelation.Nsubj or DependencyRelation.NsubjPass when NameBehind(token) is >= 0 and var called:
                tree.Move(called, token, DependencyRelation.Appos);
                break;
            case DependencyRelation.Nsubj when IsAllTheSame(token):
                tree.Move(token, tree.Heads[token], DependencyRelation.Advmod);
                break;
            case DependencyRelation.Compound when IsOwnedByWhose(token):
                tree.Move(token - 1, token, DependencyRelation.NmodPoss);
                tree.Move(token, tree.Heads[token + 1], DependencyRelation.Obj);
                break;
            case DependencyRelation.OblUnmarked when IsJudged(token):
                tree.Move(token, tree.Heads[tree.Heads[token]], DependencyRelation.Obj);
                break;
            case DependencyRelation.Xcomp when IsGift(token):
                tree.Move(tree.Child(tree.Heads[token], DependencyRelation.Obj), tree.Heads[token], DependencyRelation.Iobj);
                tree.Move(token, tree.Heads[token], DependencyRelation.Obj);
                break;
            case DependencyRelation.Nsubj when IsTitle(token):
                tree.Move(token, token + 1, DependencyRelation.NmodDesc);
                break;
            case DependencyRelation.Nsubj when IsSpan(token) || IsDay(token):
                tree.Move(token, tree.Heads[token], DependencyRelation.OblUnmarked);
                break;
            case DependencyRelation.Obj
                when token > 0
                    && tree.Heads[token] > token
                    && tree[token - 1].Lemma == "say"
                    && Rules.WordClasses.Embedded["time-units"].Contains(tree[token].Text.ToString().ToLowerInvariant()):
                // "Said Sunday the minister was trying": a day of the saying.
                tree.Move(token, token - 1, DependencyRelation.OblUnmarked);
                break;
            case DependencyRelation.Obj when IsUnderPreposition(token):
                tree.Move(token, tree.Heads[token], DependencyRelation.Obl);
                break;
            case DependencyRelation.Compound when IsBeforeInChief(token):
                MendInChief(token, tree.Heads[token]);
                break;
            case DependencyRelation.Nsubj when NearerVerb(token) is >= 0 and var nearer:
                tree.Move(token, nearer, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Advmod
                when tree.NameOf(token) is { Type: EntityType.Person }
                    && tree.Heads[token] is var done
                    && done > token
                    && tree[done].PartOfSpeech == PartOfSpeech.Verb
                    && !tree.HasSubject(done):
                // "West urged the Taliban": a person is no direction.
                tree.Move(token, done, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Appos when TitleBefore(token, tree.Heads[token]) is >= 0 and var title:
                tree.Move(token, title, DependencyRelation.Appos);
                break;
            case DependencyRelation.Appos when Described(token, tree.Heads[token]) is >= 0 and var role:
                tree.Move(token, role, DependencyRelation.Appos);
                break;
            case DependencyRelation.Conj when FellowOf(token) is >= 0 and var fellow:
                tree.Move(token, fellow, DependencyRelation.Conj);
                break;
            case DependencyRelation.Advcl
            or DependencyRelation.Acl
            or DependencyRelation.Xcomp when ActingName(token) is >= 0 and var incumbent:
                MendActing(token, incumbent);
                break;
            case DependencyRelation.Xcomp when IsOwnedThing(token) || IsName(token):
                tree.Move(token, tree.Heads[token], DependencyRelation.Obj);
                break;
            case DependencyRelation.Compound when IsBeforeTime(token, tree.Heads[token]):
                FreeOfTime(token, tree.Heads[token]);
                break;
            case DependencyRelation.Xcomp when PartOf(token):
                tree.Move(token, tree.Heads[token], DependencyRelation.Obj);
                break;
            case DependencyRelation.Compound when IsNamedBefore(token):
                tree.Move(token, tree.Heads[token], DependencyRelation.Appos);
                break;
            case DependencyRelation.Xcomp or DependencyRelation.Advcl when IsReceiver(token):
                MendReceiver(token);
                break;
            case DependencyRelation.Conj
                when tree.Child(token, DependencyRelation.Det) is >= 0 and var which && which == token - 1 && tree[which].Text is "which":
                // "The party, which Ankara and Washington list": who begins a relative clause is no further member of a series.
                tree.Move(token, tree.Heads[token], DependencyRelation.Dep);
                break;
            case DependencyRelation.Amod
                when tree[token].Text is "dead"
                    && token > 0
                    && tree[token - 1].PartOfSpeech == PartOfSpeech.Verb
                    && tree.Heads[token] > token:
                // "Shot dead two soldiers": what has become of them.
                tree.Move(token, token - 1, DependencyRelation.Xcomp);
                break;
            case DependencyRelation.Amod when SecondVerb(token) is >= 0 and var first:
                tree.Move(tree.Heads[token], token, DependencyRelation.Obj);
                tree.Move(token, first, DependencyRelation.Conj);
                break;
            case DependencyRelation.Amod when Doer(token) is >= 0 and var doer:
                MendSwallowed(token, doer);
                break;
            default:
                break;
        }
    }

    // "Sworn in as president", "due in Bonn after stops in Rome": no object stands under a preposition.
    private bool IsUnderPreposition(int token) =>
        tree.Child(token, DependencyRelation.Case) is >= 0 and var preposition
        && preposition < token
        && tree[preposition].PartOfSpeech == PartOfSpeech.Adp
        && tree[preposition].Text
            is "as"
                or "after"
                or "before"
                or "from"
                or "with"
                or "under"
                or "during"
                or "against"
                or "by"
                or "despite";

    // "Commander-in-chief of the army": who commands is the head.
    private bool IsBeforeInChief(int token) =>
        token + 4 < tree.Document.Tokens.Count
        && tree.Heads[token] == token + 4
        && tree[token + 1].Text is "-"
        && tree[token + 2].Text is "in"
        && tree[token + 4].Text is "chief";

    private void MendInChief(int commander, int chief)
    {
        var isUnderOther = tree.Child(chief, DependencyRelation.Case) is var preposition && preposition >= 0 && preposition < commander;
        tree.Move(
            commander,
            tree.Heads[chief],
            tree.Relations[chief] == DependencyRelation.Obl && !isUnderOther ? DependencyRelation.Xcomp : tree.Relations[chief]
        );
        foreach (var child in tree.Document.ChildrenOf(chief))
        {
            if (tree.Heads[child] == chief && (child < commander || child > chief))
            {
                tree.Move(child, commander, tree.Relations[child]);
            }
        }

        tree.Move(chief, commander, DependencyRelation.Nmod);
    }

    // "A critic of Museveni, Besigye was arrested": who is described first is named behind the comma.
    private int NameBehind(int noun)
    {
        if (
            tree[noun].PartOfSpeech != PartOfSpeech.Noun
            || tree.Child(noun, DependencyRelation.Det) < 0
            || tree.Heads[noun] is not (>= 0 and var verb)
            || verb < noun
        )
        {
            return -1;
        }

        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (
                child > noun + 1
                && child < verb
                && tree.Heads[child] == verb
                && tree.Relations[child] == tree.Relations[noun]
                && tree.NameOf(child) is { Type: EntityType.Person } person
                && person.FirstToken > 0
                && tree[person.FirstToken - 1].Text is ","
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "All the same the government has asked".
    private bool IsAllTheSame(int token) =>
        token > 1
        && tree[token].Text is "same"
        && tree[token - 1].Text is "the"
        && tree[token - 2].Text is "All" or "all" or "Just" or "just";

    // "Whose jurisdiction Thailand will not accept": what is owned is no part of the subject's name.
    private bool IsOwnedByWhose(int noun) =>
        noun > 0
        && tree[noun - 1].Text is "whose"
        && tree[noun].PartOfSpeech == PartOfSpeech.Noun
        && tree.Heads[noun] == noun + 1
        && tree[noun + 1].PartOfSpeech == PartOfSpeech.Propn
        && tree.Relations[noun + 1] == DependencyRelation.Nsubj
        && tree.Heads[noun + 1] is >= 0 and var verb
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree.Child(verb, DependencyRelation.Obj) < 0;

    // "Thinks his course reckless": who or what is judged is an object of the judging.
    private bool IsJudged(int noun) =>
        tree.Heads[noun] is var judgement
        && judgement > noun
        && tree.Relations[judgement] == DependencyRelation.Xcomp
        && tree[judgement].PartOfSpeech == PartOfSpeech.Adj
        && tree.Heads[judgement] is >= 0 and var verb
        && verb < noun
        && Rules.WordClasses.Embedded["judging-verbs"].Contains(tree[verb].Lemma)
        && tree.Child(verb, DependencyRelation.Obj) < 0;

    // "Promised Pakistan its backing".
    private bool IsGift(int noun) =>
        tree[noun].PartOfSpeech == PartOfSpeech.Noun
        && tree.Heads[noun] is >= 0 and var verb
        && verb < noun
        && Rules.WordClasses.Embedded["promising-words"].Contains(tree[verb].Lemma)
        && tree.Child(noun, DependencyRelation.NmodPoss) > verb
        && tree.Child(noun, DependencyRelation.Case) < 0
        && tree.Child(noun, DependencyRelation.Mark) < 0
        && tree.Child(verb, DependencyRelation.Obj) is var receiver
        && receiver > verb
        && receiver < noun
        && tree[receiver].PartOfSpeech == PartOfSpeech.Propn;

    // "Captain Ibrahim Traoré accuses": of two subjects side by side the first is a title.
    private bool IsTitle(int token) =>
        tree.Heads[token] is var verb
        && token + 1 < verb
        && tree.Heads[token + 1] == verb
        && tree.Relations[token + 1] == DependencyRelation.Nsubj
        && tree[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
        && tree[token + 1].PartOfSpeech == PartOfSpeech.Propn;

    // "Stands behind acting president Roe": who holds an office for the time being is no deed of his.
    private int ActingName(int acting) =>
        tree[acting].Text is "acting"
        && acting + 2 < tree.Document.Tokens.Count
        && Rules.RoleLexicon.Find(tree[acting + 1].Lemma) is not null
        && tree.Child(acting, DependencyRelation.Obj) is >= 0 and var name
        && name > acting
        && tree[name].PartOfSpeech == PartOfSpeech.Propn
            ? name
            : -1;

    private void MendActing(int acting, int name)
    {
        var verb = tree.Heads[acting];
        var preposition = Math.Max(tree.Child(acting, DependencyRelation.Mark), tree.Child(acting, DependencyRelation.Case));
        tree.Move(name, verb, preposition >= 0 ? DependencyRelation.Obl : DependencyRelation.Obj);
        tree.Move(acting, name, DependencyRelation.Amod);
        if (preposition >= 0)
        {
            tree.Move(preposition, name, DependencyRelation.Case);
        }
    }

    // "Ties with Libya last year", "entered Somalia two years ago": a span of time is no thing of which a name could be the first part.
    private bool IsBeforeTime(int name, int time)
    {
        // "Granted asylum hours earlier".
        if (
            tree[name].PartOfSpeech == PartOfSpeech.Noun
            && time == name + 1
            && tree.Heads[time] >= 0
            && tree[time].Tag == "NNS"
            && time + 1 < tree.Document.Tokens.Count
            && tree[time + 1].Text is "earlier" or "later" or "before" or "ago"
            && Rules.WordClasses.Embedded["time-units"].Contains(tree[time].Lemma)
        )
        {
            return true;
        }

        if (
            tree[name].PartOfSpeech != PartOfSpeech.Propn
            || time <= name + 1
            || tree.Heads[time] < 0
            || !Rules.WordClasses.Embedded["time-units"].Contains(tree[time].Lemma)
        )
        {
            return false;
        }

        var between = time - 1;
        while (
            between > name
            && tree.Heads[between] == time
            && (
                tree[between].PartOfSpeech == PartOfSpeech.Num
                || tree[between].Text is "last" or "next" or "this" or "past" or "some" or "few" or "several" or "a"
            )
        )
        {
            between--;
        }

        return between < time - 1 && (between == name || tree.Heads[between] == name);
    }

    private void FreeOfTime(int name, int time)
    {
        var (above, relation) = (tree.Heads[time], DependencyRelation.Obj);
        if (tree[above].Text is "ago" or "later" or "earlier" && tree.Heads[above] >= 0)
        {
            above = tree.Heads[above];
        }

        for (var i = Math.Max(0, name - 4); i < name; i++)
        {
            if (tree.Heads[i] == time && tree.Relations[i] == DependencyRelation.Case)
            {
                relation = DependencyRelation.Obl;
            }

            if (
                tree.Heads[i] == time
                && tree.Relations[i]
                    is DependencyRelation.Case
                        or DependencyRelation.Det
                        or DependencyRelation.Compound
                        or DependencyRelation.Amod
            )
            {
                tree.Move(i, name, tree.Relations[i]);
            }
        }

        tree.Move(name, above, relation);
        tree.Move(time, tree.Heads[time], DependencyRelation.OblUnmarked);
    }

    // "And two weeks later concluded", "and this month defied": a span of time does nothing.
    private bool IsSpan(int token) =>
        tree[token].PartOfSpeech == PartOfSpeech.Noun
        && token + 1 < tree.Document.Tokens.Count
        && Rules.WordClasses.Embedded["time-units"].Contains(tree[token].Lemma)
        && (
            tree[token + 1].Text is "later" or "earlier" or "ago" or "before" or "after"
            || (
                tree.Heads[token] == token + 1
                && tree.Relations[token + 1] == DependencyRelation.Conj
                && token > 1
                && tree[token - 1].Text is "this" or "last" or "next"
                && tree[token - 2].Tag == "CC"
            )
        );

    // "Earlier Sunday, soldiers shot": of two subjects a day is none.
    private bool IsDay(int token)
    {
        if (
            tree.Heads[token] is not (>= 0 and var verb)
            || verb < token
            || !Rules.WordClasses.Embedded["time-units"].Contains(tree[token].Text.ToString().ToLowerInvariant())
        )
        {
            return false;
        }

        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (child > token && child < verb && tree.Relations[child] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            {
                return true;
            }
        }

        return false;
    }

    // "Erdoğan accused Israel; Mitsotakis noted": the subject before the first of two verbs, hung on the second.
    private int NearerVerb(int subject)
    {
        var far = tree.Heads[subject];
        if (
            far <= subject
            || tree.Relations[far] is not (DependencyRelation.Conj or DependencyRelation.Parataxis)
            || tree.Heads[far] is not (>= 0 and var near)
            || near <= subject
            || near >= far
            || tree[near].PartOfSpeech != PartOfSpeech.Verb
            || tree[near].Tag is not ("VBD" or "VBZ" or "VBP")
        )
        {
            return -1;
        }

        return
            tree.Child(near, DependencyRelation.Nsubj) < 0
            && tree.Child(near, DependencyRelation.NsubjPass) < 0
            && tree.Child(near, DependencyRelation.Csubj) < 0
            ? near
            : -1;
    }

    // "Blamed Serbia's lobbying": what somebody owns is an object.
    private bool IsOwnedThing(int token) =>
        tree[token].PartOfSpeech == PartOfSpeech.Noun
        && tree.Heads[token] is >= 0 and var verb
        && verb < token
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree.Child(token, DependencyRelation.NmodPoss) > verb
        && tree.Child(token, DependencyRelation.Cop) < 0
        && tree.Child(token, DependencyRelation.Mark) < 0
        && tree.Child(token, DependencyRelation.Case) < 0
        && tree.Child(verb, DependencyRelation.Obj) < 0
        && tree.Child(verb, DependencyRelation.AuxPass) < 0
        && !IsEquating(verb);

    // "Designated Rosneft under the order": a bare name after a verb that makes nothing equal is an object.
    private bool IsName(int token) =>
        tree.NameOf(token) is { } name
        && name.HeadToken == token
        && tree.Heads[token] is var verb
        && verb == name.FirstToken - 1
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree.Child(verb, DependencyRelation.AuxPass) < 0
        && tree.Child(verb, DependencyRelation.Obj) < 0
        && tree.Child(token, DependencyRelation.Mark) < 0
        && !IsEquating(verb);

    // "Arrested several of its officials", "killed the most senior of them": a part of a whole is an object.
    private bool PartOf(int token) =>
        tree[token].PartOfSpeech == PartOfSpeech.Adj
        && tree.Heads[token] is >= 0 and var verb
        && verb < token
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && token + 1 < tree.Document.Tokens.Count
        && tree[token + 1].Text is "of"
        && (tree[token].Lemma is "several" or "many" or "few" or "last" || tree[token].Tag == "JJS" || tree[token - 1].Tag == "RBS")
        && tree.Child(verb, DependencyRelation.Obj) < 0
        && tree.Child(verb, DependencyRelation.AuxPass) < 0
        && !IsEquating(verb);

    private bool IsEquating(int verb) => Rules.WordClasses.Embedded["copular-verbs"].Contains(tree[verb].Lemma);

    // "The union federation SIK": a name after its noun modifies nothing.
    private bool IsNamedBefore(int token) =>
        tree.Heads[token] is >= 0 and var noun
        && noun < token
        && tree[token].PartOfSpeech == PartOfSpeech.Propn
        && tree[noun].PartOfSpeech == PartOfSpeech.Noun;

    // "Appealed to Pyongyang to answer": a name under "to" is no infinitive.
    private bool IsReceiver(int token) =>
        token > 1
        && tree[token].PartOfSpeech == PartOfSpeech.Propn
        && tree.Heads[token] is >= 0 and var verb
        && verb < token
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree.Child(token, DependencyRelation.Mark) is >= 0 and var mark
        && tree[mark].Text is "to"
        && tree.Child(token, DependencyRelation.Cop) < 0;

    private void MendReceiver(int name)
    {
        var verb = tree.Heads[name];
        foreach (var child in tree.Document.ChildrenOf(name))
        {
            if (tree[child].Tag == "VB" && child > name && tree.Heads[child] == name)
            {
                tree.Move(child, verb, DependencyRelation.Xcomp);
            }
        }

        tree.Move(tree.Child(name, DependencyRelation.Mark), name, DependencyRelation.Case);
        tree.Move(name, verb, DependencyRelation.Obl);
    }

    // "Moscow's man in Vienna, Mikhail Ulyanov": no place is a person.
    private int Described(int name, int place) =>
        place >= 0
        && place < name
        && tree.NameOf(name) is { Type: EntityType.Person }
        && tree.NameOf(place) is { Type: EntityType.Place or EntityType.Organization }
        && tree.Relations[place] == DependencyRelation.Nmod
        && tree.Heads[place] is >= 0 and var role
        && role < place
        && tree[name - 1].Text is ","
        && (Rules.WordClasses.Embedded["person-groups"].Contains(tree[role].Lemma) || Rules.RoleLexicon.Find(tree[role].Lemma) is not null)
            ? role
            : -1;

    // "Ada Roe, an adviser to the supreme leader, Jon Poe": nobody is another person; the second name is of whom the title right before it
    // is told.
    private int TitleBefore(int name, int person) =>
        person >= 0
        && person < name - 3
        && tree.NameOf(name) is { Type: EntityType.Person }
        && tree.NameOf(person) is { Type: EntityType.Person }
        && tree[name - 1].Text is ","
        && tree.Relations[name - 2] == DependencyRelation.Nmod
        && tree.Heads[name - 2] > person
        && Rules.RoleLexicon.Find(tree[name - 2].Lemma) is not null
            ? name - 2
            : -1;

    // "Ali of Guyana and Maduro of Venezuela": persons are coordinated with persons.
    private int FellowOf(int token)
    {
        if (
            tree.NameOf(token) is not { Type: EntityType.Person }
            || tree.Heads[token] is not (>= 0 and var place)
            || tree.NameOf(place) is { Type: EntityType.Person }
            || tree[place].PartOfSpeech != PartOfSpeech.Propn
            || tree.Relations[place] != DependencyRelation.Nmod
            || tree.Child(place, DependencyRelation.Case) is not (>= 0 and var of)
            || tree[of].Text is not "of"
        )
        {
            return -1;
        }

        return tree.NameOf(tree.Heads[place]) is { Type: EntityType.Person } ? tree.Heads[place] : -1;
    }

    // "Has expelled no one but slapped bans on": after a conjunction and an object, a further verb, no participle of a second object.
    private int SecondVerb(int participle)
    {
        var noun = tree.Heads[participle];
        return
            participle > 1
            && noun > participle
            && tree[participle].Tag is "VBN" or "VBD"
            && tree[participle - 1].Text is "and" or "but"
            && tree.Relations[noun] is DependencyRelation.Obj or DependencyRelation.Conj
            && tree.Child(noun, DependencyRelation.Det) is var article
            && (article < 0 || article > participle)
            && tree.Heads[noun] is >= 0 and var verb
            && verb < participle - 1
            && tree[verb].PartOfSpeech == PartOfSpeech.Verb
            && tree.Child(verb, DependencyRelation.Obj) is >= 0 and var first
            && first < participle
            ? verb
            : -1;
    }

    // "The US Treasury imposed sanctions": no participle stands between a noun and the name that describes it.
    private int Doer(int participle)
    {
        var noun = tree.Heads[participle];
        if (
            participle == 0
            || noun < participle
            || tree[participle].Tag is not ("VBN" or "VBD")
            || tree.Child(noun, DependencyRelation.Case) >= 0
        )
        {
            return -1;
        }

        if (
            tree.Relations[noun] == DependencyRelation.Nmod
            && tree.Heads[noun] is var name
            && name < participle
            && tree.Relations[name] == DependencyRelation.Root
            && tree[name].PartOfSpeech == PartOfSpeech.Propn
            && tree.Child(participle, DependencyRelation.OblUnmarked) is var day and >= 0
            && day < participle
        )
        {
            // "Britain and Norway on Tuesday imposed sanctions".
            return name;
        }

        if (tree.Relations[noun] is not (DependencyRelation.Root or DependencyRelation.Conj or DependencyRelation.Parataxis))
        {
            return -1;
        }

        var before = participle - 1;
        return
            tree[before].PartOfSpeech == PartOfSpeech.Propn
            && tree.Heads[before] == noun
            && tree.Relations[before] is DependencyRelation.Compound or DependencyRelation.Nmod or DependencyRelation.NmodUnmarked
            ? before
            : -1;
    }

    private void MendSwallowed(int verb, int doer)
    {
        var noun = tree.Heads[verb];
        var replaced = tree.Heads[noun] == doer ? doer : noun;
        tree.Move(verb, tree.Heads[replaced], tree.Relations[replaced]);
        tree.Move(doer, verb, DependencyRelation.Nsubj);
        tree.Move(noun, verb, DependencyRelation.Obj);
        foreach (var child in tree.Document.ChildrenOf(noun))
        {
            if (child < doer && tree.Heads[child] == noun)
            {
                tree.Move(
                    child,
                    tree.Relations[child] is DependencyRelation.Det or DependencyRelation.Compound or DependencyRelation.Amod ? doer : verb,
                    tree.Relations[child]
                );
            }
        }
    }
}
