using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Finds of whom something is demanded where a verb beside tells to whom it is said: "rang Bennett and demanded an inquiry",
/// "wrote to Xi asking for help".</summary>
internal sealed class SharedAddressee(SyntaxView view, ReadingTools tools)
{
    private static readonly WordClasses classes = WordClasses.Embedded;
    private readonly List<int> heads = [];

    /// <summary>Adds whom the verb beside names, where the demand itself names nobody.</summary>
    public void Add(TriggerMatch match, List<Party> sources, List<Party> targets)
    {
        var demand = match.Head;
        if (
            targets.Count > 0
            || sources.Count == 0
            || match.Frame.Relation.Kind != RelationKind.CalledOn
            || match.Tokens.Length > 1
            || !classes["claiming-verbs"].Contains(view.Lemma(demand))
            || view.HasChild(demand, DependencyRelation.Nsubj)
            || !(
                view.Relation(demand) == DependencyRelation.Conj
                || (view.Relation(demand) == DependencyRelation.Advcl && view.Tag(demand) is "VBG" or "VB")
            )
            || view.Head(demand) is not (>= 0 and var contact)
            || contact > demand
            || !classes["contact-verbs"].Contains(view.Lemma(contact))
        )
        {
            return;
        }

        heads.Clear();
        tools.Clauses.Objects(contact, heads);
        foreach (var child in view.Children(contact))
        {
            if (view.PrepositionOf(child) == "to" && child < demand)
            {
                heads.Add(child);
            }
        }

        heads.ForEach(head => tools.Parties.Find(head, false, targets));
        targets.RemoveAll(t => sources.Exists(s => s.Actor.Id == t.Actor.Id));
    }
}
