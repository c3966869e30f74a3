namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>One actor as a user's file writes it, before anything is checked.</summary>
/// <param name="File">The file's name, for messages.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
internal sealed record ActorRow(string File, int Line)
{
    private readonly string[]?[] cells = new string[ActorColumns.Count][];

    /// <summary>The value of a column that holds one; empty where the file gives none.</summary>
    public string this[ActorColumn column] => cells[(int)column] is [var value, ..] ? value : "";

    /// <summary>The values of a column that holds a list.</summary>
    public IReadOnlyList<string> List(ActorColumn column) => cells[(int)column] ?? [];

    /// <summary>Sets a column.</summary>
    public void Set(ActorColumn column, params string[] values) => cells[(int)column] = values;

    /// <summary>A fault of this row.</summary>
    public ActorFileFault Fault(string reason) => new(File, Line, reason);
}
