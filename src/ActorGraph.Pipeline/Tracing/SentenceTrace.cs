using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Pipeline.Tracing;

/// <summary>The part of a trace that is about one sentence.</summary>
/// <param name="Trace">The whole trace.</param>
/// <param name="Index">The sentence's number, 0 for the first.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
internal sealed record SentenceTrace(ExtractionTrace Trace, int Index, int FirstToken, int EndToken)
{
    public string Text => Span.Of(Document.Text).ToString();

    public TextSpan Span => new(Document.Tokens.Spans[FirstToken].Start, Document.Tokens.Spans[EndToken - 1].End);

    public IEnumerable<Link> Links => Trace.Document.Links.Where(l => Holds(l.Mention.HeadToken));

    public IEnumerable<ClaimTrace> Claims => Trace.Claims.Where(c => Holds(c.Tokens[0]));

    public IEnumerable<PredicateTrace> Predicates => Trace.Predicates.Where(p => Holds(p.Tokens[0]));

    public IEnumerable<UnknownPredicateTrace> Unknown => Trace.Unknown.Where(u => Holds(u.Token));

    private Document Document => Trace.Document.Document;

    public static IEnumerable<SentenceTrace> Of(ExtractionTrace trace) =>
        trace.Document.Document.Sentences.Select(
            (sentence, index) => new SentenceTrace(trace, index, sentence.FirstToken, sentence.EndToken)
        );

    public string Words(IEnumerable<int> tokens) => string.Join(' ', tokens.Order().Select(t => Trace.Words[t].Text));

    public string MentionOf(Link link) => link.Mention.Span.Of(Document.Text).ToString().ReplaceLineEndings(" ");

    private bool Holds(int token) => token >= FirstToken && token < EndToken;
}
