using ActorGraph.Core.Ontology;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Rules;
using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>A claim stays what it is whatever stands before, around or within the clause that makes it. Floors only rise.</summary>
/// <remarks>
/// The clauses are the examples of the frames, so that each relation and each construction they know is tried. What surrounds them is chosen by the place of the frame in
/// its files, the same in each run; it says nothing of its own, so that only the tree can be at fault.
/// </remarks>
public sealed class SurroundingsTests(AnalyzerFixture fixture, ITestOutputHelper output) : IClassFixture<AnalyzerFixture>
{
    private static readonly string[] fronts =
    [
        "On Monday, ", "Hours later, ", "On the night of 11 October ", "Despite warnings from doctors, ", "At a summit in Geneva on Friday, ", "As the talks dragged on, ",
        "In the first week of March ", "With winter approaching, ", "But ", "Faced with strikes, ",
    ];

    private static readonly string[] frames =
        ["Officials said that ", "It emerged on Monday that ", "A newspaper reported that ", "Markets fell after ", "The mood changed when "];

    private static readonly string[] insertions =
    [
        ", which has been in the news,", ", already at odds with its lenders,", ", for its part,", ", once a close friend,", " - the host of the games -", ", whose money runs out soon,",
        ", stung by the news,", ", long a critic of the deal,",
    ];

    [Fact]
    public void Analyze_ClauseBehindPhrase_GivesItsClaim() => AssertStays(0.978, (frame, text) => WithLowerStart(fronts[frame % fronts.Length], text));

    [Fact]
    public void Analyze_ClauseWithinClause_GivesItsClaim() => AssertStays(0.98, (frame, text) => WithLowerStart(frames[frame % frames.Length], text));

    [Fact]
    public void Analyze_ClauseWithInsertionBehindItsSubject_GivesItsClaim() => AssertStays(0.978, (frame, text) => Insert(insertions[frame % insertions.Length], text));

    [Fact]
    public void Analyze_ClauseWithInsertionBehindPhrase_GivesItsClaim() =>
        AssertStays(0.97, (frame, text) => Insert(insertions[frame % insertions.Length], text) is { } inserted ? WithLowerStart(fronts[frame % 7], inserted) : null);

    private void AssertStays(double floor, Func<int, string, string?> surround)
    {
        var examples = FrameLexicon.Load([]).Frames.Select((frame, number) => (frame.Relation, Number: number, Text: string.Concat(frame.Example.Where(c => c is not ('[' or ']' or '{' or '}')))));
        var results = examples.Where(e => e.Text[^1] == '.' && !e.Text.Contains('"', StringComparison.Ordinal) && !e.Text[..^1].Contains(". ", StringComparison.Ordinal)).AsParallel().AsOrdered()
            .Select(e => (e.Text, Claims: Claims(e.Text, e.Relation), Surrounded: surround(e.Number, e.Text), e.Relation))
            .Where(e => e.Claims.Count > 0 && e.Surrounded is not null)
            .Select(e => (e.Surrounded, Stays: e.Claims.Overlaps(Claims(e.Surrounded!, e.Relation))))
            .ToList();

        var share = results.Average(r => r.Stays ? 1.0 : 0.0);

        output.WriteLine($"{share:0.0000} of {results.Count}\n" + string.Join('\n', results.Where(r => !r.Stays).Select(r => r.Surrounded)));
        Assert.InRange(results.Count, 500, int.MaxValue);
        Assert.InRange(share, floor, 1);
    }

    private HashSet<(string Source, string Target)> Claims(string text, RelationType relation) =>
        [.. fixture.Analyze(text).Where(c => c.Type == relation).Select(c => (c.Source.Value, c.Target.Value))];

    // A name keeps its capital, and what is made of one.
    private string WithLowerStart(string before, string text)
    {
        var first = Parse(text)[0];
        return before + (first.PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adp ? char.ToLowerInvariant(text[0]) + text[1..] : text);
    }

    // Only between a subject that opens the sentence and its verb.
    private string? Insert(string insertion, string text)
    {
        var document = Parse(text);
        for (var i = 1; i < document.Tokens.Count; i++)
        {
            if (document[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                var isSubject = document[i - 1] is { PartOfSpeech: PartOfSpeech.Propn or PartOfSpeech.Noun } && document[0].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Det;
                var start = document[i].Span.Start - (document.Text.Length - text.Length);
                return isSubject && i < 5 ? text[..(start - 1)] + insertion + text[(start - 1)..] : null;
            }

            if (document[i].PartOfSpeech is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj)
            {
                return null;
            }
        }

        return null;
    }

    private Document Parse(string text) => fixture.Trace(text).Document.Document;
}
