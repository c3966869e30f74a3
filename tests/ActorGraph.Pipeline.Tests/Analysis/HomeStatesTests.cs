using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Analysis;

public class HomeStatesTests
{
    [Theory]
    [InlineData("HOLDS_OFFICE_IN Kenya", "kenya")]
    [InlineData("HOLDS_OFFICE_IN Kenya, HOLDS_OFFICE_IN Kenya", "kenya")]
    [InlineData("HOLDS_OFFICE_IN Kenya, HOLDS_OFFICE_IN France", null)]
    [InlineData("HOLDS_OFFICE_IN Senate", null)]
    [InlineData("HOLDS_OFFICE_IN Senate, HOLDS_OFFICE_IN Kenya", "kenya")]
    [InlineData("MET_WITH Kenya", null)]
    public void Give_OfficesOfAPersonOfNoList_IsTheOneStateThatTheyAreIn(string claims, string? expected) =>
        Assert.Equal(expected, StateOf(new Actor { Id = new("ada-roe"), Name = "Ada Roe", Type = ActorType.Person }, claims));

    [Fact]
    public void Give_DeniedOffice_IsNone() => Assert.Null(
        StateOf(new Actor { Id = new("ada-roe"), Name = "Ada Roe", Type = ActorType.Person }, "HOLDS_OFFICE_IN Kenya", Modality.Denied));

    [Fact]
    public void Give_WhoHasAStateOrIsListed_KeepsWhatHeHas()
    {
        var actor = new Actor { Id = new("ada-roe"), Name = "Ada Roe", Type = ActorType.Person };

        Assert.Equal("chad", StateOf(actor with { Country = new("chad") }, "HOLDS_OFFICE_IN Kenya"));
        Assert.Null(StateOf(actor with { IsListed = true }, "HOLDS_OFFICE_IN Kenya"));
        Assert.Null(StateOf(actor with { Type = ActorType.Organization }, "HOLDS_OFFICE_IN Kenya"));
    }

    private static string? StateOf(Actor actor, string claims, Modality modality = Modality.Asserted)
    {
        var builder = new AnalysisBuilder("a").Naming(actor).Naming("Senate", ActorType.Organization);
        foreach (var (claim, number) in claims.Split(", ").Select((c, i) => (c.Split(' '), i)))
        {
            builder.Claiming("Ada Roe", claim[0], claim[1], c => c with { Modality = modality }, $"Sentence {number}: Ada Roe {claim[0]} {claim[1]}.");
        }

        var analysis = builder.Build();
        var given = HomeStates.Give(analysis.Actors, analysis.Claims);
        Assert.Equal(analysis.Actors.Select(a => a.Actor.Id), given.Select(a => a.Actor.Id));
        return given.Single(a => a.Actor.Id.Value == "ada-roe").Actor.Country?.Value;
    }
}
