using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs words and phrases that a parser hung too low or too high: a participle that belongs to the object, an infinitive that
/// belongs to the verb.</summary>
internal sealed class AttachmentRepair(TreeDraft tree)
{
    private const int LongestName = 5;
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;

    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        switch (tree.Relations[token])
        {
            case DependencyRelation.Acl when TimedVerb(token) is >= 0 and var timed:
                tree.Move(token, timed, DependencyRelation.Advcl);
                break;
            case DependencyRelation.Advcl when DescribedObject(token, tree.Heads[token]) is >= 0 and var noun:
                tree.Move(token, noun, DependencyRelation.Acl);
                break;
            case DependencyRelation.Advcl when ResolvedOn(token) is >= 0 and var resolve:
                tree.Move(token, resolve, DependencyRelation.Acl);
                break;
            case DependencyRelation.Appos when IsGift(token, tree.Heads[token]):
                tree.Move(token, tree.Heads[tree.Heads[token]], DependencyRelation.Obj);
                break;
            case DependencyRelation.Obl or DependencyRelation.Advcl when KeptShut(token) is >= 0 and var kept:
                tree.Move(kept, tree.Child(tree.Heads[token], DependencyRelation.Obj), DependencyRelation.Nmod);
                tree.Move(kept - 1, kept, DependencyRelation.Case);
                tree.Move(token, tree.Heads[token], DependencyRelation.Xcomp);
                break;
            case DependencyRelation.Advcl
                when tree[token].Tag == "VBG"
                    && token > 0
                    && tree.Heads[token - 1] == tree.Heads[token]
                    && tree.Relations[token - 1] == DependencyRelation.CompoundPrt:
                // "Ruled out sending".
                tree.Move(token, tree.Heads[token], DependencyRelation.Xcomp);
                break;
            case DependencyRelation.Nsubj
                when tree.Heads[token] is >= 0 and var head
                    && tree.Relations[head] is DependencyRelation.Aux or DependencyRelation.AuxPass
                    && tree.Heads[head] >= 0:
                // "Pistorius had on Sunday accused": a subject stands under the verb, not under its auxiliary.
                tree.Move(token, tree.Heads[head], DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Nsubj when Pleader(token) is >= 0 and var pleader:
                MendPlea(token, pleader);
                break;
            case DependencyRelation.Appos when ListBefore(token) is >= 0 and var list:
                tree.Move(token, list, DependencyRelation.Appos);
                break;
            case DependencyRelation.Nmod when CompanionVerb(token) is >= 0 and var joint:
                tree.Move(token, joint, DependencyRelation.Obl);
                break;
            case DependencyRelation.Compound when FindingOf(token) is >= 0 and var finding:
                tree.Move(token, finding, DependencyRelation.Obj);
                break;
            case DependencyRelation.Nmod when BlameOn(token) is >= 0 and var blame:
                tree.Move(token, blame, DependencyRelation.Obl);
                break;
            case DependencyRelation.Nmod when RobbedBy(token) is >= 0 and var robbing:
                tree.Move(token, robbing, DependencyRelation.Obl);
                break;
            case DependencyRelation.Obj
                when tree.Heads[token] is >= 0 and var struggle
                    && classes["quarrel-verbs"].Contains(tree[struggle].Lemma)
                    && tree.Child(struggle, DependencyRelation.CompoundPrt, "over") is >= 0 and var over
                    && over < token:
                // "Fought over a river".
                tree.Move(token, struggle, DependencyRelation.Obl);
                tree.Move(over, token, DependencyRelation.Case);
                break;
            case DependencyRelation.Obl when IsSwornIn(token, tree.Heads[token]):
                tree.Move(token - 1, tree.Heads[token], DependencyRelation.CompoundPrt);
                tree.Move(token, tree.Heads[token], DependencyRelation.Obj);
                break;
            case DependencyRelation.Obj when ApposedTo(token) is >= 0 and var described:
                tree.Move(token, described, DependencyRelation.Appos);
                break;
            case DependencyRelation.Obl when FellowBefore(token) is >= 0 and var fellow:
                tree.Move(token, fellow, DependencyRelation.Nmod);
                break;
            case DependencyRelation.Obl when Together(token) is >= 0 and var together:
                tree.Move(token, together, DependencyRelation.Obl);
                break;
            case DependencyRelation.Obl when IsBareObject(token, tree.Heads[token]):
                tree.Move(token, tree.Heads[token], DependencyRelation.Obj);
                break;
            case DependencyRelation.Obl when SeatedBefore(token) is >= 0 and var seated:
                tree.Move(token, seated, DependencyRelation.Nmod);
                break;
            case DependencyRelation.Acl when VowBefore(token, tree.Heads[token]) is >= 0 and var vow:
                tree.Move(token, vow, DependencyRelation.Xcomp);
                break;
            case DependencyRelation.Acl when PlannedDoer(token, tree.Heads[token]) is >= 0 and var doer:
                tree.Move(doer, token, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Mark when tree[token].Text is "with" && Partner(token, tree.Heads[token]) is >= 0 and var partner:
                tree.Move(partner, token - 1, DependencyRelation.Nmod);
                tree.Move(token, partner, DependencyRelation.Case);
                break;
            default:
                break;
        }
    }

    // "Chad, after bombing Mali, fell silent": when something is done is no part of who does it.
    private int TimedVerb(int gerund) =>
        tree[gerund].Tag == "VBG"
        && tree.Child(gerund, DependencyRelation.Mark) is > 0 and var mark
        && tree[mark - 1].Text is ","
        && tree[mark].Text is "after" or "before" or "since" or "while" or "despite" or "without" or "by" or "upon"
        && tree.Heads[gerund] is >= 0 and var doer
        && doer < mark
        && tree.Relations[doer] == DependencyRelation.Nsubj
        && tree.Heads[doer] is >= 0 and var verb
        && verb > gerund
        && tree[verb].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adj
            ? verb
            : -1;

    // "Endorsed the plan for a truce put forward by Biden".
    private int DescribedObject(int participle, int verb)
    {
        if (
            verb < 0
            || participle == 0
            || tree[participle].Tag is not ("VBN" or "VBD")
            || tree.Child(participle, DependencyRelation.Nsubj) >= 0
            || tree[participle - 1].Text is "," or ";"
            || tree.Child(participle, DependencyRelation.OblAgent) < 0
            || tree.Child(participle, DependencyRelation.Mark) >= 0
            || tree.Child(participle, DependencyRelation.AuxPass) >= 0
            || tree.Child(participle, DependencyRelation.Aux) >= 0
        )
        {
            return -1;
        }

        var obj = tree.Child(verb, DependencyRelation.Obj);
        return obj > verb && obj < participle && tree[obj].PartOfSpeech == PartOfSpeech.Noun ? obj : -1;
    }

    // "Was fed by his decision in 2018 to cut ties": what is decided on, not what feeding is for.
    private int ResolvedOn(int infinitive)
    {
        if (
            tree[infinitive].Tag != "VB"
            || tree.Child(infinitive, DependencyRelation.Mark) is not (> 2 and var mark)
            || tree[mark].Text is not "to"
        )
        {
            return -1;
        }

        for (
            var i = mark - 1;
            i > tree.Heads[infinitive] && i >= mark - 5 && tree[i].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Punct);
            i--
        )
        {
            if (tree.Heads[i] == tree.Heads[infinitive] && classes["resolve-nouns"].Contains(tree[i].Lemma))
            {
                return i;
            }
        }

        return -1;
    }

