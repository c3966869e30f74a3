namespace ActorGraph.Text.Parsing.Network;

/// <summary>What the network knows of one token: rows of its tables.</summary>
internal readonly record struct TokenFeatures
{
    /// <summary>The learnt word of every word that training saw too seldom.</summary>
    public const int UnknownWord = 0;

    /// <summary>The learnt word of the root, which stands before each sentence.</summary>
    public const int RootWord = 1;

    /// <summary>The rows of the word table that stand for no word of a text.</summary>
    public const int ReservedWords = 2;

    /// <summary>The tag, and the part of speech after the last, of the root.</summary>
    public const int RootTag = 1;

    /// <summary>The rows of the tag table that stand for no tag: 0 unknown, 1 root.</summary>
    public const int ReservedTags = 2;

    /// <summary>The root.</summary>
    public static TokenFeatures Root { get; } =
        new()
        {
            Vector = -1,
            Word = RootWord,
            Part = Enum.GetValues<Core.Text.PartOfSpeech>().Length,
            Tag = RootTag,
        };

    /// <summary>Whether it is the root.</summary>
    public bool IsRoot => Word == RootWord;

    /// <summary>The frozen vector; -1 for none.</summary>
    public required int Vector { get; init; }

    /// <summary>The learnt word.</summary>
    public required int Word { get; init; }

    /// <summary>The universal part of speech.</summary>
    public required int Part { get; init; }

    /// <summary>The Penn tag.</summary>
    public required int Tag { get; init; }

    /// <summary>The first of its character sequences in the list of all.</summary>
    public int FirstPiece { get; init; }

    /// <summary>The number of its character sequences.</summary>
    public int PieceCount { get; init; }
}
