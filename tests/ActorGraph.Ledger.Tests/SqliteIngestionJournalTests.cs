using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

public sealed class SqliteIngestionJournalTests : IngestionJournalContract
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteLedger ledger;

    public SqliteIngestionJournalTests() => ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);

    [Fact]
    public void OpenJournal_OfALedgerThatIsOnlyRead_ReadsAndRefusesToWrite()
    {
        var article = new FoundArticle
        {
            Name = new ArticleId("a"),
            Source = "s",
            Place = "/a",
            State = LifecycleState.Discovered,
            ChangedAt = default,
        };
        Journal.Keep(article);

        using var reading = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System, readOnly: true);

        Assert.Equal(article, reading.OpenJournal().Find(article.Name));
        Assert.Throws<InvalidOperationException>(() => reading.OpenJournal().Keep(article));
    }

    [Fact]
    public void CountStates_WhatEveryProjectionHas_IsProjected()
    {
        ledger.Record(new AnalysisBuilder("a").Claiming("France", "MET_WITH", "Germany").Build());
        var position = ledger.Head;
        ledger.Record(new AnalysisBuilder("b").Claiming("France", "MET_WITH", "Spain").Build());
        foreach (var id in new[] { "a", "b" })
        {
            Journal.Keep(
                new FoundArticle
                {
                    Name = new(id),
                    Source = "s",
                    Place = "/x",
                    State = LifecycleState.Discovered,
                    ChangedAt = default,
                }.AnalysedAs(new(id), default)
            );
        }

        Journal.KeepCheckpoint("neo4j", position);
        Journal.KeepCheckpoint("other", ledger.Head);
        Journal.KeepCheckpoint("webhook", LedgerPosition.Start);

        Assert.Equal([new("s", LifecycleState.Analysed, 1), new StateCount("s", LifecycleState.Projected, 1)], Journal.CountStates());
    }

    [Fact]
    public async Task TryBegin_ByManyWorkersAtOnce_BeginsOneRun()
    {
        var now = DateTimeOffset.UnixEpoch;
        var begun = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(i =>
                    Task.Run(() =>
                    {
                        using var own = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
                        return own.OpenJournal().TryBegin(new RunRequest("s", $"worker {i}", now, now.AddMinutes(1), IsAlone: true, now));
                    })
                )
        );

        Assert.Single(begun, b => b is not null);
    }

    protected override IIngestionJournal Open() => ledger.OpenJournal();

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        ledger.Dispose();
        folder.Dispose();
    }
}
