using Xunit;

namespace Golden.Tests;

/// <summary>The lines of a chronicle: the day that heads one dates what it tells, and no line besides.</summary>
public sealed class ChronicleTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    private static readonly DateOnly published = new(2024, 5, 15);

    [Theory]
    [InlineData("May 20, 2023: Saudi Arabia condemns Chad.", "2023-05-20")]
    [InlineData("May 20, 2023 - Saudi Arabia condemns Chad.", "2023-05-20")]
    [InlineData("20 May 2023 – Saudi Arabia condemns Chad.", "2023-05-20")]
    [InlineData("May 20, 2023. Saudi Arabia condemns Chad.", "2023-05-20")]
    [InlineData("RIYADH, May 14 - Saudi Arabia condemned Chad.", null)]
    [InlineData("May 20, 2023 - A fire broke out.\n\nSaudi Arabia condemns Chad.", null)]
    public void Analyze_Line_IsDatedByItsHead(string text, string? day)
    {
        var claim = Assert.Single(fixture.NewsOf(text, published));

        Assert.Equal(day, claim.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
