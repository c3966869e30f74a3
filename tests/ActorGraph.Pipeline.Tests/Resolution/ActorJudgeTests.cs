using ActorGraph.Core.Actors;
using ActorGraph.Core.Judgements;
using ActorGraph.Pipeline.Explanation;
using ActorGraph.Pipeline.Resolution;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Resolution;

public sealed class ActorJudgeTests : IDisposable
{
    private readonly InMemoryLedger ledger = new();

    public void Dispose() => ledger.Dispose();

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

    private ActorJudge Judge() => new(ledger, new ActorDirectory(ledger));

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
