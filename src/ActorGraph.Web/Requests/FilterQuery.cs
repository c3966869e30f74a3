using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Web.Requests;

/// <summary>Which claims count: the filters of <c>export</c> under the same names.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Type">Relations.</param>
/// <param name="Modality">Modalities.</param>
/// <param name="MinConfidence">The least confidence.</param>
/// <param name="Source">A publisher.</param>
/// <param name="Level">Actors or states.</param>
internal sealed record FilterQuery(
    [property: Description("The first day, as 2024-11-27; a claim's day is its event's, else its article's")] string? From,
    [property: Description("The last day")] string? To,
    [property: Description("Relations, as MET_WITH,ATTACKED; all if left out")] string? Type,
    [property: Description("asserted, planned, possible, denied; several with commas; all if left out")] string? Modality,
    [property: Description("The least confidence, 0 to 1")] double? MinConfidence,
    [property: Description("Only articles of this publisher")] string? Source,
    [property: Description("actor, or state: everybody becomes the state he belongs to")] string? Level
)
{
    /// <summary>Reads the words.</summary>
    /// <exception cref="ActorGraphException">AG8101: one of them is not known.</exception>
    public ClaimFilter Read() =>
        new()
        {
            From = ReadDay("from", From),
            To = ReadDay("to", To),
            Types = ReadWords("type", Type, RelationOntology.TryGet, RelationOntology.All.Select(t => t.Name)),
            Modalities = [.. ReadWords("modality", Modality, Named<Modality>, NamesOf<Modality>()).OfType<Modality>()],
            MinConfidence =
                MinConfidence is not { } least ? 0
                : least is >= 0 and <= 1 ? least
                : throw Fault("minConfidence takes a number between 0 and 1."),
            Publishers = string.IsNullOrEmpty(Source) ? [] : [Source],
            Level = ReadWords("level", Level, Named<GraphLevel>, NamesOf<GraphLevel>()).LastOrDefault() ?? GraphLevel.Actor,
        };

    private static DateOnly? ReadDay(string name, string? text) =>
        string.IsNullOrEmpty(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Fault($"{name} takes a day such as 2024-11-27, not '{text}'.");

    private static ImmutableArray<T> ReadWords<T>(string name, string? words, Func<string, T?> read, IEnumerable<string> known) =>
        [
            .. (words ?? "")
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(word => read(word) ?? throw Fault($"{name} does not know '{word}'; it takes {string.Join(", ", known)}.")),
        ];

    private static IEnumerable<string> NamesOf<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(n => n.ToLowerInvariant());

    private static T? Named<T>(string word)
        where T : struct, Enum => NamesOf<T>().Contains(word, StringComparer.Ordinal) ? Enum.Parse<T>(word, ignoreCase: true) : null;

    private static ActorGraphException Fault(string message) => new(ErrorCodes.InvalidRequest, message);
}
