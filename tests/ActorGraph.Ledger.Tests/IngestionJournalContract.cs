using ActorGraph.Core.Articles;
using ActorGraph.Core.Ledger;
using Xunit;

namespace ActorGraph.Ledger.Tests;

/// <summary>What every journal promises.</summary>
public abstract class IngestionJournalContract : IDisposable
{
    private static readonly DateTimeOffset noon = new(2024, 11, 14, 12, 0, 0, TimeSpan.Zero);

    private static readonly FoundArticle discovered = new()
    {
        Name = new ArticleId("feeds/a.json"),
        Source = "folder",
        Place = "/data/feeds/a.json",
        State = LifecycleState.Discovered,
        ChangedAt = noon,
    };

    private static readonly FoundArticle failed = discovered.FailedWith(
        new ArticleFailure(new ArticleId("feeds/a.json"), "read", "AG2005", "It is broken."),
        noon
    );

    private IIngestionJournal? journal;

    protected IIngestionJournal Journal => journal ??= Open();

    [Fact]
    public void Find_UnknownName_IsNull() => Assert.Null(Journal.Find(discovered.Name));

    [Fact]
    public void Keep_Article_IsFoundAsItWas()
    {
        Journal.Keep(discovered);
        Assert.Equal(discovered, Journal.Find(discovered.Name));

        Journal.Keep(failed);
        Assert.Equal(failed, Journal.Find(discovered.Name));
    }

    [Fact]
    public void Keep_ArticleOfOneIdUnderTwoNames_KeepsTheLastFinding()
    {
        var other = discovered with { Name = new ArticleId("feeds/b.json") };
        Journal.Keep(discovered.AnalysedAs(new ArticleId("own"), noon));
        Journal.Keep(other);
        Journal.Keep(other.AnalysedAs(new ArticleId("own"), noon));

        Assert.Null(Journal.Find(discovered.Name));
        Assert.Equal(other.Name, Journal.FindRecorded(new ArticleId("own"))!.Name);
    }

    [Fact]
    public void ReadUnfinished_LeavesOutWhatIsTakenInOrSkipped()
    {
        Journal.Keep(failed with { Name = new ArticleId("c") });
        Journal.Keep(discovered with { Name = new ArticleId("b") });
        Journal.Keep(discovered with { Name = new ArticleId("a"), State = LifecycleState.Fetched });
        Journal.Keep((discovered with { Name = new ArticleId("d") }).AnalysedAs(new ArticleId("d"), noon));
        Journal.Keep(discovered with { Name = new ArticleId("e"), State = LifecycleState.Skipped, Reason = "It is in French." });

        Assert.Equal(["a", "b", "c"], Journal.ReadUnfinished().Select(f => f.Name.Value));
    }

    [Fact]
    public void Forget_ByNameOrId_TakesItOut()
    {
        Journal.Keep(discovered.AnalysedAs(new ArticleId("own"), noon));
        Journal.Keep(failed with { Name = new ArticleId("c") });

        Assert.True(Journal.Forget(new ArticleId("own")));
        Assert.True(Journal.Forget(new ArticleId("c")));
        Assert.False(Journal.Forget(new ArticleId("c")));
        Assert.Null(Journal.Find(discovered.Name));
    }

    [Fact]
    public void CountStates_EachArticle_CountsOnce()
    {
        Journal.Keep(failed);
        Journal.Keep((discovered with { Name = new ArticleId("d") }).AnalysedAs(new ArticleId("d"), noon));
        Journal.Keep((discovered with { Name = new ArticleId("e") }).AnalysedAs(new ArticleId("e"), noon));
        Journal.Keep(discovered with { Name = new ArticleId("f"), Source = "feed" });

        Assert.Equal(
            [
                new("feed", LifecycleState.Discovered, 1),
                new("folder", LifecycleState.Analysed, 2),
                new StateCount("folder", LifecycleState.Failed, 1),
            ],
            Journal.CountStates()
        );
    }

    [Fact]
    public void TryBegin_SourceThatAnotherHolds_WaitsForItsEndOrItsLease()
    {
        var first = Journal.TryBegin(Request(noon));
        Assert.NotNull(first);
        Assert.Null(Journal.TryBegin(Request(noon.AddSeconds(30))));
        Assert.NotNull(Journal.TryBegin(Request(noon.AddSeconds(30)) with { Source = "other" }));

        Assert.True(Journal.Renew(first.Value, noon.AddMinutes(2)));
        Assert.Null(Journal.TryBegin(Request(noon.AddSeconds(90))));
        // The first one is away.
        var second = Journal.TryBegin(Request(noon.AddMinutes(3)));
        Assert.NotNull(second);
        Assert.False(Journal.Renew(first.Value, noon.AddMinutes(5)));

        Journal.End(Run(second.Value, noon.AddMinutes(3)));
        Assert.NotNull(Journal.TryBegin(Request(noon.AddMinutes(3))));
    }

    [Fact]
    public void TryBegin_TickThatAnotherHasServed_IsNotServedTwice()
    {
        var first = Journal.TryBegin(Request(noon) with { Due = noon })!.Value;
        Journal.End(Run(first, noon));

        Assert.Null(Journal.TryBegin(Request(noon.AddSeconds(5)) with { Due = noon }));
        Assert.NotNull(Journal.TryBegin(Request(noon.AddMinutes(15)) with { Due = noon.AddMinutes(15) }));
    }

    [Fact]
    public void TryBegin_TickWhoseRunWasInterrupted_IsServedAgain()
    {
        var first = Journal.TryBegin(Request(noon) with { Due = noon })!.Value;
        Journal.End(Run(first, noon) with { IsInterrupted = true });

        Assert.Null(Journal.FindLastCompleted("folder"));
        Assert.NotNull(Journal.TryBegin(Request(noon.AddSeconds(5)) with { Due = noon }));
    }

    [Fact]
    public void TryBegin_ByHand_SharesTheSource()
    {
        Assert.NotNull(Journal.TryBegin(Request(noon) with { IsAlone = false }));
        Assert.NotNull(Journal.TryBegin(Request(noon) with { IsAlone = false }));
    }

    [Fact]
    public void End_Run_IsReadWithItsCounts()
    {
        var number = Journal.TryBegin(Request(noon))!.Value;
        var run = Run(number, noon) with
        {
            New = 1,
            Changed = 2,
            Unchanged = 3,
            Failed = 4,
            IsInterrupted = true,
            Fault = "AG2001: There is none.",
        };

        Journal.End(run);

        Assert.Equal(run, Assert.Single(Journal.ReadLastRuns()));
        Assert.Equal(10, run.Read);
    }

    [Fact]
    public void ReadCheckpoints_HaveWhatWasKeptLast()
    {
        Assert.Empty(Journal.ReadCheckpoints());

        Journal.KeepCheckpoint("webhook", new(3));
        Journal.KeepCheckpoint("webhook", new(7));

        Assert.Equal([KeyValuePair.Create("webhook", new LedgerPosition(7))], Journal.ReadCheckpoints());
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract IIngestionJournal Open();

    private static RunRequest Request(DateTimeOffset at) => new("folder", "here", at, at.AddMinutes(1), IsAlone: true);

    private static IngestionRun Run(long number, DateTimeOffset at) =>
        new()
        {
            Number = number,
            Source = "folder",
            Owner = "here",
            StartedAt = at,
            LeasedUntil = at.AddMinutes(1),
            EndedAt = at.AddSeconds(1),
        };

    protected virtual void Dispose(bool disposing) { }
}
