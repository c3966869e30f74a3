using System.IO.Compression;
using System.Text;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Sources;
using ActorGraph.Ingestion.Tests.Fetching;
using ActorGraph.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Sources;

public sealed class WebArticleFinderTests : IDisposable
{
    private static readonly string longText = string.Join(' ', Enumerable.Repeat("Kosovo accused Serbia of sending armed men.", 20));

    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 14, 12, 0, 0, TimeSpan.Zero));
    private readonly InMemoryFetchMemory fetches = new();
    private readonly HashSet<ArticleId> recorded = [];
    private readonly WebServer server;
    private readonly WebFetcher fetcher;
    private readonly WebArticleFinder finder;

    public WebArticleFinderTests()
    {
        var options = new FetchOptions
        {
            AllowPrivateNetworks = true,
            SpacingSeconds = 0,
            TimeoutSeconds = 600,
        };
        server = new WebServer(clock);
        fetcher = new WebFetcher(options, clock);
        finder = new WebArticleFinder(fetcher, options, new IngestionLimits(), clock);
    }

    public void Dispose()
    {
        fetcher.Dispose();
        server.Dispose();
    }

    [Fact]
    public async Task Find_Feed_TakesLongTextsAndFetchesPagesOfShortOnes()
    {
        Page("/page", "From the page");
        var feed = Feed(
            $"<item><title>Long</title><link>https://wire.example/long</link><pubDate>Wed, 13 Nov 2024 08:05:00 EST</pubDate><description>{longText}</description></item>",
            $"<item><title>Short</title><link>{server.Address}page</link><description>Only a teaser.</description></item>"
        );

        var articles = (await RunAsync(feed)).Select(r => r.Article!).ToList();

        Assert.Equal(["https://wire.example/long", $"{server.Address}page"], articles.Select(a => a.Id.Value));
        Assert.Equal(["Long", "From the page"], articles.Select(a => a.Title));
        Assert.All(articles, a => Assert.Equal(("Wire", longText), (a.Publisher, a.Body)));
        Assert.Equal(TimeSpan.FromHours(-5), articles[0].PublishedAt!.Value.Offset);
    }

    [Fact]
    public async Task Find_Again_AsksOnlyWhetherTheFeedHasChanged()
    {
        Page("/page");
        var feed = Feed(Item("/page"));
        await RunAsync(feed);

        // Not fresh any more, and the server knows what we have.
        clock.Advance(TimeSpan.FromMinutes(15));
        server.Answer("/rss", "", status: 304);
        Assert.Empty(await RunAsync(feed));

        Assert.Equal(["/rss", "/page", "/rss"], server.Paths);
        Assert.Equal("\"v1\"", server.Log[^1].Headers["If-None-Match"]);
        Assert.Equal(
            ("not modified", "\"v1\""),
            (fetches.Find(feed.Addresses[0].AbsoluteUri)!.Reason, fetches.Find(feed.Addresses[0].AbsoluteUri)!.ETag)
        );
    }

    [Fact]
    public async Task Find_StoppedBeforeAnythingWasRecorded_FindsItAllAgain()
    {
        Page("/page");
        var feed = Feed(Item("/page"));

        await RunAsync(feed, isRecorded: false);
        Assert.Empty(fetches.Fetches);
        using var restarted = new WebFetcher(new FetchOptions { AllowPrivateNetworks = true, SpacingSeconds = 0 }, clock);
        var again = new WebArticleFinder(restarted, new FetchOptions(), new IngestionLimits(), clock);

        Assert.Single(await RunAsync(feed, by: again));
    }

    [Fact]
    public async Task Find_PageThatFails_IsTriedAgainEverMoreSeldomAndThenGivenUp()
    {
        var feed = Feed(Item("/page"));
        server.Answer("/page", "", status: 404);

        var tries = new List<DateTimeOffset>();
        for (var i = 0; i < 400; i++)
        {
            tries.AddRange((await RunAsync(feed)).Select(_ => clock.GetUtcNow()));
            clock.Advance(TimeSpan.FromMinutes(15));
        }

        Assert.Equal([15, 60, 240, 960], tries.Zip(tries.Skip(1), (a, b) => (b - a).TotalMinutes));
        Assert.Equal(5, fetches.Find($"{server.Address}page")!.FailuresInARow);

        // While a page of it is broken the feed is fetched in full; afterwards only if it has changed.
        Assert.DoesNotContain("If-None-Match", server.Log.First(r => r.Path == "/rss").Headers.Keys);
        Assert.Contains("If-None-Match", server.Log.Last(r => r.Path == "/rss").Headers.Keys);
    }

    [Fact]
    public async Task Find_PageWithoutArticle_FailsWithAReasonAndTheFeedsTextStandsIn()
    {
        var text = longText[..300];
        server.Answer("/a", "<html><body><p>Sign in</p></body></html>");
        server.Answer("/b", "<html><body><p>Sign in</p></body></html>");
        var feed = Feed(Item("/a"), $"<item><title>B</title><link>{server.Address}b</link><description>{text}</description></item>");

        var readings = await RunAsync(feed);

        Assert.Equal((ErrorCodes.NoArticleInPage, "read"), (readings[0].Failure!.Code, readings[0].Failure!.Stage));
        Assert.Equal(text.Trim(), readings[1].Article!.Body);
    }

    [Fact]
    public async Task Find_ChangedEntry_IsFetchedAgainWithItsValidators()
    {
        server.Answer("/a", PageText("Old"), headers: ("ETag", "\"old\""));
        var source = Sitemap($"<url><loc>{server.Address}a</loc><lastmod>2024-11-14T11:00:00Z</lastmod></url>");
        Assert.Single(await RunAsync(source));

        clock.Advance(TimeSpan.FromHours(1));
        Assert.Empty(await RunAsync(source));
        server.Answer("/a", PageText("New"));
        Sitemap($"<url><loc>{server.Address}a</loc><lastmod>2024-11-14T12:30:00Z</lastmod></url>");

        Assert.Equal("New", Assert.Single(await RunAsync(source)).Article!.Title);
        Assert.Equal("\"old\"", server.Log[^1].Headers["If-None-Match"]);
    }

    [Fact]
    public async Task Find_FeedThatFails_IsOneFaultAndBacksOff()
    {
        var feed = Feed();
        server.Answer("/rss", "<html/>");

        var failure = Assert.Single(await RunAsync(feed)).Failure!;
        Assert.Equal(ErrorCodes.InvalidFeed, failure.Code);
        Assert.Equal(
            (1, clock.GetUtcNow().AddMinutes(5)),
            (fetches.Find(feed.Addresses[0].AbsoluteUri)!.FailuresInARow, fetches.Find(feed.Addresses[0].AbsoluteUri)!.NextCheck)
        );
        Assert.Empty(await RunAsync(feed));
        Assert.Single(await RunAsync(feed, isForced: true));
        Assert.Equal(clock.GetUtcNow().AddMinutes(10), fetches.Find(feed.Addresses[0].AbsoluteUri)!.NextCheck);
    }

    [Theory]
    [InlineData("max-age=7200", "", 120)]
    [InlineData("max-age=60", "<ttl>90</ttl>", 90)]
    [InlineData("max-age=31536000", "", 1440)]
    public async Task Find_FreshFeed_IsLeftAloneButNoLongerThanADay(string cacheControl, string ttl, int minutes)
    {
        var feed = Feed();
        server.Answer("/rss", Rss(ttl), "application/rss+xml", headers: ("Cache-Control", cacheControl));
        await RunAsync(feed);

        Assert.Equal(clock.GetUtcNow().AddMinutes(minutes), fetches.Find(feed.Addresses[0].AbsoluteUri)!.NextCheck);
        clock.Advance(TimeSpan.FromMinutes(minutes - 2));
        await RunAsync(feed);
        Assert.Single(server.Paths);
        clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync(feed);
        Assert.Equal(2, server.Paths.Count);
    }

    [Fact]
    public async Task Find_MoreThanTheLimit_TakesTheRestInTheNextRuns()
    {
        var feed = Feed([.. Enumerable.Range(0, 5).Select(i => Item($"/{i}"))]) with { MaxArticles = 2 };
        for (var i = 0; i < 5; i++)
        {
            Page($"/{i}");
        }

        var counts = new[] { await RunAsync(feed), await RunAsync(feed), await RunAsync(feed), await RunAsync(feed) }.Select(r => r.Count);

        Assert.Equal([2, 2, 1, 0], counts);
        Assert.Equal(5, server.Paths.Where(p => p != "/rss").Distinct().Count());
        Assert.Equal(5, server.Paths.Count(p => p != "/rss"));
    }

    [Fact]
    public async Task Find_LinkThatIsNoneOfTheWeb_IsRefusedByName()
    {
        var failure = Assert.Single(await RunAsync(Feed("<item><title>x</title><link>file:///etc/passwd</link></item>"))).Failure!;

        Assert.Equal(ErrorCodes.AddressRefused, failure.Code);
        Assert.StartsWith("'file:///etc/passwd' is not fetched", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_CanonicalAddress_CountsWithinItsOwnSite()
    {
        server.Answer("/amp/1", PageText("Own", "<link rel=\"canonical\" href=\"/1\">"));
        server.Answer("/2", PageText("Foreign", "<link rel=\"canonical\" href=\"https://original.example/2\">"));
        server.Redirect("/go/3", "/3");
        Page("/3");
        server.Redirect("/dead", "/");
        Page("/");

        var ids = (await RunAsync(Feed(Item("/amp/1"), Item("/2"), Item("/go/3"), Item("/dead")))).Select(r =>
            new Uri(r.Article!.Id.Value).AbsolutePath
        );

        Assert.Equal(["/1", "/2", "/3", "/dead"], ids);
    }

    [Fact]
    public async Task Find_FutureDate_IsNone()
    {
        var feed = Feed(
            $"<item><title>x</title><link>https://wire.example/1</link><pubDate>Wed, 20 Nov 2024 08:05:00 GMT</pubDate><description>{longText}</description></item>"
        );

        Assert.Null(Assert.Single(await RunAsync(feed)).Article!.PublishedAt);
    }

    [Fact]
    public async Task Find_SitemapIndex_ReadsPackedSitemapsWithinFilterAndAge()
    {
        server.Answer(
            "/index.xml",
            $"""
            <sitemapindex><sitemap><loc>{server.Address}new.xml.gz</loc><lastmod>2024-11-14</lastmod></sitemap>
            <sitemap><loc>{server.Address}old.xml</loc><lastmod>2023-01-01</lastmod></sitemap></sitemapindex>
            """,
            "application/xml"
        );
        server.Answer(
            "/new.xml.gz",
            Gzip(
                $"""
                <urlset><url><loc>{server.Address}world/1</loc><lastmod>2024-11-14</lastmod></url><url><loc>{server.Address}sport/2</loc></url>
                <url><loc>{server.Address}world/3</loc><lastmod>2024-01-01</lastmod></url></urlset>
                """
            ),
            "application/gzip"
        );
        Page("/world/1");
        var source = new ArticleSource
        {
            Name = "map",
            Kind = ArticleSourceKind.Sitemap,
            Addresses = [new Uri(server.Address, "index.xml")],
            MaxAge = TimeSpan.FromDays(7),
            Filter = new AddressFilter(["/world/"], []),
        };

        Assert.Single(await RunAsync(source));
        Assert.Equal(["/index.xml", "/new.xml.gz", "/world/1"], server.Paths);

        // The index says that nothing has changed since.
        clock.Advance(TimeSpan.FromHours(1));
        await RunAsync(source);
        Assert.Equal(["/index.xml", "/new.xml.gz", "/world/1", "/index.xml"], server.Paths);
    }

    [Fact]
    public async Task Find_Pages_AreLookedAtAgain()
    {
        server.Answer("/a", PageText("One"), headers: ("ETag", "\"1\""));
        var source = new ArticleSource
        {
            Name = "pages",
            Kind = ArticleSourceKind.Pages,
            Addresses = [new Uri(server.Address, "a")],
        };
        Assert.Single(await RunAsync(source));
        server.Answer("/a", "", status: 304);
        Assert.Empty(await RunAsync(source));
        server.Answer("/a", PageText("Two"));

        Assert.Equal("Two", Assert.Single(await RunAsync(source)).Article!.Title);
        Assert.Equal(["/a", "/a", "/a"], server.Paths);
    }

    [Fact]
    public async Task Find_TwoSourcesAtOnce_FetchACommonPageOnce()
    {
        Page("/page");
        server.Answer("/other", Rss(Item("/page")), "application/rss+xml");
        var (one, two) = (Feed(Item("/page")), Feed(Item("/page")) with { Addresses = [new Uri(server.Address, "other")] });

        var found = new List<PendingArticle>();
        await foreach (var pending in finder.FindAsync(one, History, false, default))
        {
            found.Add(pending);
            Assert.Empty(await RunAsync(two));
        }

        Assert.Single(found);
        Assert.Single(server.Paths, "/page");
    }

    [Fact]
    public async Task Preview_Feed_TellsWhatWouldBeDoneAndKeepsNothing()
    {
        Page("/a");
        var feed = Feed(Item("/a"), Item("/b"), $"<item><link>https://wire.example/1</link><description>{longText}</description></item>");
        recorded.Add(new ArticleId($"{server.Address}b"));

        var preview = await finder.PreviewAsync(feed, History, default);

        Assert.Equal([PlannedAction.FetchPage, PlannedAction.LeaveOut, PlannedAction.TakeText], preview.Articles.Select(a => a.Action));
        Assert.Equal(
            ["new", "recorded already", $"new; the list gives {longText.Length} characters"],
            preview.Articles.Select(a => a.Reason)
        );
        Assert.Equal(longText, preview.Sample!.Article!.Body);
        Assert.Empty(fetches.Fetches);
    }

    private ArticleHistory History => new(fetches, recorded.Contains);

    private void Page(string path, string title = "Title") => server.Answer(path, PageText(title));

    private static string PageText(string title, string head = "") =>
        $"<html><head><title>{title}</title>{head}</head><body><article><p>{longText}</p></article></body></html>";

    private string Item(string path) => $"<item><title>{path}</title><link>{new Uri(server.Address, path)}</link></item>";

    private static string Rss(string content) =>
        $"<rss version=\"2.0\"><channel><title>Wire</title><link>https://wire.example</link><description/>{content}</channel></rss>";

    private ArticleSource Feed(params string[] items) =>
        new()
        {
            Name = "wire",
            Kind = ArticleSourceKind.Feed,
            Addresses = [server.Answer("/rss", Rss(string.Concat(items)), "application/rss+xml", headers: ("ETag", "\"v1\""))],
        };

    private ArticleSource Sitemap(string urls) =>
        new()
        {
            Name = "map",
            Kind = ArticleSourceKind.Sitemap,
            Addresses = [server.Answer("/map", $"<urlset>{urls}</urlset>", "application/xml")],
        };

    // What the pipeline does: read, record, and only then settle.
    private async Task<List<ArticleReading>> RunAsync(
        ArticleSource source,
        bool isForced = false,
        bool isRecorded = true,
        WebArticleFinder? by = null
    )
    {
        var found = new List<PendingArticle>();
        await foreach (var pending in (by ?? finder).FindAsync(source, History, isForced, default))
        {
            found.Add(pending);
        }

        var readings = found.ConvertAll(p => p.Read());
        foreach (var (pending, reading) in found.Zip(readings).Where(_ => isRecorded))
        {
            if (reading.Article is { } article)
            {
                recorded.Add(article.Id);
            }

            pending.Settle(reading.Failure);
        }

        return readings;
    }

    private static byte[] Gzip(string text)
    {
        var packed = new MemoryStream();
        using (var packer = new GZipStream(packed, CompressionLevel.Optimal))
        {
            packer.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
