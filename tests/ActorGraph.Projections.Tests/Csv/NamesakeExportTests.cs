using ActorGraph.Core.Projections;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Projections.Exports;
using ActorGraph.Testing;
using CsCheck;
using Xunit;

namespace ActorGraph.Projections.Tests.Csv;

public class NamesakeExportTests
{
    [Fact]
    public void Write_SameArticlesAfterAnyHistory_GivesTheSameBytes()
    {
        var apart = 0;
        Gen.Int[0, int.MaxValue]
            .Sample(
                seed =>
                {
                    using var folder = new TemporaryFolder();
                    using var lived = SqliteLedger.Open(folder.File("lived.db"), TimeProvider.System);
                    using var fresh = SqliteLedger.Open(folder.File("fresh.db"), TimeProvider.System);
                    var random = new RandomJudgements(seed);
                    for (var i = 0; i < 40; i++)
                    {
                        random.RecordSomething(lived);
                    }

                    var articles = lived.ReadArticles().Select(a => RandomJudgements.RecordedIn(lived, a.Id)).ToArray();
                    new Random(seed).Shuffle(articles);
                    foreach (var article in articles)
                    {
                        fresh.Record(article);
                    }

                    GraphExport.Write(lived, new ExportRequest(ExportFormat.Csv, folder.File("lived")));
                    GraphExport.Write(fresh, new ExportRequest(ExportFormat.Csv, folder.File("fresh")));
                    foreach (var name in new[] { "actors.csv", "relations.csv", "claims.csv" })
                    {
                        Assert.Equal(File.ReadAllBytes(folder.File($"fresh/{name}")), File.ReadAllBytes(folder.File($"lived/{name}")));
                    }

                    Interlocked.Add(ref apart, lived.ReadActors().Count(a => a.Name.StartsWith("Ada Roe (", StringComparison.Ordinal)));
                },
                iter: 40,
                seed: "0000KeyfGN15"
            );

        Assert.NotEqual(0, apart);
    }
}
