using ActorGraph.Ingestion.Feeds;
using ActorGraph.Ingestion.Listings;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Feeds;

public sealed class EntryIdentityTests
{
    private static readonly Uri feed = new("https://wire.example/rss");

    [Fact]
    public void Assign_Address_NamesWhateverTheIdAndHeadline() =>
        Assert.Equal(
            NamesOf(Entry("https://wire.example/1", "g1", "Old headline")),
            NamesOf(Entry("https://wire.example/1", "g2", "New headline"))
        );

    [Fact]
    public void Assign_SameAddressAndId_IsOneEntry() =>
        Assert.Equal(
            ["https://wire.example/1"],
            NamesOf(Entry("https://wire.example/1", "g", "a"), Entry("https://wire.example/1", "g", "b"))
        );

    [Fact]
    public void Assign_SameAddressAndText_IsOneEntry() =>
        Assert.Equal(
            ["https://wire.example/1"],
            NamesOf(Entry("https://wire.example/1", "g1", "a"), Entry("https://wire.example/1", "g2", "b"))
        );

    [Fact]
    public void Assign_LiveBlog_TellsItsPostsApartWhateverTheirOrder()
    {
        var posts = new[] { Entry("https://wire.example/live", "p1", "a", "one"), Entry("https://wire.example/live", "p2", "b", "two") };

        var names = NamesOf(posts);

        Assert.Equal(2, names.Distinct().Count());
        Assert.Equal(names.Reverse(), NamesOf([.. posts.Reverse()]));
    }

    [Fact]
    public void Assign_WithoutAddress_IdNamesThenTitleAndText()
    {
        Assert.Equal(NamesOf(Entry(null, "g", "Old")), NamesOf(Entry(null, "g", "New")));
        Assert.NotEqual(NamesOf(Entry(null, "", "Old")), NamesOf(Entry(null, "", "New")));
        Assert.Equal(2, NamesOf(Entry(null, "g", "a", "one"), Entry(null, "g", "b", "two")).Distinct().Count());
        Assert.Single(NamesOf(Entry(null, "g", "a", "one"), Entry(null, "g", "a", "one")));
    }

    private static IReadOnlyList<string> NamesOf(params ListedArticle[] entries) =>
        [.. EntryIdentity.Assign(entries, feed).Select(e => e.Id.Value)];

    private static ListedArticle Entry(string? address, string id, string title, string html = "") =>
        new()
        {
            Address = address is null ? null : new Uri(address),
            Id = id,
            Title = title,
            Html = html,
        };
}
