using ActorGraph.Core.Text;

namespace ActorGraph.Training.Recognition;

/// <summary>A training sentence with names.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Spans">Its tokens.</param>
/// <param name="Labels">The label of each token.</param>
internal sealed record EntitySentence(string Text, TextSpan[] Spans, int[] Labels);
