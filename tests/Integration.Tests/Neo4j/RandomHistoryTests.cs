using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Projections.Neo4j;
using ActorGraph.Testing;
using CsCheck;
using Xunit;

namespace Integration.Tests.Neo4j;

/// <summary>Random histories of the ledger, synced in between, syncs broken in the middle: the graph ends as a rebuild would make
/// it.</summary>
[Collection(Neo4jServerGroup.Name)]
public sealed class RandomHistoryTests(Neo4jServer server)
{
    private static readonly string[] names = ["Chad", "Mali", "Niger", "Togo"];
    private static readonly string[] types = ["MET_WITH", "AIDS", "CALLED_ON"];

    // What a step does: 0 to 5 record a version of an article, 6 remove one, 7 sync, 8 a sync that breaks at some statement.
    private static readonly Gen<(int Kind, int Article, int Seed)[]> histories = Gen.Select(
        Gen.Int[0, 8],
        Gen.Int[0, 3],
        Gen.Int[0, 40]
    ).Array[4, 14];

    [Neo4jFact]
    public async Task Synchronize_AnyHistory_EqualsARebuild() =>
        await histories.SampleAsync(CompareAsync, iter: 8, threads: 1, seed: "0000KeyfGN14");

    private async Task CompareAsync((int Kind, int Article, int Seed)[] history)
    {
        await using var client = await server.ConnectToEmptyAsync();
        using var folder = new TemporaryFolder();
        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
        var projection = new Neo4jProjection(client, batchEntries: 3);
        foreach (var (kind, article, seed) in history)
        {
            await StepAsync(kind, article, seed, ledger, client);
        }

        await projection.SynchronizeAsync(ledger, CancellationToken.None);

        Assert.Empty(await projection.CheckAsync(ledger, CancellationToken.None).ToListAsync());
        var stepped = await GraphDump.ReadAsync(client);
        await projection.RebuildAsync(ledger, CancellationToken.None);
        Assert.Equal(stepped, await GraphDump.ReadAsync(client));
    }

    private static async Task StepAsync(int kind, int article, int seed, SqliteLedger ledger, ICypherClient client)
    {
        switch (kind)
        {
            case <= 5:
                ledger.Record(Make(article, seed));
                break;
            case 6:
                ledger.Remove(new($"a{article}"));
                break;
            default:
                var used = kind == 7 ? client : new FaultingCypherClient(client, failAt: seed + 1);
                try
                {
                    await new Neo4jProjection(used, batchEntries: 3).SynchronizeAsync(ledger, CancellationToken.None);
                }
                catch (ActorGraphException fault) when (kind == 8)
                {
                    Assert.Equal(ErrorCodes.Neo4jStatementRefused, fault.Code);
                }

                break;
        }
    }

    private static ArticleAnalysis Make(int article, int seed)
    {
        var random = new Random(seed);
        var builder = new AnalysisBuilder($"a{article}").Saying($"Text {seed % 5}.");
        for (var claims = random.Next(4); claims > 0; claims--)
        {
            var source = random.Next(4);
            var modality = (Modality)random.Next(4);
            builder.Claiming(
                names[source],
                types[random.Next(3)],
                names[(source + 1 + random.Next(3)) % 4],
                c => c with { Modality = modality, AttributedTo = modality == Modality.Denied ? c.Source : null }
            );
        }

        return builder.Build();
    }
}
