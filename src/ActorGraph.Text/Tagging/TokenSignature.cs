namespace ActorGraph.Text.Tagging;

/// <summary>What classifiers know of one token without its neighbours, as hashes.</summary>
internal readonly record struct TokenSignature
{
    /// <summary>The word without case.</summary>
    public required ulong Lower { get; init; }

    /// <summary>The word as running text would write it.</summary>
    public required ulong Exact { get; init; }

    /// <summary>Kinds of characters in their order, runs shortened, as running text would write the word: "Xx", "XX-d".</summary>
    public required ulong Shape { get; init; }

    /// <summary>The shape together with the sentence's use of capitals.</summary>
    public required ulong StyledShape { get; init; }

    /// <summary>The word as written; equal to <see cref="Lower"/> where the sentence's capitals tell nothing. For names, which recasing may
    /// hide.</summary>
    public required ulong Written { get; init; }

    /// <summary>The shape of the word as written, together with the sentence's use of capitals.</summary>
    public required ulong WrittenShape { get; init; }

    /// <summary>The last 1 to 5 characters without case; 0 where the word is shorter.</summary>
    public required Affixes Suffixes { get; init; }

    /// <summary>The first 1 to 5 characters without case; 0 where the word is shorter.</summary>
    public required Affixes Prefixes { get; init; }

    /// <summary>The group of words of like use; 0 where unknown.</summary>
    public required ulong Cluster { get; init; }

    /// <summary>The larger group.</summary>
    public required ulong CoarseCluster { get; init; }

    /// <summary>Which tags the training data gives the word; 0 where it is unknown.</summary>
    public required ulong TagClass { get; init; }

    /// <summary>Stands for the place before or after a sentence.</summary>
    public static TokenSignature Border { get; } =
        new()
        {
            Lower = 1,
            Exact = 1,
            Shape = 1,
            StyledShape = 1,
            Written = 1,
            WrittenShape = 1,
            Suffixes = default,
            Prefixes = default,
            Cluster = ulong.MaxValue,
            CoarseCluster = ulong.MaxValue,
            TagClass = ulong.MaxValue,
        };

    /// <summary>Hashes of word beginnings or endings by length.</summary>
    internal readonly record struct Affixes(ulong One, ulong Two, ulong Three, ulong Four, ulong Five);
}
