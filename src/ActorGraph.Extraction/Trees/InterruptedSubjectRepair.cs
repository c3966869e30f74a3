using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Gives the verb of a further main clause the subject from which commas part it: "..., and the minister, Oliver Zipse, blasted",
/// "...; Slovakia, which had vetoed it, gave in".</summary>
/// <remarks>Between a conjunction or semicolon and a finite verb without a subject, the first phrase is that subject: English has no other
/// place for it. Parsers take it for a conjunct or an apposition of the noun before, and the verb for one more predicate of the subject
/// before that.</remarks>
internal sealed class InterruptedSubjectRepair(TreeDraft tree)
{
    /// <summary>Changes heads and relations where a further clause lacks its subject.</summary>
    public void Mend()
    {
        foreach (var sentence in tree.Document.Sentences)
        {
            for (var verb = sentence.FirstToken + 4; verb < sentence.EndToken; verb++)
            {
                if (LateConjunct(verb, sentence.FirstToken) is >= 0 and var late)
                {
                    tree.Move(verb, tree.Heads[tree.Heads[late]], DependencyRelation.Conj);
                    tree.Move(late, verb, DependencyRelation.Nsubj);
                }
                else if (IsBare(verb) && tree.FirstWordOf(verb) is var start && start > sentence.FirstToken && tree[start - 1].Text is ",")
                {
                    MendClause(verb, start, sentence.FirstToken);
                }
            }
        }
    }

    // "He met Wang, and negotiators for both have been haggling": what is coordinated with a
    // subject stands before its verb, and so this is the subject of the next one.
    private int LateConjunct(int verb, int first)
    {
        if (
            tree[verb].PartOfSpeech != PartOfSpeech.Verb
            || !(tree.IsFinite(verb) || tree.Auxiliary(verb) >= 0)
            || tree.Relations[verb] is DependencyRelation.AclRelcl or DependencyRelation.Aux
            || tree.HasSubject(verb)
        )
        {
            return -1;
        }

        for (var i = verb - 1; i > first; i--)
        {
            if (
                tree.Relations[i] == DependencyRelation.Conj
                && tree.Heads[i] is >= 0 and var subject
                && tree.Relations[subject] is DependencyRelation.Nsubj
                && tree.Heads[subject] is var before
                && before > subject
                && before < i
                && before != verb
                && tree.Heads[verb] == before
            )
            {
                return i;
            }
        }

        return -1;
    }

    private void MendClause(int verb, int start, int first)
    {
        for (var boundary = start - 3; boundary > first; boundary--)
        {
            if (
                !IsBoundary(boundary)
                || tree.SubjectIn(verb, boundary, verb) >= 0
                || SubjectAfter(boundary, start) is not (>= 0 and var subject)
            )
            {
                continue;
            }

            if (tree.SubjectIn(verb, first, boundary) is >= 0 and var stray)
            {
                if (ClauseOf(stray, boundary) is not (>= 0 and var clause) || tree.Relations[verb] != DependencyRelation.Root)
                {
                    return;
                }

                // "The alliance declared that ..., and James Cleverly, ..., deplored": the first subject has a verb of its own.
                tree.Move(clause, -1, DependencyRelation.Root);
                tree.Move(stray, clause, DependencyRelation.Nsubj);
                tree.Move(verb, clause, DependencyRelation.Conj);
            }
            else if (
                tree.Heads[verb] > boundary
                || tree.Relations[verb] is not (DependencyRelation.Conj or DependencyRelation.Parataxis or DependencyRelation.Root)
            )
            {
                if (RootBefore(boundary, first) is not (>= 0 and var main))
                {
                    return;
                }

                tree.Move(verb, main, DependencyRelation.Conj);
            }

            tree.MakeSubject(subject, verb);
            return;
        }
    }

    // A finite verb that opens its clause: no subject after the boundary, no conjunction before it, no relative pronoun.
    private bool IsBare(int verb) =>
        tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && (tree.IsFinite(verb) || (tree[verb].Tag == "VBN" && tree.IsActive(verb)))
        && tree.Relations[verb] is not (DependencyRelation.AclRelcl or DependencyRelation.Aux or DependencyRelation.AuxPass)
        && tree.Child(verb, DependencyRelation.Cc) < 0
        && tree.Child(verb, DependencyRelation.Mark) < 0
        && tree.Child(verb, DependencyRelation.Expl) < 0;

    private bool IsBoundary(int token) =>
        tree[token].Text is ";"
        || (
            tree[token].PartOfSpeech == PartOfSpeech.Cconj
            && tree[token].Text is "and" or "but"
            && tree[token - 1].PartOfSpeech == PartOfSpeech.Punct
        );

    // The head of the bare noun phrase between a boundary and the next comma, where more stands between that comma and the verb.
    private int SubjectAfter(int boundary, int start)
    {
        var comma = boundary + 1;
        while (
            comma < start
                && tree[comma].PartOfSpeech
                    is PartOfSpeech.Det
                        or PartOfSpeech.Adj
                        or PartOfSpeech.Noun
                        or PartOfSpeech.Propn
                        or PartOfSpeech.Num
                        or PartOfSpeech.Pron
                        or PartOfSpeech.Part
            || (comma < start && tree[comma].Text is "of" or "-")
        )
        {
            comma++;
        }

        if (comma >= start - 2 || comma == boundary + 1 || tree[comma].Text is not "," || HasBareVerb(comma + 1, start - 1))
        {
            return -1;
        }

        var subject = -1;
        for (var i = boundary + 1; i < comma; i++)
        {
            if (tree.Heads[i] > boundary && tree.Heads[i] < comma)
            {
                continue;
            }

            if (subject >= 0 && tree[i].PartOfSpeech != PartOfSpeech.Cconj)
            {
                return -1;
            }

            subject = i;
        }

        return
            subject >= 0
            && tree[subject].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn
            && !IsSubject(subject)
            && !Rules.WordClasses.Embedded["time-units"].Contains(tree[subject].Text.ToString().ToLowerInvariant())
            ? subject
            : -1;
    }

    private bool IsSubject(int token) =>
        tree.Relations[token] is DependencyRelation.Nsubj or DependencyRelation.NsubjPass && tree.Heads[token] >= 0;

    // What is put in between may hold clauses, but no verb that itself lacks a
    // subject after a comma: that one would be the verb looked for.
    private bool HasBareVerb(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (tree[i - 1].Text is "," && IsBare(i) && !tree.HasSubject(i))
            {
                return true;
            }
        }

        return false;
    }

    // "The alliance declared": the past tense that the tree has made a participle of the noun right before it.
    private int ClauseOf(int subject, int boundary)
    {
        for (var i = subject + 1; i < boundary; i++)
        {
            if (
                tree.Heads[i] == subject
                && tree.Relations[i] == DependencyRelation.Acl
                && tree[i].Tag == "VBD"
                && tree[i - 1].Text is not ","
            )
            {
                return i;
            }
        }

        return -1;
    }

    private int RootBefore(int boundary, int first)
    {
        for (var i = first; i < boundary; i++)
        {
            if (tree.Relations[i] == DependencyRelation.Root)
            {
                return i;
            }
        }

        return -1;
    }
}
