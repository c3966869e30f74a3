using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Gives clauses their subjects back: relative clauses with "whose" and "which", participles and speakers put in
/// between.</summary>
internal sealed class SubjectRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        switch (tree.Relations[token])
        {
            case DependencyRelation.NsubjPass when IsSubjectOfPast(tree.Heads[token]):
                tree.Move(token, tree.Heads[token], DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Nsubj or DependencyRelation.NsubjPass when IsBeforeSubject(token):
                MoveDeterminer(token);
                tree.Move(token, token + 1, DependencyRelation.Amod);
                break;
            case DependencyRelation.Nsubj or DependencyRelation.NsubjPass when CountedObject(token) is >= 0 and var counted:
                tree.Move(counted, tree.Heads[token], DependencyRelation.Obj);
                tree.Move(token, counted, DependencyRelation.Det);
                break;
            case DependencyRelation.AclRelcl
                when tree.Heads[token] is >= 0 and var noun && SwallowedSubject(token, noun) is >= 0 and var antecedent:
                tree.Move(token, antecedent, DependencyRelation.AclRelcl);
                tree.Move(noun, token, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.AclRelcl when RelativeSubject(token) is >= 0 and var described:
                tree.Move(token, described, DependencyRelation.Nsubj);
                if (RelativePronoun(token) is >= 0 and var relative)
                {
                    tree.Move(relative, described, DependencyRelation.Obj);
                }

                break;
            case DependencyRelation.Conj when SceneSubject(token) is >= 0 and var done:
                if (tree.SubjectIn(done, SentenceStart(done), done) is >= 0 and var month)
                {
                    tree.Move(month, done, DependencyRelation.Dep);
                }

                tree.Move(token, done, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Conj when InsertedParticiple(token) is >= 0 and var inserted:
                var owner = tree.Child(inserted, DependencyRelation.Nsubj);
                tree.Move(token, tree.Heads[inserted], tree.Relations[inserted]);
                tree.Move(owner, token, DependencyRelation.Nsubj);
                tree.Move(inserted, owner, DependencyRelation.Acl);
                break;
            case DependencyRelation.Ccomp when InterruptedSubject(token, tree.Heads[token]) is >= 0 and var subject:
                MoveAuxiliaries(subject, token, tree.Heads[token]);
                tree.Move(subject, token, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Ccomp when PartedVerb(token, tree.Heads[token]) is >= 0 and var parted:
                MendParted(token, parted);
                break;
            case DependencyRelation.Iobj or DependencyRelation.Obj when IsQuoted(token, tree.Heads[token]):
                if (tree.SubjectIn(tree.Heads[token], SentenceStart(token), tree.Heads[token]) is >= 0 and var quoted)
                {
                    tree.Move(quoted, tree.Heads[token], DependencyRelation.Ccomp);
                }

                tree.Move(token, tree.Heads[token], DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Nsubj when PredicateBefore(token, tree.Heads[token]) is >= 0 and var predicate:
                tree.Move(token, predicate, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Nsubj when IsObjectAfter(token, tree.Heads[token]):
                tree.Move(token, tree.Heads[token], DependencyRelation.Obj);
                break;
            case DependencyRelation.Parataxis when CleftPronoun(token, tree.Heads[token]) is >= 0 and var pronoun:
                tree.Move(pronoun, token, DependencyRelation.Nsubj);
                tree.Move(token, tree.Heads[token], DependencyRelation.AclRelcl);
                break;
            case DependencyRelation.Appos when IsLabelled(token, tree.Heads[token]):
                var verb = tree.Heads[tree.Heads[token]];
                tree.Move(tree.Heads[token], verb, DependencyRelation.Dep);
                tree.Move(token, verb, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.NmodPoss when tree[token].Text is "whose":
                MendOwned(token);
                MendOwner(token);
                MendAntecedent(token);
                break;
            default:
                break;
        }
    }

    // "Reported that Boric called on Norway": what is reported, and what stands by itself, is no participle.
    private bool IsSubjectOfPast(int verb) =>
        verb >= 0
        && tree.MayBePast(verb)
        && !tree[verb].Sentence.IsTitle
        && (
            tree.Relations[verb] == DependencyRelation.Root || tree.Child(verb, DependencyRelation.Mark) is >= 0 and var mark && mark < verb
        );

    // "A defiant Macron has been accused": an adjective right before the name that is the subject.
    private bool IsBeforeSubject(int token) =>
        tree[token].PartOfSpeech == PartOfSpeech.Adj
        && token + 1 < tree.Document.Tokens.Count
        && tree[token + 1].PartOfSpeech == PartOfSpeech.Propn
        && tree.Heads[token + 1] == tree.Heads[token]
        && tree.Relations[token + 1] == tree.Relations[token];

    private void MoveDeterminer(int adjective)
    {
        if (tree.Child(adjective, DependencyRelation.Det) is >= 0 and var determiner)
        {
            tree.Move(determiner, adjective + 1, DependencyRelation.Det);
        }
    }

    // "Drills, which the minister, Padrino, denounced": the noun right behind the pronoun,
    // which the tree takes for a clause of its own, is who does it.
    private int RelativeSubject(int noun)
    {
        if (
            tree[noun].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            || tree.Child(noun, DependencyRelation.Cop) >= 0
            || tree.HasSubject(noun)
            || RelativePronoun(noun) < 0
            || tree.Heads[noun] is not (>= 0 and var head)
        )
        {
            return -1;
        }

        foreach (var clause in tree.Document.ChildrenOf(head))
        {
            if (
                clause > noun
                && tree.Heads[clause] == head
                && tree.Relations[clause] == DependencyRelation.AclRelcl
                && tree[clause].PartOfSpeech == PartOfSpeech.Verb
                && !tree.HasSubject(clause)
            )
            {
                return clause;
            }
        }

        return -1;
    }

    private int RelativePronoun(int noun)
    {
        foreach (var child in tree.Document.ChildrenOf(noun))
        {
            if (child < noun && tree.Heads[child] == noun && tree[child].Text is "which" or "whom" or "that")
            {
                return child;
            }
        }

        return -1;
    }

    // "In Moscow, Russia and Turkey try": without a conjunction before it no name is a further place.
    private int SceneSubject(int name)
    {
        if (
            name < 3
            || tree[name].PartOfSpeech != PartOfSpeech.Propn
            || tree[name - 1].Text is not ","
            || tree.Child(name, DependencyRelation.Cc) >= 0
            || tree.Child(name, DependencyRelation.Case) >= 0
            || tree.Child(name, DependencyRelation.Conj) < 0
            || tree.Heads[name] is not (>= 0 and var place)
            || place != name - 2
            || tree.Relations[place] != DependencyRelation.Obl
            || tree[place - 1].Text is not ("In" or "At")
        )
        {
            return -1;
        }

        var verb = tree.Heads[place];
        var subject = verb > name ? tree.SubjectIn(verb, SentenceStart(verb), verb) : -1;
        return
            verb > name
            && (tree[verb].PartOfSpeech == PartOfSpeech.Verb || tree.Child(verb, DependencyRelation.Obj) > verb)
            && subject < place
            ? verb
            : -1;
    }

    // "Lavrov is due in Pyongyang": the subject of the predicate, not of the place.
    private int PredicateBefore(int subject, int place) =>
        place > subject
        && tree.Relations[place] == DependencyRelation.Obl
        && tree.Child(place, DependencyRelation.Cop) < 0
        && tree.Heads[place] is >= 0 and var predicate
        && predicate > subject
        && predicate < place
        && tree.Child(predicate, DependencyRelation.Cop) >= 0
        && !tree.HasSubject(predicate)
            ? predicate
            : -1;

    // "Athens, Mitsotakis assured his listeners, would not ask": of two subjects the first is that of what is said.
    private int InterruptedSubject(int said, int verb)
    {
        if (
            verb < 0
            || said < verb
            || tree[said - 1].Text is "that"
            || tree.Child(said, DependencyRelation.Nsubj) >= 0
            || tree.Child(said, DependencyRelation.NsubjPass) >= 0
        )
        {
            return -1;
        }

        var (first, count) = (-1, 0);
        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (tree.Document.Tokens.Relations[child] == DependencyRelation.Nsubj && child < verb)
            {
                first = count == 0 ? child : first;
                count++;
            }
        }

        return count == 2 ? first : -1;
    }

    // "He would not, he told us, call": the auxiliary goes with its verb.
    private void MoveAuxiliaries(int subject, int said, int verb)
    {
        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            if (
                child > subject
                && child < verb
                && tree.Relations[child] == DependencyRelation.Aux
                && tree.SubjectIn(verb, child, verb) >= 0
            )
            {
                tree.Move(child, said, DependencyRelation.Aux);
            }
        }
    }

    // "PetroChina has, traders say, suspended purchases": a speaker between an auxiliary, which then has the subject, and its verb.
    private int PartedVerb(int auxiliary, int verb)
    {
        if (
            verb < auxiliary
            || verb + 2 >= tree.Document.Tokens.Count
            || tree[auxiliary].Text is not ("have" or "has" or "had")
            || tree[auxiliary + 1].Text is not ","
            || tree[verb + 1].Text is not ","
            || tree.SubjectIn(auxiliary, SentenceStart(auxiliary), auxiliary) < 0
        )
        {
            return -1;
        }

        return tree[verb + 2].Tag is "VBN" or "VBD" && tree[verb + 2].PartOfSpeech == PartOfSpeech.Verb ? verb + 2 : -1;
    }

    private void MendParted(int auxiliary, int parted)
    {
        var noun = tree.Relations[parted] == DependencyRelation.Amod ? tree.Heads[parted] : -1;
        tree.Move(parted, tree.Heads[auxiliary], DependencyRelation.Ccomp);
        tree.Move(tree.SubjectIn(auxiliary, SentenceStart(auxiliary), auxiliary), parted, DependencyRelation.Nsubj);
        tree.Move(auxiliary, parted, DependencyRelation.Aux);
        if (noun >= 0)
        {
            tree.Move(noun, parted, DependencyRelation.Obj);
        }
    }

    // "'The same aggressors,' tweeted Rama": right behind a quote and its verb stands who speaks.
    private bool IsQuoted(int token, int verb) =>
        verb > 1
        && token > verb
        && tree[verb].Tag is "VBD" or "VBZ"
        && tree[verb - 1].Tag == "''"
        && tree[token].PartOfSpeech == PartOfSpeech.Propn
        && tree.SubjectIn(verb, verb, token) < 0
        && (token == verb + 1 || (tree.Heads[verb + 1] == token && tree[verb + 1].PartOfSpeech != PartOfSpeech.Adp));

    // "A declaration, which the two men signed": the noun between pronoun and verb is
    // the subject, what stands before the pronoun is described.
    private int SwallowedSubject(int verb, int noun)
    {
        if (
            noun > verb
            || tree.Child(verb, DependencyRelation.Nsubj) >= 0
            || tree.Child(verb, DependencyRelation.Obj) is not (> 0 and var pronoun)
            || pronoun > noun
            || tree[pronoun].Text is not ("which" or "that" or "whom")
        )
        {
            return -1;
        }

        var before = pronoun - 1;
        while (before >= 0 && tree[before].PartOfSpeech == PartOfSpeech.Punct)
        {
            before--;
        }

        return
            before >= 0
            && tree.Document.SentenceOf(before) == tree.Document.SentenceOf(verb)
            && tree[before].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
            ? before
            : -1;
    }

    // "COLOMBIA: Talks between the two sides closed": a label that opens the sentence is no subject.
    private bool IsLabelled(int token, int label) =>
        label >= 0
        && label + 1 < token
        && tree[label + 1].Text is ":"
        && tree.Relations[label] == DependencyRelation.Nsubj
        && tree.Heads[label] > token
        && label - SentenceStart(label) < 3;

    // "Biden thanked Erdogan": what follows a verb that has its subject before it is no second one.
    private bool IsObjectAfter(int token, int verb) =>
        verb > 0
        && token == verb + 1
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree[verb].Tag is "VBD" or "VBZ"
        && tree[verb - 1].Text is not "\""
        && tree.SubjectIn(verb, SentenceStart(verb), verb) >= 0
        && tree.Child(verb, DependencyRelation.Obj) < 0
        && tree.Auxiliary(verb) < 0;

    // "It was Trump who, in his first term, walked out": the pronoun belongs to the verb, the clause to the name.
    private int CleftPronoun(int verb, int name)
    {
        if (
            name < 0
            || name > verb
            || tree.Child(name, DependencyRelation.Cop) < 0
            || tree.Child(name, DependencyRelation.Expl) < 0
            || tree.HasSubject(verb)
        )
        {
            return -1;
        }

        for (var i = name + 1; i < verb; i++)
        {
            if (tree.Heads[i] == name && tree[i].Text is "who" or "that" or "which")
            {
                return i;
            }
        }

        return -1;
    }

    // "The islands, whose premier, Manele, was received by Xi", "the agency, whose director, Grossi,
    // it charges": what is owned fills the place that the clause leaves empty.
    private void MendOwned(int whose)
    {
        var owned = tree.Heads[whose];
        if (
            owned < 0
            || tree.Relations[owned] != DependencyRelation.Appos
            || tree.Heads[owned] is not (>= 0 and var owner)
            || owner > whose
        )
        {
            return;
        }

        foreach (var clause in tree.Document.ChildrenOf(owner))
        {
            if (clause > owned && tree.Heads[clause] == owner && tree.Relations[clause] == DependencyRelation.AclRelcl)
            {
                var isPassive = tree.Child(clause, DependencyRelation.AuxPass) >= 0;
                if (!tree.HasSubject(clause))
                {
                    tree.Move(owned, clause, isPassive ? DependencyRelation.NsubjPass : DependencyRelation.Nsubj);
                }
                else if (!isPassive && tree.Child(clause, DependencyRelation.Obj) < 0)
                {
                    tree.Move(owned, clause, DependencyRelation.Obj);
                }

                return;
            }
        }
    }

    // "Albania, whose premier, Edi Rama, stands behind Pristina, demanded sanctions": what is
    // owned is the subject of the first verb, its owner that of the second.
    private void MendOwner(int whose)
    {
        var owned = tree.Heads[whose];
        if (
            owned > whose
            && tree.Relations[owned] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass
            && tree.SubjectIn(tree.Heads[owned], SentenceStart(whose), whose) is >= 0 and var first
        )
        {
            // Both are subjects of the one verb.
            tree.Move(owned, first, DependencyRelation.Appos);
        }

        if (
            owned < 0
            || tree.Relations[owned] != DependencyRelation.Appos
            || tree.Heads[owned] is not (>= 0 and var owner)
            || tree.Relations[owner] is not (DependencyRelation.Nsubj or DependencyRelation.NsubjPass)
            || tree.Heads[owner] is not (>= 0 and var verb)
            || verb < whose
            || MainVerbAfter(verb) is not (>= 0 and var main)
        )
        {
            return;
        }

        var (above, how) = (tree.Heads[verb], tree.Relations[verb]);
        tree.Move(owned, verb, tree.Relations[owner]);
        tree.Move(verb, owner, DependencyRelation.AclRelcl);
        tree.Move(main, above, how);
        tree.Move(owner, main, DependencyRelation.Nsubj);
        foreach (var name in tree.Document.ChildrenOf(owner))
        {
            if (tree.Relations[name] == DependencyRelation.Appos && tree.Heads[name] == owner && name > owned && name < verb)
            {
                tree.Move(name, owned, DependencyRelation.Appos);
            }
        }
    }

    // "Praise for his action in Iran, whose sites had been hit": "whose" is the name
    // right before it, unless that is the complement of another noun.
    private void MendAntecedent(int whose)
    {
        var clause = tree.Heads[whose];
        while (clause >= 0 && tree.Relations[clause] != DependencyRelation.AclRelcl)
        {
            clause = tree.Heads[clause];
        }

        if (
            clause < whose
            || whose < 2
            || tree[whose - 1].Text is not ","
            || tree.Heads[clause] is not (>= 0 and var antecedent)
            || tree[antecedent].PartOfSpeech != PartOfSpeech.Noun
        )
        {
            return;
        }

        foreach (var name in tree.Document.Mentions)
        {
            if (name.EndToken != whose - 1)
            {
                continue;
            }

            var head = name.EndToken - 1;
            while (name.Covers(tree.Heads[head]))
            {
                head = tree.Heads[head];
            }

            if (
                tree[head].PartOfSpeech == PartOfSpeech.Propn
                && tree.Relations[head] is DependencyRelation.Obl or DependencyRelation.Obj
                && !name.Covers(antecedent)
            )
            {
                tree.Move(clause, head, DependencyRelation.AclRelcl);
            }
        }
    }

    private int SentenceStart(int token) => tree.Document.Tokens.SentenceStarts[tree.Document.SentenceOf(token)];

    // The finite verb after the comma that ends the clause.
    private int MainVerbAfter(int verb)
    {
        for (var i = verb + 2; i < tree.Document.Tokens.Count && tree.Document.SentenceOf(i) == tree.Document.SentenceOf(verb); i++)
        {
            if (
                tree[i].Tag is "VBD" or "VBZ" or "VBP"
                && tree[i].PartOfSpeech == PartOfSpeech.Verb
                && tree[i - 1].Text is ","
                && tree.Heads[i] >= 0
                && tree.Child(i, DependencyRelation.Nsubj) < 0
                && tree.Child(i, DependencyRelation.NsubjPass) < 0
                && tree.Child(i, DependencyRelation.Mark) < 0
            )
            {
                return i;
            }
        }

        return -1;
    }

    // "Moldova, helped by Romania, cut its dependence": the participle between commas belongs to the subject.
    private int InsertedParticiple(int verb)
    {
        var participle = tree.Heads[verb];
        return
            participle > 0
            && tree.Relations[participle] == DependencyRelation.Root
            && tree[participle].Tag is "VBN" or "VBD"
            && tree[participle - 1].Text is ","
            && tree[verb - 1].Text is ","
            && tree[verb].Tag is "VBD" or "VBZ" or "VB" or "VBP"
            && tree.Child(participle, DependencyRelation.OblAgent) >= 0
            && tree.Child(participle, DependencyRelation.AuxPass) < 0
            && tree.Child(verb, DependencyRelation.Cc) < 0
            && tree.Child(verb, DependencyRelation.Nsubj) < 0
            && tree.Child(participle, DependencyRelation.Nsubj) is >= 0 and var subject
            && subject < participle
            ? participle
            : -1;
    }

    // "Both of whom the Taliban had locked up": what counts them is no second subject.
    private int CountedObject(int count)
    {
        var verb = tree.Heads[count];
        return
            verb > count
            && tree[verb].PartOfSpeech == PartOfSpeech.Verb
            && tree.Child(count, DependencyRelation.Nmod) is >= 0 and var pronoun
            && tree[pronoun].Text is "whom" or "which"
            && tree[pronoun - 1].Text is "of"
            && tree.SubjectIn(verb, pronoun + 1, verb) >= 0
            && tree.Child(verb, DependencyRelation.Obj) < 0
            ? pronoun
            : -1;
    }
}
