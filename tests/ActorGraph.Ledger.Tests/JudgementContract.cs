using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

/// <summary>What every ledger promises about judgements.</summary>
public abstract class JudgementContract : IDisposable
{
    private ILedger? ledger;

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 11, 14, 8, 0, 0, TimeSpan.Zero));

    protected ILedger Ledger => ledger ??= Open();

    [Fact]
    public void Judge_Merge_IsAnEntryWithItsReasonFollowedByTheArticlesItConcerns()
    {
        Record("a", "Jon Doe", "MET_WITH", "Chad");
        Record("b", "Mali", "MET_WITH", "Chad");
        Clock.Advance(TimeSpan.FromHours(1));
        var judgement = new ActorsMerged(new("jon-doe"), new("john-doe"));

        Assert.Equal(new LedgerPosition(5), Ledger.Judge(judgement, "the same office"));

        Assert.Equal(
            [
                new JudgementRecorded(new(5), Clock.GetUtcNow(), judgement, "the same office"),
                new ArticleRejudged(new(6), Clock.GetUtcNow(), new("a")),
            ],
            Ledger.ReadEntries(new(4))
        );
        Assert.Equal([new RecordedJudgement(new(5), Clock.GetUtcNow(), judgement, "the same office")], Ledger.ReadJudgements());
    }

    [Fact]
    public void Judge_Merge_MakesOneActorWithTheNamesOfBoth()
    {
        Record("a", "Jon Doe", "MET_WITH", "Chad");
        Record("b", "John Doe", "MET_WITH", "Chad");

        Ledger.Judge(new ActorsMerged(new("jon-doe"), new("john-doe")));

        Assert.Equal(["chad", "john-doe"], Ledger.ReadActors().Select(a => a.Id.Value));
        var actor = Assert.Single(Ledger.ReadActors([new("john-doe"), new("jon-doe")]));
        Assert.Equal("John Doe", actor.Name);
        Assert.Equal("Jon Doe", Assert.Single(actor.Aliases));
        Assert.Equal(
            ["a john-doe Jon Doe", "b john-doe John Doe"],
            Ledger.ReadNamings(new("john-doe")).Select(n => $"{n.Article} john-doe {n.Variant.Name}")
        );
        Assert.Empty(Ledger.ReadNamings(new("jon-doe")));
    }

    [Fact]
    public void Judge_Merge_AddsUpWhatBothDid()
    {
        Ledger.Record(new AnalysisBuilder("a").PublishedOn(new(2024, 1, 1)).Claiming("Jon Doe", "MET_WITH", "Chad").Build());
        Ledger.Record(new AnalysisBuilder("b").PublishedOn(new(2024, 2, 1)).Claiming("John Doe", "MET_WITH", "Chad").Build());

        Ledger.Judge(new ActorsMerged(new("jon-doe"), new("john-doe")));

        var relation = Assert.Single(Ledger.ReadRelations());
        Assert.Equal(("chad", "john-doe"), (relation.Source.Value, relation.Target.Value));
        Assert.Equal((2, 2, 2), (relation.ClaimCount, relation.ArticleCount, relation.Weight));
        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 1)), (relation.FirstSeen!.Value, relation.LastSeen!.Value));
        Assert.Equal([relation], Ledger.ReadRelations([relation.Key]));
        Assert.Equal(2, Ledger.ReadClaimsOf(new("john-doe")).Count());
        Assert.Equal(new LedgerCounts(2, 2, 0, 2, 2, 1, new(6)), Ledger.Count());
    }

    [Fact]
    public void Judge_MergeOfIdWithoutName_KeepsTheIdAsAlias()
    {
        Ledger.Record(
            new AnalysisBuilder("a")
                .Naming(
                    new Actor
                    {
                        Id = new("xyz-7"),
                        Name = "Front",
                        Type = ActorType.Organization,
                    }
                )
                .Naming("Chad")
                .Build()
        );

        Ledger.Judge(new ActorsMerged(new("xyz-7"), new("chad")));

        Assert.Equal(["Front", "xyz-7"], Assert.Single(Ledger.ReadActors()).Aliases.AsEnumerable());
    }

    [Fact]
    public void Judge_MergeOfBothEnds_LeavesTheClaimAndNoRelation()
    {
        Record("a", "Jon Doe", "MET_WITH", "John Doe");

        Ledger.Judge(new ActorsMerged(new("jon-doe"), new("john-doe")));

        Assert.Empty(Ledger.ReadRelations());
        var claim = Assert.Single(Ledger.ReadClaimsOf(new("john-doe")));
        Assert.Equal(claim.Source, claim.Target);
        Assert.Equal(new LedgerCounts(1, 1, 0, 1, 1, 0, new(4)), Ledger.Count());
        Assert.Equal(["John Doe", "Jon Doe"], Assert.Single(Ledger.ReadMentions()).SurfaceForms.AsEnumerable());
    }

    [Fact]
    public void Judge_MergeThatTurnsASymmetricClaim_TurnsTheWordsWithIt()
    {
        Record("a", "Chad", "MET_WITH", "Mali");
        var before = Assert.Single(Ledger.ReadClaims());

        Ledger.Judge(new ActorsMerged(new("chad"), new("zaire")));

        var after = Assert.Single(Ledger.ReadClaims());
        Assert.Equal(("mali", "zaire", before.Id), (after.Source.Value, after.Target.Value, after.Id));
        Assert.Equal((before.Evidence.Target, before.Evidence.Source), (after.Evidence.Source, after.Evidence.Target));
        Assert.Equal([after], Ledger.ReadClaims([after.Id]));
    }

    [Fact]
    public void Judge_ThenRecord_HoldsForTheNewArticle()
    {
        Record("b", "John Doe", "AIDS", "Chad");
        Ledger.Judge(new ActorsMerged(new("jon-doe"), new("john-doe")));

        Ledger.Record(new AnalysisBuilder("a").Claiming("Jon Doe", "AIDS", "Chad", c => c with { AttributedTo = new("jon-doe") }).Build());

        Assert.All(Ledger.ReadClaims(), c => Assert.Equal("john-doe", c.Source.Value));
        Assert.Equal("john-doe", Ledger.ReadClaims().Select(c => c.AttributedTo).OfType<ActorId>().Single().Value);
        Assert.Equal(RecordOutcome.Unchanged, Ledger.Record(new AnalysisBuilder("b").Claiming("John Doe", "AIDS", "Chad").Build()));
        Assert.True(Ledger.Remove(new("a")));
        Assert.Empty(Ledger.ReadNamings(new("jon-doe")));
    }

    [Fact]
    public void Judge_NewerAnalyserOnAMergedActor_TouchesOnlyWhatDiffers()
    {
        Record("a", "Jon Doe", "AIDS", "Chad");
        Ledger.Judge(new ActorsMerged(new("jon-doe"), new("john-doe")));
        var head = Ledger.Head;

        Assert.Equal(
            RecordOutcome.Unchanged,
            Ledger.Record(new AnalysisBuilder("a").AnalysedBy("2.0.0").Claiming("Jon Doe", "AIDS", "Chad").Build())
        );
        Assert.Equal(head, Ledger.Head);
    }

    [Fact]
    public void Judge_ChainOfMerges_EachCanBeTakenBackAlone()
    {
        Record("a", "Chad", "AIDS", "Togo");
        Record("b", "Mali", "AIDS", "Togo");
        Record("c", "Niger", "AIDS", "Togo");
        var first = Ledger.Judge(new ActorsMerged(new("chad"), new("mali")));
        Ledger.Judge(new ActorsMerged(new("chad"), new("niger")));

        Assert.Equal(["niger", "togo"], Ids());
        Ledger.Judge(new JudgementTakenBack(first!.Value), "two states");

        Assert.Equal(["mali", "niger", "togo"], Ids());
        Assert.Equal([false, true, true], Ledger.ReadJudgements().Select(j => j.IsInForce));
    }

    [Fact]
    public void Judge_TakenBack_ShowsWhatWasShownBefore()
    {
        Record("a", "Jon Doe", "MET_WITH", "Chad");
        Record("b", "John Doe", "MET_WITH", "Jon Doe");
        var before = SteppedDump.Of(Ledger);
        var merged = Ledger.Judge(new ActorsMerged(new("jon-doe"), new("abe")));
        var renamed = Ledger.Judge(new ActorRenamed(new("chad"), "Tchad"));
        var split = Ledger.Judge(new ActorSplit(new("john-doe"), new("john-doe-2"), "John Doe (2)", [new("b")]));
        Assert.NotEqual(before, SteppedDump.Of(Ledger));

        foreach (var position in new[] { merged, split, renamed })
        {
            Ledger.Judge(new JudgementTakenBack(position!.Value));
        }

        Assert.Equal(before, SteppedDump.Of(Ledger));
    }

    [Fact]
    public void Judge_Split_MovesTheArticlesThatItNames()
    {
        Record("a", "John Doe", "AIDS", "Chad");
        Record("b", "John Doe", "AIDS", "Mali");
        Ledger.Judge(new ActorSplit(new("john-doe"), new("john-doe-senator"), "John Doe (senator)", [new("b"), new("c")]));

        Record("c", "John Doe", "AIDS", "Niger");
        Record("d", "John Doe", "AIDS", "Togo");

        Assert.Equal(
            ["john-doe AIDS chad", "john-doe AIDS togo", "john-doe-senator AIDS mali", "john-doe-senator AIDS niger"],
            Ledger.ReadRelations().Select(r => $"{r.Source} {r.Type} {r.Target}")
        );
        var other = Assert.Single(Ledger.ReadActors([new("john-doe-senator")]));
        Assert.Equal(("John Doe (senator)", false), (other.Name, other.IsListed));
        Assert.Empty(other.Aliases);
        Assert.Equal(["b", "c"], Ledger.ReadNamings(new("john-doe-senator")).Select(n => n.Article.Value));
    }

    [Fact]
    public void Judge_SplitInFavourOfAnotherKnownActor_LeavesHisNamesAlone()
    {
        Record("a", "Congo", "AIDS", "Chad");
        Record("b", "DR Congo", "AIDS", "Mali");

        Ledger.Judge(new ActorSplit(new("congo"), new("dr-congo"), "", [new("a")]));

        var actor = Assert.Single(Ledger.ReadActors([new("dr-congo"), new("congo")]));
        Assert.Equal("DR Congo", actor.Name);
        Assert.Empty(actor.Aliases);
        Assert.Equal(2, Ledger.ReadClaimsOf(new("dr-congo")).Count());
    }

    [Fact]
    public void Judge_Rename_KeepsIdAndFormerName()
    {
        Record("a", "Turkey", "AIDS", "Chad");

        Ledger.Judge(new ActorRenamed(new("turkey"), "Türkiye"));

        var actor = Assert.Single(Ledger.ReadActors([new("turkey")]));
        Assert.Equal(("turkey", "Türkiye"), (actor.Id.Value, actor.Name));
        Assert.Equal("Turkey", Assert.Single(actor.Aliases));
    }

    [Fact]
    public void Judge_RenameThenMerge_TheGivenNameStaysAsAlias()
    {
        Record("a", "Jon Doe", "AIDS", "Chad");
        Record("b", "John Doe", "AIDS", "Chad");
        Ledger.Judge(new ActorRenamed(new("jon-doe"), "J. Doe"));

        Ledger.Judge(new ActorsMerged(new("jon-doe"), new("john-doe")));

        var actor = Assert.Single(Ledger.ReadActors([new("john-doe")]));
        Assert.Equal("John Doe", actor.Name);
        Assert.Equal(["J. Doe", "Jon Doe"], actor.Aliases.AsEnumerable());
    }

    [Fact]
    public void Judge_MergeOfAState_MovesItsBodies()
    {
        Ledger.Record(
            new AnalysisBuilder("a")
                .Naming("Burma")
                .Naming(
                    new Actor
                    {
                        Id = new("junta"),
                        Name = "Junta",
                        Type = ActorType.Organization,
                        Country = new("burma"),
                        Parent = new("burma"),
                    }
                )
                .Build()
        );
        Record("b", "Myanmar", "AIDS", "Chad");
        var head = Ledger.Head;

        Ledger.Judge(new ActorsMerged(new("burma"), new("myanmar")));

        var junta = Assert.Single(Ledger.ReadActors([new("junta")]));
        Assert.Equal(("myanmar", "myanmar"), (junta.Country?.Value, junta.Parent?.Value));
        Assert.Contains(new ActorId("junta"), Ledger.ReadChanges(head, new(head.Value + 1)).Actors);
    }

    [Fact]
    public void Judge_RejectedClaim_CountsNoMoreEvenWhenItsArticleComesAgain()
    {
        var analysis = new AnalysisBuilder("a").Claiming("Iran", "AIDS", "Iraq").Claiming("Chad", "AIDS", "Mali").Build();
        Ledger.Record(analysis);
        var claim = analysis.Claims[0];

        Ledger.Judge(new ClaimRejected(claim.Id), "sarcasm");

        Assert.Equal(["chad"], Ledger.ReadRelations().Select(r => r.Source.Value));
        Assert.Empty(Ledger.ReadClaims([claim.Id]));
        Assert.Empty(Ledger.ReadClaimsOf(new("iran")));
        Assert.Equal([claim], Ledger.ReadRejectedClaims());
        Assert.Equal((1, 1, 4), (Ledger.Count().Claims, Ledger.Count().Relations, Ledger.Count().Actors));
        Ledger.Remove(new("a"));
        Assert.Empty(Ledger.ReadRejectedClaims());
        Ledger.Record(analysis);
        Assert.Equal([claim], Ledger.ReadRejectedClaims());
    }

    [Fact]
    public void Judge_RestoredClaim_CountsAgainUntilTheRestoringIsTakenBack()
    {
        var analysis = new AnalysisBuilder("a").Claiming("Iran", "AIDS", "Iraq").Build();
        Ledger.Record(analysis);
        Ledger.Judge(new ClaimRejected(analysis.Claims[0].Id));

        var restored = Ledger.Judge(new ClaimRestored(analysis.Claims[0].Id));

        Assert.Equal(analysis.Claims.AsEnumerable(), Ledger.ReadClaims());
        Ledger.Judge(new JudgementTakenBack(restored!.Value));
        Assert.Empty(Ledger.ReadClaims());
    }

    [Fact]
    public void Judge_WhatHoldsAlready_AppendsNothing()
    {
        Record("a", "Chad", "AIDS", "Mali");
        var merged = Ledger.Judge(new ActorsMerged(new("chad"), new("niger")));
        Ledger.Judge(new ActorRenamed(new("mali"), "Republic of Mali"));
        Ledger.Judge(new ActorSplit(new("mali"), new("mali-2"), "Mali (2)", [new("a")]));
        var head = Ledger.Head;

        Assert.Null(Ledger.Judge(new ActorsMerged(new("chad"), new("niger"))));
        Assert.Null(Ledger.Judge(new ActorsMerged(new("niger"), new("chad"))));
        Assert.Null(Ledger.Judge(new ActorRenamed(new("mali"), "Republic of Mali")));
        Assert.Null(Ledger.Judge(new ActorSplit(new("mali"), new("mali-2"), "Mali (2)", [new("a")])));
        Assert.Null(Ledger.Judge(new ClaimRestored(Ledger.ReadClaims().Single().Id)));
        Assert.Equal(head, Ledger.Head);
        Assert.NotNull(Ledger.Judge(new JudgementTakenBack(merged!.Value)));
        Assert.Null(Ledger.Judge(new JudgementTakenBack(merged.Value)));
    }

    [Fact]
    public void Judge_WhatContradictsItself_IsRefused()
    {
        Record("a", "Chad", "AIDS", "Mali");
        var head = Ledger.Head;

        Assert.Equal(ErrorCodes.JudgementRefused, Refusal(new ActorsMerged(new("chad"), new("chad"))));
        Assert.Equal(ErrorCodes.JudgementRefused, Refusal(new ActorSplit(new("chad"), new("chad"), "", [new("a")])));
        Assert.Equal(ErrorCodes.JudgementRefused, Refusal(new ActorSplit(new("chad"), new("x"), "X", [])));
        Assert.Equal(ErrorCodes.JudgementRefused, Refusal(new ActorRenamed(new("chad"), " ")));
        Assert.Equal(ErrorCodes.JudgementNotFound, Refusal(new JudgementTakenBack(new(1))));
        Assert.Equal(head, Ledger.Head);
        Ledger.Judge(new JudgementTakenBack(Ledger.Judge(new ActorRenamed(new("chad"), "Tchad"))!.Value));
        Assert.Equal(ErrorCodes.JudgementNotFound, Refusal(new JudgementTakenBack(Ledger.Head)));
    }

    [Fact]
    public void OpenSnapshot_LaterJudgements_AreNotSeen()
    {
        Record("a", "Chad", "AIDS", "Mali");
        using var snapshot = Ledger.OpenSnapshot();

        Ledger.Judge(new ActorsMerged(new("chad"), new("niger")));

        Assert.Equal(["chad", "mali"], snapshot.ReadActors().Select(a => a.Id.Value));
        Assert.Empty(snapshot.ReadJudgements());
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract ILedger Open();

    protected virtual void Dispose(bool disposing) => ledger?.Dispose();

    private void Record(string id, string source, string type, string target) =>
        Ledger.Record(new AnalysisBuilder(id).Claiming(source, type, target).Build());

    private string Refusal(Judgement judgement) => Assert.Throws<ActorGraphException>(() => Ledger.Judge(judgement)).Code;

    private IEnumerable<string> Ids() => Ledger.ReadActors().Select(a => a.Id.Value);
}
