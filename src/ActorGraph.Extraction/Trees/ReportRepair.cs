using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Mends clauses that tell what somebody said or demanded: subjects taken for objects of the saying, clauses hung on the text in
/// which it was said.</summary>
internal sealed class ReportRepair(TreeDraft tree)
{
    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        switch (tree.Relations[token])
        {
            case DependencyRelation.Obj when SaidVerb(token) is >= 0 and var verb:
                tree.Move(verb, tree.Heads[token], DependencyRelation.Ccomp);
                tree.Move(token, verb, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Obj when IsFronted(token, tree.Heads[token]):
                tree.Move(token, tree.Heads[token], DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Nsubj when Saying(token) is >= 0 and var saying:
                tree.Move(token, saying, DependencyRelation.Nsubj);
                break;
            case DependencyRelation.Advcl when Reported(token) is >= 0 and var reported:
                tree.Move(token, reported, DependencyRelation.Advcl);
                break;
            case DependencyRelation.Ccomp or DependencyRelation.Advcl or DependencyRelation.Conj when IsAddedReport(token):
                tree.Move(token, tree.Heads[token], DependencyRelation.Parataxis);
                break;
            case DependencyRelation.AclRelcl when ReporterOf(token) is >= 0 and var reporter:
                tree.Move(tree.Child(token, DependencyRelation.Obj), token, DependencyRelation.Mark);
                tree.Move(token, reporter, DependencyRelation.Ccomp);
                break;
            case DependencyRelation.Acl or DependencyRelation.AclRelcl when Reporter(token) is >= 0 and var reporter:
                tree.Move(token, reporter, DependencyRelation.Ccomp);
                break;
            case DependencyRelation.Xcomp when DemandedDoer(token) is >= 0 and var doer:
                tree.Move(token, tree.Heads[token], DependencyRelation.Ccomp);
                tree.Move(doer, token, DependencyRelation.Nsubj);
                break;
            default:
                break;
        }
    }

    // "By arming rebels Chad broke its word, Mali argued": what stands before what is said belongs to it, not to who says it behind.
    private int Reported(int clause) =>
        tree.Heads[clause] is >= 0 and var verb
        && clause < verb
        && tree.Child(clause, DependencyRelation.Mark) >= 0
        && tree.Child(verb, DependencyRelation.Ccomp) is >= 0 and var said
        && said > clause
        && said < verb
        && tree.Child(verb, DependencyRelation.Nsubj) is >= 0 and var speaker
        && speaker > said
        && tree.HasSubject(said)
        && Rules.EmbeddingLexicon.Embedded.OnClause(tree[verb].Lemma, PartOfSpeech.Verb) == Rules.EmbeddingEffect.Say
            ? said
            : -1;

    // "Sweden will demand that the EU act, Kristersson wrote on Thursday": whose word it is, no part of the demand.
    private bool IsAddedReport(int verb)
    {
        if (
            tree.Heads[verb] is not (>= 0 and var head)
            || head > verb
            || tree.Child(verb, DependencyRelation.Mark) >= 0
            || tree.Child(verb, DependencyRelation.Cc) >= 0
            || tree.Child(verb, DependencyRelation.Ccomp) >= 0
            || tree.Child(verb, DependencyRelation.Obj) >= 0
            || tree.Child(verb, DependencyRelation.Nsubj) is not (>= 0 and var speaker)
            || speaker > verb
            || Rules.EmbeddingLexicon.Embedded.OnClause(tree[verb].Lemma, PartOfSpeech.Verb) != Rules.EmbeddingEffect.Say
        )
        {
            return false;
        }

        var first = FirstOf(speaker);
        return first > head + 1
            && tree[first - 1].Text is "," or "\"" or "”"
            && (
                tree.Relations[verb] != DependencyRelation.Ccomp
                || tree.Child(head, DependencyRelation.Ccomp) < verb
                || tree.Child(head, DependencyRelation.Obj) is > 0
            );
    }

    // "'It is a disgrace', the head of the union said": who stands behind what is said, and before the verb of saying, says it.
    private int Saying(int noun) =>
        tree.Heads[noun] is >= 0 and var said
        && said < noun
        && tree.Relations[said] == DependencyRelation.Ccomp
        && tree.Heads[said] is var verb
        && verb > noun
        && Rules.EmbeddingLexicon.Embedded.OnClause(tree[verb].Lemma, PartOfSpeech.Verb) == Rules.EmbeddingEffect.Say
        && tree.SubjectIn(verb, noun + 1, verb) < 0
        && FirstOf(noun) is var first
        && first > said
        && tree[first - 1].Text is "," or "\"" or "”" or "’" or "'"
            ? verb
            : -1;

    private int FirstOf(int noun)
    {
        var first = noun;
        foreach (var child in tree.Document.ChildrenOf(noun))
        {
            if (child < first)
            {
                first = FirstOf(child);
            }
        }

        return first;
    }

    // "Officials say Israeli soldiers forced", "says aircraft fired at": nobody says soldiers; they do what follows.
    private int SaidVerb(int noun)
    {
        if (
            tree.Heads[noun] is not (>= 0 and var say)
            || tree[say].Lemma != "say"
            || noun < say
            || tree.Child(say, DependencyRelation.Nsubj) < 0
            || tree[noun].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            || Rules.WordClasses.Embedded["time-units"].Contains(tree[noun].Text.ToString().ToLowerInvariant())
            || Rules.WordClasses.Embedded["sayings"].Contains(tree[noun].Lemma)
        )
        {
            return -1;
        }

        if (tree.Child(say, DependencyRelation.Ccomp) is >= 0 and var clause)
        {
            return
                clause > noun
                && tree[clause].PartOfSpeech == PartOfSpeech.Verb
                && tree.Child(clause, DependencyRelation.Mark) < 0
                && !tree.HasSubject(clause)
                && (tree.IsFinite(clause) || tree[clause].Tag == "VBN")
                && tree.FirstWordOf(clause) > noun
                ? clause
                : -1;
        }

        foreach (var head in (ReadOnlySpan<int>)[noun, say])
        {
            foreach (var child in tree.Document.ChildrenOf(head))
            {
                if (
                    child > noun
                    && tree.Relations[child] is DependencyRelation.Acl or DependencyRelation.Advcl
                    && tree[child].Tag is "VBD" or "VBN"
                    && tree.Child(child, DependencyRelation.Mark) < 0
                    && tree.Child(child, DependencyRelation.OblAgent) < 0
                    && !tree.HasSubject(child)
                )
                {
                    return child;
                }
            }
        }

        return -1;
    }

    // "Alleges Syria allows fighters to cross": English puts no object before its verb.
    private bool IsFronted(int noun, int verb) =>
        verb > noun
        && tree.Relations[verb] == DependencyRelation.Ccomp
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree[noun].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Noun
        && tree.IsFinite(verb)
        && !tree.HasSubject(verb)
        && tree.Heads[verb] < noun
        && tree.Child(verb, DependencyRelation.AuxPass) < 0
        && tree.Child(noun, DependencyRelation.Case) < 0
        && !(tree.Child(noun, DependencyRelation.Det) is >= 0 and var which && tree[which].Text is "what" or "which" or "whose")
        && !Rules.WordClasses.Embedded["time-units"].Contains(tree[noun].Text.ToString().ToLowerInvariant());

    // "Warned in a leaflet that it will target": what is warned of, no clause about the leaflet.
    private int Reporter(int clause)
    {
        if (
            tree.Child(clause, DependencyRelation.Mark) is > 0 and var that
            && tree[that].Text is "that"
            && tree[that - 1].Tag == "VBG"
            && tree.Heads[that - 1] == tree.Heads[clause]
            && tree.Relations[that - 1] == DependencyRelation.Acl
        )
        {
            // "A report charging that Israel prevents".
            return that - 1;
        }

        if (
            tree.Heads[clause] is not (>= 0 and var text)
            || text > clause
            || tree.Relations[text] != DependencyRelation.Obl
            || tree.Heads[text] is not (>= 0 and var verb)
            || verb > text
            || tree.Child(clause, DependencyRelation.Mark) is not (>= 0 and var mark)
            || tree[mark].Text is not "that"
            || tree.Child(clause, DependencyRelation.Nsubj) < mark
            || tree.Child(verb, DependencyRelation.Ccomp) >= 0
            || tree.Child(text, DependencyRelation.Case) is not (>= 0 and var preposition)
        )
        {
            return -1;
        }

        return
            tree[preposition].Text is "in" or "on" or "at" or "during" or "to"
            && Rules.WordClasses.Embedded["reporting-verbs"].Contains(tree[verb].Lemma)
            ? verb
            : -1;
    }

    // "Complained at the summit that Trump had lied": nobody lies a summit; a verb of reporting without an object tells what.
    private int ReporterOf(int clause)
    {
        if (
            tree.Child(clause, DependencyRelation.Obj) is not (>= 0 and var that)
            || tree[that].Text is not "that"
            || tree.Child(clause, DependencyRelation.Nsubj) < that
            || tree.Child(clause, DependencyRelation.Mark) >= 0
        )
        {
            return -1;
        }

        return
            tree.Heads[clause] is >= 0 and var occasion
            && occasion < that
            && tree.Relations[occasion] == DependencyRelation.Obl
            && tree.Child(occasion, DependencyRelation.Case) is >= 0 and var preposition
            && tree[preposition].Text is "in" or "on" or "at" or "during"
            && tree.Heads[occasion] is >= 0 and var verb
            && verb < occasion
            && Rules.WordClasses.Embedded["reporting-verbs"].Contains(tree[verb].Lemma)
            && tree.Child(verb, DependencyRelation.Obj) < 0
            && tree.Child(verb, DependencyRelation.Ccomp) < 0
            ? verb
            : -1;
    }

    // "Will demand North Korea not conduct launches": who is to do it, though "that" is left out.
    private int DemandedDoer(int verb)
    {
        if (
            tree[verb].Tag != "VB"
            || tree.Heads[verb] is not (>= 0 and var demand)
            || !Rules.WordClasses.Embedded["subjunctive-verbs"].Contains(tree[demand].Lemma)
            || tree.Child(verb, DependencyRelation.Mark) >= 0
            || tree.HasSubject(verb)
        )
        {
            return -1;
        }

        var doer = tree.Child(demand, DependencyRelation.Obj) is >= 0 and var own ? own : tree.Child(verb, DependencyRelation.Obj);
        return doer > demand && doer < verb ? doer : -1;
    }
}
