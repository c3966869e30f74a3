using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Hangs a verb on the one whose subject it shares: a finite one coordinated with a non-finite one, one that goes on behind a
/// comma ("quit after Lammy criticised Iran, and travelled").</summary>
internal sealed class VerbCoordinationRepair(TreeDraft tree)
{
    // "Said it would send", "had no intention of attacking": two clauses up is as far as a subject reaches without being named again.
    private const int MaximumSteps = 4;
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;

    // Kinds of things that say nothing: talks, accords, attacks.
    private static readonly string[] speechless = ["talks", "agreement", "assault", "proposal", "deed", "sanction", "tie", "exercise"];

    /// <summary>Mends what is wrong at a token.</summary>
    public void Mend(int token)
    {
        var head = tree.Relations[token] switch
        {
            DependencyRelation.Conj when FiniteAbove(token) is >= 0 and var finite => finite,
            DependencyRelation.Conj when BareAbove(token) is >= 0 and var bare => bare,
            DependencyRelation.Conj when TensedAbove(token) is >= 0 and var tensed => tensed,
            DependencyRelation.Conj when PerfectAbove(token) is >= 0 and var perfect => perfect,
            DependencyRelation.Conj when BesideAdverbial(token, tree.Heads[token]) is >= 0 and var main => main,
            DependencyRelation.Conj when JudgingVerb(token) is >= 0 and var judging => judging,
            DependencyRelation.Ccomp when Teller(token) is >= 0 and var teller => teller,
            DependencyRelation.Ccomp or DependencyRelation.Parataxis when IsNextOfSeries(token, tree.Heads[token]) => tree.Heads[token],
            DependencyRelation.Parataxis when IsNextDeed(token, tree.Heads[token]) => tree.Heads[token],
            _ => -1,
        };
        if (head >= 0)
        {
            tree.Move(token, head, DependencyRelation.Conj);
        }
    }

    // "Cooper quit after Lammy criticised Iran, and travelled to Egypt": behind the comma the main clause goes on.
    private int BesideAdverbial(int verb, int clause)
    {
        if (
            clause < 0
            || tree.Relations[clause] != DependencyRelation.Advcl
            || tree.HasSubject(verb)
            || !(tree[verb].Tag is "VBD" or "VBZ" || tree.MayBePast(verb) || (tree[verb].Tag == "VBN" && tree.IsActive(verb)))
            || tree.Child(verb, DependencyRelation.Cc) is not (> 0 and var cc)
            || tree[cc - 1].Text is not ","
            || cc > verb
            || Opener(clause) is not (>= 0 and var mark)
            || tree[mark].Text is not ("after" or "before" or "since" or "when" or "while" or "because" or "as")
        )
        {
            return -1;
        }

        var main = tree.Heads[clause];
        return main >= 0 && main < mark && tree[main].PartOfSpeech == PartOfSpeech.Verb && tree.HasSubject(clause) && tree.HasSubject(main)
            ? main
            : -1;
    }

    // "When" is an adverb to most trees.
    private int Opener(int clause) =>
        tree.Child(clause, DependencyRelation.Mark) is >= 0 and var mark ? mark : tree.Child(clause, DependencyRelation.Advmod);

    // "Told supporters that Trump lied, and Zelaya urged the body to": a speaker behind the comma and no second "that" begin a main clause.
    private int Teller(int verb)
    {
        if (
            tree.Heads[verb] is not (>= 0 and var teller)
            || tree.SubjectIn(verb, teller, verb) is not (>= 0 and var speaker)
            || tree.NameOf(speaker) is not { } name
            || !classes["speech-participles"].Contains(tree[verb].Lemma)
            || tree.Child(verb, DependencyRelation.Mark) >= 0
        )
        {
            return -1;
        }

        var cc = Math.Max(tree.Child(verb, DependencyRelation.Cc), name.FirstToken - 1);
        if (cc < 1 || cc > speaker || tree[cc].Text is not ("and" or "but") || tree[cc - 1].Text is not ",")
        {
            return -1;
        }

        for (var told = teller + 1; told < cc && tree.HasSubject(teller); told++)
        {
            if (
                tree.Heads[told] == teller
                && tree.Relations[told] == DependencyRelation.Ccomp
                && tree.Child(told, DependencyRelation.Mark, "that") >= 0
            )
            {
                return teller;
            }
        }

        return -1;
    }

    // "Rejected the report as groundless and accused Israel of lying": a verb with an
    // object shares nothing with an adjective that has no copula.
    private int JudgingVerb(int verb)
    {
        if (
            tree[verb].Tag is not ("VBD" or "VBZ" or "VBN")
            || !tree.IsActive(verb)
            || tree.Heads[verb] is not (>= 0 and var adjective)
            || adjective > verb
            || tree[adjective].PartOfSpeech != PartOfSpeech.Adj
            || tree.Child(adjective, DependencyRelation.Cop) >= 0
            || tree.Relations[adjective] is not (DependencyRelation.Obl or DependencyRelation.Obj or DependencyRelation.Xcomp)
        )
        {
            return -1;
        }

        return tree.Heads[adjective] is >= 0 and var judging && tree[judging].PartOfSpeech == PartOfSpeech.Verb ? judging : -1;
    }

