using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Mends phrases whose first words a parser took for something else: counts that look like prepositions, prepositions that look
/// like conjunctions, names after the noun that explains them.</summary>
internal sealed class PhraseRepair(TreeDraft tree)
{
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;
    private static readonly string[] deeds = ["deeds-of-force", "deeds-of-coercion", "deeds-to-somebody", "deeds-of-sanction"];

    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        switch (tree.Relations[token])
        {
            case DependencyRelation.Obl when Particle(token, tree.Heads[token]) is >= 0 and var particle:
                tree.Move(particle, tree.Heads[token], DependencyRelation.CompoundPrt);
                tree.Move(token, tree.Heads[token], DependencyRelation.Obj);
                break;
            case DependencyRelation.Obl when NameWord(token) is >= 0 and var word:
                tree.Move(word, token, DependencyRelation.Compound);
                tree.Move(token, tree.Heads[token], DependencyRelation.Obj);
                break;
            case DependencyRelation.Obl when IsBare(token, tree.Heads[token]):
                tree.Move(token, tree.Heads[token], DependencyRelation.Obj);
                break;
            case DependencyRelation.Obl when Origin(token) is >= 0 and var official:
                tree.Move(token, official, DependencyRelation.Nmod);
                break;
            case DependencyRelation.Obl or DependencyRelation.Nsubj when IsNamedAgain(token):
                tree.Move(token, token - 1, DependencyRelation.Appos);
                break;
            case DependencyRelation.Obl when IsCounted(token):
                MendCounted(token, tree.Heads[token]);
                break;
            case DependencyRelation.Acl
            or DependencyRelation.Advcl
            or DependencyRelation.Xcomp
            or DependencyRelation.Ccomp when Preposition(token) is >= 0 and var preposition:
                tree.Move(preposition, token, DependencyRelation.Case);
                tree.Move(
                    token,
                    tree.Heads[token],
                    tree[tree.Heads[token]].PartOfSpeech == PartOfSpeech.Verb ? DependencyRelation.Obl : DependencyRelation.Nmod
                );
                break;
            case DependencyRelation.Obl
            or DependencyRelation.Nsubj
            or DependencyRelation.NsubjPass when FormerHolder(token) is >= 0 and var former:
                tree.Move(token, former, DependencyRelation.Appos);
                break;
            case DependencyRelation.Conj when PresentHolder(token) is >= 0 and var present:
                tree.Move(token, present, DependencyRelation.Appos);
                break;
            case DependencyRelation.Nsubj when IsBeforeName(token):
                tree.Move(token, tree.SubjectIn(tree.Heads[token], token + 1, tree.Heads[token]), DependencyRelation.Compound);
                break;
            case DependencyRelation.Nmod when Explained(token) is >= 0 and var noun:
                tree.Move(token, noun, DependencyRelation.Appos);
                break;
            case DependencyRelation.Nmod when BoardOf(token) is >= 0 and var board:
                tree.Move(token, board, DependencyRelation.Nmod);
                break;
            case DependencyRelation.Nmod when Done(token) is >= 0 and var deed:
                tree.Move(token, deed, DependencyRelation.Nmod);
                break;
            case DependencyRelation.Obj when IsBeforeObject(token):
                tree.Move(token, token + 1, DependencyRelation.Compound);
                break;
            case DependencyRelation.Obj when IsRanked(token):
                tree.Move(token, tree.Heads[token - 1], DependencyRelation.Appos);
                tree.Move(token - 1, token, DependencyRelation.Amod);
                break;
            case DependencyRelation.NmodPoss when OwnedBefore(token, tree.Heads[token]) is >= 0 and var owned:
                tree.Move(token, owned, DependencyRelation.NmodPoss);
                break;
            case DependencyRelation.Acl when IsOfShow(tree.Heads[token]):
                tree.Move(token, tree.Heads[tree.Heads[token]], DependencyRelation.Acl);
                break;
            case DependencyRelation.NmodPoss when IsOwnerOfDeed(tree.Heads[token]):
                tree.Move(token, tree.Heads[tree.Heads[token]], DependencyRelation.NmodPoss);
                break;
            case DependencyRelation.Compound
            or DependencyRelation.Amod
            or DependencyRelation.Obl when OwnedThing(token) is >= 0 and var thing:
                tree.Move(token, thing, DependencyRelation.Compound);
                break;
            case DependencyRelation.Compound when IsBeforeSpan(token, tree.Heads[token]):
                MendSpan(token, tree.Heads[token]);
                break;
            case DependencyRelation.Compound when IsObjectBeforeSpan(token, tree.Heads[token]):
                MendObject(token, tree.Heads[token]);
                break;
            case DependencyRelation.Compound when IsGivenTo(token, tree.Heads[token]):
                tree.Move(token, tree.Heads[tree.Heads[token]], DependencyRelation.Iobj);
                break;
            case DependencyRelation.Appos when Bearer(token) is >= 0 and var bearer:
                tree.Move(token, bearer, DependencyRelation.Appos);
                break;
            case DependencyRelation.Appos when IsOpposition(token):
                MendOpposition(token, tree.Heads[token]);
                break;
            default:
                break;
        }
    }

    // "A show of force aimed at Chad": the show is.
    private bool IsOfShow(int force) =>
        force >= 0
        && tree.Relations[force] == DependencyRelation.Nmod
        && tree[force].Lemma is "force" or "strength" or "power" or "might"
        && tree[tree.Heads[force]].Lemma is "show" or "display" or "demonstration";

    // "A Greek-owned tanker" is a Greek one.
    private int OwnedThing(int owner) =>
        tree.Heads[owner] is >= 0 and var owned
        && owned == owner + 2
        && tree[owner + 1].Text is "-"
        && tree[owned].Text is "owned" or "operated" or "run"
        && tree.Relations[owned] == DependencyRelation.Amod
        && tree.Heads[owned] > owned
            ? tree.Heads[owned]
            : -1;

    // "Chad's troop build-up": it is Chad's, as its troops are.
    private bool IsOwnerOfDeed(int force) =>
        force >= 0
        && tree.Relations[force] == DependencyRelation.Compound
        && tree.Heads[force] > force
        && classes["force"].Contains(tree[force].Lemma);

    // "Attacked neighbouring Turkey": a name right behind the verb, with its adjective, under no preposition.
    private bool IsBare(int name, int verb) =>
        verb >= 0
        && verb < name
        && tree.NameOf(name) is { Type: EntityType.Place } place
        && name - verb <= 2
        && place.FirstToken == name
        && (name == verb + 1 || tree.Heads[verb + 1] == name)
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree.Child(name, DependencyRelation.Case) < 0
        && tree.Child(verb, DependencyRelation.Obj) < 0
        && tree.Child(verb, DependencyRelation.AuxPass) < 0;

    // "Met officials from Turkey and Greece": right behind people, "from" tells whose they are.
    private int Origin(int name) =>
        tree.Child(name, DependencyRelation.Case) is > 0 and var from
        && tree[from].Text is "from"
        && tree.NameOf(name) is not null
        && tree[from - 1].Tag is "NNS"
        && tree.Heads[from - 1] == tree.Heads[name]
        && tree.Relations[from - 1] is DependencyRelation.Obj or DependencyRelation.Obl or DependencyRelation.NsubjPass
        && (classes["person-groups"].Contains(tree[from - 1].Lemma) || classes["envoys"].Contains(tree[from - 1].Lemma))
            ? from - 1
            : -1;

    // "Called on candidate Donald Trump", "the attorney general said": two nouns side by side with one part in the clause are one.
    private bool IsNamedAgain(int noun) =>
        noun > 0
        && tree.Heads[noun - 1] == tree.Heads[noun]
        && tree.Relations[noun - 1] == tree.Relations[noun]
        && tree[noun - 1].PartOfSpeech == PartOfSpeech.Noun
        && tree[noun].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
        && tree.Child(noun, DependencyRelation.Case) < 0
        && tree.Child(noun, DependencyRelation.Det) < 0
        && tree.Relations[tree.Heads[noun]] != DependencyRelation.AclRelcl;

    // "Adams, once a member of the IRA and now": right behind a name and a comma "once" is no preposition, and what follows tells of him.
    private int FormerHolder(int role) =>
        tree.Child(role, DependencyRelation.Case) is > 1 and var once
        && tree[once].Text is "once"
        && tree[once - 1].Text is ","
        && tree.NameOf(once - 2) is { Type: EntityType.Person } person
        && person.EndToken == once - 1
            ? person.HeadToken
            : -1;

    // "Once a member of the IRA and now leader of Sinn Fein": of the same person.
    private int PresentHolder(int role)
    {
        var adverb = tree.Child(role, DependencyRelation.Advmod);
        if (adverb < 0 || adverb > role || tree[adverb].Text is not ("now" or "later" or "today" or "currently"))
        {
            return -1;
        }

        for (var at = tree.Heads[role]; at >= 0 && at < adverb; at = tree.Heads[at])
        {
            if (FormerHolder(at) is >= 0 and var person)
            {
                return person;
            }
        }

        return -1;
    }

    // "Will meet To Lam": a capital within a sentence makes it part of the name.
    private int NameWord(int name) =>
        tree.Child(name, DependencyRelation.Case) is > 0 and var word
        && word == name - 1
        && char.IsUpper(tree[word].Text[0])
        && char.IsLower(tree[word].Text[^1])
        && char.IsLower(tree[word - 1].Text[0])
        && tree[name].PartOfSpeech == PartOfSpeech.Propn
        && tree[tree.Heads[name]].PartOfSpeech == PartOfSpeech.Verb
        && tree.Child(tree.Heads[name], DependencyRelation.Obj) < 0
            ? word
            : -1;

    // "The raid on Mexico's embassy by Ecuador", "the arrest of the envoy to Chad by Mali": no building and nobody is "by" anyone; deeds
    // are.
    private int Done(int doer)
    {
        if (tree.Child(doer, DependencyRelation.Case) is not (>= 0 and var by) || tree[by].Text is not "by")
        {
            return -1;
        }

        var noun = tree.Heads[doer];
        while (
            noun >= 0
            && tree.Relations[noun] is DependencyRelation.Nmod or DependencyRelation.Appos or DependencyRelation.Conj
            && (
                tree[noun].PartOfSpeech == PartOfSpeech.Propn
                || classes["belonging"].Contains(tree[noun].Lemma)
                || classes["scene-nouns"].Contains(tree[noun].Lemma)
            )
        )
        {
            noun = tree.Heads[noun];
        }

        return noun >= 0 && noun != tree.Heads[doer] && Array.Exists(deeds, c => classes[c].Contains(tree[noun].Lemma)) ? noun : -1;
    }

    // "Held a protest march": two objects side by side under one article are one, the first tells of the second.
    private bool IsBeforeObject(int noun) =>
        noun + 1 < tree.Heads.Length
        && tree[noun].Tag == "NN"
        && tree[noun + 1].PartOfSpeech == PartOfSpeech.Noun
        && tree.Relations[noun + 1] == DependencyRelation.Obj
        && tree.Heads[noun + 1] == tree.Heads[noun]
        && tree.Child(noun, DependencyRelation.Det) >= 0
        && tree.NameOf(noun) is null;

    // "N, managing director of the IMF": right behind a comma, before what somebody is, no verb.
    private bool IsRanked(int role) =>
        role > 1
        && tree.Heads[role] == role - 1
        && tree[role - 1].Tag is "VBG"
        && tree[role - 2].Text is ","
        && tree.Relations[role - 1] is DependencyRelation.Acl or DependencyRelation.Advcl or DependencyRelation.Appos
        && tree.Heads[role - 1] is >= 0 and var name
        && name < role
        && tree[name].PartOfSpeech == PartOfSpeech.Propn
        && classes["ranks"].Contains(tree[role - 1].Lemma)
        && Rules.RoleLexicon.Find(tree[role].Lemma) is not null;

    // "The board of governors of the IAEA": whose board it is; -1 elsewhere.
    private int BoardOf(int body) =>
        tree.Heads[body] is >= 0 and var members
        && members < body
        && tree[members].Tag == "NNS"
        && tree.Relations[members] == DependencyRelation.Nmod
        && tree.Child(body, DependencyRelation.Case) is >= 0 and var of
        && tree[of].Text is "of"
        && tree.Heads[members] is >= 0 and var board
        && board == members - 2
        && tree[board].Lemma is "board"
            ? board
            : -1;

    // "Flew to Cairo days after the strike": the name of a place, then how much later.
    private bool IsBeforeSpan(int name, int unit) =>
        unit == name + 1
        && tree[name].PartOfSpeech == PartOfSpeech.Propn
        && IsSpan(unit)
        && tree.Child(unit, DependencyRelation.Case) is >= 0 and var preposition
        && preposition == name - 1;

    // "Days after", "weeks before".
    private bool IsSpan(int unit) =>
        tree[unit].Tag == "NNS"
        && classes["time-units"].Contains(tree[unit].Lemma)
        && unit + 1 < tree.Document.Tokens.Count
        && tree[unit + 1].Text is "after" or "before" or "later" or "earlier" or "ago";

    // "Endorsed Karol Nawrocki days before the vote": whom the verb is about, then how much earlier.
    private bool IsObjectBeforeSpan(int name, int unit)
    {
        if (
            !IsSpan(unit)
            || tree[name].PartOfSpeech != PartOfSpeech.Propn
            || tree.Heads[unit] is not (>= 0 and var verb)
            || verb >= name
            || tree[verb].PartOfSpeech != PartOfSpeech.Verb
            || tree.Relations[unit] is not (DependencyRelation.Obj or DependencyRelation.OblUnmarked or DependencyRelation.Obl)
            || tree.Child(unit, DependencyRelation.Case) is >= 0 and var preposition && preposition < unit
            || (tree.Child(verb, DependencyRelation.Obj) is >= 0 and var other && other != unit)
        )
        {
            return false;
        }

        return Enumerable.Range(name + 1, unit - name - 1).All(i => tree.Heads[i] == name || tree[i].PartOfSpeech == PartOfSpeech.Propn);
    }

    private void MendObject(int name, int unit)
    {
        tree.Move(name, tree.Heads[unit], DependencyRelation.Obj);
        tree.Move(unit, tree.Heads[unit], DependencyRelation.OblUnmarked);
    }

    private void MendSpan(int name, int unit)
    {
        tree.Move(name, tree.Heads[unit], tree.Relations[unit]);
        tree.Move(name - 1, name, DependencyRelation.Case);
        tree.Move(unit, tree.Heads[name], DependencyRelation.OblUnmarked);
    }

    // "Fired at least ten shells", "sell up to nine submarines": right behind the verb, before a number, these are no prepositions.
    private bool IsCounted(int noun)
    {
        if (
            tree.Heads[noun] is not (>= 0 and var verb)
            || verb > noun
            || tree[verb].PartOfSpeech != PartOfSpeech.Verb
            || tree.Child(noun, DependencyRelation.Nummod) is not (>= 0 and var number)
            || number <= verb + 2
            || number > verb + 4
            || tree.Child(verb, DependencyRelation.Obj) >= 0
            || tree.Child(verb, DependencyRelation.AuxPass) >= 0
        )
        {
            return false;
        }

        var isCount =
            (tree[verb + 1].Text is "at" && tree[verb + 2].Text is "least" or "most")
            || (tree[verb + 1].Text is "up" && tree[verb + 2].Text is "to")
            || (tree[verb + 1].Text is "more" or "fewer" or "less" && tree[verb + 2].Text is "than");
        return isCount && !classes["time-units"].Contains(tree[noun].Lemma) && !classes["measures"].Contains(tree[noun].Lemma);
    }

    private void MendCounted(int noun, int verb)
    {
        for (var word = verb + 1; word <= verb + 2; word++)
        {
            tree.Move(word, tree.Child(noun, DependencyRelation.Nummod), DependencyRelation.Advmod);
        }

        tree.Move(noun, verb, DependencyRelation.Obj);
        if (tree.Child(verb, DependencyRelation.NsubjPass) is >= 0 and var doer)
        {
            tree.Move(doer, verb, DependencyRelation.Nsubj);
        }
    }

    // "Written off Syria's debt": verbs that take "off" as their own.
    private int Particle(int noun, int verb) =>
        verb >= 0
        && verb + 1 < noun
        && tree[verb + 1].Text is "off"
        && tree.Heads[verb + 1] == noun
        && tree.Child(verb, DependencyRelation.Obj) < 0
        && tree.Child(verb, DependencyRelation.AuxPass) < 0
        && classes["off-verbs"].Contains(tree[verb].Lemma)
            ? verb + 1
            : -1;

    // "Troops in neighboring Lebanon": a name is no clause.
    private int Preposition(int name)
    {
        if (
            tree[name].PartOfSpeech != PartOfSpeech.Propn
            || tree.Heads[name] is not (>= 0 and var head)
            || head > name
            || tree.Child(name, DependencyRelation.Cop) >= 0
            || tree.Child(name, DependencyRelation.Nsubj) >= 0
            || tree.Child(name, DependencyRelation.Mark) is not (>= 0 and var mark)
            || mark > name
        )
        {
            return -1;
        }

        return
            tree[mark].Text
                is "in"
                    or "from"
                    or "for"
                    or "of"
                    or "by"
                    or "with"
                    or "against"
                    or "on"
                    or "at"
                    or "into"
                    or "toward"
                    or "towards"
            ? mark
            : -1;
    }

    // "The shadow National Unity Government thanked": two subjects side by side are one, the second the name.
    private bool IsBeforeName(int noun)
    {
        if (
            tree[noun].PartOfSpeech != PartOfSpeech.Noun
            || tree.Heads[noun] is not (>= 0 and var verb)
            || verb < noun
            || tree.SubjectIn(verb, noun + 1, verb) is not (>= 0 and var name)
        )
        {
            return false;
        }

        foreach (var mention in tree.Document.Mentions)
        {
            if (mention.FirstToken == noun + 1)
            {
                return name < mention.EndToken;
            }
        }

        return false;
    }

    // "The leader of the militant group Hezbollah": the name explains the noun right before it.
    private int Explained(int name)
    {
        if (
            tree[name].PartOfSpeech != PartOfSpeech.Propn
            || tree.Heads[name] is not (>= 0 and var head)
            || head > name
            || tree.Child(name, DependencyRelation.Case) >= 0
        )
        {
            return -1;
        }

        var first = name;
        while (
            first > 0
            && tree.Heads[first - 1] == name
            && tree.Relations[first - 1] is DependencyRelation.Compound or DependencyRelation.Amod
        )
        {
            first--;
        }

        var noun = first - 1;
        return
            noun > head
            && tree[noun].PartOfSpeech == PartOfSpeech.Noun
            && tree.Heads[noun] == head
            && tree.Relations[noun] == DependencyRelation.Nmod
            && tree.Child(noun, DependencyRelation.Case) >= 0
            ? noun
            : -1;
    }

    // "Gave Lebanon's ambassador 48 hours": what is owned is the first phrase behind the owner, not the next.
    private int OwnedBefore(int owner, int thing)
    {
        if (tree[owner].PartOfSpeech != PartOfSpeech.Propn || tree[owner + 1].Tag is not "POS")
        {
            return -1;
        }

        for (var noun = owner + 2; noun < thing; noun++)
        {
            if (
                tree[noun].PartOfSpeech == PartOfSpeech.Noun
                && tree.Relations[noun] is DependencyRelation.Obj or DependencyRelation.Iobj
                && tree.Heads[noun] < owner
                && tree.Heads[noun] == tree.Heads[thing]
            )
            {
                return noun;
            }
        }

        return -1;
    }

    // "Offered Iran economic incentives": a name right behind a verb of giving is who is given something.
    private bool IsGivenTo(int name, int thing) =>
        name > 0
        && thing > name
        && tree[name].PartOfSpeech == PartOfSpeech.Propn
        && tree[thing].PartOfSpeech == PartOfSpeech.Noun
        && tree.Relations[thing] == DependencyRelation.Obj
        && tree.Heads[thing] == name - 1
        && classes["giving-verbs"].Contains(tree[name - 1].Lemma)
        && !classes["trading-verbs"].Contains(tree[name - 1].Lemma)
        && tree.Child(thing, DependencyRelation.Det) < 0;

    // "The father of the bomb, Abdul Qadeer Khan": a thing bears no person's name.
    private int Bearer(int name)
    {
        if (
            tree.Heads[name] is not (>= 0 and var thing)
            || thing > name
            || tree.Relations[thing] != DependencyRelation.Nmod
            || tree[thing].PartOfSpeech != PartOfSpeech.Noun
            || tree[name].PartOfSpeech != PartOfSpeech.Propn
            || tree.Heads[thing] is not (>= 0 and var bearer)
            || bearer > thing
            || tree[bearer].PartOfSpeech != PartOfSpeech.Noun
            || tree.Relations[bearer] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            || classes["belonging"].Contains(tree[thing].Lemma)
        )
        {
            return -1;
        }

        foreach (var mention in tree.Document.Mentions)
        {
            if (mention.FirstToken <= name && name < mention.EndToken)
            {
                return mention.Type == EntityType.Person && mention.FirstToken > thing + 1 && tree[mention.FirstToken - 1].Text is ","
                    ? bearer
                    : -1;
            }
        }

        return -1;
    }

    // "Members of the opposition Muslim Brotherhood": what the Brotherhood is, not whose it is.
    private bool IsOpposition(int name) =>
        tree.Heads[name] is >= 0 and var noun
        && noun < name
        && tree[noun].Text is "opposition"
        && tree[name].PartOfSpeech == PartOfSpeech.Propn
        && tree.Heads[noun] >= 0
        && tree[noun + 1].Text is not ("," or "(" or "-");

    private void MendOpposition(int name, int opposition)
    {
        tree.Move(name, tree.Heads[opposition], tree.Relations[opposition]);
        foreach (var child in tree.Document.ChildrenOf(opposition))
        {
            if (tree.Relations[child] is DependencyRelation.Case or DependencyRelation.Det or DependencyRelation.Amod)
            {
                tree.Move(child, name, tree.Relations[child]);
            }
        }

        tree.Move(opposition, name, DependencyRelation.Compound);
    }
}
