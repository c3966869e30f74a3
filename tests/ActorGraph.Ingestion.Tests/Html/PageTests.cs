using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Html;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Html;

/// <summary>A folder for each kind of page: page.html as sites of this kind build it, expected.json with what is to be taken out of
/// it.</summary>
public sealed class PageTests
{
    private static readonly JsonSerializerOptions written = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string Root => Path.Combine(AppContext.BaseDirectory, "Html", "Pages");

    public static TheoryData<string> Kinds() =>
        [.. Directory.GetDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_Page_GivesWhatIsExpected(string kind)
    {
        var expected = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(Root, kind, "expected.json")));

        Assert.Equal(JsonSerializer.Serialize(expected, written), JsonSerializer.Serialize(Read(kind), written));
    }

    [Fact]
    public void Kinds_AreAllThere() => Assert.True(Kinds().Count >= 30);

    private static object Read(string kind)
    {
        try
        {
            var html = PageDecoder.Decode(File.ReadAllBytes(Path.Combine(Root, kind, "page.html")), charset: null, kind);
            var (article, metadata) = new HtmlArticleReader(new IngestionLimits()).ReadPage(html, kind, address: null);
            return new
            {
                title = article.Title,
                byline = metadata.Byline,
                publisher = article.Publisher,
                published = Written(article.PublishedAt),
                modified = Written(metadata.ModifiedAt),
                language = metadata.Language,
                text = article.Body.Split("\n\n"),
            };
        }
        catch (ActorGraphException exception)
        {
            Assert.Contains(kind, exception.Message, StringComparison.Ordinal);
            Assert.Equal(ErrorCodes.NoArticleInPage, exception.Code);
            return new { failure = exception.Code };
        }
    }

    private static string? Written(DateTimeOffset? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
