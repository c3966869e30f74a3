using System.Net;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Testing;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>The saved queries for Neo4j Browser, on the real server: each gives paths, few enough for a picture.</summary>
[Collection(Neo4jServerGroup.Name)]
public sealed class BrowserQueryTests(Neo4jServer server) : IAsyncLifetime
{
    private const int maxNodes = 80;

    private ICypherClient client = null!;

    public static TheoryData<string> Queries => [.. CypherLibrary.List("browser")];

    public async Task InitializeAsync()
    {
        if (Neo4jServer.ReasonToSkip is null)
        {
            client = await server.ConnectToEmptyAsync();
            using var ledger = new InMemoryLedger();
            FixedLedger.Fill(ledger);
            await new Neo4jProjection(client).SynchronizeAsync(ledger, CancellationToken.None);
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
    [MemberData(nameof(Queries))]
    public async Task Run_OverTheFixedLedger_GivesAPicture(string query)
    {
        var result = await client.RunAsync(new CypherStatement(CypherLibrary.Get(query)), CancellationToken.None);

        var paths = result.Rows.SelectMany(row => result.Fields.Select(field => Assert.IsType<CypherPath>(row[field]))).ToList();
        Assert.NotEmpty(paths);
        Assert.InRange(paths.SelectMany(p => p.Nodes).Select(n => n.Properties["id"]).Distinct().Count(), 2, maxNodes);
        Assert.Matches("LIMIT [0-9]+\n*$", CypherLibrary.Get(query));
    }

    [Fact]
    public void Guide_HasEverySavedQuery()
    {
        var guide = WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(FindUpwards("cypher"), "browser", "guide.html")));

        foreach (var query in CypherLibrary.List("browser"))
        {
            var text = CypherLibrary.Get(query);
            Assert.StartsWith("// ", text, StringComparison.Ordinal);
            Assert.Contains(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim(), guide, StringComparison.Ordinal);
        }
    }

    private static string FindUpwards(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, name)))
            {
                return Path.Combine(folder.FullName, name);
            }
        }

        throw new DirectoryNotFoundException(name);
    }
}
