using System.Globalization;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;

namespace Golden.Tests;

/// <summary>What one claim says: of whom, how surely, when and by whose word.</summary>
/// <param name="Triple">Source, type and target with spaces between; the parties of a symmetric type in the order of their ids.</param>
/// <param name="Modality">How surely.</param>
/// <param name="Date">The day; null where the text gives none.</param>
/// <param name="Speaker">Whose word it is; null where it is the reporter's.</param>
internal sealed record NewsClaim(string Triple, Modality Modality, DateOnly? Date, string? Speaker)
{
    /// <summary>Reads "source TYPE target", and then, where it has them, the modality, "@" with the day in ISO 8601, and "by" with the
    /// speaker.</summary>
    public static NewsClaim Parse(string text)
    {
        var words = text.Split(' ');
        var rest = words.Skip(3).ToList();
        var date = rest.Find(w => w[0] == '@');
        var by = rest.IndexOf("by");
        var modality = rest.Find(w => w is "planned" or "possible" or "denied");
        return new NewsClaim(
            Spell(words[0], RelationOntology.Get(words[1]), words[2]),
            modality is null ? Modality.Asserted : Enum.Parse<Modality>(modality, ignoreCase: true),
            date is null ? null : DateOnly.ParseExact(date[1..], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            by < 0 ? null : rest[by + 1]
        );
    }

    /// <summary>What a claim that was found says.</summary>
    public static NewsClaim Of(Claim claim) =>
        new(
            Spell(claim.Source.ToString(), claim.Type, claim.Target.ToString()),
            claim.Modality,
            claim.Date,
            claim.AttributedTo?.ToString()
        );

    private static string Spell(string source, RelationType type, string target) =>
        type.IsSymmetric && string.CompareOrdinal(source, target) > 0 ? $"{target} {type} {source}" : $"{source} {type} {target}";
}
