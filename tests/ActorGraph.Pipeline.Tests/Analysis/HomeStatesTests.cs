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
        Assert.Equal(
            expected,
            StateOf(
                new Actor
                {
                    Id = new("ada-roe"),
                    Name = "Ada Roe",
                    Type = ActorType.Person,
                },
                claims
            )
        );

    [Fact]
    public void Give_DeniedOffice_IsNone() =>
        Assert.Null(
            StateOf(
                new Actor
                {
                    Id = new("ada-roe"),
                    Name = "Ada Roe",
                    Type = ActorType.Person,
                },
                "HOLDS_OFFICE_IN Kenya",
                Modality.Denied
            )
        );

    [Fact]
    public void Give_WhoHasAStateOrIsListed_KeepsWhatHeHas()
    {
        var actor = new Actor
        {
            Id = new("ada-roe"),
            Name = "Ada Roe",
            Type = ActorType.Person,
        };

        Assert.Equal("chad", StateOf(actor with { Country = new("chad") }, "HOLDS_OFFICE_IN Kenya"));
        Assert.Null(StateOf(actor with { IsListed = true }, "HOLDS_OFFICE_IN Kenya"));
        Assert.Null(StateOf(actor with { Type = ActorType.Organization }, "HOLDS_OFFICE_IN Kenya"));
    }

    [Theory]
    [InlineData("The/DT/3/det Ugandan/JJ/3/amod activist/NN/6/nsubj Ada/NNP/6/nsubj Roe/NNP/4/flat spoke/VBD/0/root", "uganda")]
    [InlineData(
        "The/DT/4/det young/JJ/4/amod Ugandan/JJ/4/amod activist/NN/5/nmod:desc Ada/NNP/7/nsubj Roe/NNP/5/flat spoke/VBD/0/root",
        "uganda"
    )]
    [InlineData(
        "Ada/NNP/8/nsubj Roe/NNP/1/flat ,/,/6/punct a/DT/6/det Ugandan/JJ/6/amod lawyer/NN/1/appos ,/,/1/punct spoke/VBD/0/root",
        "uganda"
    )]
    [InlineData(
        "The/DT/4/det Ugandan/JJ/3/amod conflict/NN/4/compound expert/NN/5/nmod:desc Ada/NNP/7/nsubj Roe/NNP/5/flat spoke/VBD/0/root",
        null
    )]
    [InlineData("The/DT/3/det Ugandan/JJ/3/amod army/NN/4/nsubj met/VBD/0/root Ada/NNP/4/obj Roe/NNP/5/flat", null)]
    public void Give_AdjectiveOfAState_IsWherePersonsBelongWhoAreCalledSo(string tree, string? expected)
    {
        var linked = new LinkedDocumentBuilder()
            .WithTree(tree)
            .WithActor("Ugandan", ActorType.Country, "Uganda")
            .WithActor("Ada Roe", ActorType.Person)
            .Build();

        Assert.Equal(
            expected,
            StateOf(
                new Actor
                {
                    Id = new("ada-roe"),
                    Name = "Ada Roe",
                    Type = ActorType.Person,
                },
                "MET_WITH Chad",
                linked: linked
            )
        );
        if (expected is not null)
        {
            Assert.Null(
                StateOf(
                    new Actor
                    {
                        Id = new("ada-roe"),
                        Name = "Ada Roe",
                        Type = ActorType.Person,
                    },
                    "HOLDS_OFFICE_IN France",
                    linked: linked
                )
            );
        }
    }

    private static string? StateOf(Actor actor, string claims, Modality modality = Modality.Asserted, LinkedDocument? linked = null)
    {
        var builder = new AnalysisBuilder("a").Naming(actor).Naming("Senate", ActorType.Organization);
        foreach (var (claim, number) in claims.Split(", ").Select((c, i) => (c.Split(' '), i)))
        {
            builder.Claiming(
                "Ada Roe",
                claim[0],
                claim[1],
                c => c with { Modality = modality },
                $"Sentence {number}: Ada Roe {claim[0]} {claim[1]}."
            );
        }

        var analysis = builder.Build();
        var given = HomeStates.Give(
            analysis.Actors,
            linked ?? new LinkedDocumentBuilder().WithTree("Nothing/NN/0/root").Build(),
            analysis.Claims
        );
        Assert.Equal(analysis.Actors.Select(a => a.Actor.Id), given.Select(a => a.Actor.Id));
        return given.Single(a => a.Actor.Id.Value == "ada-roe").Actor.Country?.Value;
    }
}
