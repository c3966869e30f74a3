using ActorGraph.Core.Actors;
using ActorGraph.Pipeline.Resolution;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Resolution;

public sealed class NameLikenessTests
{
    [Theory]
    [InlineData(ActorType.Person, "Jon Doe", "John Doe", 0.5)]
    [InlineData(ActorType.Person, "Marta Silva", "Maria Silva", 0.45)]
    [InlineData(ActorType.Person, "J. Doe", "John Doe", 0.4)]
    [InlineData(ActorType.Person, "Volodymyr Zelensky", "Volodymyr Zelenskiy", 0.5)]
    [InlineData(ActorType.Person, "José Pérez", "Jose Perez", 0.6)]
    [InlineData(ActorType.Person, "Jane Doe", "John Doe", 0)]
    [InlineData(ActorType.Person, "Kim Jong Un", "Kim Yo Jong", 0)]
    [InlineData(ActorType.Organization, "SCF", "Sahel Combat Front", 0.45)]
    [InlineData(ActorType.Organization, "PLA", "People's Liberation Army", 0.45)]
    [InlineData(ActorType.Organization, "Front for the Liberation of Chad", "FLC", 0.45)]
    [InlineData(ActorType.Organization, "Wagner", "Wagner Group", 0.4)]
    [InlineData(ActorType.Organization, "Quds Force", "Guards' Quds Force", 0.4)]
    [InlineData(ActorType.Person, "Mohammed al-Jolani", "Abu Mohammed al-Jolani", 0.4)]
    [InlineData(ActorType.Organization, "Homeland", "Council of the Homeland", 0)]
    [InlineData(ActorType.Person, "Doe", "John Doe", 0)]
    [InlineData(ActorType.Organization, "Ministry of Trade", "Ministry of Defence", 0)]
    [InlineData(ActorType.Country, "Niger", "Nigeria", 0)]
    [InlineData(ActorType.Country, "SCF", "Sahel Combat Front", 0)]
    public void Of_TwoNames_TellsHowMuchTheySpeakForOneActor(ActorType type, string left, string right, double expected)
    {
        Assert.Equal(expected, NameLikeness.Of(type, left, right).Score);
        Assert.Equal(expected, NameLikeness.Of(type, right, left).Score);
    }

    [Theory]
    [InlineData(ActorType.Person, "Jon Doe", "John Doe")]
    [InlineData(ActorType.Person, "J. Doe", "John Doe")]
    [InlineData(ActorType.Person, "Zourab Zourabichvili", "Zurab Zurabishvili")]
    [InlineData(ActorType.Organization, "SCF", "Sahel Combat Front")]
    [InlineData(ActorType.Organization, "FLC", "Front for the Liberation of Chad")]
    [InlineData(ActorType.Organization, "Wagner", "Wagner Group")]
    [InlineData(ActorType.Country, "Kirgizia", "Kyrgizia")]
    public void BlocksOf_NamesThatMayBeOne_ShareAKey(ActorType type, string left, string right) =>
        Assert.NotEmpty(NameLikeness.BlocksOf(type, left).Intersect(NameLikeness.BlocksOf(type, right)));
}
