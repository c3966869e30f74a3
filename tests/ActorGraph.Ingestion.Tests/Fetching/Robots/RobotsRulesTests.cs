using ActorGraph.Ingestion.Fetching.Robots;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Fetching.Robots;

public sealed class RobotsRulesTests
{
    // The examples of RFC 9309, section 5, and what crawlers' test suites agree on.
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("", "/a", true)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("user-AGENT: *\r\ndisALLOW : /a", "/ab", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/A", true)]
    [InlineData("User-agent: *\nDisallow: /a # the archive", "/a", false)]
    [InlineData("User-agent: other\nDisallow: /\n\nUser-agent: ActorGraph\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: actorgraph/9.1\nAllow: /", "/a", true)]
    [InlineData("User-agent: ActorGraphics\nDisallow: /", "/a", true)]
    [InlineData("User-agent: one\nUser-agent: ActorGraph\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: ActorGraph\nDisallow: /a\nUser-agent: two\nDisallow: /b\nUser-agent: ActorGraph\nDisallow: /c", "/c", false)]
    [InlineData("User-agent: ActorGraph\nDisallow: /a\nUser-agent: two\nDisallow: /b", "/b", true)]
    [InlineData("User-agent: *\nAllow: /p\nDisallow: /", "/page", true)]
    [InlineData("User-agent: *\nDisallow: /page\nAllow: /page", "/page", true)]
    [InlineData("User-agent: *\nAllow: /folder\nDisallow: /folder/page", "/folder/page", false)]
    [InlineData("User-agent: *\nAllow: /page\nDisallow: /*.htm", "/page.htm", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a/b.php", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/a/b.php?x=1", true)]
    [InlineData("User-agent: *\nDisallow: /*/print/", "/2024/print/a", false)]
    [InlineData("User-agent: *\nDisallow: *?print", "/a?print=1", false)]
    [InlineData("User-agent: *\nDisallow: /foo/%7ebar", "/foo/~bar", false)]
    [InlineData("User-agent: *\nDisallow: /foo/é", "/foo/%C3%A9a", false)]
    [InlineData("User-agent: *\nDisallow: /a%2Fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("<html><body>Not found: /</body></html>", "/a", true)]
    [InlineData("User-agent: *\nSitemap: https://a.example/s.xml\nDisallow: /a", "/a", false)]
    public void Allows_Path_IsDecidedByTheLongestMatch(string text, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotsRules.Parse(text, "ActorGraph").Allows(new Uri("https://wire.example" + path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10)]
    [InlineData("User-agent: *\nCrawl-delay: 10\nUser-agent: ActorGraph\nDisallow: /a", 0)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: 999999999", 300)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    [InlineData("User-agent: *\nCrawl-delay: -1", 0)]
    public void CrawlDelay_IsTheGroups(string text, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RobotsRules.Parse(text, "ActorGraph").CrawlDelay);

    [Fact]
    public void Allows_PatternMadeToBeSlow_Ends()
    {
        var rules = RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 2000)) + "b$", "ActorGraph");

        Assert.True(rules.Allows(new Uri("https://wire.example/" + new string('a', 10_000))));
    }
}
