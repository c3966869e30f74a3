namespace ActorGraph.Ingestion.Files;

/// <summary>How a file is read, by its extension.</summary>
internal enum FileKind
{
    Unsupported,
    PlainText,
    Html,
    Json,
    JsonLines,
    Table,
    WebArchive,
}
