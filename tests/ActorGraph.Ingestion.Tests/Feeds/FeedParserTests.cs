using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Feeds;
using ActorGraph.Ingestion.Listings;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Feeds;

public sealed class FeedParserTests
{
    private static readonly Uri address = new("https://wire.example/feeds/rss");

    [Fact]
    public void Parse_Rss2_TakesTheLongestTextAndTheTimeToLive()
    {
        var listing = Parse(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>The Wire</title><link>https://wire.example</link><description/><ttl>60</ttl>
            <item><title>One &amp;amp; two</title><link>https://wire.example/1?utm_source=rss#top</link><guid isPermaLink="false">g1</guid>
              <pubDate>Wed, 13 Nov 2024 08:05:00 EST</pubDate><description>Short.</description><content:encoded><![CDATA[<p>Much longer.</p>]]></content:encoded></item>
            <item><title>Relative</title><link>/2</link><dc:date>2024-11-13T08:05:00+01:00</dc:date></item>
            <item><title>By id</title><guid>https://wire.example/3</guid><pubDate>not a date</pubDate></item>
            <item><title>File</title><link>file:///etc/passwd</link></item>
            </channel></rss>
            """
        );

        Assert.Equal(TimeSpan.FromHours(1), listing.TimeToLive);
        Assert.Equal(
            ["https://wire.example/1", "https://wire.example/2", "https://wire.example/3", null],
            listing.Articles.Select(a => a.Address?.AbsoluteUri)
        );
        Assert.Equal(("One & two", "g1", "<p>Much longer.</p>", "The Wire"), Fields(listing.Articles[0]));
        Assert.Equal(
            [
                new DateTimeOffset(2024, 11, 13, 8, 5, 0, TimeSpan.FromHours(-5)),
                new DateTimeOffset(2024, 11, 13, 8, 5, 0, TimeSpan.FromHours(1)),
                null,
                null,
            ],
            listing.Articles.Select(a => a.PublishedAt)
        );
        Assert.Equal("file:///etc/passwd", listing.Articles[3].Link);
    }

    [Fact]
    public void Parse_Rss1_ReadsItemsBesideTheChannel()
    {
        var article = Assert.Single(
            Parse(
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://wire.example/"><title>The Wire</title><items><rdf:Seq><rdf:li resource="urn:1"/></rdf:Seq></items></channel>
                <item rdf:about="urn:1"><title>One</title><link>https://wire.example/1</link><description>Text.</description><dc:date>2024-11-13T08:05:00Z</dc:date></item>
                </rdf:RDF>
                """
            ).Articles
        );

        Assert.Equal(("One", "urn:1", "Text.", "The Wire"), Fields(article));
        Assert.Equal(
            ("https://wire.example/1", new DateTimeOffset(2024, 11, 13, 8, 5, 0, TimeSpan.Zero)),
            (article.Address!.AbsoluteUri, article.PublishedAt!.Value)
        );
    }

    [Fact]
    public void Parse_Atom_TellsPublishedFromUpdated()
    {
        var articles = Parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Atomic</title><id>urn:x</id><updated>2024-11-13T08:00:00Z</updated>
            <entry><title type="html">One &lt;b&gt;</title><id>urn:1</id><link rel="enclosure" href="https://atomic.example/a.mp3"/><link rel="alternate" href="https://atomic.example/1"/>
              <published>2024-11-13T08:00:00+01:00</published><updated>2024-11-14T08:00:00+01:00</updated><content type="html">&lt;p&gt;Text.&lt;/p&gt;</content></entry>
            <entry><title>Two</title><id>urn:2</id><updated>2024-11-13T08:00:00+01:00</updated><summary>Sum.</summary></entry></feed>
            """
        ).Articles;

        Assert.Equal(("https://atomic.example/1", "<p>Text.</p>"), (articles[0].Address!.AbsoluteUri, articles[0].Html));
        Assert.Equal((13, 14), (articles[0].PublishedAt!.Value.Day, articles[0].ModifiedAt!.Value.Day));
        Assert.Equal(
            (13, (DateTimeOffset?)null, (Uri?)null),
            (articles[1].PublishedAt!.Value.Day, articles[1].ModifiedAt, articles[1].Address)
        );
    }

    [Fact]
    public void Parse_JsonFeed_TakesHtmlBeforeText()
    {
        var articles = Parse(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"The Wire","items":[
              {"id":1,"url":"https://wire.example/1","title":"One","content_html":"<p>Html.</p>","content_text":"Text.","date_published":"2024-11-13T08:05:00+02:00"},
              {"id":"https://wire.example/2","content_text":"Line & one\n\nLine two","date_modified":"2024-11-13T08:05:00Z"}, 5]}
            """
        ).Articles;

        Assert.Equal(("One", "1", "<p>Html.</p>", "The Wire"), Fields(articles[0]));
        Assert.Equal(("", "https://wire.example/2", "<p>Line &amp; one</p><p>Line two</p>", "The Wire"), Fields(articles[1]));
        Assert.Equal("https://wire.example/2", articles[1].Address!.AbsoluteUri);
    }

    // "already valid UTF-8 wins over a wrong label; then header, then the document's own, then a guess".
    [Theory]
    [InlineData("utf-8", "iso-8859-1", "iso-8859-1")]
    [InlineData("windows-1252", "windows-1252", "utf-8")]
    [InlineData("windows-1252", null, "windows-1252")]
    [InlineData("windows-1252", "utf-8", null)]
    [InlineData("iso-8859-2", "iso-8859-2", "utf-8")]
    [InlineData("iso-8859-2", null, "iso-8859-2")]
    public void Parse_WrongCharset_IsSeenThrough(string actual, string? header, string? declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text =
            $"<?xml version=\"1.0\"{(declared is null ? "" : $" encoding=\"{declared}\"")}?><rss version=\"2.0\"><channel><title>t</title><link>https://a.example</link><description/><item><title>Müller in Köln</title></item></channel></rss>";

        Assert.Equal(
            "Müller in Köln",
            FeedParser.Parse(Encoding.GetEncoding(actual).GetBytes(text), header, address).Articles.Single().Title
        );
    }

    [Fact]
    public void Parse_ForbiddenCharacters_CostNothingElse() =>
        Assert.Equal(
            "a b",
            Parse(
                "\n <rss version=\"2.0\"><channel><title>t</title><link>https://a.example</link><description/><item><title>a\u000B b</title></item></channel></rss>"
            )
                .Articles.Single()
                .Title
        );

    [Theory]
    [InlineData("<html><body>Not a feed</body></html>", "its root element is <html>")]
    [InlineData("<rss version=\"2.0\"><channel><title>cut", "")]
    [InlineData(
        "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><rss version=\"2.0\"><channel><title>&lol2;</title></channel></rss>",
        "DTD"
    )]
    [InlineData(
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>&x;</title></feed>",
        "DTD"
    )]
    [InlineData("{\"title\":\"some JSON\"}", "'version' and 'items'")]
    [InlineData("{\"version\":", "")]
    [InlineData("[1]", "")]
    [InlineData("plain text", "")]
    public void Parse_NoFeed_SaysWhy(string text, string reason)
    {
        var fault = Assert.Throws<ActorGraphException>(() => Parse(text));

        Assert.Equal(ErrorCodes.InvalidFeed, fault.Code);
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    private static Listing Parse(string text) => FeedParser.Parse(Encoding.UTF8.GetBytes(text), null, address);

    private static (string, string, string, string) Fields(ListedArticle article) =>
        (article.Title, article.Id, article.Html, article.Publisher);
}