    // "Found Alexei Navalny guilty": the verb, else -1.
    private int FindingOf(int name) =>
        tree[name].PartOfSpeech == PartOfSpeech.Propn
        && tree.Heads[name] is >= 0 and var verdict
        && tree[verdict].Lemma == "guilty"
        && tree.Heads[verdict] is >= 0 and var verb
        && tree[verb].Lemma == "find"
            ? verb
            : -1;

    // "Blamed the war on Zelensky": the verb, else -1.
    private int BlameOn(int token) =>
        tree.Child(token, DependencyRelation.Case) is >= 0 and var preposition
        && tree[preposition].Text is "on"
        && tree.Heads[token] is >= 0 and var thing
        && tree.Relations[thing] == DependencyRelation.Obj
        && tree.Heads[thing] is >= 0 and var verb
        && verb < thing
        && tree[verb].Lemma == "blame"
            ? verb
            : -1;

    // "The chamber swore in Dina Boluarte".
    private bool IsSwornIn(int name, int verb) =>
        verb >= 0
        && tree[verb].Lemma == "swear"
        && name == verb + 2
        && tree[verb + 1].Text is "in"
        && tree[name].PartOfSpeech == PartOfSpeech.Propn
        && tree.Child(verb, DependencyRelation.Obj) < 0;

