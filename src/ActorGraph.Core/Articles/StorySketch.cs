using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ActorGraph.Core.Articles;

/// <summary>
/// What of a text is needed to find its rewritten copies: MinHash values over runs of three words (Broder 1997), and its figures and names.
/// Two texts can be copies only if they share a band, so that an index over bands finds them all.
/// </summary>
public sealed class StorySketch
{
    /// <summary>Texts of fewer words have no copies but exact ones: too little is left of them to tell a copy from another text of the same
    /// form.</summary>
    public const int MinWords = 40;

    private const int bandCount = 32;
    private const int rowsPerBand = 3;
    private const int hashCount = bandCount * rowsPerBand;
    private const int wordsPerShingle = 3;

    // Set with the pairs of StorySketchTests: see docs/decisions/0006-stories.md.
    private const double minContainment = 0.5;
    private const double minShareOfFigures = 0.7;
    private const double minShareOfNames = 0.75;

    private readonly ImmutableArray<uint> hashes;
    private readonly int shingles;
    private readonly ImmutableArray<uint> figures;
    private readonly ImmutableArray<uint> names;

    private StorySketch(ImmutableArray<uint> hashes, int shingles, ImmutableArray<uint> figures, ImmutableArray<uint> names) =>
        (this.hashes, this.shingles, this.figures, this.names) = (hashes, shingles, figures, names);

    /// <summary>The sketch of a text without copies.</summary>
    public static StorySketch None { get; } = new([], 0, [], []);

    /// <summary>Whether the text may have copies.</summary>
    public bool IsNone => hashes.IsEmpty;

    /// <summary>The keys of its bands; two texts that share one may be copies.</summary>
    public IEnumerable<long> Bands => IsNone ? [] : Enumerable.Range(0, bandCount).Select(Band);

    /// <summary>Sketches a text.</summary>
    public static StorySketch Of(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var words = StoryWord.Split(body);
        if (words.Count < MinWords)
        {
            return None;
        }

        var shingles = new HashSet<ulong>();
        for (var i = 0; i + wordsPerShingle <= words.Count; i++)
        {
            shingles.Add(StoryHash.Mix(words[i].Hash + StoryHash.Mix(words[i + 1].Hash + StoryHash.Mix(words[i + 2].Hash))));
        }

        return new StorySketch(MinHashes(shingles), shingles.Count, Marks(words.Where(w => w.IsFigure)), Marks(words.Where(w => w.IsName)));
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static StorySketch FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return None;
        }

        var numbers = ImmutableArray.CreateBuilder<uint>(bytes.Length / sizeof(uint));
        for (; !bytes.IsEmpty; bytes = bytes[sizeof(uint)..])
        {
            numbers.Add(BinaryPrimitives.ReadUInt32LittleEndian(bytes));
        }

        var figureCount = (int)numbers[hashCount + 1];
        return new StorySketch(
            [.. numbers.Take(hashCount)],
            (int)numbers[hashCount],
            [.. numbers.Skip(hashCount + 2).Take(figureCount)],
            [.. numbers.Skip(hashCount + 2 + figureCount)]
        );
    }

    /// <summary>Writes it; empty for <see cref="None"/>.</summary>
    public byte[] ToBytes()
    {
        if (IsNone)
        {
            return [];
        }

        uint[] numbers = [.. hashes, (uint)shingles, (uint)figures.Length, .. figures, .. names];
        var bytes = new byte[numbers.Length * sizeof(uint)];
        for (var i = 0; i < numbers.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), numbers[i]);
        }

        return bytes;
    }

    /// <summary>Whether one text is an edited copy of the other: most of the shorter one's words, figures and names stand in the longer
    /// one. Symmetric.</summary>
    public bool IsCopyOf(StorySketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return !IsNone
            && !other.IsNone
            && Containment(other) >= minContainment
            && Share(figures, other.figures) >= minShareOfFigures
            && Share(names, other.names) >= minShareOfNames
            && Bands.Intersect(other.Bands).Any();
    }

    // The part of the shorter text's runs of words that the other has, from the estimate of the two sets' likeness (Jaccard).
    private double Containment(StorySketch other)
    {
        var equal = 0;
        for (var i = 0; i < hashCount; i++)
        {
            equal += hashes[i] == other.hashes[i] ? 1 : 0;
        }

        var likeness = equal / (double)hashCount;
        return likeness * (shingles + other.shingles) / ((1 + likeness) * Math.Min(shingles, other.shingles));
    }

    private static double Share(ImmutableArray<uint> left, ImmutableArray<uint> right)
    {
        var fewer = Math.Min(left.Length, right.Length);
        return fewer == 0 ? 1 : left.Intersect(right).Count() / (double)fewer;
    }

    private long Band(int band)
    {
        var key = (ulong)band;
        for (var row = 0; row < rowsPerBand; row++)
        {
            key = StoryHash.Mix(key + hashes[(band * rowsPerBand) + row]);
        }

        return (long)key;
    }

    private static ImmutableArray<uint> MinHashes(HashSet<ulong> shingles)
    {
        var least = new uint[hashCount];
        Array.Fill(least, uint.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var i = 0; i < hashCount; i++)
            {
                least[i] = Math.Min(least[i], (uint)(StoryHash.Mix(shingle + ((ulong)(i + 1) * StoryHash.Step)) >> 32));
            }
        }

        return [.. least];
    }

    private static ImmutableArray<uint> Marks(IEnumerable<StoryWord> words) =>
        [.. words.Select(w => (uint)(w.Hash >> 32)).Distinct().Order()];
}
