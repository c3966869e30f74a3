using System.Globalization;

namespace ActorGraph.Text.Parsing.Network;

/// <summary>The sizes of the parser's network.</summary>
internal sealed record NetworkShape
{
    /// <summary>The numbers of a frozen word vector.</summary>
    public required int VectorSize { get; init; }

    /// <summary>The words that have a learnt vector, with the three that stand for others (see <see cref="TokenFeatures"/>).</summary>
    public required int WordCount { get; init; }

    /// <summary>The Penn tags, with the two that stand for others.</summary>
    public required int TagCount { get; init; }

    /// <summary>The pairs of a part of speech and a Penn tag that the network tells apart.</summary>
    public required int TagPairCount { get; init; }

    /// <summary>The numbers of a learnt word vector.</summary>
    public int WordSize { get; init; } = 80;

    /// <summary>The rows that character sequences share by their hash; a power of two.</summary>
    public int PieceCount { get; init; } = 1 << 15;

    /// <summary>The numbers of a character sequence's vector.</summary>
    public int PieceSize { get; init; } = 48;

    /// <summary>The numbers of a universal part of speech.</summary>
    public int PartSize { get; init; } = 24;

    /// <summary>The numbers of a Penn tag.</summary>
    public int TagSize { get; init; } = 48;

    /// <summary>The recurrent layers.</summary>
    public int LayerCount { get; init; } = 2;

    /// <summary>The cells of one direction of a recurrent layer; a multiple of 8.</summary>
    public int CellCount { get; init; } = 200;

    /// <summary>The numbers by which a word is judged as head or as dependent.</summary>
    public int ArcSize { get; init; } = 160;

    /// <summary>The numbers by which the relation of head and dependent is judged.</summary>
    public int RelationSize { get; init; } = 48;

    /// <summary>The relations.</summary>
    public int RelationCount { get; init; } = Enum.GetValues<Core.Text.DependencyRelation>().Length;

    /// <summary>The numbers that describe one token to the first recurrent layer.</summary>
    public int InputSize => VectorSize + WordSize + PieceSize + PartSize + TagSize;

    /// <summary>The numbers that both directions of a recurrent layer give for one token.</summary>
    public int ContextSize => 2 * CellCount;

    /// <summary>The numbers of one token as dependent and head, for arcs and for relations.</summary>
    public int RoleSize => 2 * (ArcSize + RelationSize);

    /// <summary>The numbers that describe one arc to the choice of its relation: all products of a number of the dependent with one of the
    /// head, and both.</summary>
    public int PairSize => (RelationSize * RelationSize) + (2 * RelationSize);

    /// <summary>Reads the sizes from the header of a weight file.</summary>
    public static NetworkShape Parse(string text)
    {
        var sizes = text.Split(' ').Select(s => int.Parse(s, CultureInfo.InvariantCulture)).ToArray();
        return new NetworkShape
        {
            VectorSize = sizes[0],
            WordCount = sizes[1],
            TagCount = sizes[2],
            WordSize = sizes[3],
            PieceCount = sizes[4],
            PieceSize = sizes[5],
            PartSize = sizes[6],
            TagSize = sizes[7],
            LayerCount = sizes[8],
            CellCount = sizes[9],
            ArcSize = sizes[10],
            RelationSize = sizes[11],
            RelationCount = sizes[12],
            TagPairCount = sizes[13],
        };
    }

    /// <summary>The sizes as the header of a weight file has them.</summary>
    public string Format() =>
        string.Join(
            ' ',
            [
                VectorSize,
                WordCount,
                TagCount,
                WordSize,
                PieceCount,
                PieceSize,
                PartSize,
                TagSize,
                LayerCount,
                CellCount,
                ArcSize,
                RelationSize,
                RelationCount,
                TagPairCount,
            ]
        );
}
