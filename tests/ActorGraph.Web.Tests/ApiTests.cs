using System.Text.Json;
using Xunit;

namespace ActorGraph.Web.Tests;

public sealed class ApiTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("rus", "russia")]
    [InlineData("RUTTE", "mark-rutte")]
    [InlineData("alliance", "nato")]
    public async Task Actors_BeginningOfAWord_FindsHim(string typed, string expected)
    {
        var found = await site.GetAsync($"/api/actors?q={typed}");

        Assert.Equal(expected, found[0].GetProperty("id").GetString());
        Assert.Equal(typed == "alliance" ? "Alliance" : null, found[0].GetProperty("alias").GetString());
    }

    [Fact]
    public async Task Actors_NothingTyped_ThoseOfMostArticlesFirst()
    {
        var articles = (await site.GetAsync("/api/actors?limit=3"))
            .EnumerateArray()
            .Select(a => a.GetProperty("articles").GetInt32())
            .ToList();

        Assert.Equal(3, articles.Count);
        Assert.Equal(articles.OrderDescending(), articles);
        Assert.Empty((await site.GetAsync("/api/actors?q=zanzibar")).EnumerateArray());
    }

    [Fact]
    public async Task Neighbourhood_AllTime_HasTheLedgersOwnSums()
    {
        var graph = await site.GetAsync("/api/actors/ukraine/neighbourhood");

        var expected = site
            .Ledger.ReadRelations()
            .Where(r => r.Source.Value == "ukraine" || r.Target.Value == "ukraine")
            .Select(r => $"{r.Source} {r.Type} {r.Target} {r.Modality} {r.Weight} {r.ClaimCount} {r.Goldstein}".ToLowerInvariant());
        var own = graph
            .GetProperty("relations")
            .EnumerateArray()
            .Where(r => Text(r, "source") == "ukraine" || Text(r, "target") == "ukraine")
            .Select(r =>
                $"{Text(r, "source")} {Text(r, "type")} {Text(r, "target")} {Text(r, "modality")} {r.GetProperty("weight")} {r.GetProperty("claims")} {r.GetProperty("goldstein")}".ToLowerInvariant()
            );
        Assert.Equal(expected.Order(StringComparer.Ordinal), own.Order(StringComparer.Ordinal));
        Assert.Equal("ukraine", Text(graph.GetProperty("actors")[0], "id"));
        Assert.Equal(6, graph.GetProperty("neighbours").GetInt32());
        Assert.Contains(
            graph.GetProperty("relations").EnumerateArray(),
            r => Text(r, "source") == "france" && Text(r, "target") == "germany"
        );
    }

    [Fact]
    public async Task Neighbourhood_ALimitAndDays_HasTheHeaviestOfThatTimeAndAllMonths()
    {
        var graph = await site.GetAsync("/api/actors/ukraine/neighbourhood?limit=1&from=2024-11-01&to=2024-11-10&modality=asserted");

        Assert.Equal(["ukraine", "russia"], graph.GetProperty("actors").EnumerateArray().Select(a => Text(a, "id")));
        Assert.Equal(2, graph.GetProperty("neighbours").GetInt32());
        Assert.Equal(
            ["ACCUSED", "ATTACKED"],
            graph.GetProperty("relations").EnumerateArray().Select(r => Text(r, "type")).Order(StringComparer.Ordinal)
        );
        Assert.Equal(["conflict"], graph.GetProperty("relations").EnumerateArray().Select(r => Text(r, "tone")).Distinct());
        Assert.Equal(["2024-10", "2024-11", "2025-02"], graph.GetProperty("months").EnumerateArray().Select(m => Text(m, "month")));
    }

    [Fact]
    public async Task Neighbourhood_OfStates_PutsTheStateInItsPeoplesPlace()
    {
        var graph = await site.GetAsync("/api/actors/ukraine/neighbourhood?level=state");

        Assert.DoesNotContain(graph.GetProperty("actors").EnumerateArray(), a => Text(a, "type") == "Person");
    }

    [Fact]
    public async Task Claims_OfAPair_HaveTheirSentencesAndWords()
    {
        var answer = await site.GetAsync("/api/pairs/russia/ukraine/claims?type=THREATENED");

        var claim = Assert.Single(answer.GetProperty("claims").EnumerateArray());
        var sentence = Text(claim, "sentence")!;
        Assert.Equal("Yesterday Russia threatened Ukraine with <new> strikes.", sentence);
        Assert.Equal(
            ["source Russia", "trigger threatened", "target Ukraine"],
            claim
                .GetProperty("marks")
                .EnumerateArray()
                .Select(m => $"{Text(m, "role")} {sentence[m.GetProperty("start").GetInt32()..m.GetProperty("end").GetInt32()]}")
        );
        var article = await site.GetAsync($"/api/articles?id={Text(claim.GetProperty("article"), "id")}");
        Assert.Equal(sentence, Text(article, "text")![claim.GetProperty("start").GetInt32()..claim.GetProperty("end").GetInt32()]);
        Assert.Equal("https://example.org/extra", Text(article, "address"));
    }

    [Fact]
    public async Task Claims_DirectedAndPaged_AreThoseOfOneWay()
    {
        var all = await site.GetAsync("/api/pairs/ukraine/russia/claims");
        var forth = await site.GetAsync("/api/pairs/ukraine/russia/claims?directed=true");
        var page = await site.GetAsync("/api/pairs/ukraine/russia/claims?offset=1&limit=2");

        Assert.Equal(["ACCUSED"], forth.GetProperty("claims").EnumerateArray().Select(c => Text(c, "type")));
        Assert.Equal(6, all.GetProperty("total").GetInt32());
        Assert.Equal(
            all.GetProperty("claims").EnumerateArray().Skip(1).Take(2).Select(c => Text(c, "id")),
            page.GetProperty("claims").EnumerateArray().Select(c => Text(c, "id"))
        );
        Assert.Equal("2025-02-03", Text(all.GetProperty("claims")[0], "day"));
    }

    [Fact]
    public async Task Timeline_OfAPair_CountsByMonthOnGoldsteinsScale()
    {
        var timeline = await site.GetAsync("/api/pairs/hungary/ukraine/timeline");

        var month = Assert.Single(timeline.GetProperty("months").EnumerateArray());
        Assert.Equal(
            ("2024-11", 2, 1),
            (Text(month, "month"), month.GetProperty("cooperation").GetInt32(), month.GetProperty("conflict").GetInt32())
        );
        // Support 3.5 (CAMEO 051: 3.4), an agreement 8.0, criticism -2.0.
        Assert.Equal(3.133, month.GetProperty("balance").GetDouble(), 0.1);
    }

    [Fact]
    public async Task Status_IsTheLedgers()
    {
        var status = await site.GetAsync("/api/status");

        var counts = site.Ledger.Count();
        Assert.Equal(
            (counts.Articles, counts.Claims, counts.Relations, counts.Actors, counts.Head.Value),
            (Number("articles"), Number("claims"), Number("relations"), Number("actors"), status.GetProperty("position").GetInt64())
        );
        int Number(string name) => status.GetProperty(name).GetInt32();
    }

    [Theory]
    [InlineData("/api/actors/nobody", 404, "AG4002")]
    [InlineData("/api/actors/nobody/neighbourhood", 404, "AG4002")]
    [InlineData("/api/pairs/russia/nobody/claims", 404, "AG4002")]
    [InlineData("/api/articles?id=nothing", 404, "AG2012")]
    [InlineData("/api/articles", 400, "AG8101")]
    [InlineData("/api/actors?limit=0", 400, "AG8101")]
    [InlineData("/api/actors?limit=many", 400, "AG8101")]
    [InlineData("/api/actors/russia/neighbourhood?from=yesterday", 400, "AG8101")]
    [InlineData("/api/actors/russia/neighbourhood?type=MET_WITH,LIKES", 400, "AG8101")]
    [InlineData("/api/actors/russia/neighbourhood?modality=maybe", 400, "AG8101")]
    [InlineData("/api/actors/russia/neighbourhood?minConfidence=2", 400, "AG8101")]
    [InlineData("/api/pairs/russia/ukraine/claims?offset=-1", 400, "AG8101")]
    [InlineData("/api/nothing", 404, "AG8103")]
    [InlineData("/nothing.js", 404, "AG8103")]
    public async Task Fault_HasItsNumberAndSaysWhat(string path, int status, string code)
    {
        var (answered, problem) = await site.AskAsync(path);

        Assert.Equal((status, code), (answered, Text(problem, "code")));
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrWhiteSpace(Text(problem, "detail")));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
