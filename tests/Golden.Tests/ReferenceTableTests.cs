using ActorGraph.Core.Actors;
using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>Who is meant by a pronoun, a description, a surname or an acronym in short texts, as precision and recall. Floors only
/// rise.</summary>
/// <remarks>The texts were written before the system read them. The odd rows may be studied; of the even ones nobody looks at more than the
/// figures.</remarks>
public sealed class ReferenceTableTests(AnalyzerFixture fixture, ITestOutputHelper output) : IClassFixture<AnalyzerFixture>
{
    [Fact]
    public void Score_References_StaysAboveItsFloors()
    {
        var table = ReferenceTable.Read("references.tsv");

        var (odd, even) = (table.Score(Link, 1), table.Score(Link, 0));

        output.WriteLine(string.Join('\n', table.FaultsOfOddRows(Link)));
        output.WriteLine($"odd rows: {odd}\neven rows: {even}\nall rows: {odd + even}");
        Assert.InRange((odd + even).Precision, 0.93, 1);
        Assert.InRange((odd + even).Recall, 0.69, 1);
        Assert.InRange(even.Precision, 0.85, 1);
    }

    // What the rules for descriptions were written for; each row must hold.
    [Fact]
    public void Link_DescriptionsOfTheTable_MeanWhomItSays()
    {
        var faults = ReferenceTable.Read("descriptions.tsv").Faults(Link).ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private LinkedDocument Link(string text) => fixture.Trace(text).Document;
}
