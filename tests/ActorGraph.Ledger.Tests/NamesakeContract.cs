using ActorGraph.Core.Actors;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

/// <summary>What every ledger promises about those of no list who share a name.</summary>
public abstract class NamesakeContract : IDisposable
{
    private ILedger? ledger;

    protected ILedger Ledger => ledger ??= Open();

    public static TheoryData<string, string> Conflicts =>
        new()
        {
            // What articles say of John Smith: the type and the state of each; then who is there.
            { "Person", "john-smith" },
            { "Person kenya", "john-smith" },
            { "Person kenya, Person kenya, Person", "john-smith" },
            { "Person kenya, Person france", "john-smith-france john-smith-kenya" },
            { "Person kenya, Person france, Person", "john-smith john-smith-france john-smith-kenya" },
            { "Person kenya, Person france, Person chad, Person kenya", "john-smith-chad john-smith-france john-smith-kenya" },
            { "Person kenya, Organization france", "john-smith" },
            { "Person kenya, Person france, Organization chad", "john-smith john-smith-france john-smith-kenya" },
            { "Person kenya, listed france", "john-smith" },
            { "Person kenya, Person france, listed france", "john-smith john-smith-france john-smith-kenya" },
        };

    [Theory]
    [MemberData(nameof(Conflicts))]
    public void ReadActors_WhatArticlesSayOfAName_ShowsWhoBearsIt(string articles, string expected)
    {
        var said = articles.Split(", ").Select(a => a.Split(' ')).ToList();
        for (var i = 0; i < said.Count; i++)
        {
            var isListed = said[i][0] == "listed";
            var type = isListed ? ActorType.Person : Enum.Parse<ActorType>(said[i][0]);
            Ledger.Record(
                new AnalysisBuilder($"a{i}").Naming(Smith(said[i].ElementAtOrDefault(1), type) with { IsListed = isListed }).Build()
            );
        }

        Assert.Equal(expected, string.Join(' ', Ids()));
    }

    [Fact]
    public void Record_SecondState_TellsTheArticlesApart()
    {
        Record("a", "kenya");
        Record("b");
        var claims = Ledger.ReadClaims().Select(c => c.Id).ToList();
        var head = Ledger.Head;

        Record("c", "france");

        Assert.Equal(
            [
                "john-smith: John Smith",
                "john-smith-france: John Smith (France), John Smith",
                "john-smith-kenya: John Smith (Kenya), John Smith",
            ],
            Ledger
                .ReadActors()
                .Where(a => a.Type == ActorType.Person)
                .Select(a => $"{a.Id}: {string.Join(", ", a.Aliases.Prepend(a.Name))}")
        );
        Assert.Equal(
            ["a john-smith-kenya", "b john-smith", "c john-smith-france"],
            Ledger.ReadClaims().OrderBy(c => c.Article).Select(c => $"{c.Article} {c.Source}")
        );
        Assert.Equal(
            ["a john-smith-kenya", "b john-smith", "c john-smith-france"],
            Ledger.ReadMentions().Where(m => m.Actor.Value != "chad").Select(m => $"{m.Article} {m.Actor}")
        );
        Assert.Equal(["a"], Ledger.ReadNamings(new("john-smith-kenya")).Select(n => n.Article.Value));
        Assert.Equal(claims, Ledger.ReadClaims().Where(c => c.Article.Value != "c").Select(c => c.Id));
        Assert.Equal(["a"], Ledger.ReadEntries(head).OfType<ArticleRejudged>().Select(e => e.Article.Value));
        Assert.Equal(
            ["chad", "john-smith", "john-smith-france", "john-smith-kenya"],
            Ledger.ReadChanges(head, Ledger.Head).Actors.Select(a => a.Value)
        );
    }

    [Fact]
    public void Remove_TheOnlyArticleOfAState_MakesOneOfThemAgain()
    {
        Record("a", "kenya");
        Record("b");
        var before = SteppedDump.Of(Ledger);
        Record("c", "france");

        Ledger.Remove(new("c"));

        Assert.Equal(before, SteppedDump.Of(Ledger));
        Assert.Equal(["a", "a"], Ledger.ReadEntries(LedgerPosition.Start).OfType<ArticleRejudged>().Select(e => e.Article.Value));
    }

    [Fact]
    public void Record_ArticleThatGivesAnotherStateNow_IsOfTheOtherBearer()
    {
        Record("a", "kenya");
        Record("b", "france");
        Record("c", "france");

        Ledger.Record(Said("b", "kenya").Saying("A correction.").Build());
        Assert.Equal(["a", "b"], Ledger.ReadNamings(new("john-smith-kenya")).Select(n => n.Article.Value));
        Ledger.Record(Said("c", "kenya").Saying("A correction.").Build());
        Assert.Equal(["john-smith"], Ids());
    }

    [Fact]
    public void Record_NewerAnalyserThatFindsAState_MovesTheClaimsThatItConfirms()
    {
        Record("a", "kenya");
        Record("b");

        Assert.Equal(RecordOutcome.Changed, Ledger.Record(Said("b", "france").AnalysedBy("2.0.0").Build()));

        Assert.Equal(["john-smith-france", "john-smith-kenya"], Ledger.ReadRelations().Select(r => r.Source.Value));
        Assert.Empty(Ledger.ReadEntries(LedgerPosition.Start).OfType<ClaimRetracted>());
    }

