using ActorGraph.Core.Actors;
using Xunit;

namespace ActorGraph.Linking.Tests;

public class ArticleActorsTests
{
    [Fact]
    public void Of_PlacesAndPronouns_ListNobody()
    {
        var linked = Linked.Of("Antony_nsubj>3 Blinken_flat>1 landed_VERB_root>0 in Poland . | He smiled .");

        var actor = Assert.Single(ArticleActors.Of(linked));

        Assert.Equal("antony-blinken", actor.Actor.Id.Value);
        Assert.Equal(["Antony Blinken"], actor.SurfaceForms.AsEnumerable());
    }

    [Fact]
    public void Of_PlaceThatAClaimNeeds_IsListed()
    {
        var linked = Linked.Of("Antony Blinken landed in Poland .");

        Assert.Equal(["antony-blinken", "poland"], ArticleActors.Of(linked, [new ActorId("poland")]).Select(a => a.Actor.Id.Value));
    }

    [Theory]
    [InlineData("A Russian_ADJ poet failed .", "")]
    [InlineData("Russian_ADJ forces attacked .", "russia")]
    [InlineData("A Russian_ADJ poet failed . | Moscow denied it .", "russia")]
    public void Of_BareAdjective_IsNoParty(string sketch, string actors) =>
        Assert.Equal(actors, string.Join(' ', ArticleActors.Of(Linked.Of(sketch)).Select(a => a.Actor.Id.Value)));

    [Fact]
    public void Of_SurfaceForms_AreDistinctInOrderWithoutArticles()
    {
        var linked = Linked.Of("The Kremlin attacked . | Russian_ADJ forces attacked . | Moscow denied it . | The Kremlin laughed .");

        Assert.Equal(
            ["Kremlin", "Russian", "Russian forces", "Moscow"],
            Assert.Single(ArticleActors.Of(linked)).SurfaceForms.AsEnumerable()
        );
    }
}
