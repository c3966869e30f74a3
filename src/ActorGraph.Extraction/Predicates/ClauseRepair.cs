using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Mends clauses that parsers hang on a word that cannot govern them: on a day, on a verb that is an adjective, on a noun that is a verb.</summary>
internal static class ClauseRepair
{
    /// <summary>Changes heads and relations where a clause is hung wrongly; copies the arrays of the document before the first change.</summary>
    public static void Mend(Document document, ref int[] heads, ref DependencyRelation[] relations)
    {
        for (var token = 1; token < document.Tokens.Count; token++)
        {
            if (IsDated(document, token) || IsNeighbour(document, token) || IsPerfect(document, token) || VerbForms.IsGerund(document, token))
            {
                if (ReferenceEquals(heads, document.Tokens.Heads))
                {
                    (heads, relations) = ([.. heads], [.. relations]);
                }

                MendAt(document, token, heads, relations);
            }
        }
    }

    private static void MendAt(Document document, int token, int[] heads, DependencyRelation[] relations)
    {
        if (IsDated(document, token))
        {
            (heads[token], relations[token]) = (heads[heads[token]], DependencyRelation.Ccomp);
            MarkThat(document, token, relations);
        }
        else if (IsNeighbour(document, token))
        {
            TurnAdjective(document, token, heads, relations);
        }
        else if (VerbForms.IsGerund(document, token))
        {
            TurnVerb(document, token, heads, relations);
        }
        else
        {
            Promote(document, token, heads, relations);
        }
    }

    // "Said on Tuesday that Belarus had": what was said, no clause about Tuesday.
    private static bool IsDated(Document document, int token)
    {
        if (document.Tokens.Relations[token] is not (DependencyRelation.Acl or DependencyRelation.AclRelcl) || document.Tokens.Heads[token] is not (>= 0 and var day)
            || !Rules.WordClasses.Embedded["time-units"].Contains(document[day].Text.ToString().ToLowerInvariant())
            || document.Tokens.Relations[day] is not (DependencyRelation.Obl or DependencyRelation.OblUnmarked) || document.Tokens.Heads[day] is not (>= 0 and var verb)
            || document[verb].PartOfSpeech != PartOfSpeech.Verb || day < verb || day + 1 >= document.Tokens.Count)
        {
            return false;
        }

        return document[day + 1].Text is "that" && Child(document, token, DependencyRelation.Nsubj, DependencyRelation.NsubjPass) is var subject && subject > day + 1;
    }

    private static void MarkThat(Document document, int token, DependencyRelation[] relations)
    {
        foreach (var child in document.ChildrenOf(token))
        {
            if (document[child].Text is "that" && document.Tokens.Relations[child] is DependencyRelation.Obj or DependencyRelation.Nsubj or DependencyRelation.Advmod)
            {
                relations[child] = DependencyRelation.Mark;
                return;
            }
        }
    }

    // "Blamed neighboring Pakistan": an adjective, though it looks like a verb with an object.
    private static bool IsNeighbour(Document document, int token) =>
        document[token].Tag == "VBG" && document[token].Text is "neighboring" or "neighbouring" && document.Tokens.Heads[token] >= 0
        && Child(document, token, DependencyRelation.Obj, DependencyRelation.Obj) >= 0;

    private static void TurnAdjective(Document document, int verb, int[] heads, DependencyRelation[] relations)
    {
        var obj = Child(document, verb, DependencyRelation.Obj, DependencyRelation.Obj);
        var relation = relations[verb] switch
        {
            DependencyRelation.Xcomp or DependencyRelation.Ccomp => DependencyRelation.Obj,
            DependencyRelation.Advcl => DependencyRelation.Obl,
            var other => other,
        };
        (heads[obj], relations[obj]) = (heads[verb], relation);
        foreach (var child in document.ChildrenOf(verb))
        {
            heads[child] = child == obj ? heads[child] : child < obj ? obj : heads[verb];
        }

        (heads[verb], relations[verb]) = (obj, DependencyRelation.Amod);
    }

    // "Accused Russia of bombing Moldova", "stop bombing Lebanon": a noun to the tagger.
    private static void TurnVerb(Document document, int noun, int[] heads, DependencyRelation[] relations)
    {
        if (relations[noun] == DependencyRelation.Obj)
        {
            var obj = VerbForms.SecondObject(document, noun);
            (heads[obj], relations[obj]) = (noun, DependencyRelation.Obj);
            relations[noun] = DependencyRelation.Xcomp;
            return;
        }

        relations[noun] = document[heads[noun]].PartOfSpeech == PartOfSpeech.Verb ? DependencyRelation.Advcl : DependencyRelation.Acl;
        relations[Child(document, noun, DependencyRelation.Case, DependencyRelation.Case)] = DependencyRelation.Mark;
    }

    // "Iran has armed Hezbollah": a perfect tense, not a Hezbollah that is armed; "Porras had Semilla suspended": who has it done does it.
    private static bool IsPerfect(Document document, int token)
    {
        if (document[token].Tag == "VBN" && document.Tokens.Relations[token] == DependencyRelation.Acl && document.Tokens.Heads[token] is >= 0 and var patient && patient == token - 1
            && document.Tokens.Relations[patient] == DependencyRelation.Obj && document.Tokens.Heads[patient] is >= 0 and var had && document[had].Lemma == "have" && document.Tokens.Heads[had] < 0)
        {
            return document[patient].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Pron && Child(document, token, DependencyRelation.OblAgent, DependencyRelation.Aux) < 0;
        }

        if (document[token].Tag != "VBN" || document.Tokens.Relations[token] != DependencyRelation.Amod || document[token - 1].Lemma != "have" || document.Tokens.Heads[token - 1] >= 0
            || document.Tokens.Heads[token] is not (>= 0 and var name))
        {
            return false;
        }

        return document[name].PartOfSpeech == PartOfSpeech.Propn && document.Tokens.Relations[name] == DependencyRelation.Obj && document.Tokens.Heads[name] == token - 1
            && Child(document, name, DependencyRelation.Det, DependencyRelation.Det) < 0;
    }

    private static void Promote(Document document, int participle, int[] heads, DependencyRelation[] relations)
    {
        var name = heads[participle];
        var have = heads[name];
        foreach (var child in document.ChildrenOf(have))
        {
            heads[child] = participle;
        }

        (heads[have], relations[have]) = (participle, DependencyRelation.Aux);
        (heads[name], relations[name]) = (participle, DependencyRelation.Obj);
        (heads[participle], relations[participle]) = (-1, DependencyRelation.Root);
    }

    private static int Child(Document document, int token, DependencyRelation relation, DependencyRelation other)
    {
        foreach (var child in document.ChildrenOf(token))
        {
            if (document.Tokens.Relations[child] == relation || document.Tokens.Relations[child] == other)
            {
                return child;
            }
        }

        return -1;
    }
}
