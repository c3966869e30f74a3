using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Judgements;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Pipeline.Resolution;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Resolution;

public sealed class ActorJudgeTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();

    private static Actor Listed { get; } =
        new()
        {
            Id = new("uganda"),
            Name = "Uganda",
            Aliases = ["Republic of Uganda"],
            Type = ActorType.Country,
        };

    public void Dispose() => ledger.Dispose();

    [Theory]
    [InlineData("Ada Roe", "Mali", "'Mali' is Mali (mali).")]
    [InlineData("Ada Roe", "republic of uganda", "'republic of uganda' is Uganda (uganda).")]
    public void Rename_ToTheNameOfAnother_IsRefusedUnlessForced(string actor, string name, string fault)
    {
        Record("a", null);
        ledger.Record(new AnalysisBuilder("m").Claiming("Mali", "AIDS", "Chad").Build());

        var refused = Assert.Throws<ActorGraphException>(() => Judge().Rename(actor, name, isForced: false, ""));

        Assert.Equal(ErrorCodes.JudgementRefused, refused.Code);
        Assert.StartsWith(fault, refused.Message, StringComparison.Ordinal);
        Assert.Empty(ledger.ReadJudgements());
        Assert.Contains($"is called {name} from now on", Judge().Rename(actor, name, isForced: true, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_NameThatSeveralBear_SpeaksOfTheRestAlone()
    {
        Record("a", "kenya");
        Record("b", "france");
        Record("c", null);

        var told = Judge().Merge("ada-roe", "Ada Roe (Kenya)", isForced: false, "");

        Assert.StartsWith(
            "Ada Roe (ada-roe), where no state is given, is Ada Roe (Kenya) (ada-roe-kenya) from now on.",
            told,
            StringComparison.Ordinal
        );
        Assert.Equal(["ada-roe-france", "ada-roe-kenya"], ledger.ReadActors().Select(a => a.Id.Value));
    }

    [Fact]
    public void Merge_NameThatOneBears_SpeaksOfAllWhoMayBearItLater()
    {
        Record("a", "kenya");
        ledger.Record(
            new AnalysisBuilder("z")
                .Naming(
                    new Actor
                    {
                        Id = new("ada-q-roe"),
                        Name = "Ada Q. Roe",
                        Type = ActorType.Person,
                    }
                )
                .Build()
        );

        Judge().Merge("Ada Roe", "Ada Q. Roe", isForced: false, "");
        Record("b", "france");

        Assert.Equal(new ActorsMerged(new("ada-roe"), new("ada-q-roe")), ledger.ReadJudgements().Single().Judgement);
        Assert.Equal(["ada-q-roe"], ledger.ReadActors().Select(a => a.Id.Value));
    }

    [Fact]
    public void Split_ArticleOfTheRestInFavourOfABearer_MovesItAlone()
    {
        Record("a", "kenya");
        Record("b", "france");
        Record("c", null);
        Record("d", null);

        Judge().Split("ada-roe", ["c"], "Ada Roe (France)", "");

        Assert.Equal(["b", "c"], ledger.ReadNamings(new("ada-roe-france")).Select(n => n.Article.Value));
        Assert.Equal(["d"], ledger.ReadNamings(new("ada-roe")).Select(n => n.Article.Value));
    }

    [Fact]
    public void Dossier_NameThatSeveralBear_TellsOfTheOthers()
    {
        Record("a", "kenya");
        Record("b", "france");
        Record("c", null);

        var dossier = ActorDossier.Of(ledger, new ActorDirectory(ledger).Find("ada-roe"));

        Assert.Equal(["ada-roe-france", "ada-roe-kenya"], dossier.Namesakes.Select(n => n.Value));
    }

    private ActorJudge Judge() => new(ledger, new ActorDirectory(ledger), () => [Listed]);

    private void Record(string id, string? state) =>
        ledger.Record(
            new AnalysisBuilder(id)
                .Naming(
                    new Actor
                    {
                        Id = new("ada-roe"),
                        Name = "Ada Roe",
                        Type = ActorType.Person,
                        Country = state is null ? null : new ActorId(state),
                    }
                )
                .Build()
        );
}
