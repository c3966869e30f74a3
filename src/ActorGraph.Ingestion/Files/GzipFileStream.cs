using System.Buffers.Binary;
using ICSharpCode.SharpZipLib;
using ICSharpCode.SharpZipLib.Checksum;
using ICSharpCode.SharpZipLib.Zip.Compression;

namespace ActorGraph.Ingestion.Files;

/// <summary>
/// Unpacks a gzip file member by member (RFC 1952), forward only. Other than the framework's own stream it tells a file that is cut off
/// from one that ends, and can go on behind a damaged member.
/// </summary>
/// <param name="packed">The file; closed with this stream. Must be seekable.</param>
internal sealed class GzipFileStream(Stream packed) : Stream
{
    private static readonly byte[] magic = [0x1F, 0x8B, 8];

    private readonly byte[] input = new byte[32 * 1024];
    private readonly byte[] output = new byte[32 * 1024];
    private readonly Inflater inflater = new(noHeader: true);
    private readonly Crc32 checksum = new();
    private uint memberLength;
    private bool isInMember;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    // Where the next byte that no member has taken stands; the inflater has been given more than it took.
    private long PackedPosition => packed.Position - (isInMember ? inflater.RemainingInput : 0);

    /// <summary>Reads on, from member to member.</summary>
    /// <returns>The bytes read; 0 at the end of a whole file.</returns>
    /// <exception cref="InvalidDataException">The file is cut off here, or damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        while (isInMember || TryBeginMember())
        {
            var read = Inflate(Math.Min(buffer.Length, output.Length));
            if (read > 0)
            {
                checksum.Update(new ArraySegment<byte>(output, 0, read));
                memberLength += (uint)read;
                output.AsSpan(0, read).CopyTo(buffer);
                return read;
            }

            EndMember();
        }

        return 0;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Checks the member that is being read where all of it has been.</summary>
    /// <exception cref="InvalidDataException">It is not what was packed.</exception>
    public void CheckEndOfMember()
    {
        if (isInMember && inflater.IsFinished)
        {
            EndMember();
        }
    }

    /// <summary>Leaves the member that is being read and goes to what looks like the head of a later one.</summary>
    /// <returns>False where there is none.</returns>
    public bool SkipToNextMember()
    {
        packed.Position = PackedPosition;
        isInMember = false;
        var matched = 0;
        for (int next; (next = packed.ReadByte()) >= 0; )
        {
            matched =
                next == magic[matched] ? matched + 1
                : next == magic[0] ? 1
                : 0;
            if (matched == magic.Length)
            {
                packed.Position -= magic.Length;
                return true;
            }
        }

        return false;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Inflate(int count)
    {
        try
        {
            int read;
            while ((read = inflater.Inflate(output, 0, count)) == 0 && !inflater.IsFinished)
            {
                if (inflater.IsNeedingDictionary || !inflater.IsNeedingInput)
                {
                    throw new InvalidDataException("its compressed data makes no sense");
                }

                var more = packed.Read(input);
                inflater.SetInput(input, 0, more > 0 ? more : throw CutOff());
            }

            return read;
        }
        catch (Exception exception) when (exception is SharpZipBaseException or IndexOutOfRangeException or ArgumentException)
        {
            throw new InvalidDataException("its compressed data makes no sense", exception);
        }
    }

    private bool TryBeginMember()
    {
        var first = packed.ReadByte();
        // Zeros behind the last member are how tapes and some servers fill up.
        while (first == 0)
        {
            first = packed.ReadByte();
        }

        if (first < 0)
        {
            return false;
        }

        var head = new byte[9];
        ReadExactly(head);
        var flags = head[2];
        if (first != magic[0] || head[0] != magic[1] || head[1] != magic[2] || (flags & 0xE0) != 0)
        {
            throw new InvalidDataException("what should be compressed with gzip is not");
        }

        SkipOptionalFields(flags);
        inflater.Reset();
        checksum.Reset();
        (memberLength, isInMember) = (0, true);
        return true;
    }

    // RFC 1952, section 2.3: FEXTRA is 4, FNAME 8, FCOMMENT 16, FHCRC 2.
    private void SkipOptionalFields(byte flags)
    {
        var two = new byte[2];
        if ((flags & 4) != 0)
        {
            ReadExactly(two);
            ReadExactly(new byte[BinaryPrimitives.ReadUInt16LittleEndian(two)]);
        }

        for (var texts = int.PopCount(flags & (8 | 16)); texts > 0; texts--)
        {
            int letter;
            while ((letter = packed.ReadByte()) != 0)
            {
                _ = letter > 0 ? letter : throw CutOff();
            }
        }

        if ((flags & 2) != 0)
        {
            ReadExactly(two);
        }
    }

    private void EndMember()
    {
        packed.Position = PackedPosition;
        isInMember = false;
        var trailer = new byte[8];
        ReadExactly(trailer);
        if (
            BinaryPrimitives.ReadUInt32LittleEndian(trailer) != (uint)checksum.Value
            || BinaryPrimitives.ReadUInt32LittleEndian(trailer.AsSpan(4)) != memberLength
        )
        {
            throw new InvalidDataException("its checksum does not fit");
        }
    }

    private void ReadExactly(byte[] bytes)
    {
        if (packed.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw CutOff();
        }
    }

    private static InvalidDataException CutOff() => new("its compressed data is cut off");
}
