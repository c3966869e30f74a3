namespace ActorGraph.Linking.Coreference;

/// <summary>A noun phrase that means a person named before without naming him: "the 62-year-old general", "the veteran Slovak
/// diplomat".</summary>
/// <param name="First">The first token after the article.</param>
/// <param name="Head">The noun.</param>
/// <param name="IsFemale">Whether the noun is a woman's (true) or a man's (false); null where it tells nothing.</param>
internal sealed record PersonDescription(int First, int Head, bool? IsFemale);