    [Fact]
    public void Judge_MergeOfTwoBearers_HoldsForLaterArticlesUntilItIsTakenBack()
    {
        Record("a", "kenya");
        Record("b", "france");

        var merge = Ledger.Judge(new ActorsMerged(new("john-smith-kenya"), new("john-smith-france")), "moved");
        Record("c", "kenya");
        Record("d");

        var one = Assert.Single(Ledger.ReadActors([new("john-smith-france"), new("john-smith-kenya")]));
        Assert.Equal(["John Smith", "John Smith (Kenya)"], one.Aliases.AsEnumerable());
        Assert.Equal("John Smith (France)", one.Name);
        Assert.Equal(["a", "b", "c"], Ledger.ReadNamings(one.Id).Select(n => n.Article.Value));
        Assert.Equal(["john-smith", "john-smith-france"], Ids());
        Ledger.Judge(new JudgementTakenBack(merge!.Value));
        Assert.Equal(["john-smith", "john-smith-france", "john-smith-kenya"], Ids());
    }

    [Fact]
    public void Judge_AllBearersAreOne_IsThePlainName()
    {
        Record("a", "kenya");
        Record("b", "france");

        Ledger.Judge(new ActorsMerged(new("john-smith-kenya"), new("john-smith")));
        Ledger.Judge(new ActorsMerged(new("john-smith-france"), new("john-smith")));

        Assert.Equal(["john-smith"], Ids());
        Assert.Equal("John Smith", Ledger.ReadActors([new("john-smith")]).Single().Name);
        Record("c", "mali");
        Assert.Equal(["john-smith", "john-smith-mali"], Ids());
    }

    [Fact]
    public void Judge_MergeOfTheRest_LeavesTheOthersWhoBearTheName()
    {
        Record("a", "kenya");
        Record("b", "france");
        Record("c");

        Ledger.Judge(new ActorsMerged(new("john-smith"), new("john-smith-kenya"), IsOfRest: true));

        Assert.Equal(["john-smith-france", "john-smith-kenya"], Ids());
        Assert.Equal("John Smith (Kenya)", Ledger.ReadActors([new("john-smith-kenya")]).Single().Name);
        Ledger.Remove(new("b"));
        Assert.Equal(["john-smith-kenya"], Ids());
        Record("d", "france");
        Assert.Equal(["john-smith-france", "john-smith-kenya"], Ids());
    }

    [Fact]
    public void Judge_MergeBeforeTheConflict_HoldsForAllWhoBearTheName()
    {
        Record("a", "kenya");
        var merge = Ledger.Judge(new ActorsMerged(new("john-smith"), new("jack-smith")));

        Record("b", "france");

        Assert.Equal(["jack-smith"], Ids());
        Ledger.Judge(new JudgementTakenBack(merge!.Value));
        Assert.Equal(["john-smith-france", "john-smith-kenya"], Ids());
    }

    [Fact]
    public void Judge_SplitThatSettlesTheConflict_LeavesTheRestAsOne()
    {
        Record("a", "kenya");
        Record("b", "france");
        Record("c");

        var split = Ledger.Judge(new ActorSplit(new("john-smith"), new("john-smith-2"), "John Smith (2)", [new("b")]));

        Assert.Equal(["john-smith", "john-smith-2"], Ids());
        Assert.Equal(["a", "c"], Ledger.ReadNamings(new("john-smith")).Select(n => n.Article.Value));
        Ledger.Judge(new JudgementTakenBack(split!.Value));
        Assert.Equal(["john-smith", "john-smith-france", "john-smith-kenya"], Ids());
    }

    [Fact]
    public void Judge_BearerThatWasSpokenOf_StaysWhenTheConflictIsGone()
    {
        Record("a", "kenya");
        Record("b", "france");
        Ledger.Judge(new ActorRenamed(new("john-smith-kenya"), "John K. Smith"));

        Ledger.Remove(new("b"));
        Record("c");

        Assert.Equal(["john-smith", "john-smith-kenya"], Ids());
        var kenyan = Ledger.ReadActors([new("john-smith-kenya")]).Single();
        Assert.Equal(("John K. Smith", "kenya"), (kenyan.Name, kenyan.Country?.Value));
        Assert.Equal(["John Smith", "John Smith (Kenya)"], kenyan.Aliases.AsEnumerable());
    }

    [Fact]
    public void ReadJudgements_MergeOfTheRest_IsReadBackAsItWas()
    {
        Record("a", "kenya");
        var merge = new ActorsMerged(new("john-smith"), new("jack-smith"), IsOfRest: true);

        Ledger.Judge(merge);

        Assert.Equal(merge, Ledger.ReadJudgements().Single().Judgement);
        Assert.Equal(merge, Ledger.ReadEntries(LedgerPosition.Start).OfType<JudgementRecorded>().Single().Judgement);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract ILedger Open();

    protected virtual void Dispose(bool disposing) => ledger?.Dispose();

    private static Actor Smith(string? state, ActorType type = ActorType.Person) =>
        new()
        {
            Id = new("john-smith"),
            Name = "John Smith",
            Type = type,
            Country = state is null ? null : new ActorId(state),
        };

    private static AnalysisBuilder Said(string id, string? state) =>
        new AnalysisBuilder(id).Naming(Smith(state)).Claiming("John Smith", "AIDS", "Chad");

    private void Record(string id, string? state = null) => Ledger.Record(Said(id, state).Build());

    private IEnumerable<string> Ids() => Ledger.ReadActors().Where(a => a.Type != ActorType.Country).Select(a => a.Id.Value);
}
