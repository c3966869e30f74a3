using ActorGraph.Core.Errors;
using Xunit;

namespace ActorGraph.Linking.Tests.KnowledgeBases.Import;

public class WikidataImportTests
{
    // Items of our own making in Wikidata's shape; Q9000000 and up are none of Wikidata's.
    private static readonly string person = Item(
        "Q9000001",
        "Ada Roe",
        ["A. Roe", "Roe the Elder", "=Roe", "R"],
        Value("P31", "Q5"),
        Value("P27", "Q142"),
        Held("Q9000002", "+2019-05-14T00:00:00Z", 11, "+2021-03-00T00:00:00Z", 10)
    );
    private static readonly string office = Item(
        "Q9000002",
        "minister of sport of France",
        [],
        Value("P31", "Q9000099"),
        Value("P1001", "Q142")
    );
    private static readonly string party = Item(
        "Q9000003",
        "League of Examples",
        ["LoE"],
        Value("P31", "Q9000004"),
        Value("P17", "Q142"),
        Value("P749", "Q9000005")
    );
    private static readonly string partyClass = Item("Q9000004", "agrarian party", [], Value("P279", "Q7278"));
    private static readonly string parent = Item("Q9000005", "Example Federation", [], Value("P31", "Q43229"), Value("P361", "Q9000003"));
    private static readonly string country = Item("Q142", "France", ["Hexagon Republic"], Value("P31", "Q6256"), Text("P298", "FRA"));

