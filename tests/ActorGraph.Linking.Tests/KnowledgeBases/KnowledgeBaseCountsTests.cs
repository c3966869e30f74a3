using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases;
using Xunit;

namespace ActorGraph.Linking.Tests.KnowledgeBases;

public class KnowledgeBaseCountsTests
{
    private static readonly KnowledgeBaseCounts counts = KnowledgeBaseCounts.Of(Linked.KnowledgeBase);

    // What we promise; the lists may only grow.
    [Theory]
    [InlineData(ActorType.Person, 4000)]
    [InlineData(ActorType.Organization, 3200)]
    [InlineData(ActorType.Country, 249)]
    public void ByType_Lists_HoldEnoughActors(ActorType type, int least) => Assert.InRange(counts.ByType[type], least, int.MaxValue);

    [Theory]
    [InlineData("agency", 200)]
    [InlineData("alliance", 15)]
    [InlineData("armed-group", 250)]
    [InlineData("army", 100)]
    [InlineData("bank", 80)]
    [InlineData("bloc", 80)]
    [InlineData("company", 400)]
    [InlineData("court", 40)]
    [InlineData("international-body", 150)]
    [InlineData("ministry", 20)]
    [InlineData("ngo", 150)]
    [InlineData("parliament", 100)]
    [InlineData("party", 500)]
    public void OrganizationsByKind_EverySort_IsThere(string kind, int least) =>
        Assert.InRange(counts.OrganizationsByKind[kind], least, int.MaxValue);

    [Fact]
    public void Offices_OfPersons_AreListed()
    {
        Assert.InRange(counts.PersonsWithOffices, 1500, counts.ByType[ActorType.Person]);
        Assert.InRange(counts.Offices, counts.PersonsWithOffices, int.MaxValue);
    }

    [Fact]
    public void CountriesWithCode_AreAllButThoseOutsideTheStandard() =>
        Assert.InRange(counts.CountriesWithCode, 240, counts.ByType[ActorType.Country]);

    [Fact]
    public void Names_AreMoreThanActors() => Assert.InRange(counts.Names, counts.ByType.Values.Sum(), int.MaxValue);

    [Fact]
    public void SharedNames_AreFew() => Assert.InRange(counts.SharedNames, 1, counts.Names / 20);
}
