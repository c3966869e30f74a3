using ActorGraph.Core.Text;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs a second party on the first where the parser lost the coordination: "as well as", a repeated preposition.</summary>
internal sealed class CoordinationRepair(TreeDraft tree)
{
    private const int LongestClimb = 4;

    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        var isConjunct = tree.Relations[token] == DependencyRelation.Conj;
        if (tree.Relations[token] == DependencyRelation.Parataxis && NextAbout(token) is >= 0 and var before)
        {
            tree.Move(token, before, DependencyRelation.Conj);
            return;
        }

        if (
            tree.Relations[token] is DependencyRelation.Obl or DependencyRelation.Parataxis or DependencyRelation.Appos
            && Afterwards(token) is >= 0 and var former
        )
        {
            tree.Move(token, former, DependencyRelation.Conj);
            return;
        }

        if (!isConjunct && tree[token].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron))
        {
            return;
        }

        if (isConjunct && StateBefore(token) is >= 0 and var state)
        {
            tree.Move(token, state, DependencyRelation.Conj);
            return;
        }

        if (isConjunct && FirstOfBetween(token) is >= 0 and var side)
        {
            tree.Move(token, side, DependencyRelation.Conj);
            return;
        }

        if (isConjunct && VerbOfAgent(token) is >= 0 and var done)
        {
            tree.Move(token, done, DependencyRelation.OblAgent);
            return;
        }

        if (isConjunct && GappedObject(token) is >= 0 and var fellow)
        {
            tree.Move(token, fellow, DependencyRelation.Conj);
            return;
        }

        if (tree.Relations[token] == DependencyRelation.Nmod && LastOfOwned(token) is >= 0 and var last)
        {
            tree.Move(token, last, DependencyRelation.Nmod);
            return;
        }

        if (
            (
                isConjunct ? SamePreposition(token)
                : FirstSubject(token) is >= 0 and var subject ? subject
                : FirstOfList(token)
            )
                is >= 0
                    and var first
            && first != token
        )
        {
            tree.Move(token, first, DependencyRelation.Conj);
        }
    }

    // "By Chad and later by Mali", "bombed Chad and, a week later, Mali": what happens to another, or by him, at another time.
    private int Afterwards(int name)
    {
        if (tree[name].PartOfSpeech != PartOfSpeech.Propn || tree.Heads[name] is not (>= 0 and var above) || above > name)
        {
            return -1;
        }

        var preposition = tree.Child(name, DependencyRelation.Case);
        if (preposition >= 0)
        {
            return
                tree.Relations[above] == DependencyRelation.Conj
                && tree[above].PartOfSpeech == PartOfSpeech.Adv
                && tree.Heads[above] is >= 0 and var verb
                && above > 0
                && tree[above - 1].Text is "and" or "then" or ","
                ? LastUnder(verb, above, preposition)
                : -1;
        }

        return
            tree.Relations[name] == DependencyRelation.Parataxis
            && tree.Child(name, DependencyRelation.Cc) is > 0 and var cc
            && tree[cc].Text is "and"
            && cc < name - 2
            && tree[cc + 1].Text is ","
            && tree[name - 1].Text is ","
            && tree.Child(above, DependencyRelation.Obj) is >= 0 and var obj
            && obj < cc
            && tree[obj].PartOfSpeech == PartOfSpeech.Propn
            ? obj
            : -1;
    }

    // The last phrase of a verb before a word that has the same preposition.
    private int LastUnder(int verb, int before, int preposition)
    {
        var last = -1;
        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (
                child < before
                && tree.Child(child, DependencyRelation.Case) is >= 0 and var own
                && tree[own].Text.SequenceEqual(tree[preposition].Text)
            )
            {
                last = child;
            }
        }

        return last;
    }

    // "The Democratic Republic of Congo and Rwanda": the fellow of the whole state, not of the name within its name.
    private int StateBefore(int token) =>
        tree.Heads[token] is >= 0 and var name
        && tree[name].PartOfSpeech == PartOfSpeech.Propn
        && tree[token].PartOfSpeech == PartOfSpeech.Propn
        && tree.Relations[name] == DependencyRelation.Nmod
        && tree.Child(name, DependencyRelation.Case) == name - 1
        && tree[name - 1].Text is "of"
        && tree.Heads[name] is var form
        && form == name - 2
        && char.IsUpper(tree[form].Text[0])
        && WordClasses.Embedded["state-forms"].Contains(tree[form].Lemma.ToLowerInvariant())
            ? form
            : -1;

    // "Between Hezbollah, which is led by Qassem, and the Amal Movement": between wants two.
    private int FirstOfBetween(int token)
    {
        if (tree.Child(token, DependencyRelation.Cc) is not (> 0 and var cc) || tree[cc - 1].Text is not "," || tree[cc].Text is not "and")
        {
            return -1;
        }

        var at = tree.Heads[token];
        for (var steps = 0; at >= 0 && steps < LongestClimb + 1; steps++, at = tree.Heads[at])
        {
            if (tree.Child(at, DependencyRelation.Case) is >= 0 and var between && tree[between].Text is "between" && at < cc)
            {
                return at != tree.Heads[token] && tree.Child(at, DependencyRelation.Conj) < 0 ? at : -1;
            }
        }

        return -1;
    }

    // "Was appointed mediator between Serbia and Kosovo by the United Nations": what "by" opens is no fellow of what has another
    // preposition.
    private int VerbOfAgent(int token)
    {
        if (
            tree.Child(token, DependencyRelation.Case) is not (> 0 and var by)
            || tree[by].Text is not "by"
            || tree.Child(token, DependencyRelation.Cc) >= 0
            || tree.Heads[token] is not (>= 0 and var fellow)
            || fellow > by
            || (tree.Child(fellow, DependencyRelation.Case) is >= 0 and var preposition && tree[preposition].Text is "by")
        )
        {
            return -1;
        }

        var verb = fellow;
        for (var steps = 0; verb >= 0 && steps < LongestClimb && tree.Child(verb, DependencyRelation.AuxPass) < 0; steps++)
        {
            verb = tree.Heads[verb];
        }

        return verb >= 0 && tree.Child(verb, DependencyRelation.AuxPass) >= 0 && tree.Child(verb, DependencyRelation.OblAgent) < 0
            ? verb
            : -1;
    }

    // "Mali's army and fighters of the group": what has an owner already is not what the "of" after its fellow tells of.
    private int LastOfOwned(int token) =>
        tree.Heads[token] is >= 0 and var first
        && tree.Child(first, DependencyRelation.NmodPoss) >= 0
        && tree.Child(token, DependencyRelation.Case) is > 0 and var preposition
        && tree[preposition].Text is "of"
        && tree.Heads[preposition - 1] == first
        && tree.Relations[preposition - 1] == DependencyRelation.Conj
            ? preposition - 1
            : -1;

    // "Visited Kenya on Monday and Uganda on Tuesday", "met Putin in Moscow and Zelensky in Kyiv": what hangs on
    // a day or a place and has its own is the fellow of whom the verb was about before.
    private int GappedObject(int token)
    {
        var scene = tree.Heads[token];
        if (
            scene >= 0
            && scene < token
            && tree.Relations[scene] == DependencyRelation.Advmod
            && tree[token].PartOfSpeech == PartOfSpeech.Propn
            && tree.Child(token, DependencyRelation.Case) < 0
        )
        {
            // "Struck Iran first and then Yemen".
            return FirstAbout(tree.Heads[scene], scene);
        }

        if (
            scene < 0
            || scene > token
            || tree.Relations[scene] != DependencyRelation.Obl
            || tree.Child(token, DependencyRelation.Case) >= 0
            || tree.Child(scene, DependencyRelation.Case) is not (>= 0 and var preposition)
            || tree[preposition].Text is not ("in" or "on" or "at")
        )
        {
            return -1;
        }

        var first = FirstAbout(tree.Heads[scene], scene);
        var isDay = IsDay(scene);
        return first < 0 || IsDay(token) ? -1
            : isDay ? first
            : tree[first].PartOfSpeech == PartOfSpeech.Propn && tree[token].PartOfSpeech == PartOfSpeech.Propn && HasScene(token) ? first
            : -1;
    }

    // "Visited Russia, then Ukraine": a name that only "then" joins is the fellow of whom the verb was about before.
    private int NextAbout(int name) =>
        tree[name].PartOfSpeech == PartOfSpeech.Propn
        && tree.Child(name, DependencyRelation.Advmod) is > 0 and var then
        && tree[then].Text is "then" or "later" or "afterwards"
        && tree[then - 1].Text is ","
        && then < name
        && tree.Heads[name] is >= 0 and var verb
        && verb < then
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
            ? FirstAbout(verb, then)
            : -1;

    // The object before a place or day; else the subject of a passive; else the noun under another preposition.
    private int FirstAbout(int verb, int scene)
    {
        var first = tree.Child(verb, DependencyRelation.Obj) is >= 0 and var obj ? obj : tree.Child(verb, DependencyRelation.NsubjPass);
        for (var i = verb + 1; first < 0 && i < scene; i++)
        {
            first =
                tree.Heads[i] == verb
                && tree.Relations[i] == DependencyRelation.Obl
                && tree[i].PartOfSpeech == PartOfSpeech.Propn
                && !IsDay(i)
                    ? i
                    : -1;
        }

        return first < scene ? first : -1;
    }

    private bool HasScene(int name)
    {
        var next = name + 1;
        while (
            next + 1 < tree.Document.Tokens.Count
            && tree.Heads[next] == name
            && tree.Relations[next] is DependencyRelation.Flat or DependencyRelation.Compound
        )
        {
            next++;
        }

        return next + 1 < tree.Document.Tokens.Count
            && tree[next].Text is "in" or "on" or "at"
            && tree.Heads[next] is >= 0 and var place
            && tree[place].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun
            && !IsDay(place);
    }

    private bool IsDay(int token) =>
        tree[token].PartOfSpeech == PartOfSpeech.Num
        || WordClasses.Embedded["time-units"].Contains(tree[token].Lemma.ToLowerInvariant())
        || CalendarWords.Month(tree[token].Text.ToString()) > 0;

    // "South Korea, the US and Japan staged": two subjects of one verb with no more than a comma between them are one list.
    private int FirstSubject(int token)
    {
        if (
            tree.Relations[token] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
            && JoinedSubject(token) is >= 0 and var joined
        )
        {
            return joined;
        }

        if (
            tree.Relations[token] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            || tree[token].PartOfSpeech != PartOfSpeech.Propn
            || tree.Child(token, DependencyRelation.Conj) < token
            || tree.Heads[token] < token
        )
        {
            return -1;
        }

        var first = tree.Child(tree.Heads[token], tree.Relations[token]);
        var comma = token - 1;
        while (comma > 0 && tree.Heads[comma] == token && tree[comma].Text is not ",")
        {
            comma--;
        }

        return
            first >= 0
            && first < token
            && tree[first].PartOfSpeech == PartOfSpeech.Propn
            && comma > first
            && tree[comma].Text is ","
            && (first == comma - 1 || EndsAt(first, comma))
            ? first
            : -1;
    }

    // "U.S. and British diplomats are urging": the word right before "and" is the first of two, though the tree makes both subjects.
    private int JoinedSubject(int token)
    {
        var cc = tree.Child(token, DependencyRelation.Cc);
        var first = cc > 0 && cc < token && tree.Heads[token] > token ? tree.Child(tree.Heads[token], tree.Relations[token]) : -1;
        return first >= 0 && first < cc && tree[cc].Text is "and" && (first == cc - 1 || EndsAt(first, cc)) ? first : -1;
    }

    // Nothing but the rest of a name stands between it and the comma.
    private bool EndsAt(int name, int comma)
    {
        for (var i = name + 1; i < comma; i++)
        {
            if (tree.Heads[i] != name || tree.Relations[i] != DependencyRelation.Flat)
            {
                return false;
            }
        }

        return true;
    }

    private int FirstOfList(int token)
    {
        var conjunction = tree.Child(token, DependencyRelation.Cc);
        if (conjunction <= 0 || conjunction > token)
        {
            return -1;
        }

        return tree[conjunction].Text is "as" ? NounBefore(conjunction)
            : tree[conjunction].Text is "and" or "or" && IsUnder(conjunction + 1, token)
                ? NounUnder(tree[conjunction + 1].Text, conjunction)
            : -1;
    }

    // The preposition may hang on the title: "and with Foreign Minister Jaishankar".
    private bool IsUnder(int preposition, int noun) =>
        tree.Relations[preposition] == DependencyRelation.Case
        && tree.Heads[preposition] is >= 0 and var head
        && (head == noun || (tree.Heads[head] == noun && tree.Relations[head] == DependencyRelation.NmodDesc));

    // "Thanked Trump as well as Rubio": the head of the phrase right before it.
    private int NounBefore(int conjunction)
    {
        var noun = conjunction - 1;
        if (tree[noun].Text is ",")
        {
            noun--;
        }

        while (
            noun >= 0
            && tree.Relations[noun]
                is DependencyRelation.Flat
                    or DependencyRelation.Compound
                    or DependencyRelation.Appos
                    or DependencyRelation.Nmod
            && tree.Heads[noun] < conjunction
        )
        {
            noun = tree.Heads[noun];
        }

        return noun >= 0 && tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron ? noun : -1;
    }

    // "Spoke with Munir, the army chief, and with Jaishankar": the nearest noun under the same preposition, in the same clause.
    private int NounUnder(ReadOnlySpan<char> preposition, int conjunction)
    {
        for (
            var i = conjunction - 1;
            i >= 0
                && tree.Document.SentenceOf(i) == tree.Document.SentenceOf(conjunction)
                && tree[i].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux);
            i--
        )
        {
            if (tree.Relations[i] == DependencyRelation.Case && tree[i].Text.SequenceEqual(preposition) && tree.Heads[i] < conjunction)
            {
                return tree.Heads[i];
            }
        }

        return -1;
    }

    // "Sanctions on Ahmadinejad, who used to be president, and on his ministry":
    // phrases are coordinated with those of their own preposition.
    private int SamePreposition(int noun)
    {
        if (
            (tree[noun].PartOfSpeech != PartOfSpeech.Propn && tree.Child(noun, DependencyRelation.NmodPoss) < 0)
            || tree.Child(noun, DependencyRelation.Case) is not (> 1 and var preposition)
            || tree[preposition - 1].Text is not ("and" or "or" or "but")
            || tree.Heads[noun] is not (>= 0 and var wrong)
            || tree.Child(wrong, DependencyRelation.Case) is var own && own >= 0 && tree[own].Text.SequenceEqual(tree[preposition].Text)
        )
        {
            return -1;
        }

        for (var i = preposition - 2; i >= 0 && tree.Document.SentenceOf(i) == tree.Document.SentenceOf(noun); i--)
        {
            if (
                tree.Relations[i] is DependencyRelation.Obl or DependencyRelation.Nmod
                && tree.Child(i, DependencyRelation.Case) is var other
                && other >= 0
                && tree[other].Text.SequenceEqual(tree[preposition].Text)
            )
            {
                return i;
            }
        }

        return -1;
    }
}
