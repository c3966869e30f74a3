using System.Collections.Immutable;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Attributes;

/// <summary>Gives the named place that the text gives an event.</summary>
internal sealed class PlaceFinder(SyntaxView view)
{
    /// <summary>The place as written, or null.</summary>
    public string? Find(ImmutableArray<int> trigger)
    {
        foreach (var token in trigger)
        {
            foreach (var child in view.Children(token))
            {
                if (
                    view.Relation(child) is DependencyRelation.Obl or DependencyRelation.Nmod
                    && view.PrepositionOf(child) is "in" or "at" or "near" or "outside"
                    && PlaceName(child) is { } place
                )
                {
                    return place;
                }
            }
        }

        return null;
    }

    private string? PlaceName(int noun)
    {
        if (view.Part(noun) != PartOfSpeech.Propn || CalendarWords.IsMonthOrWeekday(view.Text(noun).ToString()))
        {
            return null;
        }

        var (first, end) = view.Extent(noun);
        while (first < noun && view.Part(first) is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Punct)
        {
            first++;
        }

        return view.Document.Text[view.Span(first).Start..view.Span(end - 1).End];
    }
}
