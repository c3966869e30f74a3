using ActorGraph.Extraction.Tests.Events;
using ActorGraph.Extraction.Tracing;
using Xunit;

namespace ActorGraph.Extraction.Tests.Tracing;

public class ExtractionTraceTests
{
    private const string Attack = "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj";

    [Theory]
    [InlineData(Attack)]
    [InlineData("Russia/NNP/2/nsubj vowed/vow/VBD/0/root to/TO/4/mark zap/VB/2/xcomp Ukraine/NNP/4/obj")]
    [InlineData("Russia/NNP/4/nsubj and/CC/3/cc Ukraine/NNP/1/conj brawled/brawl/VBD/0/root")]
    [InlineData("France/NNP/2/nsubj said/say/VBD/0/root Russia/NNP/4/nsubj zapped/zap/VBD/2/ccomp Ukraine/NNP/4/obj")]
    public void Trace_GivesTheClaimsOfTheExtraction(string trees) =>
        Assert.Equal(TestClaims.ClaimsOf(trees), TestClaims.TraceOf(trees).Claims.Select(c => c.Claim));

    [Fact]
    public void Trace_Claim_TellsRuleWordsAndParties()
    {
        var claim = Assert.Single(TestClaims.TraceOf(Attack).Claims);

        Assert.Equal("ATTACKED.test.tsv:2", claim.Origin);
        Assert.Equal(1, Assert.Single(claim.Tokens));
        Assert.Equal(0, claim.Source.Token);
        Assert.Equal("ukraine", claim.Target.Link.Actor.Id.Value);
        Assert.Equal(["base", "verb", "rule-doubt", "link-doubt", "distance"], claim.Factors.Select(f => f.Name));
        var odds = claim.Factors.Aggregate(1.0, (product, factor) => product * factor.Odds);
        Assert.Equal(claim.Claim.Confidence, odds / (1 + odds), 3);
    }

    [Theory]
    [InlineData("Russia/NNP/2/nsubj zapped/zap/VBD/0/root him/PRP/2/obj", "t-zap", OutcomeKind.SlotEmpty, "target")]
    [InlineData("She/PRP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj", "t-zap", OutcomeKind.SlotEmpty, "source")]
    [InlineData("Russia/NNP/2/nsubj zapped/zap/VBD/0/root Rutte/NNP/2/obj", "t-zap", OutcomeKind.Claimed, "")]
    [InlineData(
        "Rutte/NNP/2/nsubj held/hold/VBD/0/root a/DT/4/det powwow/NN/2/obj with/IN/6/case Lammy/NNP/4/nmod",
        "t-powwows",
        OutcomeKind.Overruled,
        "t-hold-powwow"
    )]
    [InlineData(
        "France/NNP/2/nsubj urged/urge/VBD/0/root Russia/NNP/2/obj to/TO/5/mark zap/VB/2/xcomp Ukraine/NNP/5/obj",
        "t-zap",
        OutcomeKind.VerdictDropped,
        ""
    )]
    public void Trace_Predicate_TellsHowItEnded(string trees, string rule, OutcomeKind kind, string detail)
    {
        var predicate = Assert.Single(TestClaims.TraceOf(trees).Predicates, p => p.Rule == rule);

        var outcome = Assert.Single(predicate.Outcomes);
        Assert.Equal(kind, outcome.Kind);
        Assert.Equal(detail, outcome.Detail);
        Assert.Equal(kind == OutcomeKind.Claimed, outcome.Claim is not null);
    }

    [Fact]
    public void Trace_FailedCondition_IsSpelledAsInItsFile()
    {
        var predicates = TestClaims.TraceOf("France/NNP/2/nsubj stopped/stop/VBD/0/root Russia/NNP/2/obj").Predicates;

        var refused = Assert.Single(predicates, p => p.Rule == "sanctioned-stop");
        Assert.Null(refused.Source);
        Assert.Equal("clause=buy,import,purchase", Assert.Single(refused.Outcomes).Detail);
    }

    [Fact]
    public void Trace_SameActorOnBothSides_IsToldWithItsPair()
    {
        var predicate = Assert.Single(
            TestClaims
                .TraceOf(
                    "Russia/NNP/4/nsubj and/CC/3/cc Mali/NNP/1/conj zapped/zap/VBD/0/root Ukraine/NNP/4/obj and/CC/7/cc Mali/NNP/5/conj"
                )
                .Predicates,
            p => p.Rule == "t-zap"
        );

        Assert.Contains(predicate.Outcomes, o => o.Kind == OutcomeKind.SameActor && o.Source!.Link.Actor.Name == "Mali");
        Assert.Equal(3, predicate.Outcomes.Count(o => o.Kind == OutcomeKind.Claimed));
    }

