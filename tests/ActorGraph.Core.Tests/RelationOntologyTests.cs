using ActorGraph.Core.Ontology;
using Xunit;

namespace ActorGraph.Core.Tests;

public class RelationOntologyTests
{
    [Fact]
    public void All_Loaded_HoldsTheTwentyFiveTypes()
    {
        Assert.Equal(25, RelationOntology.All.Length);
        Assert.Equal(4, RelationOntology.All.Count(t => t.Category == RelationCategory.State));
        Assert.Equal(6, RelationOntology.All.Count(t => t.IsSymmetric));
    }

    [Fact]
    public void All_Events_HaveCodesThatIncludeTheirDefault()
    {
        foreach (var type in RelationOntology.All.Where(t => t.Category == RelationCategory.Event))
        {
            Assert.NotNull(type.DefaultEventCode);
            Assert.Contains(type.DefaultEventCode, type.EventCodes);
            Assert.NotEmpty(type.PloverTypes);
        }
    }

    [Theory]
    [InlineData("MET_WITH", 1.0, 2.8)]
    [InlineData("ATTACKED", -10.0, -9.0)]
    [InlineData("CALLED_ON", -5.0, 4.0)]
    public void Get_ByName_GivesGoldsteinRange(string name, double low, double high)
    {
        var codes = RelationOntology.Get(name).EventCodes;

        Assert.Equal(low, codes.Min(c => c.Goldstein));
        Assert.Equal(high, codes.Max(c => c.Goldstein));
    }

    [Fact]
    public void Kinds_AreTheTypesOfTheTable()
    {
        var kinds = Enum.GetValues<RelationKind>();

        Assert.Equal(RelationOntology.All.Length, kinds.Length);
        Assert.All(
            kinds,
            kind =>
                Assert.Equal(RelationOntology.Get(kind).Name.Replace("_", "", StringComparison.Ordinal), kind.ToString().ToUpperInvariant())
        );
    }

    [Fact]
    public void Set_OfKinds_HoldsTheseAlone()
    {
        var set = RelationSet.Of(RelationKind.MetWith, RelationKind.AlliedWith);

        Assert.Equal([RelationKind.MetWith, RelationKind.AlliedWith], Enum.GetValues<RelationKind>().Where(set.Contains));
        Assert.Equal(set, RelationSet.Of(RelationKind.AlliedWith, RelationKind.MetWith));
        Assert.NotEqual(RelationSet.Empty, set);
    }

    [Fact]
    public void TryGet_UnknownName_GivesNull() => Assert.Null(RelationOntology.TryGet("LIKES"));
}
