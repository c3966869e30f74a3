using ActorGraph.Core.Articles;
using Xunit;

namespace ActorGraph.Core.Tests.Articles;

public sealed class StoriesTests
{
    private static readonly DateTimeOffset noon = new(2024, 11, 14, 12, 0, 0, TimeSpan.Zero);
    private static readonly (string Original, string Copy) texts = Enumerable
        .Range(1, 50)
        .Select(seed => new NewsDesk(seed).Rewritten())
        .First(t => StorySketch.Of(t.Original).IsCopyOf(StorySketch.Of(t.Copy)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(14, true)]
    [InlineData(15, false)]
    [InlineData(null, true)]
    public void Name_EditedCopy_IsOfTheStoryWithinTheWindow(int? daysLater, bool isOne)
    {
        var names = Stories.Name([
            Member("a", texts.Original, noon),
            Member("b", texts.Copy, daysLater is { } days ? noon.AddDays(days) : null),
        ]);

        Assert.Equal(isOne, names[new("a")] == names[new("b")]);
    }

    [Fact]
    public void Name_ExactCopyAYearLater_IsOfTheStory()
    {
        var names = Stories.Name([Member("a", texts.Original, noon), Member("b", texts.Original.ToUpperInvariant(), noon.AddYears(1))]);

        Assert.Equal(names[new("a")], names[new("b")]);
    }

    [Fact]
    public void Name_ChainOfCopies_IsOneStoryInAnyOrder()
    {
        StoryMember[] members =
        [
            Member("a", texts.Original, noon),
            Member("b", texts.Copy, noon.AddDays(14)),
            Member("c", texts.Original + " .", noon.AddDays(28)),
        ];
        var expected = Stories.Name(members);

        Assert.Single(expected.Values.Distinct());
        Assert.Equal(expected.OrderBy(n => n.Key), Stories.Name([members[2], members[0], members[1]]).OrderBy(n => n.Key));
        Assert.Equal(members.Select(m => m.Fingerprint).Min(StringComparer.Ordinal), expected[new("b")]);
    }

    private static StoryMember Member(string id, string body, DateTimeOffset? at) =>
        StoryMember.Of(
            new Article
            {
                Id = new ArticleId(id),
                Title = "T",
                Body = body,
                PublishedAt = at,
            }
        );
}
