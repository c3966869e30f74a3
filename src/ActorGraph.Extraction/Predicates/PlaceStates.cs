using ActorGraph.Core.Actors;
using ActorGraph.Core.Places;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>The states in which towns and regions lie that news names without them.</summary>
internal static class PlaceStates
{
    private const int MaximumWords = 5;

    /// <summary>The link of the state in which the named town or region lies ("drones hit Kharkiv", "the governor of Texas"), where the
    /// article names the state; else null.</summary>
    public static Link? StateOf(SyntaxView view, int token)
    {
        if (view.Part(token) != PartOfSpeech.Propn || view.Linked.NameOver(token) is not null)
        {
            return null;
        }

        var (first, end) = view.Extent(token);
        for (var i = Math.Max(first, token - MaximumWords + 1); i <= token; i++)
        {
            // "New Orleans" is not Orléans.
            if (i > first && char.IsUpper(view.Document.Text[view.Span(i - 1).Start]))
            {
                continue;
            }

            if (((end - i <= MaximumWords ? CodeOf(view, i, end) : null) ?? CodeOf(view, i, token + 1)) is { } code)
            {
                return view.Linked.StatesByCode[code];
            }
        }

        return null;
    }

    /// <summary>The state in which a place lies by what stands behind it ("the resort of Sochi", "a camp near Tindouf, in southern
    /// Algeria"); null where that names none.</summary>
    public static Link? StateAround(SyntaxView view, int place)
    {
        foreach (var child in view.Children(place))
        {
            if (
                view.Relation(child) != DependencyRelation.Nmod
                || view.PrepositionOf(child) is not ("of" or "in" or "near" or "outside" or "for")
            )
            {
                continue;
            }

            if (view.LinkAt(child) is { Actor.Type: ActorType.Country, Basis: not LinkBasis.Demonym } named)
            {
                return named;
            }

            if ((StateOf(view, child) ?? StateAround(view, child)) is { } state)
            {
                return state;
            }
        }

        return null;
    }

    /// <summary>The state in which a court or prosecutor sits by the town behind it ("prosecutors in Milan"), where the article names the
    /// state; else null.</summary>
    public static Link? SeatOf(SyntaxView view, int court)
    {
        foreach (var child in view.Children(court))
        {
            if (
                view.Relation(child) == DependencyRelation.Nmod
                && view.PrepositionOf(child) == "in"
                && !WordClasses.Embedded["seats-of-courts"].Contains(view.Lemma(child))
                && StateOf(view, child) is { } state
            )
            {
                return state;
            }
        }

        return null;
    }

    private static string? CodeOf(SyntaxView view, int first, int end) =>
        Gazetteer.StateOf(view.Document.Text[view.Span(first).Start..view.Span(end - 1).End], view.Linked.StatesByCode.Keys);
}
