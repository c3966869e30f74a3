using ActorGraph.Core.Actors;

namespace ActorGraph.Extraction.States;

/// <summary>Finds whose a commissioner with a field is where his phrase does not say it: "Maros Sefcovic, the trade commissioner", "the
/// commissioner for enlargement".</summary>
internal static class CommissionSeat
{
    private static readonly ActorId commission = new("european-commission");
    private static readonly ActorId union = new("european-union");

    // Commissioners for a field sit in Addis Ababa, too.
    private static readonly ActorId[] others = [new("african-union"), new("african-union-commission")];

    // "Police commissioner", "high commissioner": those who have no seat in a commission of ministers' rank.
    private static readonly string[] otherKinds =
    [
        "high",
        "police",
        "election",
        "electoral",
        "deputy",
        "assistant",
        "chief",
        "district",
        "tax",
        "revenue",
        "customs",
        "prisons",
        "rights",
        "refugees",
        "information",
        "privacy",
    ];

    /// <summary>The European Commission, else the Union, where the article names it and no other that has such commissioners; null for
    /// other titles.</summary>
    /// <param name="title">The office as written.</param>
    /// <param name="named">The first mention of a body that the article names, or null.</param>
    public static Link? Find(string title, Func<ActorId, Link?> named)
    {
        var words = title.ToLowerInvariant().Split(' ');
        var hasField = words is [_, .., "commissioner"] or ["commissioner", "for", _, ..];
        return hasField && !words.Intersect(otherKinds, StringComparer.Ordinal).Any() && !Array.Exists(others, o => named(o) is not null)
            ? named(commission) ?? named(union)
            : null;
    }
}
