using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using ActorGraph.Core.Actors;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Testing;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>Each query of <c>cypher/read</c> on the real server, over the fixed ledger.</summary>
[Collection(Neo4jServerGroup.Name)]
public sealed partial class ReadQueryTests(Neo4jServer server) : IAsyncLifetime
{
    private ICypherClient client = null!;

    public static TheoryData<string, string, string> Cases =>
        new()
        {
            { "time/who_met_whom", "from=2024-10-01 to=2024-11-30", "France | Germany | 2 | 3 | 2024-10-01 | 2024-10-20" },
            { "time/who_met_whom", "from=2024-11-01 to=2024-11-30", "" },
            {
                "blocs/who_supports",
                "actor=ukraine",
                """
                    France | SUPPORTS | 2024-10-01 | Northern Post | France stands by Ukraine. | https://example.org/n1
                    France | SUPPORTS | 2024-10-02 | Southern Wire | France stands by Ukraine. | https://example.org/n2
                    Germany | AIDS | 2024-10-20 | Northern Post | Germany sent arms to Ukraine. | https://example.org/n3
                    Hungary | SUPPORTS | 2024-11-25 | Southern Wire | Hungary praised Ukraine. | https://example.org/n6
                    """
            },
            { "pairs/shortest_way", "from=iran to=nato", "[Iran, Russia, NATO] | [AIDS, CRITICIZED] | 2" },
            { "time/who_changed_sides", "turn=2024-11-15 least=3.0", "Hungary | Ukraine | -2 | 5.7 | 1 | 2" },
            {
                "pairs/pair_timeline",
                "one=hungary other=ukraine",
                """
                    2024-11-05 | Hungary | CRITICIZED | asserted | - | Hungary criticised Ukraine. | Southern Wire
                    2024-11-25 | Hungary | AGREED_WITH | asserted | - | Hungary signed a pact with Ukraine. | Southern Wire
                    2024-11-25 | Hungary | SUPPORTS | asserted | - | Hungary praised Ukraine. | Southern Wire
                    """
            },
            { "time/balance_by_month", "one=russia other=ukraine", "2024-11-01 | -6 | 0 | 2" },
            {
                "evidence/contradictions",
                "from=2024-11-01 to=2024-12-31",
                "Russia | ATTACKED | Ukraine | Russia shelled towns in Ukraine. | Eastern Herald | 2024-11-03 | Russia denies that it shelled Ukraine. | Eastern Herald | 2024-11-29"
            },
            { "actors/office_holders", "actor=nato", "Mark Rutte | Secretary General | 2024-11-28 | 1 | https://example.org/n8" },
            { "pairs/mediators", "", "Turkey | Russia | Ukraine | 2 | 2024-11-26" },
            {
                "blocs/helps_against",
                "least=1",
                """
                    France | Ukraine | Russia | [SUPPORTS] | [ATTACKED] | false
                    Germany | Ukraine | Russia | [AIDS] | [ATTACKED] | false
                    Hungary | Ukraine | Russia | [SUPPORTS] | [ATTACKED] | false
                    """
            },
            {
                "evidence/behind_an_edge",
                "source=germany type=AIDS target=ukraine",
                "2024-10-20 | Northern Post | Germany and France again | Germany sent arms to Ukraine. | 60 | 89"
            },
            { "time/planned", "from=2024-11-01", "Russia | MET_WITH | Ukraine | planned | 1 | 2024-11-29 | 2024-11-29" },
            { "actors/find_actor", "name=alliance", "nato | NATO | [Alliance] | 3" },
            { "actors/dealings", "actor=hungary", "Ukraine | 3 | [AGREED_WITH, CRITICIZED, SUPPORTS] | [] | 3.13 | 2024-11-25" },
            {
                "actors/most_active",
                "from=2024-11-01 to=2024-11-30",
                """
                    Ukraine | 1 | 6 | 4 | 5
                    Russia | 1 | 4 | 4 | 3
                    Hungary | 3 | 0 | 1 | 2
                    NATO | 1 | 1 | 2 | 2
                    Mark Rutte | 2 | 0 | 2 | 1
                    Turkey | 2 | 0 | 2 | 1
                    Iran | 1 | 0 | 1 | 1
                    """
            },
            {
                "actors/office_holders_on",
                "actor=nato day=2024-11-28",
                "Secretary General | Mark Rutte | 2024-11-28 | 2024-11-28 | Northern Post | NATO Secretary General Mark Rutte spoke."
            },
            { "actors/office_holders_on", "actor=nato day=2024-11-27", "" },
            { "pairs/statements_and_deeds", "one=hungary other=ukraine", "Hungary | Ukraine | 0.7 | 2 | 8 | 1" },
            {
                "pairs/unanswered",
                "least=1",
                """
                    Iran | AIDS | Russia | 1 | 2024-11-30 | []
                    Mark Rutte | VISITED | Ukraine | 1 | 2024-11-27 | []
                    Hungary | SUPPORTS | Ukraine | 1 | 2024-11-25 | []
                    Hungary | CRITICIZED | Ukraine | 1 | 2024-11-05 | []
                    NATO | CRITICIZED | Russia | 1 | 2024-11-03 | []
                    Russia | ATTACKED | Ukraine | 1 | 2024-11-03 | [ACCUSED]
                    Ukraine | ACCUSED | Russia | 1 | 2024-11-03 | [ATTACKED]
                    Germany | AIDS | Ukraine | 1 | 2024-10-20 | []
                    France | SUPPORTS | Ukraine | 1 | 2024-10-02 | []
                    """
            },
            {
                "time/first_contacts",
                "from=2024-11-27 to=2024-11-30",
                """
                    2024-11-30 | Iran | AIDS | Russia | Northern Post | NATO says Iran sends drones to Russia.
                    2024-11-28 | Mark Rutte | HOLDS_OFFICE_IN | NATO | Northern Post | NATO Secretary General Mark Rutte spoke.
                    2024-11-27 | Mark Rutte | VISITED | Ukraine | Northern Post | Rutte travelled to Ukraine on Wednesday.
                    """
            },
            { "time/gone_quiet", "since=2024-11-01 least=2", "France | Germany | 2024-10-20 | 2 | [MET_WITH]" },
            { "blocs/members", "actor=nato", "Mark Rutte | Person | HOLDS_OFFICE_IN | [] | 1 | 2024-11-28" },
            {
                "blocs/bloc_balance",
                "one=[france,germany,nato,ukraine] other=[russia,iran]",
                """
                    Ukraine | Russia | -6 | 0 | 2 | 2024-11-03
                    NATO | Russia | -2 | 0 | 1 | 2024-11-03
                    """
            },
            { "blocs/triads", "least=1.0", "Turkey | Russia | Ukraine | -6 | 5 | 5" },
            {
                "evidence/first_reports",
                "actor=france",
                """
                    2024-10-01 | Northern Post | France | MET_WITH | Germany | 1 | France met Germany in Paris.
                    2024-10-01 | Northern Post | France | SUPPORTS | Ukraine | 1 | France stands by Ukraine.
                    """
            },
            {
                "evidence/single_publisher",
                "least=1",
                """
                    Northern Post | Iran | AIDS | Russia | 1 | 2024-11-30
                    Northern Post | Mark Rutte | HOLDS_OFFICE_IN | NATO | 1 | 2024-11-28
                    Northern Post | Mark Rutte | VISITED | Ukraine | 1 | 2024-11-27
                    Eastern Herald | Turkey | MEDIATED_BETWEEN | Russia | 1 | 2024-11-26
                    Eastern Herald | Turkey | MEDIATED_BETWEEN | Ukraine | 1 | 2024-11-26
                    Southern Wire | Hungary | AGREED_WITH | Ukraine | 1 | 2024-11-25
                    Southern Wire | Hungary | SUPPORTS | Ukraine | 1 | 2024-11-25
                    Southern Wire | Hungary | CRITICIZED | Ukraine | 1 | 2024-11-05
                    Eastern Herald | NATO | CRITICIZED | Russia | 1 | 2024-11-03
                    Eastern Herald | Russia | ATTACKED | Ukraine | 1 | 2024-11-03
                    Eastern Herald | Ukraine | ACCUSED | Russia | 1 | 2024-11-03
                    Northern Post | Germany | AIDS | Ukraine | 1 | 2024-10-20
                    """
            },
            {
                "evidence/publishers_compared",
                "one=russia other=ukraine",
                "Eastern Herald | 3 | -6 | 2 | 2 | [ACCUSED, ATTACKED, MET_WITH]"
            },
            {
                "quality/unsure_edges",
                "below=0.8",
                """
                    France | SUPPORTS | Ukraine | 0.75 | France stands by Ukraine.
                    France | SUPPORTS | Ukraine | 0.75 | France stands by Ukraine.
                    Germany | AIDS | Ukraine | 0.75 | Germany sent arms to Ukraine.
                    Hungary | AGREED_WITH | Ukraine | 0.75 | Hungary signed a pact with Ukraine.
                    Hungary | CRITICIZED | Ukraine | 0.75 | Hungary criticised Ukraine.
                    Hungary | SUPPORTS | Ukraine | 0.75 | Hungary praised Ukraine.
                    Iran | AIDS | Russia | 0.75 | NATO says Iran sends drones to Russia.
                    Mark Rutte | HOLDS_OFFICE_IN | NATO | 0.75 | NATO Secretary General Mark Rutte spoke.
                    Mark Rutte | VISITED | Ukraine | 0.75 | Rutte travelled to Ukraine on Wednesday.
                    NATO | CRITICIZED | Russia | 0.75 | NATO condemned Russia.
                    Russia | ATTACKED | Ukraine | 0.75 | Russia shelled towns in Ukraine.
                    Turkey | MEDIATED_BETWEEN | Russia | 0.75 | Turkey mediates for Russia.
                    Turkey | MEDIATED_BETWEEN | Ukraine | 0.75 | Turkey mediates for Ukraine as well.
                    Ukraine | ACCUSED | Russia | 0.75 | Ukraine accused Russia of a crime.
                    """
            },
            { "quality/copied_stories", "least=2", "France and Germany meet | 2 | [Northern Post, Southern Wire] | 2024-10-01 | 1" },
        };

