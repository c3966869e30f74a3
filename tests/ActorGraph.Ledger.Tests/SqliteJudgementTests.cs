using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

public sealed class SqliteJudgementTests : JudgementContract
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Judge_ByAnotherProcess_HoldsForWhatThisOneRecords()
    {
        Ledger.Record(new AnalysisBuilder("a").Claiming("Chad", "AIDS", "Mali").Build());
        using (var other = Open())
        {
            other.Judge(new ActorsMerged(new("chad"), new("niger")));
        }

        Ledger.Record(new AnalysisBuilder("b").Claiming("Chad", "AIDS", "Togo").Build());

        Assert.Equal(["mali", "niger", "togo"], Ledger.ReadActors().Select(a => a.Id.Value));
        Assert.Null(Ledger.Judge(new ActorsMerged(new("chad"), new("niger"))));
    }

    protected override ILedger Open() => SqliteLedger.Open(folder.File("ledger.db"), Clock);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Dispose();
    }
}
