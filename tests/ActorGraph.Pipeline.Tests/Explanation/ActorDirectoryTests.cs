using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Judgements;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Explanation;

public sealed class ActorDirectoryTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();

    public ActorDirectoryTests() =>
        ledger.Record(
            new AnalysisBuilder("a")
                .Naming("Antony Blinken", ActorType.Person, "Blinken")
                .Naming("Marco Rubio", ActorType.Person, "Secretary of State")
                .Naming("Mike Pompeo", ActorType.Person, "Secretary of State")
                .Naming("Recep Tayyip Erdoğan", ActorType.Person)
                .Naming("George H. W. Bush", ActorType.Person)
                .Naming("George W. Bush", ActorType.Person)
                .Claiming("United States", "SUPPORTS", "Ukraine")
                .Build()
        );

    public void Dispose() => ledger.Dispose();

    [Theory]
    [InlineData("Antony Blinken", "antony-blinken")]
    [InlineData("antony blinken", "antony-blinken")]
    [InlineData("antony-blinken", "antony-blinken")]
    [InlineData("BLINKEN", "antony-blinken")]
    [InlineData("Recep Tayyip Erdogan", "recep-tayyip-erdogan")]
    [InlineData("erdogan", "recep-tayyip-erdogan")]
    public void Find_IdNameOrAlias_GivesTheActor(string name, string id) =>
        Assert.Equal(id, new ActorDirectory(ledger).Find(name).Id.Value);

    [Fact]
    public void Find_SurnameOfAMergedActor_FindsTheOneHeIs()
    {
        ledger.Judge(new ActorsMerged(new("mike-pompeo"), new("marco-rubio")), "");

        Assert.Equal("marco-rubio", new ActorDirectory(ledger).Find("Pompeo").Id.Value);
        Assert.Equal("marco-rubio", new ActorDirectory(ledger).Find("Rubio").Id.Value);
    }

    [Theory]
    [InlineData("Secretary of State", "marco-rubio")]
    [InlineData("Secretary of State", "mike-pompeo")]
    [InlineData("Bush", "george-w-bush")]
    [InlineData("Antony Blinkn", "antony-blinken")]
    [InlineData("Ukrain", "ukraine")]
    public void Find_SharedOrUnknownName_NamesWhoMayBeMeant(string name, string suggestion)
    {
        var exception = Assert.Throws<ActorGraphException>(() => new ActorDirectory(ledger).Find(name));

        Assert.Equal(ErrorCodes.ActorNotFound, exception.Code);
        Assert.Contains(suggestion, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_IdFromWhenOthersSharedTheName_FindsTheOneWhoIsLeft()
    {
        ledger.Record(new AnalysisBuilder("b").Naming(Roe("kenya")).Build());
        ledger.Record(new AnalysisBuilder("c").Naming(Roe("france")).Build());

        Assert.Equal("ada-roe-kenya", new ActorDirectory(ledger).Find("Ada Roe (Kenya)").Id.Value);
        Assert.Equal(["ada-roe-france", "ada-roe-kenya"], new ActorDirectory(ledger).FindBearers("Ada Roe").Select(a => a.Id.Value));
        Assert.Contains(
            "ada-roe-france",
            Assert.Throws<ActorGraphException>(() => new ActorDirectory(ledger).Find("Ada Roe")).Message,
            StringComparison.Ordinal
        );

        ledger.Remove(new("c"));

        Assert.Equal("ada-roe", new ActorDirectory(ledger).Find("ada-roe-kenya").Id.Value);
        Assert.Empty(new ActorDirectory(ledger).FindBearers("Ada Roe"));
    }

    private static Actor Roe(string state) =>
        new()
        {
            Id = new("ada-roe"),
            Name = "Ada Roe",
            Type = ActorType.Person,
            Country = new(state),
        };
}