    // "To fight AQIM, al-Qaeda's branch in the Sahel": a second object behind a comma describes the first.
    private int ApposedTo(int token)
    {
        var verb = tree.Heads[token];
        var owner = tree.Child(token, DependencyRelation.NmodPoss);
        if (
            verb < 0
            || owner < 0
            || owner > token
            || tree[token].PartOfSpeech != PartOfSpeech.Noun
            || tree.Child(token, DependencyRelation.Cc) >= 0
            || tree.Child(token, DependencyRelation.Conj) >= 0
            || tree.Child(verb, DependencyRelation.Obj) is not (>= 0 and var first)
            || first >= owner
            || tree[first].PartOfSpeech != PartOfSpeech.Propn
        )
        {
            return -1;
        }

        for (var i = first + 1; i < owner; i++)
        {
            if (tree[i].Text is ",")
            {
                return i - first < LongestName ? first : -1;
            }
        }

        return -1;
    }

    // "Vowed in a televised address to destroy": what is vowed, not what the address is for.
    private int VowBefore(int infinitive, int noun) =>
        noun >= 0
        && noun < infinitive
        && tree[infinitive].Tag == "VB"
        && tree.Child(infinitive, DependencyRelation.Mark) == noun + 1
        && tree.Relations[noun] == DependencyRelation.Obl
        && !classes["resolve-nouns"].Contains(tree[noun].Lemma)
        && tree.Heads[noun] is >= 0 and var verb
        && verb < noun
        && classes["vowing-verbs"].Contains(tree[verb].Lemma)
        && tree.Child(verb, DependencyRelation.Xcomp) < 0
        && tree.Child(verb, DependencyRelation.Ccomp) < 0
            ? verb
            : -1;

    // "Offered both governments its good offices", "showed 18 diplomats the door": what is given, right behind who receives it.
    private bool IsGift(int gift, int receiver) =>
        receiver >= 0
        && receiver < gift
        && tree.Relations[receiver] == DependencyRelation.Obj
        && tree[receiver + 1].Text is not ","
        && (tree.Child(gift, DependencyRelation.NmodPoss) == receiver + 1 || tree.Child(gift, DependencyRelation.Det) == receiver + 1)
        && classes["giving-verbs"].Contains(tree[tree.Heads[receiver]].Lemma);

    // "Kept its border with Morocco closed": the name before the participle, which is no part of it.
    private int KeptShut(int participle)
    {
        var verb = tree.Heads[participle];
        return
            verb >= 0
            && tree[verb].Lemma == "keep"
            && classes["closings"].Contains(tree[participle].Lemma)
            && tree.Child(verb, DependencyRelation.Obj) is >= 0 and var obj
            && obj < participle - 2
            && tree[participle - 1].PartOfSpeech == PartOfSpeech.Propn
            && tree[participle - 2].Text is "with" or "to"
            ? participle - 1
            : -1;
    }

    // "Stripped the envoy of his accreditation": what somebody loses is no part of him; but "cleared the sale of jets".
    private int RobbedBy(int noun)
    {
        if (
            tree.Child(noun, DependencyRelation.Case) is not (>= 0 and var of)
            || tree[of].Text is not "of"
            || tree.Heads[noun] is not (>= 0 and var robbed)
        )
        {
            return -1;
        }

        while (robbed > 0 && tree.Relations[robbed] is DependencyRelation.Flat or DependencyRelation.Appos && tree.Heads[robbed] < robbed)
        {
            robbed = tree.Heads[robbed];
        }

        return
            robbed >= 0
            && tree.Relations[robbed] == DependencyRelation.Obj
            && tree.Heads[robbed] is >= 0 and var verb
            && verb < robbed
            && classes["robbing-verbs"].Contains(tree[verb].Lemma)
            && !classes["transfers"].Contains(tree[robbed].Lemma)
            ? verb
            : -1;
    }

