using System.Buffers;
using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Files;

/// <summary>Splits a <c>.jsonl</c> or <c>.jsonl.gz</c> file into lines without holding more than one; blank lines are passed over but
/// counted.</summary>
internal sealed class JsonLinesFile(FoundFile file, int limit)
{
    // From so many times the limit on, a line is a bomb or no text: the rest of the file is not unpacked.
    private const int hopelessLength = 16;

    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> line = new();
    private long lineLength;
    private int number = 1;

    public IEnumerable<JsonLine> ReadLines()
    {
        using var stream = TryOpen(out var fault);
        if (stream is null)
        {
            yield return new JsonLine(file.Name, number, null, fault);
            yield break;
        }

        int read;
        while (lineLength <= (long)hopelessLength * limit && (read = TryRead(stream, out fault)) > 0)
        {
            for (var start = 0; start < read; )
            {
                var end = Array.IndexOf(buffer, (byte)'\n', start, read - start);
                Append(start, (end < 0 ? read : end) - start);
                start = end < 0 ? read : end + 1;
                if (end >= 0 && TakeLine() is { } complete)
                {
                    yield return complete;
                }
            }
        }

        if (fault is not null)
        {
            yield return new JsonLine(file.Name, number, null, fault);
        }
        else if (TakeLine() is { } last)
        {
            yield return last;
        }
    }

    private void Append(int start, int count)
    {
        lineLength += count;
        if (lineLength <= limit)
        {
            line.Write(buffer.AsSpan(start, count));
        }
    }

    private JsonLine? TakeLine()
    {
        var taken =
            lineLength > limit
                ? new JsonLine(file.Name, number, null, FileBytes.TooLarge($"{file.Name}:{number}", lineLength, limit))
                : new JsonLine(file.Name, number, line.WrittenSpan.ToArray());
        number++;
        lineLength = 0;
        line.ResetWrittenCount();
        return taken.Bytes is { } bytes && bytes.AsSpan().Trim(" \t\r"u8).IsEmpty ? null : taken;
    }

    private Stream? TryOpen(out ActorGraphException? fault)
    {
        try
        {
            fault = null;
            return file.Open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            fault = Unreadable(exception);
            return null;
        }
    }

    private int TryRead(Stream stream, out ActorGraphException? fault)
    {
        try
        {
            fault = null;
            return stream.Read(buffer);
        }
        catch (IOException exception)
        {
            fault = Unreadable(exception);
            return 0;
        }
        catch (InvalidDataException exception)
        {
            fault = FileBytes.Damaged(file.Name, FormattableString.Invariant($"at line {number}"), exception);
            return 0;
        }
    }

    private ActorGraphException Unreadable(Exception exception) =>
        new(
            ErrorCodes.PathNotReadable,
            $"The file '{file.Path}' could not be read at line {number}: {exception.Message} Check its permissions.",
            exception
        );
}
