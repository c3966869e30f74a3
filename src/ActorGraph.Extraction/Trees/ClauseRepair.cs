using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Trees;

/// <summary>Mends clauses that parsers hang on a word that cannot govern them: on a day, on a verb that is an adjective, on a noun that is
/// a verb.</summary>
internal sealed class ClauseRepair(TreeDraft tree)
{
    /// <summary>Changes heads and relations where a clause is hung wrongly.</summary>
    public void Mend()
    {
        for (var token = 1; token < tree.Document.Tokens.Count; token++)
        {
            if (IsDated(token) || IsNeighbour(token) || IsPerfect(token) || VerbForms.IsGerund(tree.Document, token))
            {
                MendAt(token);
            }
        }
    }

    private void MendAt(int token)
    {
        if (IsDated(token))
        {
            tree.Move(token, tree.Heads[tree.Heads[token]], DependencyRelation.Ccomp);
            MarkThat(token);
        }
        else if (IsNeighbour(token))
        {
            TurnAdjective(token);
        }
        else if (VerbForms.IsGerund(tree.Document, token))
        {
            TurnVerb(token);
        }
        else
        {
            Promote(token);
        }
    }

    // "Said on Tuesday that Belarus had": what was said, no clause about Tuesday.
    private bool IsDated(int token)
    {
        if (
            tree.Document.Tokens.Relations[token] is not (DependencyRelation.Acl or DependencyRelation.AclRelcl)
            || tree.Document.Tokens.Heads[token] is not (>= 0 and var day)
            || !Rules.WordClasses.Embedded["time-units"].Contains(tree[day].Text.ToString().ToLowerInvariant())
            || tree.Document.Tokens.Relations[day] is not (DependencyRelation.Obl or DependencyRelation.OblUnmarked)
            || tree.Document.Tokens.Heads[day] is not (>= 0 and var verb)
            || tree[verb].PartOfSpeech != PartOfSpeech.Verb
            || day < verb
            || day + 1 >= tree.Document.Tokens.Count
        )
        {
            return false;
        }

        return tree[day + 1].Text is "that"
            && Child(token, DependencyRelation.Nsubj, DependencyRelation.NsubjPass) is var subject
            && subject > day + 1;
    }

    private void MarkThat(int token)
    {
        foreach (var child in tree.Document.ChildrenOf(token))
        {
            if (
                tree[child].Text is "that"
                && tree.Document.Tokens.Relations[child] is DependencyRelation.Obj or DependencyRelation.Nsubj or DependencyRelation.Advmod
            )
            {
                tree.Move(child, tree.Heads[child], DependencyRelation.Mark);
                return;
            }
        }
    }

    // "Blamed neighboring Pakistan": an adjective, though it looks like a verb with an object.
    private bool IsNeighbour(int token) =>
        tree[token].Tag == "VBG"
        && tree[token].Text is "neighboring" or "neighbouring"
        && tree.Document.Tokens.Heads[token] >= 0
        && Child(token, DependencyRelation.Obj, DependencyRelation.Obj) >= 0;

    private void TurnAdjective(int verb)
    {
        var obj = Child(verb, DependencyRelation.Obj, DependencyRelation.Obj);
        var relation = tree.Relations[verb] switch
        {
            DependencyRelation.Xcomp or DependencyRelation.Ccomp => DependencyRelation.Obj,
            DependencyRelation.Advcl => DependencyRelation.Obl,
            DependencyRelation.Acl => DependencyRelation.Nmod,
            var other => other,
        };
        tree.Move(obj, tree.Heads[verb], relation);
        foreach (var child in tree.Document.ChildrenOf(verb))
        {
            // "An offer from neighboring Venezuela": before a name it was no conjunction.
            var own =
                tree.Relations[child] == DependencyRelation.Mark && child < obj && tree[child].Text is not "that"
                    ? DependencyRelation.Case
                    : tree.Relations[child];
            tree.Move(
                child,
                child == obj ? tree.Heads[child]
                    : child < obj ? obj
                    : tree.Heads[verb],
                own
            );
        }

        tree.Move(verb, obj, DependencyRelation.Amod);
    }

    // "Accused Russia of bombing Moldova", "stop bombing Lebanon": a noun to the tagger.
    private void TurnVerb(int noun)
    {
        if (tree.Relations[noun] == DependencyRelation.Obj)
        {
            // Its own, or one that the tree took for the second half of its name.
            var obj = VerbForms.SecondObject(tree.Document, noun) is var second and >= 0 ? second : noun + 1;
            tree.Move(obj, noun, DependencyRelation.Obj);
            tree.Move(noun, tree.Heads[noun], DependencyRelation.Xcomp);
            return;
        }

        tree.Move(
            noun,
            tree.Heads[noun],
            tree[tree.Heads[noun]].PartOfSpeech == PartOfSpeech.Verb ? DependencyRelation.Advcl : DependencyRelation.Acl
        );
        if (Child(noun, DependencyRelation.Case, DependencyRelation.Case) is >= 0 and var preposition)
        {
            tree.Move(preposition, tree.Heads[preposition], DependencyRelation.Mark);
        }
    }

    // "Iran has armed Hezbollah": a perfect tense, not a Hezbollah that is armed; "Porras had Semilla suspended": who has it done does it.
    private bool IsPerfect(int token)
    {
        if (
            tree[token].Tag == "VBN"
            && tree.Document.Tokens.Relations[token] == DependencyRelation.Acl
            && tree.Document.Tokens.Heads[token] is >= 0 and var patient
            && patient == token - 1
            && tree.Document.Tokens.Relations[patient] == DependencyRelation.Obj
            && tree.Document.Tokens.Heads[patient] is >= 0 and var had
            && tree[had].Lemma == "have"
            && tree.Document.Tokens.Heads[had] < 0
        )
        {
            return tree[patient].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Pron
                && Child(token, DependencyRelation.OblAgent, DependencyRelation.Aux) < 0;
        }

        if (
            tree[token].Tag != "VBN"
            || tree.Document.Tokens.Relations[token] != DependencyRelation.Amod
            || tree[token - 1].Lemma != "have"
            || tree.Document.Tokens.Heads[token - 1] >= 0
            || tree.Document.Tokens.Heads[token] is not (>= 0 and var name)
        )
        {
            return false;
        }

        return tree[name].PartOfSpeech == PartOfSpeech.Propn
            && tree.Document.Tokens.Relations[name] == DependencyRelation.Obj
            && tree.Document.Tokens.Heads[name] == token - 1
            && Child(name, DependencyRelation.Det, DependencyRelation.Det) < 0;
    }

    private void Promote(int participle)
    {
        var name = tree.Heads[participle];
        var have = tree.Heads[name];
        foreach (var child in tree.Document.ChildrenOf(have))
        {
            tree.Move(child, participle, tree.Relations[child]);
        }

        tree.Move(have, participle, DependencyRelation.Aux);
        tree.Move(name, participle, DependencyRelation.Obj);
        tree.Move(participle, -1, DependencyRelation.Root);
    }

    private int Child(int token, DependencyRelation relation, DependencyRelation other)
    {
        foreach (var child in tree.Document.ChildrenOf(token))
        {
            if (tree.Document.Tokens.Relations[child] == relation || tree.Document.Tokens.Relations[child] == other)
            {
                return child;
            }
        }

        return -1;
    }
}