    // "Was criticised by Turkey, along with Greece", "sanctioned Rosneft, together with Lukoil": the fellow of the name right before, where
    // it is one of its kind.
    private int FellowBefore(int noun)
    {
        if (
            tree.NameOf(noun) is not { } name
            || name.FirstToken < 3
            || tree[name.FirstToken - 1].Text is not "with"
            || tree[name.FirstToken - 2].Text is not ("together" or "along")
        )
        {
            return -1;
        }

        var last = name.FirstToken - 3;
        last -= last > 0 && tree[last].Text is "," ? 1 : 0;
        return
            tree.NameOf(last) is { } fellow
            && (fellow.Type == EntityType.Person) == (name.Type == EntityType.Person)
            && tree.HeadOf(fellow.FirstToken, fellow.EndToken) is >= 0 and var head
            && tree.Relations[head]
                is DependencyRelation.Obj
                    or DependencyRelation.Obl
                    or DependencyRelation.OblAgent
                    or DependencyRelation.Nmod
            ? head
            : -1;
    }

    // "Brokered the accord together with Fidan": the word before the preposition tells that he does it, too.
    private int Together(int noun) =>
        noun > 1
        && tree[noun - 1].Text is "with"
        && tree[noun - 2].Text is "together" or "along"
        && tree.Relations[noun - 2] == DependencyRelation.Advmod
        && tree.Heads[noun - 2] == tree.Heads[noun]
            ? noun - 2
            : -1;

    // "Called off his meeting": after a particle some trees know no object.
    private bool IsBareObject(int noun, int verb) =>
        verb >= 0
        && verb < noun
        && noun - verb <= 4
        && tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
        && tree.Child(verb, DependencyRelation.CompoundPrt) is >= 0 and var particle
        && particle < noun
        && tree.Child(noun, DependencyRelation.Case) < 0
        && tree.Child(verb, DependencyRelation.Obj) < 0
        && tree.Child(verb, DependencyRelation.AuxPass) < 0
        && (
            tree[noun].PartOfSpeech == PartOfSpeech.Propn
            || tree.Child(noun, DependencyRelation.NmodPoss) >= 0
            || tree.Child(noun, DependencyRelation.Det) >= 0
        );

    // "Accused the rulers in Addis Ababa of": right behind those who rule, a place is where they rule.
    private int SeatedBefore(int place)
    {
        if (
            tree[place].PartOfSpeech != PartOfSpeech.Propn
            || tree.Child(place, DependencyRelation.Case) is not (> 0 and var preposition)
            || tree[preposition].Text is not "in"
        )
        {
            return -1;
        }

        var seated = preposition - 1;
        return
            tree[seated].PartOfSpeech == PartOfSpeech.Noun
            && tree.Heads[seated] == tree.Heads[place]
            && seated > tree.Heads[place]
            && classes["seated"].Contains(tree[seated].Lemma)
            ? seated
            : -1;
    }

    // "No plans for Starmer to meet": between "for" and the infinitive stands its subject.
    private int PlannedDoer(int infinitive, int noun)
    {
        if (
            tree[infinitive].Tag != "VB"
            || noun < 0
            || tree.Child(infinitive, DependencyRelation.Nsubj) >= 0
            || tree.Child(infinitive, DependencyRelation.Mark) is not (>= 0 and var mark)
            || tree[mark].Text is not "for"
        )
        {
            return -1;
        }

        var doer = tree.Child(noun, DependencyRelation.Nmod);
        return doer > mark && doer < infinitive ? doer : -1;
    }

