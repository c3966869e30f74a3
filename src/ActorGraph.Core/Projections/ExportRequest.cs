using ActorGraph.Core.Ledger;

namespace ActorGraph.Core.Projections;

/// <summary>What is to be written, and where.</summary>
/// <param name="Format">As what.</param>
/// <param name="Place">A folder for a format of several files, else a file, or a folder for the file's usual name;
/// <see cref="StandardOutput"/> for none of these.</param>
public sealed record ExportRequest(ExportFormat Format, string Place)
{
    /// <summary>The <see cref="Place"/> that stands for standard output; for formats of one file only.</summary>
    public const string StandardOutput = "-";

    /// <summary>Which claims count.</summary>
    public ClaimFilter Filter { get; init; } = ClaimFilter.None;

    /// <summary>What each row has besides.</summary>
    public ExportColumns With { get; init; }

    /// <summary>Told now and then how far it has come; null for nobody, which saves counting.</summary>
    public Action<ExportProgress>? Progress { get; init; }
}
