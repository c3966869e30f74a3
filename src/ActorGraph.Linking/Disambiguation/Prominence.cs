using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>How likely news is to call a listed person by surname alone.</summary>
internal static class Prominence
{
    private const string ViceTitle = "Vice President";

    // For how long a former leader is known by surname alone.
    private const int YearsKnown = 8;

    private static readonly string[] topTitles =
    [
        "President",
        "Prime Minister",
        "Chancellor",
        "King",
        "Queen",
        "Emir",
        "Sultan",
        "Supreme Leader",
        "Pope",
        "Crown Prince",
        "Taoiseach",
        "Chairman of the Sovereignty Council",
        "Transitional President",
        "Secretary General",
        "Secretary-General",
        "Leader",
        "Chief Executive",
        "President-elect",
        "Acting President",
        "Interim President",
        ViceTitle,
    ];

    /// <summary>3 for a holder of a first office on the day, 2 for another office, 1 for former holders of a first office, 0.5 for others
    /// with an office, else 0. Without a day those hold a first office whose term the lists do not end: what has no date is taken for
    /// news.</summary>
    public static double Of(KnowledgeBase knowledgeBase, ActorId person, DateOnly? day)
    {
        var best = 0.0;
        foreach (var office in knowledgeBase.OfficesOf(person))
        {
            // Who leads a party is no head of state: there are hundreds, of whom a surname alone tells little.
            var top = IsTop(office.Title) && knowledgeBase.SortOf(office.Body) != "party";
            var held = day is { } date ? office.Covers(date) : top && office.To is null && IsPublic(knowledgeBase, office.Body);
            best = Math.Max(
                best,
                (held, top) switch
                {
                    (true, true) => 3,
                    (true, false) => 2,
                    (false, true) => 1,
                    _ => 0.5,
                }
            );
        }

        return best;
    }

    // A state, or a body of states: whom it has at its head the news knows by surname.
    private static bool IsPublic(KnowledgeBase knowledgeBase, ActorId body) =>
        knowledgeBase.Find(body)?.Type == ActorType.Country || knowledgeBase.SortOf(body) is "alliance" or "bloc" or "international-body";

    /// <summary>Whether a person holds a first office on the day, and not that of a deputy.</summary>
    public static bool IsFirst(KnowledgeBase knowledgeBase, ActorId person, DateOnly? day) =>
        day is { } date && knowledgeBase.OfficesOf(person).Any(o => IsFirst(o.Title) && o.Covers(date));

    /// <summary>Whether a person has led a state not long before the day, or will: news still calls Merkel by her surname.</summary>
    public static bool HasLedOfLate(KnowledgeBase knowledgeBase, ActorId person, DateOnly? day) =>
        day is { } date
        && knowledgeBase
            .OfficesOf(person)
            .Any(o =>
                IsFirst(o.Title)
                && knowledgeBase.Find(o.Body)?.Type == ActorType.Country
                && Enumerable.Range(-YearsKnown, (2 * YearsKnown) + 1).Any(y => o.Covers(date.AddYears(y)))
            );

    /// <summary>Whether a title is a first one, and not that of a deputy.</summary>
    public static bool IsFirst(string title) => IsTop(title) && title != ViceTitle;

    /// <summary>Whether a title is that of a head of state, of government or of a body.</summary>
    public static bool IsTop(string title) => topTitles.Contains(title, StringComparer.Ordinal);
}
