using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using ActorGraph.Extraction.Tests.Events;
using Xunit;

namespace ActorGraph.Extraction.Tests;

/// <summary>A claim can be cited: its id rests on article, relation, actors and sentence, on nothing else.</summary>
public class ClaimIdTests
{
    private const string Attack = "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj";
    private const string Meeting = "Rutte/NNP/2/nsubj powwowed/powwow/VBD/0/root with/IN/4/case Lammy/NNP/2/obl";

    [Fact]
    public void Extract_Again_GivesTheSameIds() =>
        Assert.Equal(TestClaims.ClaimsOf(Attack).Select(c => c.Id), TestClaims.ClaimsOf(Attack).Select(c => c.Id));

    [Fact]
    public void Extract_OtherOrderOfSentences_KeepsIds() => Assert.Equal(Ids(Attack + " | " + Meeting), Ids(Meeting + " | " + Attack));

    [Fact]
    public void Extract_MoreSentences_KeepIdsOfTheOthers() =>
        Assert.Equal(Ids(Attack), Ids(Attack + " | " + Meeting).Intersect(Ids(Attack)));

    // The value is pinned: ids are cited outside this program.
    [Fact]
    public void Of_KnownClaim_IsTheCitedOne()
    {
        var (blinken, rutte) = (ActorId.FromName("Antony Blinken"), ActorId.FromName("Mark Rutte"));
        var met = RelationOntology.Get("MET_WITH");
        var id = ClaimId.Of(new ArticleId("a.txt"), blinken, met, rutte, "Blinken met Rutte.");

        Assert.Equal("b11a559223fcd0a33dd5", id.Value);
        Assert.Equal(id, ClaimId.Of(new ArticleId("a.txt"), rutte, met, blinken, "Blinken met Rutte."));
        Assert.NotEqual(id, ClaimId.Of(new ArticleId("b.txt"), blinken, met, rutte, "Blinken met Rutte."));
        Assert.NotEqual(id, ClaimId.Of(new ArticleId("a.txt"), blinken, RelationOntology.Get("SPOKE_WITH"), rutte, "Blinken met Rutte."));
        Assert.NotEqual(id, ClaimId.Of(new ArticleId("a.txt"), blinken, met, rutte, "Blinken met Mr Rutte."));
    }

    [Theory]
    [InlineData("0123456789abcdef0123", true)]
    [InlineData("0123456789ABCDEF0123", false)]
    [InlineData("0123456789abcdef012", false)]
    [InlineData("nato", false)]
    public void IsId_Text_IsTwentyHexadecimalDigits(string text, bool isId) => Assert.Equal(isId, ClaimId.IsId(text));

    private static IEnumerable<ClaimId> Ids(string trees) => TestClaims.ClaimsOf(trees).Select(c => c.Id).Order();
}
