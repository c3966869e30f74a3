using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Testing;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>Each query of <c>cypher/read</c> on the real server, over the fixed ledger.</summary>
[Collection(Neo4jServerGroup.Name)]
public sealed partial class ReadQueryTests(Neo4jServer server) : IAsyncLifetime
{
    private ICypherClient client = null!;

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "who_met_whom", "from=2024-10-01 to=2024-11-30",
            "France | Germany | 2 | 3 | 2024-10-01 | 2024-10-20"
        },
        { "who_met_whom", "from=2024-11-01 to=2024-11-30", "" },
        {
            "who_supports", "actor=ukraine",
            """
            France | SUPPORTS | 2024-10-01 | Northern Post | France stands by Ukraine. | https://example.org/n1
            France | SUPPORTS | 2024-10-02 | Southern Wire | France stands by Ukraine. | https://example.org/n2
            Germany | AIDS | 2024-10-20 | Northern Post | Germany sent arms to Ukraine. | https://example.org/n3
            Hungary | SUPPORTS | 2024-11-25 | Southern Wire | Hungary praised Ukraine. | https://example.org/n6
            """
        },
        { "shortest_way", "from=iran to=nato", "[Iran, Russia, NATO] | [AIDS, CRITICIZED] | 2" },
        { "who_changed_sides", "turn=2024-11-15 least=3.0", "Hungary | Ukraine | -2 | 5.7 | 1 | 2" },
        {
            "pair_timeline", "one=hungary other=ukraine",
            """
            2024-11-05 | Hungary | CRITICIZED | asserted | - | Hungary criticised Ukraine. | Southern Wire
            2024-11-25 | Hungary | AGREED_WITH | asserted | - | Hungary signed a pact with Ukraine. | Southern Wire
            2024-11-25 | Hungary | SUPPORTS | asserted | - | Hungary praised Ukraine. | Southern Wire
            """
        },
        { "balance_by_month", "one=russia other=ukraine", "2024-11-01 | -6 | 0 | 2" },
        {
            "contradictions", "from=2024-11-01 to=2024-12-31",
            "Russia | ATTACKED | Ukraine | Russia shelled towns in Ukraine. | Eastern Herald | 2024-11-03 | Russia denies that it shelled Ukraine. | Eastern Herald | 2024-11-29"
        },
        { "office_holders", "actor=nato", "Mark Rutte | Secretary General | 2024-11-28 | 1 | https://example.org/n8" },
        { "mediators", "", "Turkey | Russia | Ukraine | 2 | 2024-11-26" },
        {
            "helps_against", "least=1",
            """
            France | Ukraine | Russia | [SUPPORTS] | [ATTACKED] | false
            Germany | Ukraine | Russia | [AIDS] | [ATTACKED] | false
            Hungary | Ukraine | Russia | [SUPPORTS] | [ATTACKED] | false
            """
        },
        {
            "behind_an_edge", "source=germany type=AIDS target=ukraine",
            "2024-10-20 | Northern Post | Germany and France again | Germany sent arms to Ukraine. | 60 | 89"
        },
        { "planned", "from=2024-11-01", "Russia | MET_WITH | Ukraine | planned | 1 | 2024-11-29 | 2024-11-29" },
        { "find_actor", "name=alliance", "nato | NATO | [Alliance] | 3" },
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
        await client.RunAsync(new CypherStatement("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"), CancellationToken.None);
        var result = await client.RunAsync(new CypherStatement(CypherLibrary.Get($"read/{query}"), Parse(parameters)), CancellationToken.None);

        var width = expected.Split('\n')[0].Split(" | ").Length;
        Assert.Equal(expected, string.Join('\n', result.Rows.Select(row => string.Join(" | ", result.Fields.Take(width).Select(f => Show(row[f]))))));
    }

    [Fact]
    public void EveryQuery_HasATitleAndItsParametersDocumentedAndATest()
    {
        var names = CypherLibrary.List("read");

        Assert.True(names.Length >= 12);
        foreach (var name in names)
        {
            var text = CypherLibrary.Get(name);
            Assert.StartsWith("// ", text, StringComparison.Ordinal);
            var comments = string.Join('\n', text.Split('\n').Where(l => l.StartsWith("//", StringComparison.Ordinal)));
            foreach (Match parameter in Parameter().Matches(text))
            {
                Assert.Contains(parameter.Value, comments, StringComparison.Ordinal);
            }

            Assert.Contains(name, Cases.Select(c => $"read/{c[0]}"));
        }
    }

    private static Dictionary<string, object?> Parse(string parameters) => parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('='))
        .ToDictionary(p => p[0], p => (object?)Value(p[1]));

    private static object Value(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : double.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number
        : text;

    private static string Show(object? value) => value switch
    {
        null => "-",
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Show)) + "]",
        _ => FormattableString.Invariant($"{value}"),
    };

    [GeneratedRegex(@"\$[a-z]\w*")]
    private static partial Regex Parameter();
}
