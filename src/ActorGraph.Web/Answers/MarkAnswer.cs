using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;

namespace ActorGraph.Web.Answers;

/// <summary>Words of a sentence that carry a part of its claim.</summary>
/// <param name="Role">trigger, source or target.</param>
/// <param name="Start">Where they begin, in UTF-16 units of the sentence.</param>
/// <param name="End">Where they end, exclusive.</param>
internal sealed record MarkAnswer(string Role, int Start, int End)
{
    /// <summary>The marks of a sentence in the order of the text. A name that stands in another sentence has none.</summary>
    public static IReadOnlyList<MarkAnswer> Of(Evidence evidence) =>
        [
            .. new (string Role, TextSpan Span)[]
            {
                ("trigger", evidence.Trigger),
                ("source", evidence.Source),
                ("target", evidence.Target),
            }
                .Where(m => m.Span.Length > 0 && evidence.Span.Contains(m.Span))
                .OrderBy(m => m.Span)
                .Select(m => new MarkAnswer(m.Role, m.Span.Start - evidence.Span.Start, m.Span.End - evidence.Span.Start)),
        ];
}
