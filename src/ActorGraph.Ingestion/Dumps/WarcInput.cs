using System.Text;
using ActorGraph.Ingestion.Files;

namespace ActorGraph.Ingestion.Dumps;

/// <summary>The bytes of a WARC file, packed or not, as lines and blocks.</summary>
internal sealed class WarcInput(Stream stream) : IDisposable
{
    // Longer lines are no headers.
    private const int maxLineLength = 64 * 1024;

    private readonly byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;
    private string? kept;

    public void Dispose() => stream.Dispose();

    /// <summary>The next line without its end, cut after 64 KiB; null at the end of the file.</summary>
    /// <exception cref="InvalidDataException">The compressed data is damaged or cut off.</exception>
    public string? ReadLine()
    {
        if (kept is not null)
        {
            (var line, kept) = (kept, null);
            return line;
        }

        var text = new StringBuilder();
        while (start < end || Fill())
        {
            var length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            var taken = length < 0 ? end - start : length;
            text.Append(Encoding.UTF8.GetString(buffer, start, Math.Min(taken, maxLineLength - Math.Min(maxLineLength, text.Length))));
            start += length < 0 ? taken : taken + 1;
            if (length >= 0)
            {
                return text.ToString().TrimEnd('\r');
            }
        }

        return text.Length > 0 ? text.ToString() : null;
    }

    /// <summary>The next bytes.</summary>
    /// <exception cref="InvalidDataException">There are fewer.</exception>
    public byte[] ReadBlock(int length)
    {
        var block = new byte[length];
        for (var filled = 0; filled < length; )
        {
            var count = Math.Min(length - filled, Available());
            buffer.AsSpan(start, count).CopyTo(block.AsSpan(filled));
            (start, filled) = (start + count, filled + count);
        }

        return block;
    }

    /// <summary>Passes over bytes.</summary>
    /// <exception cref="InvalidDataException">There are fewer.</exception>
    public void Skip(long length)
    {
        while (length > 0)
        {
            var count = (int)Math.Min(length, Available());
            start += count;
            length -= count;
        }
    }

    /// <summary>Ends a record: passes over the empty lines behind it and checks it, where it fills its compressed member.</summary>
    /// <exception cref="InvalidDataException">It is not what was packed.</exception>
    public void EndRecord()
    {
        while (start < end && (buffer[start] is (byte)'\r' or (byte)'\n'))
        {
            start++;
        }

        if (start == end && stream is GzipFileStream packed)
        {
            packed.CheckEndOfMember();
        }
    }

    /// <summary>Goes to what looks like the head of a later record: the next compressed member, or the next line that begins one.</summary>
    /// <returns>False where there is none.</returns>
    public bool SkipToNextHead()
    {
        if (stream is GzipFileStream packed)
        {
            (start, end) = (0, 0);
            return packed.SkipToNextMember();
        }

        string? line;
        do
        {
            line = ReadLine();
        } while (line is not null && !WarcRecord.IsHead(line));
        kept = line;
        return line is not null;
    }

    private int Available() => start < end || Fill() ? end - start : throw new InvalidDataException("it is cut off");

    private bool Fill()
    {
        (start, end) = (0, 0);
        end = stream.Read(buffer, 0, buffer.Length);
        return end > 0;
    }
}
