using ActorGraph.Core.Places;
using Xunit;

namespace ActorGraph.Core.Tests.Places;

public class GazetteerTests
{
    [Theory]
    [InlineData("Kharkiv", "RUS,UKR", "UKR")]
    [InlineData("KHARKIV", "RUS,UKR", "UKR")]
    [InlineData("Jalal-Abad", "KGZ", "KGZ")]
    [InlineData("Jalalabad", "KGZ", "KGZ")]
    [InlineData("Raqqa", "SYR,USA", "SYR")]
    [InlineData("Misrata", "LBY", "LBY")]
    [InlineData("Culiacan", "MEX", "MEX")]
    [InlineData("Kunduz Province", "AFG,PAK", "AFG")]
    [InlineData("Borno State", "NGA,NER", "NGA")]
    [InlineData("Donbass", "RUS,UKR", "UKR")]
    [InlineData("Texas", "MEX,USA", "USA")]
    public void StateOf_PlaceOfOneState_IsThatState(string place, string states, string expected) =>
        Assert.Equal(expected, Gazetteer.StateOf(place, states.Split(',')));

    [Theory]
    [InlineData("Kharkiv", "FRA,DEU")]
    [InlineData("Kharkiv", "")]
    [InlineData("Reading", "GBR")]
    [InlineData("Norway", "USA")]
    [InlineData("", "USA")]
    [InlineData("The", "USA")]
    [InlineData("Kharkiv", "X-AB")]
    public void StateOf_PlaceOfNone_IsNull(string place, string states) =>
        Assert.Null(Gazetteer.StateOf(place, states.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void StateOf_TownsOfTwoStates_IsNull() => Assert.Null(Gazetteer.StateOf("Santa Cruz", ["CHL", "PHL"]));

    [Fact]
    public void StateOf_RegionAndTown_IsTheRegionsState() => Assert.Equal("BOL", Gazetteer.StateOf("Santa Cruz", ["BOL", "MEX"]));

    [Fact]
    public void StateOf_OtherSpelling_GoesBeforeTown() => Assert.Equal("UKR", Gazetteer.StateOf("Odessa", ["USA", "UKR"]));

    [Fact]
    public void Data_Rows_AreSortedWithKnownColumns()
    {
        var resources = typeof(Gazetteer)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("places/", StringComparison.Ordinal))
            .ToList();

        Assert.Contains("places/spellings.tsv", resources);
        Assert.InRange(resources.Count, 230, 260);
        Assert.All(
            resources,
            resource =>
            {
                var rows = Read(resource);
                Assert.All(rows, r => Assert.Equal(2, r.Length));
                Assert.Equal(rows.Select(r => r[0]).Order(StringComparer.Ordinal), rows.Select(r => r[0]));
                Assert.Equal(rows.Count, rows.Select(r => r[0]).Distinct(StringComparer.Ordinal).Count());
                Assert.All(rows, r => Assert.Equal(r[1].Split(';').Order(StringComparer.Ordinal), r[1].Split(';')));
            }
        );
    }

    [Fact]
    public void Data_Spellings_AreOfStatesThatHaveAFile()
    {
        var resources = typeof(Gazetteer).Assembly.GetManifestResourceNames();

        Assert.All(Read("places/spellings.tsv"), r => Assert.Contains($"places/geonames/{r[0]}.tsv", resources));
    }

    private static List<string[]> Read(string resource)
    {
        using var reader = new StreamReader(typeof(Gazetteer).Assembly.GetManifestResourceStream(resource)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split('\t'))];
    }
}
