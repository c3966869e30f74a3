using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;
using ActorGraph.Extraction.Tracing;

namespace Golden.Tests;

/// <summary>A sentence that a frame file gives for one of its rows: an example with its parties marked, or a counter-example.</summary>
internal sealed class FrameExample
{
    private readonly Frame frame;
    private readonly TextSpan? source;
    private readonly TextSpan? target;

    private FrameExample(Frame frame, string marked, bool isCounter)
    {
        this.frame = frame;
        IsCounter = isCounter;
        Name = frame.Id + (isCounter ? "/counter" : "/example");
        Text = string.Concat(marked.Where(c => !IsMark(c)));
        if (!isCounter)
        {
            (source, target) = (Marked(marked, '[', ']'), Marked(marked, '{', '}'));
        }
    }

    /// <summary>"attacked-bomb/example" or "attacked-bomb/counter".</summary>
    public string Name { get; }

    /// <summary>The sentence without its marks.</summary>
    public string Text { get; }

    /// <summary>What its source is called; empty in a counter-example.</summary>
    public string Source => source is { } span ? Text[span.Start..span.End] : "";

    /// <summary>What its target is called; empty in a counter-example.</summary>
    public string Target => target is { } span ? Text[span.Start..span.End] : "";

    /// <summary>Whether it must not give the relation.</summary>
    public bool IsCounter { get; }

    /// <summary>The sentence with another phrase for its source or target.</summary>
    public string With(string phrase, bool forSource)
    {
        var span = (forSource ? source : target)!.Value;
        var text = Text[..span.Start] + (span.Start == 0 ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : phrase) + Text[span.End..];
        return text.Replace(",.", ".", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal);
    }

    /// <summary>The sentences of a frame.</summary>
    public static IEnumerable<FrameExample> Of(Frame frame)
    {
        yield return new FrameExample(frame, frame.Example, false);
        if (frame.Counter.Length > 0)
        {
            yield return new FrameExample(frame, frame.Counter, true);
        }
    }

    /// <summary>Whether what was found is what the frame file says: its relation between the marked parties, or for a counter-example
    /// nowhere.</summary>
    /// <param name="trace">What the pipeline found in <see cref="Text"/>.</param>
    public bool Holds(ExtractionTrace trace)
    {
        var claims = trace.Claims.Select(c => c.Claim).Where(c => c.Type == frame.Relation).ToArray();
        if (IsCounter)
        {
            return claims.Length == 0;
        }

        // The body of an article without a headline begins after one line feed.
        var offset = trace.Document.Document.Text.Length - Text.Length;
        var (sources, targets) = (ActorsAt(trace, source!.Value, offset), ActorsAt(trace, target!.Value, offset));
        return Array.Exists(
            claims,
            c =>
                (sources.Contains(c.Source) && targets.Contains(c.Target))
                || (frame.Relation.IsSymmetric && sources.Contains(c.Target) && targets.Contains(c.Source))
        );
    }

    private static HashSet<ActorGraph.Core.Actors.ActorId> ActorsAt(ExtractionTrace trace, TextSpan part, int offset) =>
        [
            .. trace
                .Document.Links.Where(l => l.Mention.Span.Overlaps(new TextSpan(part.Start + offset, part.End + offset)))
                .Select(l => l.Actor.Id),
        ];

    private static bool IsMark(char c) => c is '[' or ']' or '{' or '}';

    private static TextSpan Marked(string marked, char open, char close)
    {
        var (start, end) = (marked.IndexOf(open, StringComparison.Ordinal), marked.IndexOf(close, StringComparison.Ordinal));
        return new TextSpan(start - marked.Take(start).Count(IsMark), end - marked.Take(end).Count(IsMark));
    }
}
