using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Feeds;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Tests.Fetching;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Feeds;

public sealed class FeedReaderTests : IDisposable
{
    private static readonly string longText = string.Join(' ', Enumerable.Repeat("Kosovo accused Serbia of sending armed men.", 20));

    private readonly WebServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task FindAsync_Rss_UsesLongTextAndFetchesShort()
    {
        server.Answer("/page", $"<html><head><title>From the page</title></head><body><article><p>{longText}</p></article></body></html>");
        var feed = server.Answer("/rss", $"""
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><link>https://wire.example</link><description/>
            <item><title>Long &amp;amp; full</title><link>https://wire.example/long?utm_source=rss</link><pubDate>Wed, 13 Nov 2024 08:05:00 EST</pubDate>
              <content:encoded><![CDATA[<p>{longText}</p>]]></content:encoded></item>
            <item><title>Short</title><link>{server.Address}page</link><description>Only a teaser.</description><pubDate>not a date</pubDate></item>
            </channel></rss>
            """, "application/rss+xml");

        var articles = (await FindAsync(feed)).Select(p => p.Read().Article!).ToList();

        Assert.Equal(["https://wire.example/long", $"{server.Address}page"], articles.Select(a => a.Id.Value));
        Assert.Equal(["Long & full", "From the page"], articles.Select(a => a.Title));
        Assert.Equal(["Wire", "Wire"], articles.Select(a => a.Publisher));
        Assert.Equal([new DateTimeOffset(2024, 11, 13, 8, 5, 0, TimeSpan.FromHours(-5)), null], articles.Select(a => a.PublishedAt));
        Assert.All(articles, a => Assert.Equal(longText, a.Body));
    }

    [Fact]
    public async Task FindAsync_Atom_IsReadToo()
    {
        var feed = server.Answer("/atom", $"""
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Atomic</title><id>urn:x</id><updated>2024-11-13T08:00:00Z</updated>
            <entry><title>One</title><id>urn:1</id><link rel="alternate" href="https://atomic.example/1"/><updated>2024-11-13T08:00:00+01:00</updated>
            <content type="html">&lt;p&gt;{longText}&lt;/p&gt;</content></entry></feed>
            """, "application/atom+xml");

        var article = (await FindAsync(feed)).Single().Read().Article!;

        Assert.Equal(("https://atomic.example/1", "Atomic", longText), (article.Id.Value, article.Publisher, article.Body));
        Assert.Equal(TimeSpan.FromHours(1), article.PublishedAt!.Value.Offset);
    }

    [Fact]
    public async Task FindAsync_KnownPage_IsNotFetchedAgain()
    {
        var feed = server.Answer("/rss", Rss($"<item><link>{server.Address}page</link></item>"));

        Assert.Empty(await FindAsync(feed, isKnown: true));
        Assert.Equal(["/rss"], server.Paths);
    }

    [Theory]
    [InlineData("<html><body>Not a feed</body></html>", ErrorCodes.InvalidFeed)]
    [InlineData("<rss version=\"2.0\"><channel><title>cut", ErrorCodes.InvalidFeed)]
    [InlineData("<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><rss version=\"2.0\"><channel><title>&lol2;</title></channel></rss>", ErrorCodes.InvalidFeed)]
    public async Task FindAsync_NoFeed_IsOneFault(string body, string code)
    {
        var pending = Assert.Single(await FindAsync(server.Answer("/x", body)));

        Assert.True(pending.IsFault);
        Assert.Equal(code, pending.Read().Failure!.Code);
    }

    [Fact]
    public async Task FindAsync_PageThatIsMissing_FailsAlone()
    {
        var feed = server.Answer("/rss", Rss($"<item><link>{server.Address}gone</link></item><item><link>https://wire.example/2</link><description>{longText}</description></item>"));

        var readings = (await FindAsync(feed)).Select(p => p.Read()).ToList();

        Assert.Equal(ErrorCodes.FetchFailed, readings[0].Failure!.Code);
        Assert.Contains("404", readings[0].Failure!.Message, StringComparison.Ordinal);
        Assert.NotNull(readings[1].Article);
    }

    [Fact]
    public async Task FindAsync_PrivateAddress_IsRefusedUnlessAllowed()
    {
        var feed = server.Answer("/rss", Rss(""));

        var failure = Assert.Single(await FindAsync(feed, options: new FetchOptions())).Read().Failure!;

        Assert.Equal(ErrorCodes.AddressRefused, failure.Code);
        Assert.Contains("AllowPrivateNetworks", failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Paths);
    }

    private static string Rss(string items) => $"<rss version=\"2.0\"><channel><title>Wire</title><link>https://wire.example</link><description/>{items}</channel></rss>";

    private static async Task<List<PendingArticle>> FindAsync(Uri feed, bool isKnown = false, FetchOptions? options = null)
    {
        using var reader = new FeedReader(options ?? new FetchOptions { AllowPrivateNetworks = true, SpacingSeconds = 0 }, new IngestionLimits(), TimeProvider.System);
        var found = new List<PendingArticle>();
        await foreach (var pending in reader.FindAsync(feed, _ => isKnown, CancellationToken.None))
        {
            found.Add(pending);
        }

        return found;
    }
}