    // "Demanded that Israel honour the truce and thanked Paris": a past tense shares nothing with a demand, an infinitive or "will".
    private int FiniteAbove(int verb)
    {
        // "Offered to advise San Jose and praised Chaves": with an object it is no participle.
        if (tree.Heads[verb] is not (>= 0 and var partner))
        {
            return -1;
        }

        var isSpoken = IsReported(partner, verb);
        var isPast =
            isSpoken || tree.IsActive(verb) || (tree[partner].Tag == "VB" && classes["speech-participles"].Contains(tree[verb].Lemma));
        var tag = tree[verb].Tag == "VBN" && isPast ? "VBD" : tree[verb].Tag;
        if (
            tag is not ("VBD" or "VBZ")
            || !IsCoordinated(verb)
            || !(isSpoken || IsNonFinite(partner, tag))
            || (tag != tree[verb].Tag && !isSpoken && tree[partner].Tag != "VB")
        )
        {
            return -1;
        }

        for (
            var (at, steps) = (partner, 0);
            steps < MaximumSteps
                && tree.Heads[at] >= 0
                && tree.Relations[at] is not (DependencyRelation.AclRelcl or DependencyRelation.Parataxis);
            steps++
        )
        {
            at = tree.Heads[at];
            if (
                (tree[at].Tag == tag || (tree.Auxiliary(at) >= 0 && tree.IsFinite(at)))
                && tree.Child(at, DependencyRelation.Nsubj) is var subject
                && (subject >= 0 || tree.Relations[at] == DependencyRelation.Conj)
            )
            {
                return at;
            }
        }

        return -1;
    }

    // "Will travel to Russia, which commemorates the war, and meet Putin": a bare infinitive shares nothing with a present or past tense.
    private int BareAbove(int verb)
    {
        if (
            tree[verb].Tag != "VB"
            || tree.HasSubject(verb)
            || tree.Auxiliary(verb) >= 0
            || tree.Child(verb, DependencyRelation.Mark) >= 0
            || !IsCoordinated(verb)
            || tree.Heads[verb] is not (>= 0 and var partner)
            || tree[partner].Tag is not ("VBZ" or "VBD")
            || tree.Relations[partner] is not (DependencyRelation.AclRelcl or DependencyRelation.Advcl or DependencyRelation.Ccomp)
        )
        {
            return -1;
        }

        for (var (at, steps) = (tree.Heads[partner], 0); at >= 0 && steps < MaximumSteps; at = tree.Heads[at], steps++)
        {
            if (tree[at].Tag == "VB")
            {
                return at;
            }
        }

        return -1;
    }

    // "Has ordered the envoys to leave and is withdrawing its own": what has a tense of its own shares nothing with an infinitive.
    private int TensedAbove(int verb)
    {
        if (
            tree.Auxiliary(verb) is not (>= 0 and var auxiliary)
            || tree[auxiliary].Tag is not ("VBZ" or "VBP" or "VBD")
            || tree.HasSubject(verb)
            || tree.Child(verb, DependencyRelation.Cc) is not (>= 0 and var cc)
            || cc > auxiliary
            || tree.Heads[verb] is not (>= 0 and var infinitive)
            || tree[infinitive].Tag != "VB"
            || tree.Child(infinitive, DependencyRelation.Mark) < 0
            || tree.Child(infinitive, DependencyRelation.Aux) >= 0
        )
        {
            return -1;
        }

        for (var (at, steps) = (tree.Heads[infinitive], 0); at >= 0 && steps < MaximumSteps; at = tree.Heads[at], steps++)
        {
            if (tree.IsFinite(at) && tree.HasSubject(at))
            {
                return at;
            }
        }

        return -1;
    }

    // "Has ordered the envoys to leave and barred two officials": a participle with an object shares the "has", not the infinitive.
    private int PerfectAbove(int verb)
    {
        if (
            tree[verb].Tag is not ("VBN" or "VBD")
            || !IsCoordinated(verb)
            || tree.Child(verb, DependencyRelation.Obj) < 0
            || tree.Heads[verb] is not (>= 0 and var infinitive)
            || tree[infinitive].Tag != "VB"
            || tree.Child(infinitive, DependencyRelation.Mark) < 0
        )
        {
            return -1;
        }

        for (var (at, steps) = (tree.Heads[infinitive], 0); at >= 0 && steps < MaximumSteps; at = tree.Heads[at], steps++)
        {
            if (
                tree[at].Tag == "VBN"
                && tree.Child(at, DependencyRelation.Aux) is >= 0 and var have
                && tree[have].Lemma == "have"
                && tree.HasSubject(at)
            )
            {
                return at;
            }
        }

        return -1;
    }

