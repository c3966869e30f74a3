using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Pipeline.Changes;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Changes;

public sealed class ChangeFinderTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();

    public void Dispose() => ledger.Dispose();

    [Fact]
    public void Find_FirstArticleOfAPair_IsAFirstContactAndANewEdge()
    {
        Record("old", b => b.Claiming("France", "MET_WITH", "Germany"));
        var since = ledger.Head;
        Record("new", b => b.Claiming("Chad", "AIDS", "Mali").Claiming("France", "MET_WITH", "Germany"));

        Assert.Equal(["first-contact chad - mali", "new-edge chad AIDS mali Asserted"], Find(since));
    }

    [Fact]
    public void Find_FirstContactByTheActorWhoSortsLast_GoesOutFromHim()
    {
        Record("a", b => b.Claiming("Mali", "ACCUSED", "Chad"));

        Assert.Equal(["first-contact mali - chad", "new-edge mali ACCUSED chad Asserted"], Find(LedgerPosition.Start));
    }

    [Fact]
    public void Find_OfficesAlone_AreNoContact()
    {
        Record("a", b => b.Claiming("Chad", "PART_OF", "Mali"));

        Assert.Equal(["new-edge chad PART_OF mali Asserted"], Find(LedgerPosition.Start));
    }

    [Fact]
    public void Find_FromConflictToCooperation_IsAReversalWithBothMeans()
    {
        Record("a", b => b.Claiming("Hungary", "CRITICIZED", "Ukraine"));
        var since = ledger.Head;
        Record("b", b => b.Claiming("Hungary", "SUPPORTS", "Ukraine"));

        var reversal = Assert.Single(ChangeFinder.Find(ledger, since, ledger.Head), c => c.Kind == ChangeKind.Reversal);

        Assert.Equal((-2.0, 3.4), (reversal.Before, reversal.After));
        Assert.Equal(["new-edge hungary SUPPORTS ukraine Asserted", "reversal hungary - ukraine"], Find(since));
    }

    [Fact]
    public void Find_DenialOfWhatWasAsserted_IsAContradictionWithBothSides()
    {
        Record("a", b => b.Claiming("Russia", "ATTACKED", "Ukraine"));
        var since = ledger.Head;
        Record("b", b => b.Claiming("Russia", "ATTACKED", "Ukraine", c => c with { Modality = Modality.Denied }));
        var until = ledger.Head;
        Record("c", b => b.Claiming("Chad", "AIDS", "Mali"));

        Assert.Equal(["new-edge russia ATTACKED ukraine Denied", "contradiction russia ATTACKED ukraine"], Find(since, until));
        Assert.Equal(2, ChangeFinder.Find(ledger, since, until).Last().Claims.Length);
        Assert.Equal(["first-contact chad - mali", "new-edge chad AIDS mali Asserted"], Find(until));
    }

    [Fact]
    public void Find_ArticleThatWasOnlyReworded_HasNothingNew()
    {
        Record("a", b => b.Claiming("Chad", "AIDS", "Mali", sentence: "Chad helps Mali."));
        var since = ledger.Head;
        Record("a", b => b.Claiming("Chad", "AIDS", "Mali", sentence: "On Monday Chad helped Mali."));

        Assert.Empty(Find(since));
    }

    [Fact]
    public void Find_WhatCameAndWentMeanwhile_IsNotThere()
    {
        var since = ledger.Head;
        Record("a", b => b.Claiming("Chad", "AIDS", "Mali"));
        var between = ledger.Head;
        ledger.Remove(new("a"));

        Assert.Empty(Find(since));
        // The article is gone; what it said then is still told.
        Assert.Equal(["first-contact chad - mali", "new-edge chad AIDS mali Asserted"], Find(since, between));
    }

    [Fact]
    public void Contains_ActorOrPair_KeepsWhatConcernsThem()
    {
        Record(
            "a",
            b =>
                b.Claiming("Chad", "AIDS", "Mali")
                    .Claiming("France", "MET_WITH", "Germany")
                    .Claiming("France", "AIDS", "Chad")
                    .Claiming("Spain", "AIDS", "Italy")
        );
        var list = WatchList.Of(new WatchOptions { Actors = ["Mali"], Pairs = ["Germany / France"] }, ledger);

        var watched = ChangeFinder
            .Find(ledger, LedgerPosition.Start, ledger.Head)
            .Where(c => c.Kind == ChangeKind.NewEdge && list.Contains(c));

        Assert.Equal(["chad - mali", "france - germany"], watched.Select(c => $"{c.Source} - {c.Target}"));
    }

    [Fact]
    public void Contains_NameThatSeveralBear_KeepsWhatConcernsEachOfThem()
    {
        AnalysisBuilder Roe(AnalysisBuilder b, string state) =>
            b.Naming(
                    new Actor
                    {
                        Id = new("ada-roe"),
                        Name = "Ada Roe",
                        Type = ActorType.Person,
                        Country = new(state),
                    }
                )
                .Claiming("Ada Roe", "AIDS", "Chad");
        Record("a", b => Roe(b, "kenya"));
        Record("b", b => Roe(b, "france"));
        Record("c", b => b.Claiming("Mali", "AIDS", "Chad"));
        var list = WatchList.Of(new WatchOptions { Actors = ["Ada Roe"] }, ledger);

        var watched = ChangeFinder
            .Find(ledger, LedgerPosition.Start, ledger.Head)
            .Where(c => c.Kind == ChangeKind.NewEdge && list.Contains(c));

        Assert.Equal(["ada-roe-france", "ada-roe-kenya"], watched.Select(c => c.Source.Value));
    }

    private void Record(string id, Func<AnalysisBuilder, AnalysisBuilder> build) => ledger.Record(build(new AnalysisBuilder(id)).Build());

    private List<string> Find(LedgerPosition since, LedgerPosition? until = null) =>
        [
            .. ChangeFinder
                .Find(ledger, since, until ?? ledger.Head)
                .Select(c => $"{ChangeJson.Word(c.Kind)} {c.Source} {c.Relation?.Name ?? "-"} {c.Target} {c.Modality}".TrimEnd()),
        ];
}