    [Theory]
    [InlineData("Russia/NNP/3/nsubj will/MD/3/aux zap/VB/0/root Ukraine/NNP/3/obj", "will", VerdictEffect.Planned)]
    [InlineData("Russia/NNP/4/nsubj did/do/VBD/4/aux not/RB/4/advmod zap/VB/0/root Ukraine/NNP/4/obj", "not", VerdictEffect.Denied)]
    [InlineData("Russia/NNP/3/nsubj may/MD/3/aux zap/VB/0/root Ukraine/NNP/3/obj", "may", VerdictEffect.Possible)]
    [InlineData("Russia/NNP/3/nsubj must/MD/3/aux zap/VB/0/root Ukraine/NNP/3/obj", "must", VerdictEffect.Dropped)]
    [InlineData(
        "France/NNP/2/nsubj urged/urge/VBD/0/root Russia/NNP/2/obj to/TO/5/mark zap/VB/2/xcomp Ukraine/NNP/5/obj",
        "urged",
        VerdictEffect.Dropped
    )]
    [InlineData("Russia/NNP/2/nsubj vowed/vow/VBD/0/root to/TO/4/mark zap/VB/2/xcomp Ukraine/NNP/4/obj", "vowed", VerdictEffect.Planned)]
    [InlineData(
        "Russia/NNP/2/nsubj refused/refuse/VBD/0/root to/TO/4/mark zap/VB/2/xcomp Ukraine/NNP/4/obj",
        "refused",
        VerdictEffect.Denied
    )]
    [InlineData(
        "France/NNP/2/nsubj said/say/VBD/0/root Russia/NNP/4/nsubj zapped/zap/VBD/2/ccomp Ukraine/NNP/4/obj",
        "said",
        VerdictEffect.Attributed
    )]
    [InlineData(
        "Russia/NNP/2/nsubj dithered/dither/VBD/0/root to/TO/4/mark zap/VB/2/xcomp Ukraine/NNP/4/obj",
        "dithered",
        VerdictEffect.UnknownWord
    )]
    [InlineData("Did/do/VBD/3/aux Russia/NNP/3/nsubj zap/VB/0/root Ukraine/NNP/3/obj ?/./3/punct", "?", VerdictEffect.Dropped)]
    public void Trace_Verdict_NamesTheWordThatCastIt(string tree, string word, VerdictEffect effect)
    {
        var trace = TestClaims.TraceOf(tree);

        var outcome = Assert.Single(Assert.Single(trace.Predicates, p => p.Rule == "t-zap").Outcomes);
        Assert.Contains(outcome.Steps, s => s.Effect == effect && trace.Words[s.Token].Text == word);
    }

    [Fact]
    public void Trace_UnknownVerbBetweenActors_IsListed()
    {
        var trace = TestClaims.TraceOf(
            "Russia/NNP/2/nsubj outfoxed/outfox/VBD/0/root Ukraine/NNP/2/obj | Russia/NNP/2/nsubj slept/sleep/VBD/0/root"
        );

        var unknown = Assert.Single(trace.Unknown);
        Assert.Equal(1, unknown.Token);
        Assert.Equal(["russia", "ukraine"], unknown.Parties.Select(p => p.Link.Actor.Id.Value));
        Assert.Empty(unknown.Lacking);
    }

    [Fact]
    public void Trace_VerbWhoseFramesLackAWord_NamesTheirTriggers()
    {
        var trace = TestClaims.TraceOf("Rutte/NNP/2/nsubj yeeted/yeet/VBD/0/root Lammy/NNP/2/obj");

        Assert.Equal("yeet.v flimflam.n", Assert.Single(Assert.Single(trace.Unknown).Lacking));
    }

    [Fact]
    public void Trace_TimeWords_AreThoseThatGaveTheDay()
    {
        var trace = TestClaims.TraceOf("Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj on/IN/5/case Monday/NNP/2/obl");

        var claim = Assert.Single(trace.Claims);
        Assert.Equal(new DateOnly(2024, 11, 11), claim.Claim.Date);
        var words = claim.TimeWords!.Value;
        Assert.Equal("Monday", trace.Document.Document.Text[words.Start..words.End]);
    }
}
