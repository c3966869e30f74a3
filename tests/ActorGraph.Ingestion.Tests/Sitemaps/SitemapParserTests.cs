using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Listings;
using ActorGraph.Ingestion.Sitemaps;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Sitemaps;

public sealed class SitemapParserTests
{
    [Fact]
    public void Parse_NewsSitemap_TakesTitlePublisherAndDate()
    {
        var articles = Parse(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://wire.example/1?utm_medium=x</loc><lastmod>2024-11-14</lastmod>
                <news:news><news:publication><news:name>The Wire</news:name><news:language>en</news:language></news:publication>
                <news:publication_date>2024-11-13T08:05:00+01:00</news:publication_date><news:title>One &amp; two</news:title></news:news></url>
              <url><loc> https://wire.example/2 </loc></url><url><loc>file:///etc/passwd</loc></url><url/>
            </urlset>
            """
        ).Articles;

        Assert.Equal(["https://wire.example/1", "https://wire.example/2"], articles.Select(a => a.Address!.AbsoluteUri));
        Assert.Equal(
            ("One & two", "The Wire", 13, 14),
            (articles[0].Title, articles[0].Publisher, articles[0].PublishedAt!.Value.Day, articles[0].ModifiedAt!.Value.Day)
        );
    }

    [Fact]
    public void Parse_Index_GivesSitemapsNewestFirst() =>
        Assert.Equal(
            ["https://wire.example/b.xml.gz", "https://wire.example/a.xml"],
            Parse(
                """
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                  <sitemap><loc>https://wire.example/a.xml</loc><lastmod>2024-11-13T08:05+00:00</lastmod></sitemap>
                  <sitemap><loc>https://wire.example/b.xml.gz</loc><lastmod>2024-11-14T08:05:00Z</lastmod></sitemap>
                </sitemapindex>
                """
            )
                .Sitemaps.Select(s => s.Address.AbsoluteUri)
        );

    [Fact]
    public void Parse_Lines_AreAddresses() =>
        Assert.Equal(
            ["https://wire.example/1", "https://wire.example/2"],
            Parse("https://wire.example/1\r\nhttps://wire.example/2\n").Articles.Select(a => a.Address!.AbsoluteUri)
        );

    [Theory]
    [InlineData("<html/>")]
    [InlineData("<urlset><url>")]
    [InlineData("<!DOCTYPE u [<!ENTITY x \"y\">]><urlset><url><loc>&x;</loc></url></urlset>")]
    [InlineData("Not found")]
    public void Parse_NoSitemap_SaysSo(string text) =>
        Assert.Equal(ErrorCodes.InvalidSitemap, Assert.Throws<ActorGraphException>(() => Parse(text)).Code);

    private static Listing Parse(string text) =>
        SitemapParser.Parse(Encoding.UTF8.GetBytes(text), null, new Uri("https://wire.example/sitemap.xml"));
}
