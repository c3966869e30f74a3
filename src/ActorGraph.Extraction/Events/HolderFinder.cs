using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds who holds those whose release is demanded where the demand itself tells: "prisoners held by Syria", "the two in Syrian
/// jails".</summary>
internal sealed class HolderFinder(SyntaxView view, ReadingTools tools)
{
    private const int MaximumSteps = 4;
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Who holds them; null where nobody but the one who demands it is named.</summary>
    /// <param name="release">The word that names the release: a noun, or a verb in the passive.</param>
    /// <param name="judge">Who demands it.</param>
    public Party? Find(int release, Party judge)
    {
        List<Party> found = [];
        var captive = release;
        for (var step = 0; step < MaximumSteps && found.Count == 0 && (captive = Captive(captive)) >= 0; step++)
        {
            foreach (var child in view.Children(captive))
            {
                if (
                    view.Relation(child) is DependencyRelation.Acl or DependencyRelation.AclRelcl
                    && classes["holding-verbs"].Contains(view.Lemma(child))
                )
                {
                    Holder(child, captive, found);
                }
                else if (
                    view.Relation(child) == DependencyRelation.Nmod
                    && view.PrepositionOf(child) is "in" or "from"
                    && classes["captivity"].Contains(view.Lemma(child))
                )
                {
                    tools.Parties.FindOwners(child, found);
                }
            }
        }

        return
            found is [var holder, ..]
            && holder.Actor.Id != judge.Actor.Id
            && tools.Parties.StateOf(judge.Actor.Id)?.Actor.Id != holder.Actor.Id
            ? holder with
            {
                IsOwner = true,
            }
            : null;
    }

    // "The release of hundreds of prisoners", "that the prisoners be released".
    private int Captive(int noun)
    {
        foreach (var child in view.Children(noun))
        {
            if (
                view.Relation(child) == DependencyRelation.NsubjPass
                || (view.Relation(child) == DependencyRelation.Nmod && view.PrepositionOf(child) is "of" or "for")
            )
            {
                return child;
            }
        }

        return -1;
    }

    // "Held by Syria", "whom Syria has jailed"; where no doer is told, "held in Syria".
    private void Holder(int verb, int captive, List<Party> found)
    {
        List<int> doers = [];
        tools.Clauses.Subjects(verb, doers);
        foreach (var doer in doers)
        {
            if (doer != captive)
            {
                tools.Parties.Find(doer, true, found);
            }
        }

        foreach (var child in view.Children(verb))
        {
            if (found.Count == 0 && view.Relation(child) == DependencyRelation.Obl && view.PrepositionOf(child) is "in" or "inside" or "at")
            {
                tools.Parties.Find(child, true, found);
                found.RemoveAll(p => p.Actor.Type == ActorType.Person);
            }
        }
    }
}
