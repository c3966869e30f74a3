using ActorGraph.Core.Text;

namespace ActorGraph.Text.Parsing;

/// <summary>The two tags of one token, which are judged together.</summary>
/// <param name="Part">The universal part of speech.</param>
/// <param name="Tag">The Penn tag.</param>
internal readonly record struct TagPair(PartOfSpeech Part, string Tag);
