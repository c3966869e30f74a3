using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;
using ActorGraph.Extraction.Tracing;

namespace Golden.Tests;

/// <summary>The examples of the frames that are one plain sentence and give their relation by themselves, each read once.</summary>
public sealed class SurroundedExamples : IDisposable
{
    private readonly AnalyzerFixture analyzer = new();
    private readonly Lazy<IReadOnlyList<SurroundedExample>> all;

    public SurroundedExamples() => all = new Lazy<IReadOnlyList<SurroundedExample>>(Read);

    /// <summary>The examples, in the order of the frames.</summary>
    internal IReadOnlyList<SurroundedExample> All => all.Value;

    public void Dispose() => analyzer.Dispose();

    internal ExtractionTrace Trace(string text) => analyzer.Trace(text);

    /// <summary>Who does what a relation says to whom.</summary>
    internal HashSet<(string Source, string Target)> Claims(ExtractionTrace trace, RelationType relation) =>
        [.. trace.Claims.Select(c => c.Claim).Where(c => c.Type == relation).Select(c => (c.Source.Value, c.Target.Value))];

    // Its place in the files would give every other frame another number whenever a row is added.
    private static int NumberOf(string id) => id.Aggregate(0, (number, letter) => ((31 * number) + letter) % 100_003);

    private List<SurroundedExample> Read() =>
        [
            .. FrameLexicon
                .Load([])
                .Frames.Select(frame => (frame.Relation, Number: NumberOf(frame.Id), Example: FrameExample.Of(frame).First()))
                .Select(e => (e.Relation, e.Number, e.Example, e.Example.Text))
                .Where(e =>
                    e.Text[^1] == '.'
                    && !e.Text.Contains('"', StringComparison.Ordinal)
                    && !e.Text[..^1].Contains(". ", StringComparison.Ordinal)
                )
                .AsParallel()
                .AsOrdered()
                .Select(e =>
                {
                    var trace = Trace(e.Text);
                    return new SurroundedExample(
                        e.Number,
                        e.Text,
                        e.Relation,
                        trace.Document.Document,
                        Claims(trace, e.Relation),
                        e.Example
                    );
                })
                .Where(e => e.Claims.Count > 0),
        ];
}

/// <summary>An example of a frame and what it gives by itself.</summary>
/// <param name="Number">What the frame's id gives, the same in each run.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Relation">The relation of the frame.</param>
/// <param name="Document">The sentence as it was read.</param>
/// <param name="Claims">Sources and targets of the claims of that relation.</param>
/// <param name="Marked">The example with its parties marked.</param>
internal sealed record SurroundedExample(
    int Number,
    string Text,
    RelationType Relation,
    Document Document,
    HashSet<(string Source, string Target)> Claims,
    FrameExample Marked
);
