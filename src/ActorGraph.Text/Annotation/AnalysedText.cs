using ActorGraph.Core.Text;
using ActorGraph.Text.Recognition;

namespace ActorGraph.Text.Annotation;

/// <summary>A text with all layers.</summary>
/// <param name="Text">The text.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Names">Its names, in the order of the text, apart from each other.</param>
internal sealed record AnalysedText(string Text, TokenTable Tokens, List<NameSpan> Names);
