using ActorGraph.Core.Text;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>One place where a gold article writes a surface form of one of its actors.</summary>
/// <param name="Actor">Whom annotators say it means.</param>
/// <param name="Span">Its characters.</param>
/// <param name="FirstToken">The first token that it touches.</param>
/// <param name="EndToken">The token after the last.</param>
internal readonly record struct GoldOccurrence(GoldActor Actor, TextSpan Span, int FirstToken, int EndToken);
