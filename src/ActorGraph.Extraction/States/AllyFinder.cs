using ActorGraph.Core.Actors;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.States;

/// <summary>Finds alliances that a name's apposition tells: "NAME, a vice-president of X and an ally of NAME".</summary>
internal sealed class AllyFinder(SyntaxView view, NameIndex names)
{
    private const int Reach = 14;
    private static readonly RelationType alliedWith = RelationOntology.Get("ALLIED_WITH");

    /// <summary>Adds the alliances.</summary>
    public void Find(List<ClaimDraft> drafts)
    {
        for (var token = 2; token + 2 < view.Count; token++)
        {
            if (view.Lemma(token) == "ally" && names.Is(token + 1, "of") && NameFrom(token + 2) is { } other && Before(token) is { } one && one.Actor.Id != other.Actor.Id)
            {
                drafts.Add(new ClaimDraft
                {
                    Type = alliedWith,
                    Source = new Party(one, token, false),
                    Target = new Party(other, token, false),
                    Trigger = token,
                    TriggerSpan = view.Span(token),
                    RuleConfidence = 0.8,
                    Rule = "allied-apposition",
                });
            }
        }
    }

    private Link? NameFrom(int token)
    {
        if (names.PersonFrom(token) is { } person)
        {
            return person;
        }

        var at = view.Part(token) == PartOfSpeech.Det ? token + 1 : token;
        return names.At(at);
    }

    // Back over the apposition to the name that it describes.
    private Link? Before(int ally)
    {
        for (var i = ally - 1; i > 0 && ally - i <= Reach && names.InOneSentence(i, ally); i--)
        {
            if (view.IsVerb(i))
            {
                return null;
            }

            if (view.Text(i) is "," && names.At(i - 1) is { } link && link.Mention.EndToken == i)
            {
                return link;
            }
        }

        return null;
    }
}
