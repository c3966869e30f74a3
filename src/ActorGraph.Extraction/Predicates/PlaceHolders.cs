using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>Finds the armed group that holds a place: what strikes the place strikes the group, not the state in which it lies.</summary>
internal sealed class PlaceHolders(SyntaxView view, WordClasses classes, OwnerFinder owners)
{
    /// <summary>Adds the group: "Baalbek, a Hezbollah stronghold", "a port held by the Houthis".</summary>
    /// <param name="place">The head of the place's phrase.</param>
    /// <param name="found">Where it goes.</param>
    /// <param name="depth">How many phrases stand above it.</param>
    /// <returns>Whether there is one.</returns>
    public bool Find(int place, List<Party> found, int depth)
    {
        List<Party> holders = [];
        if (view.Child(place, DependencyRelation.Appos) is >= 0 and var described && view.LinkAt(described) is null)
        {
            if (classes["held-places"].Contains(view.Lemma(described)))
            {
                owners.Named(described, holders, depth);
            }

            owners.MadeBy(described, classes["ruling-verbs"], holders, depth);
        }

        owners.MadeBy(place, classes["ruling-verbs"], holders, depth);
        holders.RemoveAll(h => h.Actor.Sort != "armed-group");
        found.AddRange(holders);
        return holders.Count > 0;
    }
}
