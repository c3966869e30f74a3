using Xunit;

namespace Golden.Tests;

/// <summary>Articles on sport, weather, markets and science that name states and persons, and in which nothing happens between
/// them.</summary>
/// <remarks>Each lies in gold/plain: a title, an empty line, some 280 words of text.</remarks>
public sealed class PlainNewsTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string> Articles =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "gold", "plain"), "*.txt")
                .Select(path => Path.GetFileName(path)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Analyze_PlainNews_ClaimsHardlyAnything(string file)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "gold", "plain", file)).Split('\n', 2);

        var claims = fixture.ClaimsOf(text[0], text[1].Trim());

        Assert.True(claims.Split("; ").Length <= 1, $"{file} claims more than one thing that is not there: {claims}");
    }

    [Fact]
    public void Articles_OfTheTest_AreTen() => Assert.Equal(10, Articles.Count);
}
