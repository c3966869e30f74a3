using ActorGraph.Core.Text;

namespace ActorGraph.Core.Claims;

/// <summary>The place in an article that says a claim.</summary>
/// <param name="Sentence">The sentence, verbatim.</param>
/// <param name="Span">Where it stands, in UTF-16 units of title + LF + body.</param>
/// <param name="Trigger">The word or words that carry the relation, in the same units; inside the sentence.</param>
/// <param name="Source">The words that name the source, in the same units; may lie in another sentence where a pronoun was
/// resolved.</param>
/// <param name="Target">The words that name the target, in the same units.</param>
public sealed record Evidence(string Sentence, TextSpan Span, TextSpan Trigger, TextSpan Source, TextSpan Target);
