using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ActorGraph.Core.Actors;

namespace ActorGraph.Core.Ontology;

/// <summary>The closed set of relation types with their PLOVER, CAMEO and Goldstein values, read from <c>Ontology/relations.tsv</c> and
/// <c>cameo.tsv</c>.</summary>
public static class RelationOntology
{
    private static readonly FrozenDictionary<string, EventCode> codes = ReadRows("cameo.tsv")
        .Select(c => new EventCode(c[0], double.Parse(c[1], CultureInfo.InvariantCulture), c[2]))
        .ToFrozenDictionary(c => c.Code, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, RelationType> types = ReadRows("relations.tsv")
        .Select(ReadType)
        .ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    /// <summary>All types, ordered by name.</summary>
    public static ImmutableArray<RelationType> All { get; } = [.. types.Values.Order()];

    // The place of each is the number of its kind.
    private static readonly ImmutableArray<RelationType> byKind =
    [
        .. Enum.GetValues<RelationKind>().Select(kind => types.Values.Single(t => t.Kind == kind)),
    ];

    /// <summary>The type of a kind.</summary>
    public static RelationType Get(RelationKind kind) => byKind[(int)kind];

    /// <summary>The type of a name such as "MET_WITH".</summary>
    /// <exception cref="KeyNotFoundException">No type has this name.</exception>
    public static RelationType Get(string name) => TryGet(name) ?? throw new KeyNotFoundException($"No relation type is called '{name}'.");

    /// <summary>The type of a name such as "MET_WITH", or null.</summary>
    public static RelationType? TryGet(string name) => types.GetValueOrDefault(name);

    /// <summary>The CAMEO code of three digits, or null.</summary>
    public static EventCode? TryGetCode(string code) => codes.GetValueOrDefault(code);

    private static RelationType ReadType(string[] cells) =>
        new()
        {
            Name = cells[0],
            Kind = Enum.Parse<RelationKind>(cells[0].Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
            Category = Enum.Parse<RelationCategory>(cells[1], ignoreCase: true),
            IsSymmetric = cells[2] == "symmetric",
            PloverTypes = [.. Split(cells[3], ';')],
            EventCodes = [.. Split(cells[4], ';').Select(code => codes[code])],
            DefaultEventCode = cells[5].Length > 0 ? codes[cells[5]] : null,
            SourceTypes = [.. Split(cells[6], ',').Select(Enum.Parse<ActorType>)],
            TargetTypes = [.. Split(cells[7], ',').Select(Enum.Parse<ActorType>)],
            Gloss = cells[8],
        };

    private static string[] Split(string cell, char separator) => cell.Split(separator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> ReadRows(string resource)
    {
        using var stream =
            typeof(RelationOntology).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is not in the assembly.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            yield return line.Split('\t');
        }
    }
}
