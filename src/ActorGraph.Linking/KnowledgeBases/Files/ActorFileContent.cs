namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>A user's file of actors as it lies on the disk. The room itself opens no file.</summary>
/// <param name="Name">Its path as the user gave it, for messages; what it ends with tells its format: .csv, .tsv, .json, .jsonl,
/// .ndjson.</param>
/// <param name="Bytes">What is in it.</param>
public readonly record struct ActorFileContent(string Name, ReadOnlyMemory<byte> Bytes);
