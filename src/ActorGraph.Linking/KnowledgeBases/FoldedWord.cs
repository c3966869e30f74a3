namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>One word of a name in the form under which names are compared.</summary>
/// <param name="Text">The folded form.</param>
/// <param name="Start">Where it begins in the text it was read from.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct FoldedWord(string Text, int Start, int End);
