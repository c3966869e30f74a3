using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Extraction.Confidence;

/// <summary>Says how sure a draft is, and why: what kind of rule made it, how far apart its words stand, how its parties are known, what
/// its setting is.</summary>
internal static class ClaimConfidence
{
    // Beyond this, trees are broken more than sentences are long.
    private const int MaximumDistance = 8;

    /// <summary>The confidence, 0 to 1, to three decimals.</summary>
    public static double Of(SyntaxView view, ClaimDraft draft) => ConfidenceModel.Embedded.Of(FeaturesOf(view, draft));

    /// <summary>Which of several drafts of one claim is to stand: that of the stricter rule with the surer links, whatever their setting
    /// makes of its truth.</summary>
    public static double StrengthOf(ClaimDraft draft) =>
        Math.Round(draft.RuleConfidence * StrengthOf(draft.Source) * StrengthOf(draft.Target), 3);

    /// <summary>The features with their values and what they make of the odds.</summary>
    public static ImmutableArray<ConfidenceFactor> FactorsOf(SyntaxView view, ClaimDraft draft) =>
        [.. FeaturesOf(view, draft).Select(f => new ConfidenceFactor(f.Name, f.Value, ConfidenceModel.Embedded.FactorOf(f.Name, f.Value)))];

    private static List<(string Name, double Value)> FeaturesOf(SyntaxView view, ClaimDraft draft)
    {
        // The surprise of each confidence, so that the model multiplies them as their product would.
        List<(string Name, double Value)> features =
        [
            ("base", 1),
            (KindOf(draft), 1),
            ("rule-doubt", -Math.Log(draft.RuleConfidence)),
            (
                "link-doubt",
                -Math.Log(Math.Max(0.05, draft.Source.Link.Confidence)) - Math.Log(Math.Max(0.05, draft.Target.Link.Confidence))
            ),
        ];
        AddParty(draft.Source, features);
        AddParty(draft.Target, features);
        if (draft.Match is { } match)
        {
            features.Add(
                (
                    "distance",
                    Math.Min(Distance(view, draft.Source.Token, match) + Distance(view, draft.Target.Token, match), MaximumDistance)
                )
            );
            Add(match.Frame.Conditions.Length > 0, "asks-more", features);
        }

        Add(draft.Modality != Modality.Asserted, draft.Modality.ToString().ToLowerInvariant(), features);
        Add(draft.AttributedTo is not null, "attributed", features);
        return features;
    }

    private static double StrengthOf(Party party) => party.Link.Confidence * (party.IsOwner ? 0.95 : 1);

    private static string KindOf(ClaimDraft draft) =>
        draft switch
        {
            { Match: null } => draft.Type.Kind == RelationKind.HoldsOfficeIn ? "office-rule" : "tie-rule",
            { Type.Category: RelationCategory.State } => "state-frame",
            { Match.Frame.Trigger.Length: > 1 } => "phrase",
            { Match: { } match } => match.Frame.Trigger[0].Kind switch
            {
                TriggerElementKind.Verb => "verb",
                TriggerElementKind.Noun => "noun",
                _ => "adjective",
            },
        };

    private static void AddParty(Party party, List<(string Name, double Value)> features)
    {
        Add(party.IsOwner, "through-belonging", features);
        Add(party.Link.Basis == LinkBasis.Pronoun, "pronoun", features);
        Add(party.Link.Basis == LinkBasis.Description, "description", features);
        Add(party.Link.Basis is LinkBasis.Demonym or LinkBasis.Metonym, "demonym-or-metonym", features);
        Add(party.Link.Basis == LinkBasis.Unlisted, "unlisted", features);
    }

    private static void Add(bool holds, string name, List<(string Name, double Value)> features)
    {
        if (holds)
        {
            features.Add((name, 1));
        }
    }

    // Steps in the tree from an argument to the nearest word of the trigger, up or down.
    private static int Distance(SyntaxView view, int argument, TriggerMatch match)
    {
        var nearest = MaximumDistance;
        foreach (var word in match.Tokens)
        {
            var (up, steps) = (argument, 0);
            while (up >= 0 && steps < nearest && !view.IsUnder(word, up))
            {
                (up, steps) = (view.Head(up), steps + 1);
            }

            for (var down = word; up >= 0 && down != up && down >= 0; down = view.Head(down))
            {
                steps++;
            }

            nearest = up < 0 ? nearest : Math.Min(nearest, steps);
        }

        return nearest;
    }
}
