using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>Sentences of news by the file, as precision and recall. Floors only rise.</summary>
/// <remarks>The odd rows may be studied; of the even ones nobody looks at more than the figures, so that they tell whether what was mended
/// is general.</remarks>
public sealed class ConstructionScoreTests(AnalyzerFixture fixture, ITestOutputHelper output) : IClassFixture<AnalyzerFixture>
{
    [Theory]
    [InlineData("conflict.tsv", 0.9, 0.62)]
    [InlineData("groups.tsv", 0.85, 0.74)]
    public void Score_Constructions_StaysAboveItsFloors(string file, double precision, double recall)
    {
        var table = ConstructionTable.Read(file);

        var (odd, even) = (table.Score(fixture.Analyze, 1), table.Score(fixture.Analyze, 0));

        output.WriteLine(string.Join('\n', table.FaultsOfOddRows(fixture.Analyze)));
        output.WriteLine($"{file}, odd rows: {odd}\n{file}, even rows: {even}\n{file}, all rows: {odd + even}");
        Assert.InRange((odd + even).Precision, precision, 1);
        Assert.InRange((odd + even).Recall, recall, 1);
        Assert.InRange(even.Precision, precision - 0.05, 1);
    }
}
