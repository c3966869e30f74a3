using ActorGraph.Core.Text;

namespace ActorGraph.Extraction.Tracing;

/// <summary>A token as the rules read it, after repair of lemma and tree.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Lemma">The lemma, lower case.</param>
/// <param name="PartOfSpeech">The part of speech.</param>
/// <param name="Tag">The Penn tag.</param>
/// <param name="Head">The index of its head in the document; -1 for a root.</param>
/// <param name="Relation">Its relation to the head.</param>
public sealed record WordTrace(string Text, string Lemma, PartOfSpeech PartOfSpeech, string Tag, int Head, DependencyRelation Relation);
