using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Events;

/// <summary>Tells who bears a state's name and does not act for it: its citizens, its firms, a gunman on his own.</summary>
internal sealed class PrivateParties(SyntaxView view, PartyFinder parties)
{
    private static readonly WordClasses classes = WordClasses.Embedded;

    /// <summary>Whether a noun names people of whom nobody says that they act for anybody: as doers they fill no slot.</summary>
    /// <param name="head">The head of the phrase.</param>
    /// <param name="relation">What they would do.</param>
    public bool AreDoers(int head, RelationKind relation)
    {
        if (relation == RelationKind.ProtestedAgainst)
        {
            // "Thousands of Serbs marched": a crowd protests for whom it is.
            return false;
        }

        // "A Turkish man attacked": no deed of Turkey's; but "the lawyer NAME" is himself, and "the two men" are those just named.
        var people = Counted(head);
        return (IsPerson(people, relation) && (people != head || !parties.IsCounted(head)))
            || (RelationGroups.ActsOfState.Contains(relation) && AreCitizens(head));
    }

    /// <summary>Whether a noun names people to whom something is said that nobody says to their state: "asked all Americans for
    /// patience".</summary>
    public bool AreAddressed(int head, RelationKind relation) =>
        relation is RelationKind.CalledOn or RelationKind.Supports or RelationKind.Criticized && AreCitizens(head);

    /// <summary>Whether a noun names firms, schools, clerics or one armed man: "a Turkish company criticised", "a Turkish gunman killed".
    /// Firms trade for their state, but do not speak or strike for it.</summary>
    public bool IsBody(int noun) =>
        classes["private-bodies"].Contains(view.Lemma(noun))
        || (view.Tag(noun) == "NN" && classes["lone-persons"].Contains(view.Lemma(noun)));

    private bool IsPerson(int noun, RelationKind relation) =>
        classes["private-persons"].Contains(view.Lemma(noun))
        && view.LinkAt(noun) is null
        && !parties.IsNamed(noun)
        && !(relation == RelationKind.Aids && classes["helpers"].Contains(view.Lemma(noun)));

    // "Hundreds of Somalis", "most Israelis", "ordinary Chinese", "three Saudis": so many citizens are not their state.
    private bool AreCitizens(int head)
    {
        var people = Counted(head);
        if (view.LinkAt(people) is not { Basis: LinkBasis.Demonym, Actor.Type: ActorType.Country })
        {
            return false;
        }

        var isCounted = people != head;
        foreach (var child in view.Children(people))
        {
            isCounted |=
                child < people
                && (
                    view.Relation(child) == DependencyRelation.Nummod
                    || (
                        view.Relation(child) is DependencyRelation.Amod or DependencyRelation.Det or DependencyRelation.DetPredet
                        && classes["people-quantifiers"].Contains(view.Lemma(child))
                    )
                );
        }

        return isCounted;
    }

    // "Dozens of women", "a crowd of Iranians", "tens of thousands of Georgians".
    private int Counted(int head)
    {
        while (classes["quantities"].Contains(view.Lemma(head)) && view.PhraseUnder(head, "of") is >= 0 and var counted)
        {
            head = counted;
        }

        return head;
    }
}
