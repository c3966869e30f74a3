namespace ActorGraph.Core.Projections;

/// <summary>Columns that are written only where they are asked for: they make files much larger.</summary>
[Flags]
public enum ExportColumns
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The ids of the articles behind a row.</summary>
    Articles = 1,

    /// <summary>The sentences behind a row.</summary>
    Evidence = 2,
}
