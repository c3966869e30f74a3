using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Html;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Html;

public sealed class HtmlArticleReaderTests
{
    private const string paragraphs = """
        <p>Kosovo's prime minister, Albin Kurti, said on Monday that the attackers in the village had been sent by Serbia, and that the police had found a large store of weapons there.</p>
        <p>Serbia's president, Aleksandar <b>Vučić</b>, rejected the charge. He accused <a href="/x">Mr Kurti</a> of brutality and met the Russian ambassador in Belgrade on the same day.</p>
        <p>The United States, Germany and Britain condemned the killing of the officer and called on both sides to return to the talks that the European Union mediates in Brussels.</p>
        """;

    private const string whole = $$"""
        <html lang="en-GB"><head><title>Siege ends | Danube Today</title>
        <link rel="canonical" href="https://danube.example/siege?utm_source=x">
        <meta property="og:site_name" content="Danube Today">
        <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Siege &amp; aftermath","datePublished":"2023-09-25T17:40:00+02:00","dateModified":"2023-09-26T08:00:00+02:00"}]}</script>
        </head><body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
        <main><article><h1>Siege &amp; aftermath</h1><p class="byline">By Mila Petrović</p>
        <figure><img src="a.jpg"><figcaption>Police near the village. Photo: Danube Today</figcaption></figure>
        {{paragraphs}}
        <div class="share-bar"><a href="#">Share on X</a></div><p>Read more: <a href="/e">Why the north keeps flaring up</a></p>
        <p>Reporting by Mila Petrović; editing by Jo Smith</p></article>
        <aside class="promo"><h2>Most read</h2><ul><li><a href="/1">Late winner sends Real Madrid top</a></li></ul></aside></main>
        <footer><p>© 2023 Danube Today. All rights reserved.</p></footer></body></html>
        """;

    [Fact]
    public void Read_NewsPage_TakesTheArticleAndItsData()
    {
        var article = Read(whole);

        Assert.Equal("https://danube.example/siege", article.Id.Value);
        Assert.Equal("Siege & aftermath", article.Title);
        Assert.Equal("Danube Today", article.Publisher);
        Assert.Equal(new DateTimeOffset(2023, 9, 25, 17, 40, 0, TimeSpan.FromHours(2)), article.PublishedAt);
        Assert.Equal(new DateTimeOffset(2023, 9, 26, 8, 0, 0, TimeSpan.FromHours(2)), article.ModifiedAt);
        Assert.Equal(("Mila Petrović", "en"), (article.Byline, article.Language));
        Assert.StartsWith("Kosovo's prime minister", article.Body, StringComparison.Ordinal);
        Assert.EndsWith("mediates in Brussels.", article.Body, StringComparison.Ordinal);
        Assert.Contains("Aleksandar Vučić, rejected the charge. He accused Mr Kurti of brutality", article.Body, StringComparison.Ordinal);
        Assert.Equal(3, article.Body.Split("\n\n").Length);
    }

    [Fact]
    public void Read_PageWithoutData_TakesTitleAndDateFromTheText()
    {
        var article = Read(
            $"<html><head><title>Siege ends after two days | Danube Today</title></head><body><article><time datetime='2023-09-25'>Monday</time>{paragraphs}</article></body></html>"
        );

        Assert.Equal("Siege ends after two days", article.Title);
        Assert.Equal("2023-09-25", article.PublishedOn?.ToString("O", null));
        Assert.Equal("x.html", article.Id.Value);
    }

    [Fact]
    public void Read_TextInLinkedDataOnly_StandsIn()
    {
        var body = string.Join(' ', Enumerable.Repeat("Finland joined the alliance on Tuesday.", 10));

        var article = Read(
            $$"""<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"H","articleBody":"{{body}}"}</script></head><body><div id="app"></div></body></html>"""
        );

        Assert.Equal(body, article.Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body><nav><a href='/'>Home</a></nav><p>Please enable JavaScript.</p></body></html>")]
    public void Read_NoArticle_IsRefusedByName(string html)
    {
        var exception = Assert.Throws<ActorGraphException>(() => Read(html));

        Assert.Equal(ErrorCodes.NoArticleInPage, exception.Code);
        Assert.Contains("x.html", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TenThousandNestedElements_IsRefusedBeforeItIsParsed()
    {
        var html = new StringBuilder().Insert(0, "<div>", 10_000).Append(paragraphs).ToString();

        Assert.Equal(ErrorCodes.NoArticleInPage, Assert.Throws<ActorGraphException>(() => Read(html)).Code);
    }

    [Fact]
    public void Read_ManyOpenParagraphs_AreNoNesting() =>
        Assert.Contains(
            "Kosovo",
            Read(
                "<body><article>"
                    + string.Concat(
                        Enumerable.Repeat(
                            "<p>Kosovo and Serbia, who have talked for many years now, have agreed on nothing of weight.",
                            1000
                        )
                    )
            ).Body,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("<meta charset=\"windows-1252\">", null)]
    [InlineData("", "iso-8859-1")]
    public void Decode_OtherCharset_FollowsPageOrHeader(string declaration, string? header) =>
        Assert.EndsWith(
            "Côte d'Ivoire",
            PageDecoder.Decode(Encoding.Latin1.GetBytes(declaration + "Côte d'Ivoire"), header, "x"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Decode_Utf8WithWrongLabel_IsUtf8() =>
        Assert.EndsWith(
            "Côte",
            PageDecoder.Decode(Encoding.UTF8.GetBytes("<meta charset=latin1>Côte"), "iso-8859-1", "x"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(new byte[] { 0x41, 0xE9, 0x42 }, "AéB")]
    [InlineData(new byte[] { 0xC3, 0xA9, 0xC3, 0xA9, 0xFF }, "éé\uFFFD")]
    public void Decode_UnknownCharset_IsGuessed(byte[] bytes, string text) =>
        Assert.Equal(text, PageDecoder.Decode(bytes, "x-unknown", "x"));

    [Fact]
    public void Decode_ZeroByte_IsRefused() =>
        Assert.Equal(ErrorCodes.NotText, Assert.Throws<ActorGraphException>(() => PageDecoder.Decode([0x41, 0, 0xE9], null, "x")).Code);

    private static Core.Articles.Article Read(string html) =>
        new HtmlArticleReader(new IngestionLimits()).Read(html, "x.html", address: null);
}