    private bool IsCoordinated(int verb) =>
        tree.Child(verb, DependencyRelation.Cc) is >= 0 and var cc
        && cc < verb
        && tree[cc].Text is "and" or "but"
        && tree.Child(verb, DependencyRelation.Nsubj) < 0
        && tree.Child(verb, DependencyRelation.NsubjPass) < 0
        && tree.Child(verb, DependencyRelation.OblAgent) < 0
        && tree.Child(verb, DependencyRelation.Aux) < 0
        && tree.Child(verb, DependencyRelation.AuxPass) < 0;

    private bool IsNonFinite(int verb, string tag)
    {
        var auxiliary = tree.Child(verb, DependencyRelation.Aux);
        return tree[verb].Tag switch
        {
            "VB" => auxiliary < 0 || tree[auxiliary].Tag is "MD" or "TO",
            "VBG" => auxiliary < 0,
            // "Demands that Israel honours": the subjunctive that taggers take for a present.
            "VBZ" or "VBP" => tag == "VBD",
            _ => false,
        };
    }

    // "Said that talks have failed, and urged Ankara to": a past tense shares nothing with a present one in what is said.
    // "Said the raid was a crime and called on Israel to": no raid, and nothing that "there" tells of, calls on anybody.
    private bool IsReported(int clause, int verb)
    {
        var isSpeech = classes["speech-participles"].Contains(tree[verb].Lemma);
        if (IsVerdictOnIt(clause, verb, isSpeech))
        {
            return true;
        }

        if (
            tree.Relations[clause] != DependencyRelation.Ccomp
            || !(tree[verb].Tag == "VBD" || (tree[verb].Tag == "VBN" && isSpeech && tree.Child(clause, DependencyRelation.Cop) >= 0))
        )
        {
            return false;
        }

        return IsPresent(clause)
            || (isSpeech && (tree.Child(clause, DependencyRelation.Expl) >= 0 || !CanSpeak(tree.Child(clause, DependencyRelation.Nsubj))));
    }

    // "Said it was a provocation and threatened to": what somebody judges does not speak,
    // and what a person calls "it" does nothing that he would not do.
    private bool IsVerdictOnIt(int clause, int verb, bool isSpeech) =>
        tree.Relations[clause] == DependencyRelation.Ccomp
        && tree.Child(clause, DependencyRelation.Cop) >= 0
        && tree[verb].Tag is "VBD" or "VBZ" or "VBN"
        && tree.Child(clause, DependencyRelation.Nsubj) is >= 0 and var subject
        && tree[subject].Lemma is "it"
        && (
            isSpeech
            || (
                tree.Child(tree.Heads[clause], DependencyRelation.Nsubj) is >= 0 and var teller
                && tree.NameOf(teller) is { Type: EntityType.Person }
            )
        );

    private bool IsPresent(int clause)
    {
        foreach (var child in tree.Document.ChildrenOf(clause))
        {
            if (
                tree.Document.Tokens.Relations[child] is DependencyRelation.Aux or DependencyRelation.AuxPass or DependencyRelation.Cop
                && tree[child].Tag is "VBZ" or "VBP"
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool CanSpeak(int subject) =>
        subject < 0
        || (tree[subject].Lemma is not ("this" or "that") && !Array.Exists(speechless, c => classes[c].Contains(tree[subject].Lemma)));

    // "Warned Ethiopia, backed Somalia and signed a pact": a past tense right behind a comma, without a subject, is the next of a series.
    private bool IsNextOfSeries(int verb, int first) =>
        first >= 0
        && first < verb - 1
        && tree.FirstWordOf(verb) is var start
        && tree[start - 1].Text is ","
        && !tree.HasSubject(verb)
        && (tree[verb].Tag == "VBN" ? "VBD" : tree[verb].Tag) == tree[first].Tag
        && tree[first].Tag is "VBD" or "VBZ"
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree.Auxiliary(verb) < 0
        && tree.HasSubject(first)
        && tree.Child(verb, DependencyRelation.Mark) < 0
        && tree.Child(verb, DependencyRelation.Obj) > verb
        && tree.Child(verb, DependencyRelation.OblAgent) < 0;

    // "Visited Serbia, then flew to Hungary": who did the first does the second.
    private bool IsNextDeed(int verb, int first) =>
        first >= 0
        && first < verb - 1
        && tree[verb].PartOfSpeech == PartOfSpeech.Verb
        && tree[first].PartOfSpeech == PartOfSpeech.Verb
        && tree[verb - 1].Lemma is "then"
        && tree[verb - 2].Text is ","
        && !tree.HasSubject(verb);
}
