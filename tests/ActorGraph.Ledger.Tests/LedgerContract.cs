using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

/// <summary>What every ledger promises.</summary>
public abstract class LedgerContract : IDisposable
{
    private ILedger? ledger;

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 11, 14, 8, 0, 0, TimeSpan.Zero));

    protected ILedger Ledger => ledger ??= Open();

    [Fact]
    public void Record_NewArticle_AppendsOneEntryForItAndOneForEachClaim()
    {
        var analysis = Meeting("a").Build();

        Assert.Equal(RecordOutcome.New, Ledger.Record(analysis));

        Assert.Equal(
            [
                new ArticleIngested(new(1), Clock.GetUtcNow(), new("a"), analysis.Article.ContentHash),
                new ClaimAsserted(new(2), Clock.GetUtcNow(), new("a"), analysis.Claims[0].Id),
            ],
            Ledger.ReadEntries(LedgerPosition.Start)
        );
        Assert.Equal(new LedgerPosition(2), Ledger.Head);
        Assert.Equal(new RecordedArticle(analysis.Article.ContentHash, "1.0.0"), Ledger.Find(new("a")));
        Assert.Equal(new LedgerCounts(1, 1, 0, 2, 1, 1, new(2)), Ledger.Count());
    }

    [Fact]
    public void Record_SameAnalysisTwice_AppendsNothing()
    {
        Ledger.Record(Meeting("a").Build());

        Assert.Equal(RecordOutcome.Unchanged, Ledger.Record(Meeting("a").Build()));
        Assert.Equal(new LedgerPosition(2), Ledger.Head);
    }

    [Fact]
    public void Together_SeveralWrites_AreAllKept()
    {
        Ledger.Together(() =>
        {
            Ledger.Record(Meeting("a").Build());
            Ledger.Record(Meeting("b").Build());

            Assert.NotNull(Ledger.Find(new("a")));
            Assert.Equal(RecordOutcome.Unchanged, Ledger.Record(Meeting("a").Build()));
        });

        Assert.Equal(new LedgerPosition(4), Ledger.Head);
        Assert.Equal(["a", "b"], Ledger.ReadArticles().Select(a => a.Id.Value));
    }

    [Fact]
    public void Together_OneThrows_NoneIsKeptAndWritingGoesOn()
    {
        Ledger.Record(Meeting("a").Build());

        Assert.Throws<InvalidOperationException>(() =>
            Ledger.Together(() =>
            {
                Ledger.Record(Meeting("b").Build());
                throw new InvalidOperationException();
            })
        );

        Assert.Null(Ledger.Find(new("b")));
        Assert.Equal(new LedgerPosition(2), Ledger.Head);
        Assert.Equal(RecordOutcome.New, Ledger.Record(Meeting("b").Build()));
        Assert.Equal(new LedgerPosition(4), Ledger.Head);
    }

    [Fact]
    public void Record_ChangedBody_RetractsTheOldAndAssertsTheNew()
    {
        var old = Meeting("a").Build();
        var fresh = new AnalysisBuilder("a").Claiming("Russia", "ATTACKED", "Ukraine").Build();
        Ledger.Record(old);

        Assert.Equal(RecordOutcome.Changed, Ledger.Record(fresh));

        Assert.Equal([fresh.Claims[0]], Ledger.ReadClaims());
        Assert.Equal(["russia", "ukraine"], Ledger.ReadActors().Select(a => a.Id.Value));
        Assert.Equal(
            [typeof(ArticleIngested), typeof(ClaimRetracted), typeof(ClaimAsserted)],
            Ledger.ReadEntries(new(2)).Select(e => e.GetType())
        );
        Assert.Equal(fresh.Article.Body, Ledger.ReadArticle(new("a"))!.Body);
    }

    [Fact]
    public void Record_ChangedBackAgain_AssertsTheFirstClaimAnew()
    {
        var old = Meeting("a").Build();
        Ledger.Record(old);
        Ledger.Record(new AnalysisBuilder("a").Claiming("Russia", "ATTACKED", "Ukraine").Build());

        Assert.Equal(RecordOutcome.Changed, Ledger.Record(old));
        Assert.Equal([old.Claims[0]], Ledger.ReadClaims());
    }

    [Fact]
    public void Record_ChangedHeadlineAlone_ChangesNothing()
    {
        Ledger.Record(Meeting("a").Titled("First").Build());

        Assert.Equal(RecordOutcome.Unchanged, Ledger.Record(Meeting("a").Titled("Second").By("Other").Build()));
        Assert.Equal("First", Ledger.ReadArticle(new("a"))!.Title);
    }

    [Fact]
    public void Record_NewerAnalyserThatFindsTheSame_AppendsNothingAndIsRemembered()
    {
        Ledger.Record(Meeting("a").Build());

        Assert.Equal(RecordOutcome.Unchanged, Ledger.Record(Meeting("a").AnalysedBy("1.1.0").Build()));
        Assert.Equal(new LedgerPosition(2), Ledger.Head);
        Assert.Equal("1.1.0", Ledger.Find(new("a"))!.AnalyserVersion);
    }

    [Fact]
    public void Record_NewerAnalyserThatFindsMore_TouchesOnlyWhatDiffers()
    {
        const string Sentence = "France met Germany in a wish to support Ukraine.";
        Ledger.Record(new AnalysisBuilder("a").Claiming("France", "MET_WITH", "Germany", sentence: Sentence).Build());
        var newer = new AnalysisBuilder("a")
            .AnalysedBy("2.0.0")
            .Claiming("France", "MET_WITH", "Germany", sentence: Sentence)
            .Claiming("France", "SUPPORTS", "Ukraine", sentence: Sentence)
            .Build();

        Assert.Equal(RecordOutcome.Changed, Ledger.Record(newer));

        Assert.Equal([typeof(ArticleIngested), typeof(ClaimAsserted)], Ledger.ReadEntries(new(2)).Select(e => e.GetType()));
        Assert.Equal(2, Ledger.ReadClaims().Count());
        Assert.Equal("1.0.0", Ledger.ReadClaims().Single(c => c.Type.Name == "MET_WITH").Provenance.Version);
    }

    [Fact]
    public void Record_OlderAnalyser_ChangesNothing()
    {
        const string Sentence = "France met Germany.";
        Ledger.Record(new AnalysisBuilder("a").AnalysedBy("1.10.0").Claiming("France", "MET_WITH", "Germany", sentence: Sentence).Build());

        var older = new AnalysisBuilder("a").AnalysedBy("1.9.0").Claiming("France", "SPOKE_WITH", "Germany", sentence: Sentence).Build();

        Assert.Equal(RecordOutcome.Unchanged, Ledger.Record(older));
        Assert.Equal("MET_WITH", Ledger.ReadClaims().Single().Type.Name);
    }

    [Fact]
    public void Record_TwoClaimsOfOneId_KeepsTheFirst()
    {
        var analysis = new AnalysisBuilder("a")
            .Claiming("France", "MET_WITH", "Germany")
            .Claiming("France", "MET_WITH", "Germany", c => c with { Modality = Modality.Denied })
            .Build();

        Ledger.Record(analysis);

        Assert.Equal(Modality.Asserted, Ledger.ReadClaims().Single().Modality);
    }

    [Fact]
    public void Record_ClaimOfUnlistedParty_IsRefused()
    {
        var analysis = Meeting("a").Build();

        Assert.Throws<ArgumentException>(() => Ledger.Record(analysis with { Actors = [] }));
        Assert.Equal(LedgerPosition.Start, Ledger.Head);
    }

    [Fact]
    public void Record_EveryPropertyOfAClaim_ComesBack()
    {
        var analysis = new AnalysisBuilder("https://example.org/ä?b=1")
            .Naming("Mark Rutte", ActorType.Person)
            .Naming("NATO", ActorType.Organization)
            .Claiming(
                "Mark Rutte",
                "HOLDS_OFFICE_IN",
                "NATO",
                c =>
                    c with
                    {
                        Title = "Secretary General",
                        AttributedTo = new ActorId("nato"),
                        Date = new DateOnly(2024, 11, 12),
                        DateRange = new DateRange(new(2024, 11, 1), new(2024, 11, 30)),
                        Place = "Brüssel",
                        Confidence = 0.1 + 0.2,
                        EventCode = null,
                        Modality = Modality.Possible,
                    }
            )
            .Claiming("NATO", "VISITED", "Ukraine")
            .Build();

        Ledger.Record(analysis);

        Assert.Equal(analysis.Claims.OrderBy(c => c.Id), Ledger.ReadClaims());
        Assert.Equal(analysis.Article, Ledger.ReadArticle(analysis.Article.Id));
        var article = analysis.Article with
        {
            Id = new("m"),
            Byline = "Jo Smith",
            ModifiedAt = new DateTimeOffset(2024, 11, 14, 8, 0, 0, TimeSpan.FromHours(4)),
            Language = "en",
        };
        Ledger.Record(new AnalysisBuilder("m").Build() with { Article = article });
        Assert.Equal(article, Ledger.ReadArticle(article.Id));
        var summary = Ledger.ReadArticles([article.Id]).Single();
        Assert.Equal((article.Byline, article.ModifiedAt, article.Language), (summary.Byline, summary.ModifiedAt, summary.Language));
    }

    [Fact]
    public void RecordFailure_TwiceThenSuccess_IsKeptOnceThenCleared()
    {
        var failure = new ArticleFailure(new("a"), "read", "AG2003", "The file is empty.");

        Ledger.RecordFailure(failure);
        Ledger.RecordFailure(failure);

        Assert.Equal([failure], Ledger.ReadFailures());
        Assert.Equal(
            new ArticleFailed(new(1), Clock.GetUtcNow(), new("a"), failure),
            Assert.Single(Ledger.ReadEntries(LedgerPosition.Start))
        );
        Ledger.Record(Meeting("a").Build());
        Assert.Empty(Ledger.ReadFailures());
    }

    [Fact]
    public void Remove_RecordedArticle_TakesWhatOnlyItSupported()
    {
        Ledger.Record(Meeting("a").Build());
        Ledger.Record(new AnalysisBuilder("b").Claiming("France", "SUPPORTS", "Ukraine").Build());

        Assert.True(Ledger.Remove(new("a")));

        Assert.Equal(["france", "ukraine"], Ledger.ReadActors().Select(a => a.Id.Value));
        Assert.Equal(["SUPPORTS"], Ledger.ReadRelations().Select(r => r.Type.Name));
        Assert.Null(Ledger.Find(new("a")));
        Assert.Equal([typeof(ClaimRetracted), typeof(ArticleRemoved)], Ledger.ReadEntries(new(4)).Select(e => e.GetType()));
        Assert.False(Ledger.Remove(new("a")));
        Assert.False(Ledger.Remove(new("never")));
        Assert.Equal(RecordOutcome.New, Ledger.Record(Meeting("a").Build()));
    }

    [Fact]
    public void ReadRelations_SeveralClaims_AddUpByKey()
    {
        Ledger.Record(
            new AnalysisBuilder("a")
                .PublishedOn(new(2024, 3, 2))
                .Claiming("Iran", "CALLED_ON", "Iraq", c => c with { EventCode = RelationOntology.TryGetCode("020"), Confidence = 0.5 })
                .Claiming(
                    "Iran",
                    "CALLED_ON",
                    "Iraq",
                    c => c with { EventCode = RelationOntology.TryGetCode("101"), Date = new DateOnly(2024, 2, 1) },
                    "Do it."
                )
                .Claiming("Iran", "CALLED_ON", "Iraq", c => c with { Modality = Modality.Planned }, "It will.")
                .Build()
        );
        Ledger.Record(
            new AnalysisBuilder("b")
                .PublishedOn(null)
                .Claiming(
                    "Iran",
                    "CALLED_ON",
                    "Iraq",
                    c => c with { EventCode = null, DateRange = new DateRange(new(2024, 1, 1), new(2024, 12, 31)) }
                )
                .Build()
        );

        var relations = Ledger.ReadRelations().ToList();

        var code = RelationOntology.Get("CALLED_ON");
        var mean = Math.Round(
            (3.0 + RelationOntology.TryGetCode("101")!.Goldstein + code.DefaultEventCode!.Goldstein) / 3,
            3,
            MidpointRounding.AwayFromZero
        );
        Assert.Equal(
            [
                new Relation(new("iran"), code, new("iraq"), Modality.Asserted, 3, 2, 2, new(2024, 1, 1), new(2024, 12, 31), 0.75, mean),
                new Relation(
                    new("iran"),
                    code,
                    new("iraq"),
                    Modality.Planned,
                    1,
                    1,
                    1,
                    new(2024, 3, 2),
                    new(2024, 3, 2),
                    0.75,
                    code.DefaultEventCode.Goldstein
                ),
            ],
            relations
        );
        Assert.Equal(relations.Skip(1), Ledger.ReadRelations([relations[1].Key, new(new("iran"), code, new("iraq"), Modality.Denied)]));
    }

    [Fact]
    public void ReadRelations_CopiesOfOneText_AreOneStory()
    {
        Ledger.Record(Meeting("a").By("One").Build());
        Ledger.Record(Meeting("b").By("Two").Build());
        Ledger.Record(Meeting("c").Saying("More of it.").Build());

        var relation = Assert.Single(Ledger.ReadRelations());

        Assert.Equal((3, 3, 2, 2), (relation.ClaimCount, relation.ArticleCount, relation.StoryCount, relation.Weight));
        Assert.Equal(2, Ledger.Count().Stories);
        var stories = Ledger.ReadArticles().Select(a => a.Story).ToList();
        Assert.Equal(stories[0], stories[1]);
        Assert.NotEqual(stories[0], stories[2]);
    }

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(2, 1, 0)]
    [InlineData(1, 2, 0)]
    public void ReadActors_UnlistedActor_DependsOnTheArticlesNotOnTheirOrder(params int[] order)
    {
        Actor Unlisted(string name, ActorType type) =>
            new()
            {
                Id = new("jon-doe"),
                Name = name,
                Type = type,
            };
        ArticleAnalysis[] analyses =
        [
            new AnalysisBuilder("a").Naming(Unlisted("Jon Doe", ActorType.Person)).Build(),
            new AnalysisBuilder("b").Naming(Unlisted("Jon Dœ", ActorType.Organization)).Saying("b").Build(),
            new AnalysisBuilder("c").Naming(Unlisted("Jon Doe", ActorType.Person)).Saying("c").Build(),
        ];
        foreach (var i in order)
        {
            Ledger.Record(analyses[i]);
        }

        var actor = Assert.Single(Ledger.ReadActors());

        Assert.Equal(("Jon Doe", ActorType.Person), (actor.Name, actor.Type));
        Assert.Equal("Jon Dœ", Assert.Single(actor.Aliases));
        Ledger.Remove(new("a"));
        Ledger.Remove(new("c"));
        Assert.Equal("Jon Dœ", Assert.Single(Ledger.ReadActors([new("jon-doe"), new("nobody")])).Name);
    }

    [Fact]
    public void ReadActors_ListedAndUnlistedDescription_ShowsTheListed()
    {
        var listed = new Actor
        {
            Id = new("nato"),
            Name = "NATO",
            Type = ActorType.Organization,
            Aliases = ["Alliance"],
            Country = new("x"),
            Parent = new("y"),
            IsoCode = "ZZZ",
            IsListed = true,
        };
        Ledger.Record(
            new AnalysisBuilder("a")
                .Naming(
                    new Actor
                    {
                        Id = new("nato"),
                        Name = "Nato",
                        Type = ActorType.Person,
                    }
                )
                .Build()
        );
        Ledger.Record(new AnalysisBuilder("b").Naming(listed).Saying("b").Build());

        var actor = Assert.Single(Ledger.ReadActors());

        Assert.Equal(
            ("NATO", ActorType.Organization, "x", "y", "ZZZ", true),
            (actor.Name, actor.Type, actor.Country?.Value, actor.Parent?.Value, actor.IsoCode, actor.IsListed)
        );
        Assert.Equal("Alliance", Assert.Single(actor.Aliases));
    }

    [Fact]
    public void ReadMentions_SurfaceForms_ComeBackInOrderOfAppearance()
    {
        Ledger.Record(
            new AnalysisBuilder("b")
                .Naming(
                    new Actor
                    {
                        Id = new("russia"),
                        Name = "Russia",
                        Type = ActorType.Country,
                    },
                    "Moscow",
                    "Kremlin"
                )
                .Build()
        );
        Ledger.Record(Meeting("a").Build());

        Assert.Equal(
            ["a france France", "a germany Germany", "b russia Moscow,Kremlin"],
            Ledger.ReadMentions().Select(m => $"{m.Article} {m.Actor} {string.Join(',', m.SurfaceForms)}")
        );
        Assert.Equal(["russia"], Ledger.ReadMentions([new("b"), new("c")]).Select(m => m.Actor.Value));
    }

    [Fact]
    public void ReadClaimsOf_EitherEnd_OrderedByRelationThenOtherEnd()
    {
        Ledger.Record(
            new AnalysisBuilder("a")
                .Claiming("Ukraine", "SUPPORTS", "France")
                .Claiming("France", "SUPPORTS", "Germany")
                .Claiming("France", "AIDS", "Ukraine")
                .Claiming("Germany", "AIDS", "Ukraine")
                .Build()
        );

        Assert.Equal(
            ["AIDS ukraine", "SUPPORTS germany", "SUPPORTS ukraine"],
            Ledger.ReadClaimsOf(new("france")).Select(c => $"{c.Type} {(c.Source.Value == "france" ? c.Target : c.Source)}")
        );
    }

    [Fact]
    public void ReadClaimsFrom_Source_OrderedByRelationThenTargetOrTargetFirst()
    {
        Ledger.Record(
            new AnalysisBuilder("a")
                .Claiming("Ukraine", "SUPPORTS", "France")
                .Claiming("France", "SUPPORTS", "Ukraine")
                .Claiming("France", "SUPPORTS", "Germany")
                .Claiming("France", "AIDS", "Ukraine")
                .Build()
        );

        Assert.Equal(["AIDS ukraine", "SUPPORTS germany", "SUPPORTS ukraine"], Read(targetFirst: false));
        Assert.Equal(["SUPPORTS germany", "AIDS ukraine", "SUPPORTS ukraine"], Read(targetFirst: true));

        IEnumerable<string> Read(bool targetFirst) => Ledger.ReadClaimsFrom(new("france"), targetFirst).Select(c => $"{c.Type} {c.Target}");
    }

    [Fact]
    public void ReadClaimsAmong_Actors_GivesThoseWithBothEndsAmongThem()
    {
        Ledger.Record(
            new AnalysisBuilder("a")
                .Claiming("Ukraine", "SUPPORTS", "France")
                .Claiming("France", "SUPPORTS", "Germany")
                .Claiming("France", "AIDS", "Ukraine")
                .Claiming("Germany", "AIDS", "Ukraine")
                .Build()
        );

        var claims = Ledger.ReadClaimsAmong([new("france"), new("ukraine"), new("nobody")]).ToList();

        Assert.Equal(
            ["france AIDS ukraine", "ukraine SUPPORTS france"],
            claims.Select(c => $"{c.Source} {c.Type} {c.Target}").Order(StringComparer.Ordinal)
        );
        Assert.Equal(claims.Order(Comparer<Claim>.Create((x, y) => x.Id.CompareTo(y.Id))), claims);
        Assert.Empty(Ledger.ReadClaimsAmong([new("france")]));
        Assert.Empty(Ledger.ReadClaimsAmong([]));
    }

    [Fact]
    public void ReadChanges_Interval_NamesWhatItsArticlesHadAndHave()
    {
        var old = Meeting("a").Build();
        Ledger.Record(old);
        Ledger.Record(new AnalysisBuilder("b").Claiming("China", "AIDS", "Iran").Build());
        var before = Ledger.Head;
        var fresh = new AnalysisBuilder("a").Claiming("Russia", "ATTACKED", "Ukraine").Build();
        Ledger.Record(fresh);

        var changes = Ledger.ReadChanges(before, Ledger.Head);

        Assert.Equal("a", Assert.Single(changes.Articles).Value);
        Assert.Equal(["france", "germany", "russia", "ukraine"], changes.Actors.Select(a => a.Value));
        Assert.Equal(new[] { old.Claims[0].Id, fresh.Claims[0].Id }.Order(), changes.Claims.AsEnumerable());
        Assert.Equal(["MET_WITH", "ATTACKED"], changes.Relations.Select(r => r.Type.Name));
        Assert.Empty(Ledger.ReadChanges(Ledger.Head, Ledger.Head).Articles);
        Assert.Equal([fresh.Claims[0]], Ledger.ReadClaims(changes.Claims));
        Assert.Equal(["b"], Ledger.ReadArticles([new("b"), new("z")]).Select(a => a.Id.Value));
    }

    [Fact]
    public void OpenSnapshot_WithAConfidence_HasNoClaimBelowIt()
    {
        Ledger.Record(
            new AnalysisBuilder("a")
                .Claiming("China", "AIDS", "Iran", sentence: "China armed Iran.", change: c => c with { Confidence = 0.4 })
                .Claiming("China", "AIDS", "Iran", sentence: "China armed Iran again.", change: c => c with { Confidence = 0.7 })
                .Claiming("China", "SUPPORTS", "Iran", sentence: "China praised Iran.", change: c => c with { Confidence = 0.699 })
                .Build()
        );
        var all = Ledger.ReadClaims().Select(c => c.Id).ToList();
        using var sure = Ledger.OpenSnapshot(0.7);

        var claim = Assert.Single(sure.ReadClaims());
        Assert.Equal("China armed Iran again.", claim.Evidence.Sentence);
        Assert.Equal([claim], sure.ReadClaims(all));
        Assert.Equal([claim], sure.ReadClaimsOf(new("china")));
        Assert.Equal([claim], sure.ReadClaimsAmong([new("china"), new("iran")]));
        var relation = Assert.Single(sure.ReadRelations());
        Assert.Equal((1, 0.7), (relation.ClaimCount, relation.Confidence));
        Assert.Equal([relation], sure.ReadRelations([.. Ledger.ReadRelations().Select(r => r.Key)]));
        Assert.Equal((1, 1, 2), (sure.Count().Claims, sure.Count().Relations, sure.ReadActors().Count()));
        Assert.Equal((3, 2), (Ledger.Count().Claims, Ledger.Count().Relations));
    }

    [Fact]
    public void OpenSnapshot_LaterRecords_AreNotSeen()
    {
        Ledger.Record(Meeting("a").Build());
        using var snapshot = Ledger.OpenSnapshot();

        Ledger.Record(new AnalysisBuilder("b").Claiming("China", "AIDS", "Iran").Build());
        Ledger.Remove(new("a"));

        Assert.Equal(new LedgerPosition(2), snapshot.Head);
        Assert.Equal("MET_WITH", Assert.Single(snapshot.ReadClaims()).Type.Name);
        Assert.Equal("a", Assert.Single(snapshot.ReadArticles()).Id.Value);
    }

    [Fact]
    public void Record_WhileASequenceIsRead_LeavesTheSequenceAsItBegan()
    {
        Ledger.Record(Meeting("a").Build());
        Ledger.Record(Meeting("c").Build());
        List<string> seen = [];

        foreach (var article in Ledger.ReadArticles())
        {
            seen.Add(article.Id.Value);
            Ledger.Record(Meeting("b").Build());
        }

        Assert.Equal(["a", "c"], seen);
        Assert.Equal(3, Ledger.Count().Articles);
    }

    [Fact]
    public void ReadTenures_ChangedAndRemovedArticles_TellFromWhenToWhen()
    {
        Ledger.Record(Meeting("a").Build());
        Ledger.Record(Meeting("b").Build());
        var since = Ledger.Head;
        Ledger.Record(new AnalysisBuilder("a").Claiming("Russia", "ATTACKED", "Ukraine").Build());
        Ledger.Remove(new("b"));

        var tenures = Ledger
            .ReadTenures(since)
            .Select(t => $"{t.Claim.Article} {t.Claim.Type.Name} {t.Asserted} {t.Retracted}")
            .Order(StringComparer.Ordinal);

        Assert.Equal(["a ATTACKED 7 ", "a MET_WITH 2 6", "b MET_WITH 4 8"], tenures);
        Assert.Empty(Ledger.ReadTenures(Ledger.Head));
        Assert.Equal(3, Ledger.ReadTenures(LedgerPosition.Start).Count());
    }

    [Fact]
    public void ReadTenures_RecordedAnew_AreTwo()
    {
        Ledger.Record(Meeting("a").Build());
        Ledger.Remove(new("a"));
        Ledger.Record(Meeting("a").Build());

        Assert.Equal(
            [(new LedgerPosition(2), new LedgerPosition(3)), (new LedgerPosition(6), (LedgerPosition?)null)],
            Ledger.ReadTenures(LedgerPosition.Start).Select(t => (t.Asserted, t.Retracted))
        );
    }

    [Fact]
    public void FindPosition_Moment_IsTheLastEntryBeforeIt()
    {
        Ledger.Record(Meeting("a").Build());
        Clock.Advance(TimeSpan.FromDays(1));
        Ledger.Record(Meeting("b").Build());

        Assert.Equal(LedgerPosition.Start, Ledger.FindPosition(Clock.GetUtcNow().AddDays(-1)));
        Assert.Equal(new LedgerPosition(2), Ledger.FindPosition(Clock.GetUtcNow()));
        Assert.Equal(new LedgerPosition(2), Ledger.FindPosition(Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(2))));
        Assert.Equal(new LedgerPosition(4), Ledger.FindPosition(Clock.GetUtcNow().AddTicks(1)));
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract ILedger Open();

    protected virtual void Dispose(bool disposing) => ledger?.Dispose();

    private static AnalysisBuilder Meeting(string id) => new AnalysisBuilder(id).Claiming("France", "MET_WITH", "Germany");
}
