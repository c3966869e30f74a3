using ActorGraph.Ingestion.Addresses;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Addresses;

public sealed class CanonicalAddressTests
{
    [Theory]
    [InlineData("HTTP://Example.ORG:80/A?b=1", "http://example.org/A?b=1")]
    [InlineData("https://example.org/a#part", "https://example.org/a")]
    [InlineData("https://example.org/a?utm_source=rss&utm_medium=feed", "https://example.org/a")]
    [InlineData("https://example.org/a?id=5&fbclid=xyz&page=2", "https://example.org/a?id=5&page=2")]
    [InlineData("https://example.org:8443/a", "https://example.org:8443/a")]
    public void TryParse_Address_DropsWhatNamesTheReaderNotTheArticle(string address, string canonical) =>
        Assert.Equal(canonical, CanonicalAddress.TryParse(address)!.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://")]
    public void TryParse_NoWebAddress_IsNull(string text) => Assert.Null(CanonicalAddress.TryParse(text));
}