    /// <summary>Cases after <see cref="TellMoreAsync"/>.</summary>
    public static TheoryData<string, string, string> LaterCases =>
        new()
        {
            { "time/planned", "from=2024-11-01", "" },
            {
                "time/announced_and_done",
                "from=2024-11-01",
                "Russia | MET_WITH | Ukraine | planned | 2024-11-29 | 2024-12-05 | Russia and Ukraine are to meet in December. | Russia and Ukraine met."
            },
            { "quality/same_names", "", "alliance | [nato, alliance-for-progress] | [3, 1]" },
        };

    public async Task InitializeAsync()
    {
        if (Neo4jServer.ReasonToSkip is null)
        {
            client = await server.ConnectToEmptyAsync();
            using var ledger = new InMemoryLedger();
            FixedLedger.Fill(ledger);
            await new Neo4jProjection(client).SynchronizeAsync(ledger, CancellationToken.None);
            await client.RunAsync(new CypherStatement("CALL db.awaitIndexes(60)"), CancellationToken.None);
        }
    }

    public async Task DisposeAsync()
    {
        if (client is not null)
        {
            await client.DisposeAsync();
        }
    }

    [Neo4jTheory]
    [MemberData(nameof(Cases))]
    public async Task Run_OverTheFixedLedger_GivesTheseRows(string query, string parameters, string expected)
    {
        await client.RunAsync(
            new CypherStatement("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"),
            CancellationToken.None
        );
        await CheckAsync(query, parameters, expected);
    }

