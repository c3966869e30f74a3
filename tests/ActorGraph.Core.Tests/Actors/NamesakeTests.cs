using ActorGraph.Core.Actors;
using ActorGraph.Core.Judgements;
using Xunit;

namespace ActorGraph.Core.Tests.Actors;

public class NamesakeTests
{
    [Theory]
    [InlineData("kenya", "john-smith-kenya", "John Smith (Kenya)")]
    [InlineData("united-states", "john-smith-united-states", "John Smith (United States)")]
    [InlineData("dr-congo", "john-smith-dr-congo", "John Smith (DR Congo)")]
    [InlineData("trinidad-and-tobago", "john-smith-trinidad-and-tobago", "John Smith (Trinidad and Tobago)")]
    public void Of_ActorOfNoListWithAState_ShowsIt(string state, string id, string name)
    {
        var actor = new Actor
        {
            Id = new("john-smith"),
            Name = "John Smith",
            Aliases = ["Smith", "J. Smith"],
            Type = ActorType.Person,
            Country = new(state),
        };

        var bearer = Namesake.Of(actor);

        Assert.Equal((id, name), (bearer.Id.Value, bearer.Name));
        Assert.Equal(["J. Smith", "John Smith", "Smith"], bearer.Aliases.AsEnumerable());
        Assert.Equal(bearer.Id, ActorId.FromName(bearer.Name));
        Assert.Equal(bearer.Id, Namesake.IdOf(actor));
    }

    [Fact]
    public void IdOf_ListedOrWithoutAState_IsNone()
    {
        var actor = new Actor
        {
            Id = new("john-smith"),
            Name = "John Smith",
            Type = ActorType.Person,
        };

        Assert.Null(Namesake.IdOf(actor));
        Assert.Null(Namesake.IdOf(actor with { Country = new("kenya"), IsListed = true }));
        Assert.Throws<ArgumentException>(() => Namesake.Of(actor));
    }

    [Theory]
    [InlineData("kenya", "")]
    [InlineData("smith-kenya", "smith")]
    [InlineData("john-smith-dr-congo", "john john-smith john-smith-dr")]
    public void NamesIn_Id_AreItsBeginnings(string id, string expected) =>
        Assert.Equal(expected, string.Join(' ', Namesake.NamesIn(new(id))));
}
