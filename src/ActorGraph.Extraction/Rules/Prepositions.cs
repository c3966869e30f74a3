using System.Collections.Frozen;

namespace ActorGraph.Extraction.Rules;

/// <summary>The prepositions that slots and triggers may name; words of one preposition are joined by "_".</summary>
internal static class Prepositions
{
    private static readonly FrozenSet<string> known = FrozenSet.ToFrozenSet(
        [
            "about",
            "above",
            "across",
            "after",
            "against",
            "ahead_of",
            "along",
            "along_with",
            "alongside",
            "amid",
            "among",
            "around",
            "as",
            "at",
            "away_from",
            "because_of",
            "before",
            "behind",
            "below",
            "beside",
            "between",
            "beyond",
            "by",
            "due_in",
            "during",
            "following",
            "for",
            "from",
            "in",
            "in_favor_of",
            "in_favour_of",
            "in_front_of",
            "inside",
            "into",
            "like",
            "near",
            "next_to",
            "of",
            "off",
            "on",
            "on_behalf_of",
            "onto",
            "opposite",
            "out",
            "out_of",
            "outside",
            "over",
            "past",
            "regarding",
            "through",
            "throughout",
            "to",
            "together_with",
            "toward",
            "towards",
            "under",
            "until",
            "upon",
            "via",
            "with",
            "within",
            "without",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Whether frames may use the preposition.</summary>
    public static bool IsKnown(string name) => known.Contains(name);
}
