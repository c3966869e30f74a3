using ActorGraph.Core.Text;
using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>A claim stays what it is whatever stands before, around or within the clause that makes it. Floors only rise.</summary>
/// <remarks>
/// The clauses are the examples of the frames, so that each relation and each construction they know is tried. What surrounds them is
/// chosen by the frame's id, the same in each run; it says nothing of its own, so that only the tree can be at fault. The floors leave room
/// for a few new frames' examples.
/// </remarks>
public sealed class SurroundingsTests(SurroundedExamples examples, ITestOutputHelper output) : IClassFixture<SurroundedExamples>
{
    private static readonly string[] fronts =
    [
        "On Monday, ",
        "Hours later, ",
        "On the night of 11 October ",
        "Despite warnings from doctors, ",
        "At a summit in Geneva on Friday, ",
        "As the talks dragged on, ",
        "In the first week of March ",
        "With winter approaching, ",
        "But ",
        "Faced with strikes, ",
    ];

    private static readonly string[] frames =
    [
        "Officials said that ",
        "It emerged on Monday that ",
        "A newspaper reported that ",
        "Markets fell after ",
        "The mood changed when ",
    ];

    private static readonly string[] insertions =
    [
        ", which has been in the news,",
        ", already at odds with its lenders,",
        ", for its part,",
        ", once a close friend,",
        " - the host of the games -",
        ", whose money runs out soon,",
        ", stung by the news,",
        ", long a critic of the deal,",
    ];

    [Fact]
    public void Analyze_ClauseBehindPhrase_GivesItsClaim() =>
        AssertStays(0.984, e => WithLowerStart(fronts[e.Number % fronts.Length], e.Text, e));

    [Fact]
    public void Analyze_ClauseWithinClause_GivesItsClaim() =>
        AssertStays(0.979, e => WithLowerStart(frames[e.Number % frames.Length], e.Text, e));

    [Fact]
    public void Analyze_ClauseWithInsertionBehindItsSubject_GivesItsClaim() =>
        AssertStays(0.977, e => Insert(insertions[e.Number % insertions.Length], e));

    [Fact]
    public void Analyze_ClauseWithInsertionBehindPhrase_GivesItsClaim() =>
        AssertStays(
            0.97,
            e =>
                Insert(insertions[e.Number % insertions.Length], e) is { } inserted
                    ? WithLowerStart(fronts[e.Number % 7], inserted, e)
                    : null
        );

    private void AssertStays(double floor, Func<SurroundedExample, string?> surround)
    {
        var results = examples
            .All.AsParallel()
            .AsOrdered()
            .Select(e => (Text: surround(e), Example: e))
            .Where(e => e.Text is not null)
            .Select(e => (e.Text, Stays: e.Example.Claims.Overlaps(examples.Claims(examples.Trace(e.Text!), e.Example.Relation))))
            .ToList();

        var share = results.Average(r => r.Stays ? 1.0 : 0.0);

        output.WriteLine($"{share:0.0000} of {results.Count}\n" + string.Join('\n', results.Where(r => !r.Stays).Select(r => r.Text)));
        Assert.InRange(results.Count, 500, int.MaxValue);
        Assert.InRange(share, floor, 1);
    }

    // A name keeps its capital, and what is made of one.
    private static string WithLowerStart(string before, string text, SurroundedExample example)
    {
        var first = example.Document[0];
        return before + (first.PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adp ? char.ToLowerInvariant(text[0]) + text[1..] : text);
    }

    // Only between a subject that opens the sentence and its verb.
    private static string? Insert(string insertion, SurroundedExample example)
    {
        var (text, document) = (example.Text, example.Document);
        for (var i = 1; i < document.Tokens.Count; i++)
        {
            if (document[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                var isSubject =
                    document[i - 1] is { PartOfSpeech: PartOfSpeech.Propn or PartOfSpeech.Noun }
                    && document[0].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Det;
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
}
