using System.Globalization;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Projections;

namespace ActorGraph.Projections;

/// <summary>How relations are named outside.</summary>
internal static class RelationNames
{
    /// <summary>"MET_WITH", or "MET_WITH (planned)": what is not asserted never shares a name with what is.</summary>
    public static string Kind(RelationKey key) =>
        key.Modality == Modality.Asserted ? key.Type.Name : $"{key.Type.Name} ({Word(key.Modality)})";

    /// <summary>"russia MET_WITH china", with the modality behind where it is not asserted: unique, and the same in every export.</summary>
    public static string Id(RelationKey key) => $"{key.Source} {Kind(key)} {key.Target}";

    /// <summary>The relation that a claim adds to; null where a judgement made one actor of two ends.</summary>
    public static string? Id(Claim claim) =>
        claim.Source == claim.Target ? null : Id(new RelationKey(claim.Source, claim.Type, claim.Target, claim.Modality));

    /// <summary>A moment to the second, with its offset: "2024-11-12T12:00:00+00:00".</summary>
    public static string? Moment(DateTimeOffset? at) => at?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>The names of the columns that were asked for.</summary>
    public static IEnumerable<string> Of(ExportColumns with)
    {
        if (with.HasFlag(ExportColumns.Articles))
        {
            yield return "Articles";
        }

        if (with.HasFlag(ExportColumns.Evidence))
        {
            yield return "Evidence";
        }
    }

    /// <summary>"asserted", "planned", "possible" or "denied".</summary>
    public static string Word(Modality modality) => modality.ToString().ToLowerInvariant();
}
