using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds the actors behind words that only stand in for them: quantities, utterances and "what".</summary>
internal sealed class StandInFinder(SyntaxView view, ClauseReader clauses, OwnerFinder owners, PartyFinder parties)
{
    private static readonly Rules.WordClasses classes = Rules.WordClasses.Embedded;

    /// <summary>Adds the actors of whom a quantity is a part ("dozens of Russian soldiers").</summary>
    public void Partitive(int noun, bool takesOwner, List<Party> found, int depth)
    {
        foreach (var child in view.Children(noun))
        {
            if (view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl && view.PrepositionOf(child) == "of")
            {
                parties.FindAll(child, takesOwner, found, depth + 1);
            }
        }
    }

    /// <summary>Adds the actors that are named as examples of a kind: "exiled groups such as the OLF and Ginbot 7", "allies including
    /// Jordan".</summary>
    public void Examples(int noun, List<Party> found, int depth)
    {
        var lemma = view.Lemma(noun);
        var isGroup =
            classes["party-groups"].Contains(lemma)
            || classes["state-groups"].Contains(lemma)
            || classes["person-groups"].Contains(lemma)
            || classes["members-by-name"].Contains(lemma);
        if (!isGroup && view.Tag(noun) != "NNS")
        {
            return;
        }

        if (isGroup && AmongThem(noun) is >= 0 and var member)
        {
            parties.FindAll(member, false, found, depth + 1);
            return;
        }

        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child) == DependencyRelation.Nmod
                && (view.PrepositionOf(child) == "including" || (isGroup && view.PrepositionOf(child) is "such_as" or "like"))
                && parties.NameOf(child) is not null
            )
            {
                parties.FindAll(child, false, found, depth + 1);
            }
        }
    }

    // "Sixteen people, among them Evan Gershkovich and Paul Whelan": the first name behind, wherever the tree hangs it.
    private int AmongThem(int noun)
    {
        for (var i = noun + 1; i + 2 < view.Count && i < noun + 14 && view.Sentence(i) == view.Sentence(noun) && !view.IsPredicate(i); i++)
        {
            if (view.Text(i) is not "among" || view.Text(i + 1) is not ("them" or "whom"))
            {
                continue;
            }

            for (
                var name = i + 2;
                name < view.Count && name < i + 8 && view.Part(name) is not (PartOfSpeech.Punct or PartOfSpeech.Verb);
                name++
            )
            {
                if (view.Part(name) == PartOfSpeech.Propn && view.LinkAt(name) is not null)
                {
                    return name;
                }
            }
        }

        return -1;
    }

    /// <summary>Adds the person at whose head others travel and talk: "a delegation led by Aripov".</summary>
    public bool Leader(int noun, List<Party> found, int depth)
    {
        var clause = view.Lemma(noun) is "delegation" or "mission" or "team" ? view.Child(noun, DependencyRelation.Acl) : -1;
        if (clause < 0 || view.Lemma(clause) is not ("lead" or "head"))
        {
            return false;
        }

        var before = found.Count;
        var heads = new List<int>();
        clauses.Subjects(clause, heads);
        foreach (var head in heads)
        {
            if (head != noun)
            {
                parties.FindAll(head, false, found, depth + 1);
            }
        }

        return found.Count > before;
    }

    /// <summary>Adds those who put out words and so say them, or do by them: "issued a statement that condemns", "in a letter urging",
    /// "signed an order freezing".</summary>
    public void Authors(int noun, bool takesOwner, List<Party> found, int depth)
    {
        if (!takesOwner)
        {
            owners.Find(noun, found, depth);
        }

        var verb = view.Head(noun);
        if (
            found.Count > 0
            || verb < 0
            || !view.IsVerb(verb)
            || view.Relation(noun) is not (DependencyRelation.Obj or DependencyRelation.NsubjPass or DependencyRelation.Obl)
            || (view.Relation(noun) == DependencyRelation.Obl && view.PrepositionOf(noun) is not ("in" or "with"))
            || (classes["enactments"].Contains(view.Lemma(noun)) && !classes["enacting-verbs"].Contains(view.Lemma(verb)))
        )
        {
            return;
        }

        var heads = new List<int>();
        clauses.Subjects(verb, heads);
        foreach (var head in heads)
        {
            parties.FindAll(head, false, found, depth + 1);
        }
    }

    /// <summary>Adds the actors in "what": "what it called excessive force by Georgian police".</summary>
    public void Named(int token, bool takesOwner, List<Party> found, int depth)
    {
        var clause = view.Child(token, DependencyRelation.AclRelcl);
        if (clause >= 0 && view.Lemma(clause) is "happen" or "occur" or "unfold" or "go")
        {
            foreach (var child in view.Children(clause))
            {
                if (view.Relation(child) == DependencyRelation.Obl && view.PrepositionOf(child) == "in")
                {
                    parties.FindAll(child, false, found, depth + 1);
                }
            }
        }

        if (clause < 0 || !takesOwner || !classes["describing-verbs"].Contains(view.Lemma(clause)))
        {
            return;
        }

        foreach (var child in view.Children(clause))
        {
            if (
                view.Relation(child)
                    is DependencyRelation.Obj
                        or DependencyRelation.Xcomp
                        or DependencyRelation.Obl
                        or DependencyRelation.Ccomp
                && view.IsNoun(child)
            )
            {
                owners.Find(child, found, depth + 1);

                // "A step towards the takeover of the islands by China".
                for (var deed = child; found.Count == 0 && deed >= 0; deed = view.Child(deed, DependencyRelation.Nmod))
                {
                    owners.Makers(deed, found, depth + 1);
                }
            }
        }
    }
}
