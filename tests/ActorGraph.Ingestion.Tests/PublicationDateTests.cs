using Xunit;

namespace ActorGraph.Ingestion.Tests;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2024-11-13", "2024-11-13T00:00:00+00:00")]
    [InlineData("2024-11-13T08:05:00+02:00", "2024-11-13T08:05:00+02:00")]
    [InlineData("2024-11-13T08:05:00Z", "2024-11-13T08:05:00+00:00")]
    [InlineData("Wed, 13 Nov 2024 08:05:00 +0100", "2024-11-13T08:05:00+01:00")]
    [InlineData("Wed, 13 Nov 2024 08:05:00 GMT", "2024-11-13T08:05:00+00:00")]
    [InlineData("Wed, 13 Nov 2024 08:05:00 EST", "2024-11-13T08:05:00-05:00")]
    [InlineData("13 November 2024", "2024-11-13T00:00:00+00:00")]
    [InlineData("November 13, 2024", "2024-11-13T00:00:00+00:00")]
    public void TryParse_Date_KeepsTheZone(string text, string expected) =>
        Assert.Equal(expected, PublicationDate.TryParse(text)?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("Monday")]
    [InlineData("10:30")]
    [InlineData("2024-13-45")]
    public void TryParse_NoDate_IsNull(string? text) => Assert.Null(PublicationDate.TryParse(text));
}
