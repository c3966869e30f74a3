using System.Globalization;
using System.Text;
using ActorGraph.Ingestion.Feeds;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Dumps;

public sealed class GdeltListTests
{
    [Fact]
    public void Parse_AnswerOfTheApi_GivesPagesWithTitleAndDate()
    {
        var article = Assert.Single(
            Parse(
                """{"articles":[{"url":"https://a.example/1?utm_source=g","url_mobile":"","title":"Talks  end","seendate":"20241113T093000Z","domain":"a.example","language":"English"},{"url":"https://a.example/1"},7]}"""
            )
        );

        Assert.Equal(("https://a.example/1", "Talks end", "a.example"), (article.Address!.AbsoluteUri, article.Title, article.Publisher));
        Assert.Equal("2024-11-13T09:30:00.0000000+00:00", article.PublishedAt?.ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(61, 60, 59)]
    [InlineData(58, 57, 56)]
    [InlineData(27, 4, 1)]
    public void Parse_Table_GivesEachAddressOnce(int columns, int address, int date)
    {
        string Row(string link)
        {
            var fields = new string[columns];
            Array.Fill(fields, "7");
            (fields[address], fields[date]) = (link, columns == 58 ? "20241113" : "20241113093000");
            return string.Join('\t', fields);
        }

        var articles = Parse(
            Row("https://a.example/1")
                + "\n"
                + Row("https://a.example/2")
                + "\r\nbroken\trow\n"
                + Row("https://a.example/1")
                + "\n"
                + Row("BBC Monitoring")
        );

        Assert.Equal(["https://a.example/1", "https://a.example/2"], articles.Select(a => a.Address!.AbsoluteUri));
        Assert.Equal(new DateOnly(2024, 11, 13), DateOnly.FromDateTime(articles[0].PublishedAt!.Value.Date));
    }

    private static IReadOnlyList<Listings.ListedArticle> Parse(string text) =>
        FeedParser.Parse(Encoding.UTF8.GetBytes(text), null, new Uri("https://api.gdeltproject.example/")).Articles;
}