    [Neo4jTheory]
    [MemberData(nameof(LaterCases))]
    public async Task Run_OnceMoreIsKnown_GivesTheseRows(string query, string parameters, string expected)
    {
        await TellMoreAsync();
        await CheckAsync(query, parameters, expected);
    }

    [Neo4jFact]
    public async Task Run_WithTheDocumentedParameters_TakesDaysFromTheNewestArticle()
    {
        await TellMoreAsync();
        foreach (var name in CypherLibrary.List("read"))
        {
            var query = CypherLibrary.Get(name);
            var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var map in DefaultParameters().Matches(query).Select(m => m.Groups["map"].Value))
            {
                var defaults = Assert.Single((await client.RunAsync(new CypherStatement($"RETURN {map} AS map"), default)).Rows);
                foreach (var (key, value) in (IEnumerable<KeyValuePair<string, object?>>)defaults["map"]!)
                {
                    parameters[key] = value;
                }
            }

            var result = await client.RunAsync(new CypherStatement(query, parameters), CancellationToken.None);

            Assert.True(result.Rows.Length > 0 || !query.Contains("duration('P1M'), to:", StringComparison.Ordinal), name);
        }
    }

    private async Task TellMoreAsync()
    {
        using var ledger = new InMemoryLedger();
        FixedLedger.Fill(ledger);
        ledger.Record(
            new AnalysisBuilder("n11")
                .By("Eastern Herald")
                .PublishedOn(new(2024, 12, 5))
                .Claiming("Russia", "MET_WITH", "Ukraine", sentence: "Russia and Ukraine met.")
                .Build()
        );
        ledger.Record(
            new AnalysisBuilder("n12")
                .PublishedOn(new(2024, 12, 6))
                .Naming("Alliance for Progress", ActorType.Organization, "ALLIANCE")
                .Build()
        );
        await new Neo4jProjection(client).RebuildAsync(ledger, CancellationToken.None);
    }

    private async Task CheckAsync(string query, string parameters, string expected)
    {
        var result = await client.RunAsync(
            new CypherStatement(CypherLibrary.Get($"read/{query}"), Parse(parameters)),
            CancellationToken.None
        );

        var width = expected.Split('\n')[0].Split(" | ").Length;
        Assert.Equal(
            expected,
            string.Join('\n', result.Rows.Select(row => string.Join(" | ", result.Fields.Take(width).Select(f => Show(row[f])))))
        );
    }

    [Fact]
    public void EveryQuery_HasATitleAndItsParametersDocumentedAndATest()
    {
        var names = CypherLibrary.List("read");

        Assert.Equal(30, names.Length);
        foreach (var name in names)
        {
            var text = CypherLibrary.Get(name);
            Assert.StartsWith("// ", text, StringComparison.Ordinal);
            var comments = string.Join('\n', text.Split('\n').Where(l => l.StartsWith("//", StringComparison.Ordinal)));
            foreach (Match parameter in Parameter().Matches(text))
            {
                Assert.Contains(parameter.Value, comments, StringComparison.Ordinal);
            }

            Assert.Contains(name, Cases.Concat(LaterCases).Select(c => $"read/{c[0]}"));
        }
    }

    private static Dictionary<string, object?> Parse(string parameters) =>
        parameters
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(p => p.Split('='))
            .ToDictionary(p => p[0], p => (object?)Value(p[1]));

    private static object Value(string text) =>
        text.StartsWith('[') ? text.Trim('[', ']').Split(',')
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number
        : text;

    private static string Show(object? value) =>
        value switch
        {
            null => "-",
            string text => text,
            bool flag => flag ? "true" : "false",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Show)) + "]",
            _ => FormattableString.Invariant($"{value}"),
        };

    [GeneratedRegex(@":param (?<map>\{.*\})")]
    private static partial Regex DefaultParameters();

    [GeneratedRegex(@"\$[a-z]\w*")]
    private static partial Regex Parameter();
}
