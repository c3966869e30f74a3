using System.Collections.Immutable;

namespace ActorGraph.Core.Projections;

/// <summary>What an export wrote.</summary>
/// <param name="Place">The folder or file.</param>
/// <param name="Rows">How many of what, as "actors", in the order they were written.</param>
public sealed record ExportSummary(string Place, ImmutableArray<(string Name, int Count)> Rows)
{
    /// <summary>"5 actors, 2 relations and 2 claims".</summary>
    public override string ToString()
    {
        var parts = Rows.Select(r => FormattableString.Invariant($"{r.Count} {r.Name}")).ToList();
        return parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts[..^1]) + " and " + parts[^1];
    }
}
