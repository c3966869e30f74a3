using ActorGraph.Ledger.Sqlite;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Testing;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>Random judgements among random articles: a graph that follows them step by step ends as a rebuild would make it.</summary>
[Collection(Neo4jServerGroup.Name)]
public sealed class JudgementHistoryTests(Neo4jServer server)
{
    [Neo4jTheory]
    [InlineData(11, 30, 10)]
    [InlineData(12, 120, 2_000)]
    public async Task Synchronize_JudgementsAmongArticles_EqualsARebuild(int seed, int steps, int batchEntries)
    {
        await using var client = await server.ConnectToEmptyAsync();
        using var folder = new TemporaryFolder();
        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
        var projection = new Neo4jProjection(client, batchEntries);
        var random = new RandomJudgements(seed);
        for (var i = 0; i < steps; i++)
        {
            random.JudgeSomething(ledger);
            if (i % 3 == 0)
            {
                random.RecordSomething(ledger);
            }

            if (i % 10 == 9)
            {
                await projection.SynchronizeAsync(ledger, CancellationToken.None);
            }
        }

        Assert.Empty(await projection.CheckAsync(ledger, CancellationToken.None).ToListAsync());
        var stepped = await GraphDump.ReadAsync(client);
        await projection.RebuildAsync(ledger, CancellationToken.None);
        Assert.Equal(stepped, await GraphDump.ReadAsync(client));
        Assert.NotEmpty(ledger.ReadJudgements());
    }
}
