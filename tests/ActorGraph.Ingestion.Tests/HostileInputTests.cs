using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Feeds;
using ActorGraph.Ingestion.Files;
using CsCheck;
using Xunit;

namespace ActorGraph.Ingestion.Tests;

/// <summary>Whatever strangers write: an article or a numbered failure, never an exception.</summary>
public sealed class HostileInputTests : IDisposable
{
    private static readonly string[] pieces =
    [
        "<div>",
        "</div>",
        "<p>",
        "<article>",
        "</p>",
        "<script>",
        "<!--",
        "-->",
        "<![CDATA[",
        "&amp;",
        "&#x110000;",
        "{",
        "}",
        "[",
        "\"text\":",
        "\"title\":\"a\"",
        ",",
        "\\ud800",
        "\"",
        "\n",
        "\0",
        "\uFEFF",
        "Kosovo accused Serbia. ",
        "<table><tr>",
        "<svg><math>",
        "1e999",
        "null",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x.html")]
    [InlineData("x.json")]
    [InlineData("x.jsonl")]
    [InlineData("x.txt")]
    public void Read_AnyMixture_EndsInOneState(string name)
    {
        var files = new ArticleFiles(new IngestionLimits(), TimeProvider.System);
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[0, 40]
            .Select(p => string.Concat(p))
            .Sample(
                text =>
                {
                    var readings = files.Find([folder.Write(name, text)]).Select(p => p.Read()).ToList();
                    Assert.All(readings, r => Assert.True((r.Article is null) != (r.Failure is null)));
                    Assert.DoesNotContain(readings, r => r.Failure?.Code == ErrorCodes.AnalysisFailed);
                },
                seed: "0000KOGeopol",
                iter: 500,
                threads: 1
            );
    }

    [Fact]
    public void Read_PageOfHundredMegabytes_IsRefusedUnread()
    {
        var path = folder.Write("x.html", "<p>Kosovo accused Serbia.</p>");
        using (var file = File.OpenWrite(path))
        {
            // Sparse: it takes no room.
            file.SetLength(100 * 1024 * 1024);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var failure = new ArticleFiles(new IngestionLimits(), TimeProvider.System).Find([path]).Single().Read().Failure!;

        Assert.Contains(failure.Code, new[] { ErrorCodes.ArticleTooLarge, ErrorCodes.NotText });
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Theory]
    [InlineData(
        "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss><channel><title>&c;</title></channel></rss>"
    )]
    [InlineData("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&x;</title></channel></rss>")]
    public void Parse_EntitiesInAFeed_AreRefused(string xml)
    {
        var exception = Assert.Throws<ActorGraphException>(() =>
            FeedParser.Parse(Encoding.UTF8.GetBytes(xml), null, new Uri("https://a.example/feed"))
        );

        Assert.Equal(ErrorCodes.InvalidFeed, exception.Code);
        Assert.Contains("https://a.example/feed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_TenThousandNestedElements_AreRefused()
    {
        var xml = string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000));

        Assert.Equal(
            ErrorCodes.InvalidFeed,
            Assert
                .Throws<ActorGraphException>(() => FeedParser.Parse(Encoding.UTF8.GetBytes(xml), null, new Uri("https://a.example/feed")))
                .Code
        );
    }

    [Fact]
    public void Read_TenThousandNestedArrays_AreRefused()
    {
        var json = $$"""{"text":{{new string('[', 10_000)}}{{new string(']', 10_000)}}}""";

        Assert.Equal(ErrorCodes.InvalidJson, Assert.Throws<ActorGraphException>(() => JsonArticleReader.Read(json, "x")).Code);
    }
}