    // "Camps of Hamas and Hezbollah, two groups that", "Hamas and Hezbollah, militias armed by Iran": what counts them,
    // or tells of more than one, stands in apposition to the list right before it.
    private int ListBefore(int noun)
    {
        var number =
            tree.Child(noun, DependencyRelation.Nummod) is >= 0 and var count ? count
            : tree[noun].Tag == "NNS" && tree.Child(noun, DependencyRelation.Det) < 0 ? FirstOfPhrase(noun)
            : -1;
        if (number <= 1 || tree[number - 1].Text is not "," || tree.Heads[noun] >= number)
        {
            return -1;
        }

        var last = number - 2;
        while (
            tree.Relations[last] is DependencyRelation.Flat or DependencyRelation.Compound
            && tree.Heads[last] >= 0
            && tree.Heads[last] < number
        )
        {
            last = tree.Heads[last];
        }

        return
            tree.Relations[last] == DependencyRelation.Conj
            && tree[last].PartOfSpeech == PartOfSpeech.Propn
            && tree.Heads[last] is >= 0 and var first
            && tree[first].PartOfSpeech == PartOfSpeech.Propn
            ? first
            : -1;
    }

    private int FirstOfPhrase(int noun)
    {
        while (
            noun > 0 && tree.Relations[noun - 1] is DependencyRelation.Amod or DependencyRelation.Compound && tree.Heads[noun - 1] >= noun
        )
        {
            noun--;
        }

        return noun;
    }

    // "Brokered the accord between the two together with Erdogan", "mediated between the two
    // presidents together with Ruto": he does it, too, and it does not bind him.
    private int CompanionVerb(int noun)
    {
        if (
            tree.Child(noun, DependencyRelation.Case) is not (> 0 and var preposition)
            || tree[preposition].Text is not "with"
            || tree[preposition - 1].Text is not ("together" or "jointly")
        )
        {
            return -1;
        }

        var above = tree.Heads[noun];
        while (above >= 0 && tree[above].PartOfSpeech != PartOfSpeech.Verb)
        {
            above = tree.Heads[above];
        }

        return
            above >= 0
            && above < noun
            && (IsBetween(tree.Heads[noun]) || (tree.Child(above, DependencyRelation.Obj) is var obj && obj > above && obj < preposition))
            ? above
            : -1;
    }

    private bool IsBetween(int noun) =>
        tree.Relations[noun] == DependencyRelation.Obl
        && tree.Child(noun, DependencyRelation.Case) is >= 0 and var preposition
        && tree[preposition].Text is "between" or "among" or "for";

    // "Pleaded with Sogavare not to sign", "has written to Sogavare imploring him": whom a
    // verb turns to with a preposition is no subject of what it asks.
    private int Pleader(int subject)
    {
        var clause = tree.Heads[subject];
        var preposition =
            tree.Child(subject, DependencyRelation.Case) is >= 0 and var own && own < subject ? own
            : subject > 0 && tree.Heads[subject - 1] == clause ? subject - 1
            : -1;
        return
            preposition > 0
            && tree[preposition].Text is "with" or "to" or "on" or "upon"
            && clause > subject
            && tree[clause].Tag is "VB" or "VBG"
            && tree[preposition - 1].PartOfSpeech == PartOfSpeech.Verb
            && tree.Document.SentenceOf(preposition - 1) == tree.Document.SentenceOf(subject)
            ? preposition - 1
            : -1;
    }

    private void MendPlea(int subject, int verb)
    {
        var clause = tree.Heads[subject];
        for (var preposition = verb + 1; preposition < subject; preposition++)
        {
            if (tree[preposition].Text is "with" or "to" or "on" or "upon" && tree.Heads[preposition] == clause)
            {
                tree.Move(preposition, subject, DependencyRelation.Case);
            }
        }

        tree.Move(subject, verb, DependencyRelation.Obl);
        if (tree.Heads[clause] == verb && tree[clause].Tag == "VB")
        {
            tree.Move(clause, verb, DependencyRelation.Xcomp);
        }
    }

    // "Struck a deal with BP to develop the field", "in talks with Iran aimed at": not BP's developing, but the deal is with BP.
    private int Partner(int mark, int verb) =>
        verb >= 0
        && mark > 0
        && tree[verb].Tag is "VB" or "VBN" or "VBD"
        && tree[mark - 1].PartOfSpeech == PartOfSpeech.Noun
        && tree.Child(verb, DependencyRelation.Nsubj) is var subject
        && subject > mark
        && subject < verb
            ? subject
            : -1;
}
