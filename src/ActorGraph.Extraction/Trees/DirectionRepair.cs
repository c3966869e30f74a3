using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs phrases where they belong that tell whence, whither and by whom: parsers hang them on the nearest name or
/// place.</summary>
internal sealed class DirectionRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        switch (tree.Relations[token])
        {
            case DependencyRelation.Nmod when SentNoun(token) is >= 0 and var sent:
                tree.Move(token, sent, DependencyRelation.Nmod);
                break;
            case DependencyRelation.Nmod when PinningVerb(token) is >= 0 and var pinning:
                tree.Move(token, pinning, DependencyRelation.Obl);
                break;
            case DependencyRelation.Nmod when Transfer(token) is >= 0 and var transfer:
                tree.Move(token, transfer, DependencyRelation.Nmod);
                break;
            case DependencyRelation.Nmod when PassiveAbove(token) is >= 0 and var passive:
                tree.Move(token, passive, DependencyRelation.OblAgent);
                break;
            case DependencyRelation.Obl or DependencyRelation.Nmod when MeasuredVerb(token) is >= 0 and var verb:
                tree.Move(token, verb, DependencyRelation.Obl);
                break;
            case DependencyRelation.Advcl when IsIntended(token, tree.Heads[token]):
                tree.Move(token, tree.Heads[token], DependencyRelation.Xcomp);
                break;
            case DependencyRelation.Compound when IsBeforeHome(token, tree.Heads[token]):
                var home = tree.Heads[token];
                tree.Move(token, tree.Heads[home], DependencyRelation.Obj);
                tree.Move(home, tree.Heads[home], DependencyRelation.Advmod);
                MoveOwner(home, token);
                break;
            case DependencyRelation.Obj when CalledHome(token) is >= 0 and var call:
                tree.Move(tree.Heads[token], call, DependencyRelation.Advmod);
                tree.Move(token, call, DependencyRelation.Obj);
                break;
            default:
                break;
        }
    }

    // "An ultimatum from ECOWAS to Mali", "pressure by Beijing on Vilnius", "mediation by Qatar between Israel and Hamas": what goes from one
    // name to another does not bind the first; nor does who does it ("the attack on Israel by Hamas"), nor, for deeds that are done to
    // somebody, to whom ("criticism from France of Wagner").
    private int SentNoun(int goal)
    {
        var preposition = Preposition(goal);
        if (
            preposition is not ("to" or "against" or "on" or "by" or "between" or "towards" or "toward" or "of" or "for" or "from")
            || tree.Heads[goal] is not (>= 0 and var origin)
            || origin > goal
            || tree[origin].PartOfSpeech != PartOfSpeech.Propn
            || tree[goal].PartOfSpeech is not (PartOfSpeech.Propn or PartOfSpeech.Noun)
            || tree.Relations[origin] != DependencyRelation.Nmod
            || !IsOtherEnd(preposition, Preposition(origin))
        )
        {
            return -1;
        }

        return
            tree.Heads[origin] is >= 0 and var noun
            && noun < origin
            && tree[noun].PartOfSpeech == PartOfSpeech.Noun
            && (preposition != "of" || WordClasses.Embedded["deeds-done-to"].Contains(tree[noun].Lemma))
            ? noun
            : -1;
    }

    // "Laid the blame for the blast on Chad", "levelled a charge of theft at Chad": on whom it is laid hangs on the verb.
    private int PinningVerb(int bearer)
    {
        if (
            Preposition(bearer) is not ("on" or "upon" or "at" or "against")
            || tree[bearer].PartOfSpeech is not (PartOfSpeech.Propn or PartOfSpeech.Noun)
            || tree.Heads[bearer] is not (>= 0 and var matter)
            || matter > bearer
            || tree[matter].PartOfSpeech == PartOfSpeech.Propn
            || Preposition(matter) is not ("for" or "of")
            || tree.Heads[matter] is not (>= 0 and var above)
            || above > matter
        )
        {
            return -1;
        }

        var verb = tree.Relations[above] == DependencyRelation.Obj ? tree.Heads[above] : above;
        return
            verb >= 0
            && tree[verb].PartOfSpeech == PartOfSpeech.Verb
            && WordClasses.Embedded["pinning-verbs"].Contains(tree[verb].Lemma)
            && tree.Child(verb, DependencyRelation.Obj) is >= 0 and var pinned
            && WordClasses.Embedded["pinned-things"].Contains(tree[pinned].Lemma)
            ? verb
            : -1;
    }

    // Who does it stands behind to whom it is done, or the other way round; "support of Chad for Mali", "aid to Chad from Mali".
    private static bool IsOtherEnd(string second, string? first) =>
        second switch
        {
            "by" => first is "on" or "against" or "to" or "in" or "for",
            "from" => first is "to" or "for",
            "for" => first is "of" or "from" or "by",
            _ => first is "from" or "by",
        };

    // "The sale of forty jets to Ankara": what is sold goes nowhere by itself.
    private int Transfer(int goal) =>
        Preposition(goal) is "to"
        && tree.Heads[goal] is >= 0 and var thing
        && thing < goal
        && Preposition(thing) is "of"
        && tree.Heads[thing] is >= 0 and var transfer
        && transfer < thing
        && Rules.WordClasses.Embedded["transfers"].Contains(tree[transfer].Lemma)
            ? transfer
            : -1;

    // "Was pulled out of a car by border guards": cars, houses and towns have no doers; a deed has ("killed in an attack by").
    private int PassiveAbove(int doer)
    {
        if (
            Preposition(doer) is not "by"
            || tree.Heads[doer] is not (>= 0 and var scene)
            || scene > doer
            || tree.Relations[scene] != DependencyRelation.Obl
            || !(tree[scene].PartOfSpeech == PartOfSpeech.Propn || Rules.WordClasses.Embedded["scene-nouns"].Contains(tree[scene].Lemma))
        )
        {
            return -1;
        }

        return
            tree.Heads[scene] is >= 0 and var verb
            && verb < scene
            && tree[verb].Tag is "VBN" or "VBD"
            && tree.Child(verb, DependencyRelation.AuxPass) >= 0
            && tree.Child(verb, DependencyRelation.OblAgent) < 0
            && tree[doer].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun
            && tree[doer].Tag is not "VBG"
            && !Rules.WordClasses.Embedded["time-units"].Contains(tree[doer].Lemma)
            ? verb
            : -1;
    }

    // "Struck a depot deep inside Russia": how deep it lies is told of the place where something is done.
    private int MeasuredVerb(int place)
    {
        if (
            tree.Heads[place] is not (>= 0 and var measure)
            || measure > place
            || tree[measure].Lemma is not ("deep" or "deeper" or "far" or "farther" or "further" or "well")
            || Preposition(place) is not ("inside" or "into" or "in" or "within" or "behind")
        )
        {
            return -1;
        }

        for (var (at, steps) = (tree.Heads[measure], 0); at >= 0 && steps < 2; at = tree.Heads[at], steps++)
        {
            if (tree[at].PartOfSpeech == PartOfSpeech.Verb && at < measure)
            {
                return at;
            }
        }

        return -1;
    }

    // "Threatened to annex": right behind a verb of intent the infinitive is what is intended, no purpose.
    private bool IsIntended(int infinitive, int verb) =>
        verb >= 0
        && verb < infinitive
        && tree[infinitive].PartOfSpeech == PartOfSpeech.Verb
        && tree[infinitive].Tag is not ("VBG" or "VBN")
        && tree.Child(infinitive, DependencyRelation.Mark) is >= 0 and var mark
        && mark == verb + 1
        && tree[mark].Text is "to"
        && tree.Child(verb, DependencyRelation.Xcomp) < 0
        && tree.Child(verb, DependencyRelation.AuxPass) < 0
        && Rules.WordClasses.Embedded["intent-verbs"].Contains(tree[verb].Lemma);

    // "Called home its ambassador": who is called home hangs on the verb.
    private int CalledHome(int noun) =>
        tree.Heads[noun] is >= 0 and var home
        && home < noun
        && tree[home].Text is "home" or "back"
        && tree.Relations[home] is DependencyRelation.Xcomp or DependencyRelation.Advmod
        && tree.Heads[home] == home - 1
        && tree[home - 1].PartOfSpeech == PartOfSpeech.Verb
        && tree.Child(home - 1, DependencyRelation.Obj) < 0
            ? home - 1
            : -1;

    // "Called its ambassador home": home is where he is called to.
    private bool IsBeforeHome(int noun, int home) =>
        home == noun + 1
        && tree[home].Text is "home"
        && tree.Relations[home] == DependencyRelation.Obj
        && tree.Heads[home] is >= 0 and var verb
        && verb < noun
        && tree[noun].PartOfSpeech == PartOfSpeech.Noun
        && Rules.WordClasses.Embedded["homing-verbs"].Contains(tree[verb].Lemma);

    private void MoveOwner(int home, int noun)
    {
        foreach (var child in tree.Document.ChildrenOf(home))
        {
            if (
                child < noun
                && tree.Heads[child] == home
                && tree.Relations[child]
                    is DependencyRelation.NmodPoss
                        or DependencyRelation.Det
                        or DependencyRelation.Amod
                        or DependencyRelation.Compound
                        or DependencyRelation.Nummod
            )
            {
                tree.Move(child, noun, tree.Relations[child]);
            }
        }
    }

    private string? Preposition(int noun) =>
        tree.Child(noun, DependencyRelation.Case) is >= 0 and var preposition && preposition < noun
            ? tree[preposition].Text.ToString()
            : null;
}
