using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Pipeline.Browsing;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Browsing;

public sealed class GraphBrowserTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteLedger ledger;
    private readonly GraphBrowser browser;

    public GraphBrowserTests()
    {
        ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
        FixedLedger.Fill(ledger);
        browser = new GraphBrowser(ledger);
    }

    public void Dispose()
    {
        ledger.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void ReadNeighbourhood_WithoutAFilter_HasTheLedgersRelations()
    {
        var around = browser.ReadNeighbourhood(new("russia"), ClaimFilter.None, 100, CancellationToken.None);

        var everybody = around.Neighbours.Append(around.Center).Select(a => a.Id).ToHashSet();
        Assert.Equal(
            ledger.ReadRelations().Where(r => everybody.Contains(r.Source) && everybody.Contains(r.Target)),
            around.Relations.OrderBy(r => r.Key)
        );
        Assert.Equal(["Ukraine", "Iran", "NATO", "Turkey"], around.Neighbours.Select(a => a.Name));
        Assert.Equal((around.Neighbours.Count, ledger.Head), (around.NeighbourCount, around.Position));
    }

    [Fact]
    public void ReadNeighbourhood_OfFew_HasNoRelationOfOthers()
    {
        var around = browser.ReadNeighbourhood(new("russia"), ClaimFilter.None, 1, CancellationToken.None);

        Assert.Equal(("ukraine", 4), (Assert.Single(around.Neighbours).Id.Value, around.NeighbourCount));
        Assert.All(
            around.Relations,
            r => Assert.Equal(["russia", "ukraine"], new[] { r.Source.Value, r.Target.Value }.Order(StringComparer.Ordinal))
        );
    }

    [Fact]
    public void ReadNeighbourhood_OfSomeDays_CountsThoseAndShowsAllMonths()
    {
        var filter = new ClaimFilter
        {
            From = new(2024, 11, 1),
            To = new(2024, 11, 10),
            Modalities = [Modality.Asserted],
        };

        var around = browser.ReadNeighbourhood(new("ukraine"), filter, 10, CancellationToken.None);

        Assert.Equal(
            ["ACCUSED", "ATTACKED", "CRITICIZED"],
            around.Relations.Where(r => r.Source.Value != "nato").Select(r => r.Type.Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal([(new DateOnly(2024, 10, 1), 3), (new DateOnly(2024, 11, 1), 7)], around.Months.Select(m => (m.Month, m.Claims)));
    }

    [Fact]
    public void ReadPair_OfStates_HasWhatTheirPeopleDo()
    {
        var filter = new ClaimFilter { Types = [RelationOntology.Get("VISITED")] };

        Assert.Single(browser.ReadPair(new("mark-rutte"), new("ukraine"), filter, CancellationToken.None));
        Assert.Empty(browser.ReadPair(new("mark-rutte"), new("ukraine"), filter with { Level = GraphLevel.State }, CancellationToken.None));
        Assert.Equal(
            ErrorCodes.ActorNotFound,
            Assert.Throws<ActorGraphException>(() => browser.ReadPair(new("ukraine"), new("nobody"), filter, CancellationToken.None)).Code
        );
    }

    [Fact]
    public void PairMonth_Of_CountsByTheSignOfGoldsteinsValue()
    {
        var month = Assert.Single(
            PairMonth.Of(
                browser.ReadPair(new("hungary"), new("ukraine"), ClaimFilter.None, CancellationToken.None).SelectMany(r => r.Claims)
            )
        );

        var values = new[] { "CRITICIZED", "SUPPORTS", "AGREED_WITH" }.Select(t => RelationOntology.Get(t).DefaultEventCode!.Goldstein);
        Assert.Equal((2, 1), (month.Cooperation, month.Conflict));
        Assert.Equal(values.Average(), month.Balance, 3);
    }

    [Fact]
    public void ToneOf_Relations_IsTheSignOrTheState()
    {
        var tones = ledger.ReadRelations().ToLookup(r => r.Type.Name, r => r.ToneOf());

        Assert.Equal(
            (RelationTone.Conflict, RelationTone.Cooperation, RelationTone.State),
            (tones["ATTACKED"].First(), tones["MET_WITH"].First(), tones["HOLDS_OFFICE_IN"].First())
        );
    }
}
