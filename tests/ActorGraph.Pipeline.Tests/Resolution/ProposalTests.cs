using ActorGraph.Core.Actors;
using ActorGraph.Core.Judgements;
using ActorGraph.Pipeline.Resolution;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Resolution;

public sealed class ProposalTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();

    public void Dispose() => ledger.Dispose();

    [Fact]
    public void FindDuplicates_SpellingsOfOneName_AreProposedWithReasons()
    {
        Record("a", b => b.Naming(Person("Jon Doe")).Claiming("Jon Doe", "MET_WITH", "France"));
        Record("b", b => b.Naming(Person("John Doe")).Claiming("John Doe", "MET_WITH", "France"));

        var proposal = Assert.Single(new DuplicateFinder(ledger).Find());

        Assert.Equal(("jon-doe", "john-doe", 0.8), (proposal.Actor.Id.Value, proposal.Into.Id.Value, proposal.Score));
        Assert.Equal(
            [
                "+0.50 'John Doe' and 'Jon Doe' may be spellings of one name",
                "+0.10 both are of type Person",
                "+0.20 1 shared neighbours: France",
            ],
            proposal.Reasons.AsEnumerable()
        );
    }

    [Fact]
    public void FindDuplicates_ArticleThatTellsThemApart_SpeaksAgainst()
    {
        Record("a", b => b.Naming(Person("Jon Doe")).Naming(Person("John Doe")));

        Assert.Empty(new DuplicateFinder(ledger).Find());
    }

    [Fact]
    public void FindDuplicates_OfficesInDifferentStates_SpeakAgainst()
    {
        Record("a", b => b.Naming(Person("Jon Doe")).Claiming("Jon Doe", "HOLDS_OFFICE_IN", "France"));
        Record("b", b => b.Naming(Person("John Doe")).Claiming("John Doe", "HOLDS_OFFICE_IN", "Chad"));

        Assert.Empty(new DuplicateFinder(ledger).Find());
    }

    [Fact]
    public void FindDuplicates_BothListed_AreNotAskedAbout()
    {
        Record("a", b => b.Naming("Jon Doe", ActorType.Person));
        Record("b", b => b.Naming("John Doe", ActorType.Person));

        Assert.Empty(new DuplicateFinder(ledger).Find());
    }

    [Fact]
    public void FindDuplicates_ListedAlias_StaysAndTheUnlistedWouldBeMerged()
    {
        Record("a", b => b.Naming("Sahel Combat Front", ActorType.Organization));
        Record(
            "b",
            b =>
                b.Naming(
                    new Actor
                    {
                        Id = new("scf"),
                        Name = "SCF",
                        Type = ActorType.Organization,
                    }
                )
        );

        Assert.Equal("sahel-combat-front", Assert.Single(new DuplicateFinder(ledger).Find()).Into.Id.Value);
    }

    [Fact]
    public void FindDuplicates_MergeThatWasTakenBack_IsNotProposedAgain()
    {
        Record("a", b => b.Naming(Person("Jon Doe")));
        Record("b", b => b.Naming(Person("John Doe")));
        Assert.Single(new DuplicateFinder(ledger).Find());
        var merge = ledger.Judge(new ActorsMerged(new("jon-doe"), new("john-doe")));
        Assert.Empty(new DuplicateFinder(ledger).Find());

        ledger.Judge(new JudgementTakenBack(merge!.Value));

        Assert.Empty(new DuplicateFinder(ledger).Find());
    }

    [Fact]
    public void FindConflicts_OfficesInTwoStates_ProposeTheSmallerSide()
    {
        Record("a", b => b.Naming(Person("Jon Doe")).Claiming("Jon Doe", "HOLDS_OFFICE_IN", "France"));
        Record("b", b => b.Naming(Person("Jon Doe")).Claiming("Jon Doe", "HOLDS_OFFICE_IN", "France"));
        Record("c", b => b.Naming(Person("Jon Doe")).Claiming("Jon Doe", "HOLDS_OFFICE_IN", "Chad"));

        var proposal = Assert.Single(new ConflictFinder(ledger).Find());

        Assert.Equal(("jon-doe", "articles give offices in France (2) or Chad (1)"), (proposal.Actor.Id.Value, proposal.Reason));
        Assert.Equal("c", Assert.Single(proposal.Articles).Value);
    }

    [Fact]
    public void FindConflicts_StatesAndTypesOfDescriptions_AreTold()
    {
        Actor Body(string country) =>
            new()
            {
                Id = new("people-s-front"),
                Name = "People's Front",
                Type = ActorType.Organization,
                Country = new(country),
            };
        Record("a", b => b.Naming("Chad").Naming(Body("chad")).Naming(Person("Wagner")));
        Record("b", b => b.Naming("Mali").Naming(Body("mali")));
        Record(
            "c",
            b =>
                b.Naming(
                    new Actor
                    {
                        Id = new("wagner"),
                        Name = "Wagner",
                        Type = ActorType.Organization,
                    }
                )
        );
        Record("d", b => b.Naming("Mali").Naming(Body("mali")));
        ledger.Judge(new ActorsMerged(new("people-s-front"), new("popular-front")));

        var proposals = new ConflictFinder(ledger).Find();

        Assert.Equal(
            ["popular-front: articles put it in Mali (2) or Chad (1)", "wagner: articles take it for Organization (1) or Person (1)"],
            proposals.Select(p => $"{p.Actor.Id}: {p.Reason}")
        );
    }

    [Fact]
    public void Find_NamesakesOfTwoStates_AreNoConflictAndWhoIsOfNoStateMayBeEither()
    {
        Actor Roe(string? state) => Person("Ada Roe") with { Country = state is null ? null : new ActorId(state) };
        Record("a", b => b.Naming(Roe("kenya")));
        Record("b", b => b.Naming(Roe("france")));
        Record("c", b => b.Naming(Roe(null)));

        Assert.Empty(new ConflictFinder(ledger).Find());
        Assert.Equal(
            ["ada-roe ada-roe-france 0.7", "ada-roe ada-roe-kenya 0.7"],
            new DuplicateFinder(ledger).Find().Select(p => FormattableString.Invariant($"{p.Actor.Id} {p.Into.Id} {p.Score}"))
        );
    }

    [Fact]
    public void FindConflicts_NamesakesWhomAPersonMadeOne_AreSettled()
    {
        Record("a", b => b.Naming(Person("Ada Roe") with { Country = new("kenya") }));
        Record("b", b => b.Naming(Person("Ada Roe") with { Country = new("france") }));

        ledger.Judge(new ActorsMerged(new("ada-roe-kenya"), new("ada-roe-france")));

        Assert.Equal("ada-roe-france", Assert.Single(ledger.ReadActors()).Id.Value);
        Assert.Empty(new ConflictFinder(ledger).Find());
    }

    [Fact]
    public void FindConflicts_AfterTheSplit_ThereIsNoneLeft()
    {
        Record("a", b => b.Naming(Person("Jon Doe")).Claiming("Jon Doe", "HOLDS_OFFICE_IN", "France"));
        Record("b", b => b.Naming(Person("Jon Doe")).Claiming("Jon Doe", "HOLDS_OFFICE_IN", "Chad"));
        var proposal = Assert.Single(new ConflictFinder(ledger).Find());

        ledger.Judge(new ActorSplit(proposal.Actor.Id, new("jon-doe-2"), "Jon Doe (2)", proposal.Articles));

        Assert.Empty(new ConflictFinder(ledger).Find());
        Assert.Empty(new DuplicateFinder(ledger).Find());
    }

    private static Actor Person(string name) =>
        new()
        {
            Id = ActorId.FromName(name),
            Name = name,
            Type = ActorType.Person,
        };

    private void Record(string id, Func<AnalysisBuilder, AnalysisBuilder> build) =>
        ledger.Record(build(new AnalysisBuilder(id).Saying(id)).Build());
}
