using System.Security.Cryptography;
using ActorGraph.Core.Articles;
using Xunit;
using Xunit.Abstractions;

namespace ActorGraph.Core.Tests.Articles;

public sealed class StorySketchTests(ITestOutputHelper log)
{
    private const int pairs = 300;
    private const int seed = 20241129;

    private static readonly string report = new NewsDesk(1).Rewritten().Original;

    [Fact]
    public void IsCopyOf_RewrittenAndMerelySimilarReports_AreToldApart()
    {
        var desk = new NewsDesk(seed);
        var found = Enumerable.Range(0, pairs).Count(_ => desk.Rewritten() is var (original, copy) && AreCopies(original, copy));
        var wrong = Enumerable.Range(0, pairs).Count(i => desk.Similar(i) is var (left, right) && AreCopies(left, right));
        log.WriteLine(
            $"seed {seed}: {found} of {pairs} rewritten reports found ({found / (double)pairs:P1}), {wrong} of {pairs} similar ones joined ({wrong / (double)pairs:P1})"
        );

        Assert.InRange(wrong, 0, pairs / 100);
        Assert.InRange(found, pairs * 95 / 100, pairs);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void IsCopyOf_OtherSeeds_TellsThemApartAsWell(int other)
    {
        var desk = new NewsDesk(other);

        Assert.InRange(
            Enumerable.Range(0, pairs).Count(_ => desk.Rewritten() is var (original, copy) && AreCopies(original, copy)),
            pairs * 95 / 100,
            pairs
        );
        Assert.InRange(
            Enumerable.Range(0, pairs).Count(i => desk.Similar(i) is var (left, right) && AreCopies(left, right)),
            0,
            pairs / 100
        );
    }

    [Fact]
    public void IsCopyOf_EitherWay_IsTheSame()
    {
        var desk = new NewsDesk(seed);
        for (var i = 0; i < 50; i++)
        {
            var (original, copy) = desk.Rewritten();
            Assert.Equal(AreCopies(original, copy), AreCopies(copy, original));
        }
    }

    [Fact]
    public void ToBytes_AndBack_IsTheSameSketch()
    {
        var sketch = StorySketch.Of(report);
        var read = StorySketch.FromBytes(sketch.ToBytes());

        Assert.Equal(sketch.ToBytes(), read.ToBytes());
        Assert.Equal(sketch.Bands, read.Bands);
        Assert.True(read.IsCopyOf(sketch));
    }

    [Fact]
    public void Of_ShortText_HasNoCopies()
    {
        var sketch = StorySketch.Of("France met Germany in Paris.");

        Assert.True(sketch.IsNone);
        Assert.Empty(sketch.Bands);
        Assert.True(StorySketch.FromBytes(sketch.ToBytes()).IsNone);
        Assert.False(sketch.IsCopyOf(sketch));
    }

    // Ledgers hold these values: another algorithm needs a migration.
    [Fact]
    public void Of_OneText_IsTheSameOnEveryMachine() =>
        Assert.Equal(
            "dbcf31c03c3df0a8",
            Convert.ToHexStringLower(
                SHA256.HashData(StorySketch.Of(string.Join(' ', Enumerable.Range(0, 60).Select(i => $"Word{i % 17} of {i}"))).ToBytes())
            )[..16]
        );

    private static bool AreCopies(string left, string right) => StorySketch.Of(left).IsCopyOf(StorySketch.Of(right));
}
