using ActorGraph.Core.Actors;
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

    [Theory]
    [InlineData("NGA", true)]
    [InlineData("FRA NGA FRA", false)]
    [InlineData("TCD NGA NGA", true)]
    public void NeighbourOf_TheOnlyOneOrNamedTwiceAsOften_IsItsFirstLink(string named, bool byLead)
    {
        var links = Links(named);

        Assert.Same(links.First(l => l.Actor.IsoCode == "NGA"), Borders.NeighbourOf("NER", links, byLead));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("FRA NER", true)]
    [InlineData("TCD NGA", true)]
    [InlineData("TCD NGA NGA TCD NGA", true)]
    [InlineData("TCD NGA NGA", false)]
    public void NeighbourOf_NoneOrNoneThatStandsOut_IsNull(string named, bool byLead) =>
        Assert.Null(Borders.NeighbourOf("NER", Links(named), byLead));

    [Fact]
    public void Data_Pairs_AreToldOnceAndOfStatesThatHaveAFile()
    {
        var assembly = typeof(Borders).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream("places/borders.tsv")!);
        var rows = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t')).ToList();
        var resources = assembly.GetManifestResourceNames();

        Assert.All(rows, r => Assert.All(r[1].Split(';'), other => Assert.True(string.CompareOrdinal(r[0], other) < 0, $"{r[0]} {other}")));
        Assert.All(
            rows.SelectMany(r => r[1].Split(';').Prepend(r[0])).Distinct(),
            code => Assert.Contains($"places/geonames/{code}.tsv", resources)
        );
    }

    private static List<Link> Links(string codes) =>
        [
            .. codes
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(code => new Link(
                    default,
                    new Actor
                    {
                        Id = new ActorId(code.ToLowerInvariant()),
                        Type = ActorType.Country,
                        Name = code,
                        IsoCode = code,
                    },
                    LinkBasis.Name,
                    false,
                    1,
                    "test"
                )),
        ];
}
