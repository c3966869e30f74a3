using ActorGraph.Core.Actors;
using Xunit;

namespace ActorGraph.Linking.Tests.KnowledgeBases.Files;

public class UserActorsTests
{
    [Theory]
    [InlineData("name,type,aliases\nMy Pact,Organization,NATO\n", "NATO met .", "NATO", "my-pact")]
    [InlineData("id,aliases\nvladimir-putin,Vova the Great\n", "Vova the Great met Biden .", "Vova the Great", "vladimir-putin")]
    [InlineData("id,aliases\nunited-states,Uncle Sam\n", "Uncle Sam attacked Iran .", "Uncle Sam", "united-states")]
    [InlineData(
        "name,type,capitals,demonyms\nFreedonia,Country,Glorville,Freedonian\n",
        "Freedonia attacked Iran .",
        "Freedonia",
        "freedonia"
    )]
    public void With_OwnNames_Win(string file, string line, string surface, string id) =>
        Assert.Equal(id, new MentionLinker(OwnActors.Load(file)).Link(Sketch.Of(line)).Meaning(surface));

    [Fact]
    public void With_AliasOfAListedActor_LeavesItsOtherNamesToTheirBearers()
    {
        var ours = Linked.KnowledgeBase.Aliases.Find("trump").Select(e => e.Actor.Id);

        var loaded = OwnActors.Load("id,aliases\ndonald-trump,The Donald\n");

        Assert.Equal(ours.Order(), loaded.Aliases.Find("trump").Select(e => e.Actor.Id).Order());
        Assert.Equal("donald-trump", Assert.Single(loaded.Aliases.Find("donald")).Actor.Id.Value);
    }

    [Fact]
    public void With_NameOfTwoOwnActors_KeepsBothAndNoOther()
    {
        var loaded = OwnActors.Load("id,name,type,aliases\none,One Pact,Organization,NATO\ntwo,Two Pact,Organization,NATO\n");

        Assert.Equal(["one", "two"], loaded.Aliases.Find("nato").Select(e => e.Actor.Id.Value));
    }

    [Fact]
    public void With_NoActors_IsTheSame() => Assert.Same(Linked.KnowledgeBase, Linked.KnowledgeBase.With(new([], [])));

    [Fact]
    public void With_HalfAMillionAliases_FindsEveryOneAndOurs()
    {
        const int actors = 50_000;
        var file = new System.Text.StringBuilder("id,type,name,aliases\n");
        for (var i = 0; i < actors; i++)
        {
            file.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"big-{i},Organization,Body Q{i}x,Bodyq{i:x}a;Bodyq{i:x}b;Bodyq{i:x}c;Bodyq{i:x}d;Bodyq{i:x}e;Bodyq{i:x}f;Bodyq{i:x}g;Bodyq{i:x}h;Bodyq{i:x}i\n"
            );
        }

        var loaded = OwnActors.Load(file.ToString());

        Assert.Equal(Linked.KnowledgeBase.Aliases.Count + (10 * actors), loaded.Aliases.Count);
        Assert.Equal("big-49999", Assert.Single(loaded.Aliases.Find("bodyqc34fi")).Actor.Id.Value);
        Assert.Equal("russia", new MentionLinker(loaded).Link(Sketch.Of("Russia attacked Iran .")).Meaning("Russia"));
        Assert.Equal("big-16", new MentionLinker(loaded).Link(Sketch.Of("Bodyq10a attacked Iran .")).Meaning("Bodyq10a"));
        Assert.Equal(ActorType.Organization, loaded.Find(new ActorId("big-0"))!.Type);
    }
}
