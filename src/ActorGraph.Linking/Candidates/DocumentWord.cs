namespace ActorGraph.Linking.Candidates;

/// <summary>A folded word of a document with the token it stands in.</summary>
/// <param name="Text">The folded form.</param>
/// <param name="Token">The index of its token.</param>
/// <param name="IsCapitalized">Whether its first letter is upper case.</param>
/// <param name="IsAllCapitals">Whether it has two characters or more, a capital among them, and no small letter.</param>
/// <param name="HasInnerCapital">Whether a letter after its first is upper case.</param>
/// <param name="StartsToken">Whether it is the first word of its token.</param>
/// <param name="EndsToken">Whether it is the last word of its token.</param>
internal readonly record struct DocumentWord(
    string Text,
    int Token,
    bool IsCapitalized,
    bool IsAllCapitals,
    bool HasInnerCapital,
    bool StartsToken,
    bool EndsToken
);
