using System.Collections.Frozen;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>What the columns are called and which of them hold lists.</summary>
internal static class ActorColumns
{
    private static readonly FrozenDictionary<string, ActorColumn> byName = Enum.GetValues<ActorColumn>()
        .ToFrozenDictionary(c => c.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The header that an import writes.</summary>
    public static string[] Header { get; } = Array.ConvertAll(Enum.GetNames<ActorColumn>(), n => n.ToLowerInvariant());

    /// <summary>The number of columns.</summary>
    public static int Count => Header.Length;

    /// <summary>All names, for a message.</summary>
    public static string Names { get; } = string.Join(", ", Header);

    /// <summary>The column with a name, in any case; null if there is none.</summary>
    public static ActorColumn? Find(string name) => byName.TryGetValue(name.Trim(), out var column) ? column : null;

    /// <summary>Whether a column's user keeps notes of his own in it, which nobody reads: its name begins with "#".</summary>
    public static bool IsNote(string name) => name.TrimStart().StartsWith('#');

    /// <summary>Whether a cell holds several values, separated by ";".</summary>
    public static bool IsList(ActorColumn column) =>
        column is ActorColumn.Aliases or ActorColumn.Offices or ActorColumn.Demonyms or ActorColumn.Capitals or ActorColumn.Seats;
}
