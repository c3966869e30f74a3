using System.Collections.Frozen;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Predicates;

/// <summary>The states in which towns and regions lie that news of wars name without them.</summary>
internal static class PlaceStates
{
    private static readonly FrozenDictionary<string, string> states = Read("places.tsv");
    private static readonly FrozenDictionary<string, string> regions =
        states.Concat(Read("regions.tsv")).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The link of the state in which the named town lies ("drones hit Kharkiv"), where the article names the state; else null.</summary>
    public static Link? StateOf(SyntaxView view, int token) => Find(view, token, states);

    /// <summary>The link of the state in which the province or city lies whose officials are named ("the governor of Texas"), where the article names the state; else null.</summary>
    public static Link? StateOfRegion(SyntaxView view, int token) => Find(view, token, regions);

    private static FrozenDictionary<string, string> Read(string file) =>
        RuleResources.Rows(file).SelectMany(row => row[1].Split('|').Select(place => (Place: place, State: row[0])))
            .ToFrozenDictionary(p => p.Place, p => p.State, StringComparer.Ordinal);

    private static Link? Find(SyntaxView view, int token, FrozenDictionary<string, string> states)
    {
        if (view.Part(token) != PartOfSpeech.Propn || view.LinkAt(token) is not null)
        {
            return null;
        }

        var (first, end) = view.Extent(token);
        for (var i = first; i <= token; i++)
        {
            if ((states.GetValueOrDefault(Written(view, i, end)) ?? states.GetValueOrDefault(Written(view, i, token + 1))) is { } id)
            {
                return view.Linked.Links.FirstOrDefault(l => l.Actor.Id.Value == id);
            }
        }

        return null;
    }

    private static string Written(SyntaxView view, int first, int end) =>
        view.Document.Text[view.Span(first).Start..view.Span(end - 1).End];
}
