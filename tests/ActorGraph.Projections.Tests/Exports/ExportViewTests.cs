using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Projections.Exports;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

public sealed class ExportViewTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();

    public ExportViewTests() => FixedLedger.Fill(ledger);

    public static TheoryData<string, ClaimFilter, string> Filters =>
        new()
        {
            {
                "days",
                new ClaimFilter { From = new(2024, 11, 25), To = new(2024, 11, 26) },
                "denied, AGREED_WITH, MEDIATED_BETWEEN, MEDIATED_BETWEEN, SUPPORTS"
            },
            {
                "the event's day, not the article's",
                new ClaimFilter { From = new(2024, 11, 27), To = new(2024, 11, 27) },
                "VISITED"
            },
            {
                "types",
                new ClaimFilter { Types = [RelationOntology.Get("AIDS")] },
                "AIDS, AIDS"
            },
            {
                "actors",
                new ClaimFilter { Actors = [new("mark-rutte"), new("iran")] },
                "AIDS, HOLDS_OFFICE_IN, VISITED"
            },
            {
                "modality",
                new ClaimFilter { Modalities = [Modality.Planned, Modality.Denied] },
                "denied, denied, planned"
            },
            {
                "publisher",
                new ClaimFilter { Publishers = ["southern WIRE"] },
                "AGREED_WITH, CRITICIZED, MET_WITH, SUPPORTS, SUPPORTS"
            },
            {
                "all of them",
                new ClaimFilter
                {
                    Publishers = ["Southern Wire"],
                    Actors = [new("hungary")],
                    From = new(2024, 11, 6),
                },
                "AGREED_WITH, SUPPORTS"
            },
        };

    [Theory]
    [MemberData(nameof(Filters))]
    public void ReadClaims_Filtered_GivesThoseThatPass(string what, ClaimFilter filter, string expected)
    {
        using var view = Open(filter);

        var words = view.ReadClaims()
            .Select(c => c.Claim.Modality == Modality.Asserted ? c.Claim.Type.Name : RelationNames.Word(c.Claim.Modality));

        Assert.True(expected == string.Join(", ", words.OrderBy(w => char.IsUpper(w[0])).ThenBy(w => w, StringComparer.Ordinal)), what);
    }

    [Fact]
    public void ReadRelations_EveryClaimPasses_AddUpAsTheLedgerDoes()
    {
        using var folder = new TemporaryFolder();
        using var stored = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
        FixedLedger.Fill(stored);
        foreach (var any in new ILedger[] { ledger, stored })
        {
            using var view = new ExportView(any, new ClaimFilter { From = new(2000, 1, 1) }, CancellationToken.None);
            Assert.Equal(any.ReadRelations(), view.ReadRelations(withClaims: false).Select(r => r.Relation));
        }
    }

    [Fact]
    public void ReadRelations_Filtered_CountsOnlyWhatPasses()
    {
        using var view = Open(new ClaimFilter { Publishers = ["Northern Post"], Types = [RelationOntology.Get("MET_WITH")] });

        var relation = Assert.Single(view.ReadRelations(withClaims: true));

        Assert.Equal((2, 2, 2), (relation.Relation.ClaimCount, relation.Relation.ArticleCount, relation.Relation.StoryCount));
        Assert.Equal((new DateOnly(2024, 10, 1), new DateOnly(2024, 10, 20)), (relation.Relation.FirstSeen, relation.Relation.LastSeen));
        Assert.Equal(["n1", "n3"], SupportedRelation.ArticlesOf(relation.Claims));
        Assert.Equal(["France met Germany in Paris.", "Germany received France in Berlin."], SupportedRelation.EvidenceOf(relation.Claims));
    }

    [Fact]
    public void ReadActors_Filtered_AreThoseTheClaimsName()
    {
        using var view = Open(new ClaimFilter { Actors = [new("iran")] });

        Assert.Equal(["iran", "nato", "russia"], view.ReadActors().Select(a => a.Id.Value));
    }

    [Fact]
    public void ReadRelations_OfStates_PeopleAndBodiesCountAsTheirs()
    {
        using var small = new InMemoryLedger();
        var lavrov = new Actor
        {
            Id = new("sergei-lavrov"),
            Name = "Sergei Lavrov",
            Type = ActorType.Person,
            Country = new("russia"),
        };
        var ministry = new Actor
        {
            Id = new("ministry"),
            Name = "Ministry",
            Type = ActorType.Organization,
            Country = new("china"),
        };
        var unknown = new Actor
        {
            Id = new("jane-roe"),
            Name = "Jane Roe",
            Type = ActorType.Person,
        };
        small.Record(
            new AnalysisBuilder("a1")
                .Naming(lavrov)
                .Naming(ministry)
                .Naming(unknown)
                .Naming("NATO", ActorType.Organization)
                .Claiming("Ministry", "MET_WITH", "Sergei Lavrov")
                .Claiming("NATO", "CRITICIZED", "Sergei Lavrov")
                .Claiming("Jane Roe", "CRITICIZED", "Sergei Lavrov")
                .Build()
        );
        small.Record(
            new AnalysisBuilder("a2")
                .Naming(lavrov)
                .Claiming("China", "MET_WITH", "Sergei Lavrov")
                .Claiming("China", "CRITICIZED", "Iran")
                .Build()
        );
        using var view = new ExportView(
            small,
            new ClaimFilter { Level = GraphLevel.State, Actors = [new("russia")] },
            CancellationToken.None
        );

        var relations = view.ReadRelations(withClaims: false).Select(r => $"{RelationNames.Id(r.Relation.Key)} {r.Relation.ClaimCount}");

        Assert.Equal(["china MET_WITH russia 2", "nato CRITICIZED russia 1"], relations);
        Assert.Equal(["china China", "nato NATO", "russia russia"], view.ReadActors().Select(a => $"{a.Id} {a.Name}"));
        Assert.All(view.ReadClaims().Where(c => c.Claim.Type.Name == "MET_WITH"), c => Assert.True(c.Claim.Source < c.Claim.Target));
    }

    public void Dispose() => ledger.Dispose();

    private ExportView Open(ClaimFilter filter) => new(ledger, filter, CancellationToken.None);
}
