using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

public sealed class ExportProgressTests : ExportTest
{
    [Fact]
    public void Write_Watched_TellsOfEachPartUntilItsEnd()
    {
        for (var i = 0; i < 600; i++)
        {
            Ledger.Record(new AnalysisBuilder($"more{i}").Claiming("Chad", "AIDS", "Mali").Build());
        }

        var told = Export(ClaimFilter.None);

        var counts = Ledger.Count();
        Assert.Equal(
            [("actors", counts.Actors), ("relations", counts.Relations), ("claims", counts.Claims)],
            told.Where(p => p.Read == p.Total).Select(p => (p.Part, p.Total))
        );
        Assert.Contains(new ExportProgress("claims", 500, counts.Claims), told);
    }

    [Fact]
    public void Write_WatchedWithFilter_EndsAtWhatPasses()
    {
        var told = Export(new ClaimFilter { Publishers = ["Eastern Herald"] });

        var herald = Ledger.ReadArticles().Where(a => a.Publisher == "Eastern Herald").Select(a => a.Id).ToHashSet();
        Assert.Equal(
            new ExportProgress(
                "claims",
                Ledger.ReadClaims().Count(c => herald.Contains(c.Article)),
                Ledger.ReadClaims().Count(c => herald.Contains(c.Article))
            ),
            told[^1]
        );
    }

    private List<ExportProgress> Export(ClaimFilter filter)
    {
        var told = new List<ExportProgress>();
        GraphExport.Write(Ledger, new ExportRequest(ExportFormat.Csv, Folder.File("watched")) { Filter = filter, Progress = told.Add });
        return told;
    }
}
