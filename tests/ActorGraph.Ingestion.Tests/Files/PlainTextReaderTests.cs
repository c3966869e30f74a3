using ActorGraph.Ingestion.Files;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Files;

public sealed class PlainTextReaderTests
{
    [Theory]
    [InlineData("Title\n\nBody one.\n\nBody two.", "Title", "Body one.\n\nBody two.", null)]
    [InlineData("Title\n2024-09-10\n\nBody.", "Title", "Body.", "2024-09-10")]
    [InlineData("Title\n\nPublished: 10 September 2024\n\nBody.", "Title", "Body.", "2024-09-10")]
    [InlineData("Title\n\nSeptember 10, 2024\nBody.", "Title", "Body.", "2024-09-10")]
    [InlineData("Title\n\nMonday is a holiday.", "Title", "Monday is a holiday.", null)]
    [InlineData("Only one line.", "", "Only one line.", null)]
    [InlineData("No headline here\nbut two lines.", "", "No headline here\nbut two lines.", null)]
    [InlineData("\n\nTitle\n\nBody.\n\n", "Title", "Body.", null)]
    public void Read_Text_FindsTitleBodyAndDate(string text, string title, string body, string? date)
    {
        var article = PlainTextReader.Read(text, "x.txt");

        Assert.Equal(title, article.Title);
        Assert.Equal(body, article.Body);
        Assert.Equal(date, article.PublishedOn?.ToString("O", null));
    }

    [Fact]
    public void Read_WrappedParagraph_BecomesOneLine()
    {
        const string text =
            "Title\n\nThe foreign ministers of Germany and France met on Monday in\nBerlin and spoke about the sanctions that the European Union\nhas put on Belarus.\n\n- first point\n- second point";

        var body = PlainTextReader.Read(text, "x.txt").Body;

        Assert.Equal(
            "The foreign ministers of Germany and France met on Monday in Berlin and spoke about the sanctions that the European Union has put on Belarus.\n\n- first point\n- second point",
            body
        );
    }
}
