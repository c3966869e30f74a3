using ActorGraph.Core.Actors;
using ActorGraph.Pipeline.Browsing;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Browsing;

public sealed class ActorSearchTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();
    private readonly ActorSearch search;

    public ActorSearchTests()
    {
        search = new ActorSearch(ledger);
        ledger.Record(
            new AnalysisBuilder("a")
                .Naming("Russia", ActorType.Country, "Kremlin", "Moscow")
                .Naming("Côte d'Ivoire", ActorType.Country, "Ivory Coast")
                .Naming("Bank of Russia", ActorType.Organization)
                .Naming("Belarus", ActorType.Country)
                .Build()
        );
        ledger.Record(new AnalysisBuilder("b").Naming("Belarus", ActorType.Country).Naming("Rusal", ActorType.Organization).Build());
    }

    public void Dispose() => ledger.Dispose();

    [Theory]
    [InlineData("rus", "rusal, russia, bank-of-russia, belarus")]
    [InlineData("Russia", "russia, bank-of-russia")]
    [InlineData("ru", "rusal, russia, bank-of-russia")]
    [InlineData("COTE", "cote-divoire")]
    [InlineData("  mosc", "russia")]
    [InlineData("coast", "cote-divoire")]
    [InlineData("nobody", "")]
    [InlineData("", "belarus, bank-of-russia, cote-divoire, rusal, russia")]
    [InlineData(" -", "belarus, bank-of-russia, cote-divoire, rusal, russia")]
    public void Find_Words_TheBestFirst(string words, string expected) =>
        Assert.Equal(expected, string.Join(", ", search.Find(words, 10).Select(f => f.Actor.Id)));

    [Fact]
    public void Find_AnAlias_SaysWhich()
    {
        Assert.Equal(("Moscow", 1), (search.Find("mosc", 1)[0].Alias, search.Find("mosc", 1)[0].Articles));
        Assert.Null(search.Find("belarus", 1)[0].Alias);
    }

    [Fact]
    public void Find_AfterTheLedgerHasGrown_KnowsTheNewOnes()
    {
        Assert.Empty(search.Find("zanzibar", 10));
        ledger.Record(new AnalysisBuilder("c").Naming("Zanzibar").Build());

        Assert.Equal("zanzibar", Assert.Single(search.Find("zanzibar", 10)).Actor.Id.Value);
        Assert.Equal(1, search.Get(new ActorId("zanzibar"))!.Articles);
        Assert.Null(search.Get(new ActorId("nobody")));
    }
}
