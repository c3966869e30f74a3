using ActorGraph.Text.Vectors;

namespace ActorGraph.Text.Parsing.Network;

/// <summary>The parser's network: tables of learnt vectors, recurrent layers over the sentence, and three judges: of arcs, of their
/// relations and of tags.</summary>
/// <remarks>After Dozat and Manning, "Deep biaffine attention for neural dependency parsing" (2017). Safe for use by many threads while its
/// weights rest.</remarks>
internal sealed class ParserNetwork
{
    private readonly ITokenVectors vectors;
    private readonly LstmDirection[] directions;

    /// <summary>Makes a network of zeros.</summary>
    /// <param name="shape">Its sizes.</param>
    /// <param name="vectors">The frozen vectors.</param>
    public ParserNetwork(NetworkShape shape, ITokenVectors vectors)
    {
        Shape = shape;
        this.vectors = vectors;
        Words = new WeightMatrix("words", shape.WordCount, shape.WordSize);
        Pieces = new WeightMatrix("pieces", shape.PieceCount, shape.PieceSize);
        Parts = new WeightMatrix("parts", TokenFeatures.Root.Part + 1, shape.PartSize);
        Tags = new WeightMatrix("tags", shape.TagCount, shape.TagSize);
        directions = new LstmDirection[2 * shape.LayerCount];
        for (var i = 0; i < directions.Length; i++)
        {
            var name = $"layer{i / 2}.{(i % 2 == 0 ? "forward" : "backward")}";
            directions[i] = new LstmDirection(name, i < 2 ? shape.InputSize : shape.ContextSize, shape.CellCount, i % 2 == 1);
        }

        Roles = new LinearLayer("roles", shape.ContextSize, shape.RoleSize);
        Arcs = new LinearLayer("arcs", shape.ArcSize, shape.ArcSize);
        Relations = new LinearLayer("relations", shape.PairSize, shape.RelationCount);
        TagPairs = new LinearLayer("tagPairs", shape.ContextSize, shape.TagPairCount);
        Tables = [Words, Pieces, Parts, Tags];
        Weights =
        [
            .. Tables,
            .. directions.SelectMany(d => new[] { d.Input, d.Recurrent, d.Bias }),
            .. new[] { Roles, Arcs, Relations, TagPairs }.SelectMany(l => new[] { l.Weights, l.Bias }),
        ];
    }

    /// <summary>Its sizes.</summary>
    public NetworkShape Shape { get; }

    /// <summary>All its weights, in a fixed order.</summary>
    public IReadOnlyList<WeightMatrix> Weights { get; }

    /// <summary>The weights that are tables of vectors, read a row at a time.</summary>
    public IReadOnlyList<WeightMatrix> Tables { get; }

    /// <summary>The learnt word vectors.</summary>
    public WeightMatrix Words { get; }

    /// <summary>The vectors of character sequences.</summary>
    public WeightMatrix Pieces { get; }

    /// <summary>The vectors of the universal parts of speech.</summary>
    public WeightMatrix Parts { get; }

    /// <summary>The vectors of the Penn tags.</summary>
    public WeightMatrix Tags { get; }

    /// <summary>From a token in context to its four roles: dependent and head of an arc, dependent and head of a relation;
    /// rectified.</summary>
    public LinearLayer Roles { get; }

    /// <summary>From a dependent to the head it looks for.</summary>
    public LinearLayer Arcs { get; }

    /// <summary>From a pair to the scores of the relations.</summary>
    public LinearLayer Relations { get; }

    /// <summary>From a token in context to the scores of its tags.</summary>
    public LinearLayer TagPairs { get; }

    /// <summary>One direction of a recurrent layer.</summary>
    public LstmDirection Direction(int layer, bool isBackward) => directions[(2 * layer) + (isBackward ? 1 : 0)];

    /// <summary>Takes over changed weights.</summary>
    public void Repack()
    {
        foreach (var direction in directions)
        {
            direction.Repack();
        }

        Roles.Repack();
        Arcs.Repack();
        Relations.Repack();
        TagPairs.Repack();
    }

    /// <summary>Takes over the weights for good; they can no longer be changed or written.</summary>
    public void Seal()
    {
        foreach (var direction in directions)
        {
            direction.Seal();
        }

        Roles.Seal();
        Arcs.Seal();
        Relations.Seal();
        TagPairs.Seal();
    }

    /// <summary>Writes the numbers that describe one token to the first recurrent layer.</summary>
    /// <param name="token">The token.</param>
    /// <param name="pieces">The list that <see cref="TokenFeatures.FirstPiece"/> points into.</param>
    /// <param name="target">Receives <see cref="NetworkShape.InputSize"/> numbers.</param>
    public void Describe(in TokenFeatures token, ReadOnlySpan<int> pieces, Span<float> target)
    {
        if (token.Vector >= 0)
        {
            vectors.CopyTo(token.Vector, target);
        }
        else
        {
            target[..Shape.VectorSize].Clear();
        }

        target = target[Shape.VectorSize..];
        Words.Row(token.Word).CopyTo(target);
        target = target[Shape.WordSize..];
        var sum = target[..Shape.PieceSize];
        sum.Clear();
        var weight = PieceWeight(token);
        foreach (var piece in pieces.Slice(token.FirstPiece, token.PieceCount))
        {
            VectorArithmetic.AddScaled(sum, Pieces.Row(piece), weight);
        }

        target = target[Shape.PieceSize..];
        Parts.Row(token.Part).CopyTo(target);
        Tags.Row(token.Tag).CopyTo(target[Shape.PartSize..]);
    }

    /// <summary>The weight of each of a token's character sequences, so that long words are not louder than short ones.</summary>
    public static float PieceWeight(in TokenFeatures token) => token.PieceCount == 0 ? 0 : 1 / MathF.Sqrt(token.PieceCount);

    /// <summary>Writes the numbers that describe one arc to the judge of relations.</summary>
    /// <param name="dependent">The dependent's role.</param>
    /// <param name="head">The head's role.</param>
    /// <param name="target">Receives <see cref="NetworkShape.PairSize"/> numbers.</param>
    public static void DescribePair(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> target)
    {
        for (var i = 0; i < dependent.Length; i++)
        {
            VectorArithmetic.Scale(target.Slice(i * head.Length, head.Length), head, dependent[i]);
        }

        dependent.CopyTo(target[(dependent.Length * head.Length)..]);
        head.CopyTo(target[((dependent.Length + 1) * head.Length)..]);
    }
}
