using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds who is meant where a judged thing names no doer: the state in which people are jailed or vote, the owner of the raid in
/// which they died.</summary>
internal sealed class BlameFinder(SyntaxView view, ReadingTools tools)
{
    private const int MaximumSteps = 3;
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Adds whom the judgement of a thing is meant for.</summary>
    /// <param name="noun">The thing.</param>
    /// <param name="found">Where they go.</param>
    /// <param name="isBlame">Whether it is blamed: praise is not for who attacks.</param>
    public void Find(int noun, List<Party> found, bool isBlame)
    {
        var start = found.Count;
        List<int> chain = [];
        for (var at = noun; at >= 0 && chain.Count < MaximumSteps; at = Part(at))
        {
            chain.Add(at);
            if (view.Child(at, DependencyRelation.Conj) is >= 0 and var other && view.LinkAt(other) is null)
            {
                // "The treatment of opponents and reporters in Laos".
                chain.Add(other);
            }
        }

        var isConduct = chain.Exists(IsConduct);
        if (isBlame && isConduct && classes["deeds-to-somebody"].Contains(view.Lemma(noun)) && chain.Count > 1)
        {
            // "Condemned the jailing of Syrian lawyers": a state jails its own.
            AddStates(chain[1], found);
        }

        foreach (var part in chain)
        {
            foreach (var child in view.Children(part))
            {
                if (
                    isBlame
                    && found.Count == start
                    && view.Relation(child) is DependencyRelation.Acl or DependencyRelation.Ccomp or DependencyRelation.AclRelcl
                    && view.Child(child, DependencyRelation.Mark, "that") >= 0
                    && classes["utterances"].Contains(view.Lemma(part))
                )
                {
                    // "Concern at reports that Laos jails".
                    if (view.Child(child, DependencyRelation.Nsubj) is >= 0 and var doer)
                    {
                        tools.Parties.Find(doer, true, found);
                    }
                }
                else if (found.Count == start && view.Relation(child) is DependencyRelation.Nmod or DependencyRelation.Obl)
                {
                    AddPhrase(child, isConduct, isBlame, found);
                }
                else if (found.Count == start && isConduct && view.Relation(child) == DependencyRelation.Acl && view.Tag(child) == "VBN")
                {
                    // "The sentences handed down in Belarus".
                    Under(child, child, isConduct, isBlame, found);
                }
            }
        }

        if (found.Count == start && view.Head(noun) is >= 0 and var verb && view.IsVerb(verb))
        {
            Under(verb, noun, isConduct, isBlame, found);
        }
    }

    private void AddStates(int patient, List<Party> found)
    {
        List<Party> states = [];
        tools.Parties.FindOwners(patient, states);
        found.AddRange(states.Where(s => s.Actor.Type == ActorType.Country));
    }

    // "The jailing of journalists", "reports of fraud in the election".
    private int Part(int noun)
    {
        var part = -1;
        if (
            view.Lemma(noun) == "what"
            && view.Child(noun, DependencyRelation.AclRelcl) is >= 0 and var clause
            && classes["describing-verbs"].Contains(view.Lemma(clause))
        )
        {
            // "What it calls the growing repression".
            return Math.Max(view.Child(clause, DependencyRelation.Obj), view.Child(clause, DependencyRelation.Xcomp));
        }

        foreach (var child in view.Children(noun))
        {
            // "Reports of vote rigging": some trees hang both words on the first.
            if (
                view.Relation(child) == DependencyRelation.Nmod
                && (view.PrepositionOf(child) is "of" or "against" or "on" || (part >= 0 && child == part + 1))
                && view.LinkAt(child) is null
            )
            {
                part = child;
            }
        }

        return part;
    }

    // "Repression", "the rights situation": what a state answers for wherever it happens within it.
    private bool IsConduct(int noun)
    {
        if (classes["state-conduct"].Contains(view.Lemma(noun)))
        {
            return true;
        }

        foreach (var child in view.Children(noun))
        {
            if (
                child < noun
                && view.Relation(child) is DependencyRelation.Compound or DependencyRelation.Amod
                && classes["state-conduct"].Contains(view.Lemma(child))
            )
            {
                return true;
            }
        }

        return false;
    }

    private void Under(int verb, int after, bool isConduct, bool isBlame, List<Party> found)
    {
        foreach (var child in view.Children(verb))
        {
            // "Condemned the arrests in Paris" may be said in Paris.
            if (
                child > after
                && view.Relation(child) == DependencyRelation.Obl
                && (verb == after || view.LinkAt(child) is null or { Mention.Kind: MentionKind.Name, Basis: not LinkBasis.Metonym })
            )
            {
                AddPhrase(child, isConduct, isBlame, found);
            }
        }
    }

    private void AddPhrase(int phrase, bool isConduct, bool isBlame, List<Party> found)
    {
        if (isBlame && view.PrepositionOf(phrase) is "during" or "in" && classes["deeds-of-force"].Contains(view.Lemma(phrase)))
        {
            tools.Parties.FindOwners(phrase, found);
        }
        else if (isConduct && view.PrepositionOf(phrase) is "in" or "inside" or "within" or "across" or "throughout")
        {
            List<Party> places = [];
            tools.Parties.Find(phrase, true, places);
            found.AddRange(places.Where(p => p.Actor.Type == ActorType.Country));
        }
    }
}
