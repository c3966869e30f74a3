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

    private static readonly FoundArticle failed =
        discovered.FailedWith(new ArticleFailure(new ArticleId("feeds/a.json"), "read", "AG2005", "It is broken."), noon);

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

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract IIngestionJournal Open();

    protected virtual void Dispose(bool disposing)
    {
    }
}
