using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Projections.Exports;
using ActorGraph.Testing;
using CsCheck;
using Xunit;

namespace ActorGraph.Projections.Tests.Csv;

public class JudgedExportTests
{
    [Fact]
    public void Write_MergedActors_AreOneAndTheirOwnEdgeIsGone()
    {
        using var folder = new TemporaryFolder();
        using var ledger = new InMemoryLedger();
        FixedLedger.Fill(ledger);
        ledger.Judge(new ActorsMerged(new("germany"), new("france")));

        GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.Path));

        var actors = File.ReadAllLines(folder.File("actors.csv"));
        Assert.Contains(actors, l => l.StartsWith("france,France,Country,Germany,", StringComparison.Ordinal));
        Assert.DoesNotContain(actors, l => l.StartsWith("germany,", StringComparison.Ordinal));
        Assert.DoesNotContain(
            File.ReadAllLines(folder.File("relations.csv")),
            l => l.StartsWith("france,france,", StringComparison.Ordinal)
        );
        var inner = File.ReadAllLines(folder.File("claims.csv"))
            .Where(l => l.Contains(",france,MET_WITH,france,", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(3, inner.Count);
        Assert.All(inner, l => Assert.Equal("", l.Split(',')[1]));
    }

    [Fact]
    public void Write_AfterAllJudgementsAreTakenBack_GivesTheSameBytes() =>
        Gen.Int[0, int.MaxValue]
            .Sample(
                seed =>
                {
                    using var folder = new TemporaryFolder();
                    using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
                    var random = new RandomJudgements(seed);
                    for (var i = 0; i < 20; i++)
                    {
                        random.RecordSomething(ledger);
                    }

                    GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.File("before")));
                    for (var i = 0; i < 15; i++)
                    {
                        random.JudgeSomething(ledger);
                    }

                    foreach (
                        var judgement in ledger.ReadJudgements().Where(j => j.IsInForce && j.Judgement is not JudgementTakenBack).ToList()
                    )
                    {
                        ledger.Judge(new JudgementTakenBack(judgement.Position));
                    }

                    GraphExport.Write(ledger, new ExportRequest(ExportFormat.Csv, folder.File("after")));
                    AssertSame(folder);
                },
                iter: 20,
                seed: "0000KeyfGN15"
            );

    [Fact]
    public void Write_MergeThenTakenBackAmongNewArticles_GivesWhatTheArticlesGive() =>
        Gen.Int[0, int.MaxValue]
            .Sample(
                seed =>
                {
                    using var folder = new TemporaryFolder();
                    using var judged = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
                    using var plain = new InMemoryLedger();
                    var (random, same) = (new RandomJudgements(seed), new RandomJudgements(seed));
                    LedgerPosition? merge = null;
                    for (var i = 0; i < 20; i++)
                    {
                        merge = i == 7 ? judged.Judge(new ActorsMerged(new("chad"), new("mali"))) : merge;
                        random.RecordSomething(judged);
                        same.RecordSomething(plain);
                    }

                    judged.Judge(new JudgementTakenBack(merge!.Value));
                    GraphExport.Write(judged, new ExportRequest(ExportFormat.Csv, folder.File("before")));
                    GraphExport.Write(plain, new ExportRequest(ExportFormat.Csv, folder.File("after")));
                    AssertSame(folder);
                },
                iter: 20,
                seed: "0000KeyfGN15"
            );

    private static void AssertSame(TemporaryFolder folder)
    {
        foreach (var name in new[] { "actors.csv", "relations.csv", "claims.csv" })
        {
            Assert.Equal(File.ReadAllBytes(folder.File($"before/{name}")), File.ReadAllBytes(folder.File($"after/{name}")));
        }
    }
}
