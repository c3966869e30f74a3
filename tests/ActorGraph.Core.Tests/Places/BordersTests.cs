using ActorGraph.Core.Places;
using Xunit;

namespace ActorGraph.Core.Tests.Places;

public class BordersTests
{
    [Theory]
    [InlineData("NER", "NGA")]
    [InlineData("NGA", "NER")]
    [InlineData("BTN", "CHN")]
    [InlineData("IND", "LKA")]
    public void Touch_Neighbours_IsTrue(string state, string other) => Assert.True(Borders.Touch(state, other));

    [Theory]
    [InlineData("NER", "NER")]
    [InlineData("FRA", "JPN")]
    [InlineData("NGA", "GHA")]
    [InlineData("", "NER")]
    public void Touch_OthersOrItself_IsFalse(string state, string other) => Assert.False(Borders.Touch(state, other));

    [Fact]
    public void Data_Pairs_AreToldOnceAndOfStatesThatHaveAFile()
    {
        var assembly = typeof(Borders).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream("places/borders.tsv")!);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t')).ToList();
        var resources = assembly.GetManifestResourceNames();

        Assert.All(rows, r => Assert.All(r[1].Split(';'), other => Assert.True(string.CompareOrdinal(r[0], other) < 0, $"{r[0]} {other}")));
        Assert.All(rows.SelectMany(r => r[1].Split(';').Prepend(r[0])).Distinct(), code => Assert.Contains($"places/geonames/{code}.tsv", resources));
    }
}
