using ActorGraph.Linking.KnowledgeBases.Files;
using CsvHelper;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Writes rows as a file of actors in CSV.</summary>
internal sealed class ActorTableWriter : IDisposable
{
    private readonly CsvWriter writer;

    /// <summary>Writes the header. The text writer stays open.</summary>
    public ActorTableWriter(TextWriter output)
    {
        writer = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n", WriteByteOrderMark = false }, leaveOpen: true);
        writer.WriteHeader(ActorColumns.Header);
    }

    /// <summary>Writes one row.</summary>
    public void Write(ActorRow row)
    {
        foreach (var column in Enum.GetValues<ActorColumn>())
        {
            writer.WriteField(string.Join(';', row.List(column)));
        }

        writer.EndRecord();
    }

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();
}
