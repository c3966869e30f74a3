using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Files;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Files;

public sealed class JsonArticleReaderTests
{
    [Fact]
    public void Read_AllFields_FillsTheArticle()
    {
        var article = JsonArticleReader.Read(
            """{"id":"d00","title":"A\nheadline","published":"2024-11-13T09:30:00+04:00","source":"Caliber.Az","text":"One.\r\n\r\nTwo.","actors":[],"relations":[]}""",
            "x.json"
        );

        Assert.Equal("d00", article.Id.Value);
        Assert.Equal("A headline", article.Title);
        Assert.Equal("One.\n\nTwo.", article.Body);
        Assert.Equal("Caliber.Az", article.Publisher);
        Assert.Equal(new DateTimeOffset(2024, 11, 13, 9, 30, 0, TimeSpan.FromHours(4)), article.PublishedAt);
    }

    [Fact]
    public void Read_Address_IsTheIdBeforeTheGivenOne()
    {
        var article = JsonArticleReader.Read(
            """{"id":"7","url":"HTTPS://News.Example/a?utm_source=x&p=1#top","publisher":"P","body":"B"}""",
            "x.json"
        );

        Assert.Equal("https://news.example/a?p=1", article.Id.Value);
        Assert.Equal("P", article.Publisher);
    }

    [Theory]
    [InlineData("""{"headline":"H","date":"2024-05-02","link":"https://news.example/a","publisher":"P","content":"B"}""")]
    [InlineData("""{"Title":"H","Published":"2024-05-02","URL":"https://news.example/a","Source":"P","Text":"B"}""")]
    [InlineData(
        """{"title":"","headline":"H","datePublished":"2024-05-02","url":null,"link":"https://news.example/a","source":"api","publisher":"P","text":"","body":"B"}"""
    )]
    public void Read_OtherNamesOfFields_AreTheSame(string json)
    {
        var article = JsonArticleReader.Read(json, "x.json");

        Assert.Equal(("H", "B", "P", "https://news.example/a"), (article.Title, article.Body, article.Publisher, article.Id.Value));
        Assert.Equal(new DateOnly(2024, 5, 2), DateOnly.FromDateTime(article.PublishedAt!.Value.DateTime));
    }

    [Theory]
    [InlineData("""{"title":"A","text""", "'x.jsonl:3' is not valid JSON at byte ")]
    [InlineData("{\n\"title\" 5}", "'x.jsonl:3' is not valid JSON in line 2 at byte ")]
    public void Read_BrokenJson_TellsTheLineOnlyWhereItIsNotTheFirst(string json, string fault) =>
        Assert.StartsWith(
            fault,
            Assert.Throws<ActorGraphException>(() => JsonArticleReader.Read(json, "x.jsonl:3")).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("""{"text":"B"}""", "x.json")]
    [InlineData("""{"text":"B","id":" "}""", "x.json")]
    [InlineData("""{"text":"B","id":42}""", "42")]
    [InlineData("""{"text":"B","url":"/relative"}""", "x.json")]
    public void Read_WithoutAddress_UsesIdOrPath(string json, string id) =>
        Assert.Equal(id, JsonArticleReader.Read(json, "x.json").Id.Value);
}
