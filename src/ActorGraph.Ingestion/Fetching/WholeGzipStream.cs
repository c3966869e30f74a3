using System.Buffers.Binary;
using System.IO.Compression;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>Unpacks gzip and tells where it is cut off; the framework's own stream ends there as if all were well.</summary>
internal sealed class WholeGzipStream : Stream
{
    private readonly TailStream packed;
    private readonly GZipStream unpacked;
    private long length;

    public WholeGzipStream(Stream packed)
    {
        this.packed = new TailStream(packed);
        unpacked = new GZipStream(this.packed, CompressionMode.Decompress);
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await unpacked.ReadAsync(buffer, cancellationToken), buffer.Length);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Count(unpacked.Read(buffer, offset, count), count);

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    // A gzip file ends with the length of what its last member holds (RFC 1952, section 2.3.1).
    private int Count(int read, int wanted)
    {
        length += read;
        if (read == 0 && wanted > 0 && (packed.Length < 18 || BinaryPrimitives.ReadUInt32LittleEndian(packed.Tail) > length))
        {
            throw new InvalidDataException("the compressed answer is cut off");
        }

        return read;
    }
}