    public static TheoryData<string> Shapes() =>
        [
            $"[\n{person},\n{office},\n{party},\n{partyClass},\n{parent},\n{country}\n]\n",
            $"{person}\n{office}\n\n{party}\n{partyClass}\n{parent}\n{country}",
            $"[{person},{office},{party},{partyClass},{parent},{country}]",
            $"  [ {person}, {office},\r\n {party}, {partyClass}, {parent}, {country} ]",
            $"{{\"entities\":{{\"Q9000001\":{person},\"Q9000002\":{office},\"Q9000003\":{party},\"Q9000004\":{partyClass},\"Q9000005\":{parent},\"Q142\":{country}}}}}",
            $"{{\"entities\":\n{{\"Q9000001\":{person},\"Q9000002\":{office},\"Q9000003\":{party},\n\"Q9000004\":{partyClass},\"Q9000005\":{parent},\"Q142\":{country}}}}}",
        ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Run_Shape_GivesTheActors(string json) =>
        Assert.Equal(
            [
                "ada-roe,Person,Ada Roe,A. Roe;Roe the Elder,FRA,,,,Minister of sport@FRA:2019-05-14..2021-03,,,",
                "league-of-examples,Organization,League of Examples,LoE,FRA,example-federation,,party,,,,",
                "example-federation,Organization,Example Federation,,,,,,,,,",
                "france,Country,France,Hexagon Republic,,,FRA,,,,,",
            ],
            Imported.Rows(json)
        );

    [Fact]
    public void Run_Result_CountsWhatIsPassedOver()
    {
        Imported.Csv($"{person}\n{office}\n{partyClass}", out var result);

        Assert.Equal((1, 2), (result.Written, result.PassedOver));
    }

    [Theory]
    [InlineData("Emmanuel Macron", "Q142", "emmanuel-macron")]
    [InlineData("Emmanuel Macron", "Q30", "emmanuel-macron-q9000010")]
    [InlineData("NATO", "Q30", "nato-q9000010")]
    public void Run_NameOfAListedActor_IsItWhereTypeAndStateAgree(string name, string citizenship, string id) =>
        Assert.StartsWith(
            id + ",Person,",
            Assert.Single(Imported.Rows(Item("Q9000010", name, [], Value("P31", "Q5"), Value("P27", citizenship)))),
            StringComparison.Ordinal
        );

    [Fact]
    public void Run_Namesakes_GetIdsOfTheirOwn()
    {
        var rows = Imported.Rows(
            Item("Q9000011", "Jo Bloggs", [], Value("P31", "Q5")) + "\n" + Item("Q9000012", "Jo Bloggs", [], Value("P31", "Q5"))
        );

        Assert.Equal(["jo-bloggs", "jo-bloggs-q9000012"], rows.Select(r => r.Split(',')[0]));
    }

    [Fact]
    public void Run_Ranks_ArePreferredNormalAndNeverDeprecated()
    {
        var item = Item(
            "Q9000013",
            "Jo Bloggs",
            [],
            Value("P31", "Q5"),
            Value("P27", "Q30", "deprecated"),
            Value("P27", "Q142"),
            Value("P27", "Q183", "preferred")
        );

        Assert.Contains(",DEU,", Assert.Single(Imported.Rows(item)), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfficeWithoutADate_IsLeftOut()
    {
        var holder = Item("Q9000014", "Jo Bloggs", [], Value("P31", "Q5"), Value("P39", "Q9000002"));

        Assert.DoesNotContain("@", Imported.Rows($"{holder}\n{office}")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NewCountry_IsOne()
    {
        var row = Assert.Single(Imported.Rows(Item("Q9000015", "Freedonia", [], Value("P31", "Q3624078"), Text("P298", "QFR"))));

        Assert.Equal("freedonia,Country,Freedonia,,,,QFR,,,,,", row);
    }

    [Fact]
    public void Run_ItemsThatAreNoActors_AreNone() =>
        Assert.Empty(
            Imported.Rows(
                Item("Q9000016", "A Hill", [], Value("P31", "Q8502"))
                    + "\n"
                    + Item("Q9000017", "", [], Value("P31", "Q5"))
                    + "\n"
                    + """{"id":"Q9000018","labels":[],"claims":[]}"""
            )
        );

    [Fact]
    public void Run_BrokenLine_IsNamed()
    {
        var exception = Assert.Throws<ActorGraphException>(() => Imported.Rows($"[\n{person},\n{{\"id\":\n]"));

        Assert.Equal(
            "AG4004: 'entities.json' cannot be imported: line 3 is no JSON object. Give Wikidata's or FollowTheMoney's JSON.",
            exception.ToString()
        );
    }

    [Fact]
    public void Run_NoEntity_IsRefused() =>
        Assert.Equal("AG4004", Assert.Throws<ActorGraphException>(() => Imported.Rows("""{"name":"x"}""")).Code);

    [Fact]
    public void Catalogues_Countries_AreListed() =>
        Assert.All(
            ActorGraph.Linking.KnowledgeBases.DataTable.Rows("catalogues/wikidata-countries.tsv", 2),
            r => Assert.NotNull(Linked.KnowledgeBase.CountryOf(r[1]))
        );

    private static string Item(string id, string label, string[] aliases, params string[] statements)
    {
        var claims = statements
            .GroupBy(s => s[..s.IndexOf('|', StringComparison.Ordinal)])
            .Select(g => $"\"{g.Key}\":[{string.Join(',', g.Select(s => s[(g.Key.Length + 1)..]))}]");
        var names = string.Join(',', aliases.Select(a => $$"""{"language":"en","value":"{{a}}"}"""));
        var labels = label.Length == 0 ? "" : $$""" "en":{"language":"en","value":"{{label}}"} """;
        return $$$"""{"type":"item","id":"{{{id}}}","labels":{ {{{labels}}} },"aliases":{"en":[{{{names}}}]},"claims":{ {{{string.Join(',', claims)}}} }}""";
    }

    private static string Value(string property, string item, string rank = "normal") =>
        $$$"""{{{property}}}|{"mainsnak":{"snaktype":"value","property":"{{{property}}}","datavalue":{"value":{"entity-type":"item","id":"{{{item}}}"},"type":"wikibase-entityid"}},"type":"statement","rank":"{{{rank}}}"}""";

    private static string Text(string property, string text) =>
        $$$"""{{{property}}}|{"mainsnak":{"snaktype":"value","property":"{{{property}}}","datavalue":{"value":"{{{text}}}","type":"string"}},"type":"statement","rank":"normal"}""";

    private static string Held(string position, string start, int startPrecision, string end, int endPrecision) =>
        Value("P39", position)[..^1]
        + $$$""","qualifiers":{"P580":[{"snaktype":"value","datavalue":{"value":{"time":"{{{start}}}","precision":{{{startPrecision}}}},"type":"time"}}],"P582":[{"snaktype":"value","datavalue":{"value":{"time":"{{{end}}}","precision":{{{endPrecision}}}},"type":"time"}}]}}""";
}
