using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Sources;
using Microsoft.Extensions.Options;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Sources;

public sealed class SourceCatalogTests
{
    private static readonly DateTimeOffset noon = new(2024, 7, 13, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("", "UTC", "2024-07-13T12:15:00Z")]
    [InlineData("0 6 * * *", "UTC", "2024-07-14T06:00:00Z")]
    [InlineData("0 6 * * *", "Europe/London", "2024-07-14T05:00:00Z")]
    [InlineData("*/10 * * * * *", "UTC", "2024-07-13T12:00:10Z")]
    [InlineData("0 0 30 2 *", "UTC", "9999-12-31T23:59:59.9999999Z")]
    public void NextTick_Schedule_IsInItsTimeZone(string schedule, string zone, string expected) =>
        Assert.Equal(
            DateTimeOffset.Parse(expected, null),
            Catalog(
                    new ArticleSourceOptions
                    {
                        Name = "a",
                        Kind = "folder",
                        Path = "in",
                        Schedule = schedule,
                        TimeZone = zone,
                    }
                )
                .NextTick("A", noon)
        );

    [Fact]
    public void NextTick_Jitter_IsLateByNoMoreThanThatAndMissesNoTick()
    {
        var catalog = Catalog(
            new ArticleSourceOptions
            {
                Name = "a",
                Kind = "folder",
                Path = "in",
                Schedule = "* * * * *",
                JitterSeconds = 50,
            },
            new ArticleSourceOptions
            {
                Name = "b",
                Kind = "folder",
                Path = "in",
                Schedule = "* * * * *",
                JitterSeconds = 50,
            }
        );

        var ticks = new List<DateTimeOffset>();
        for (var at = noon; ticks.Count < 100; at = ticks[^1])
        {
            ticks.Add(catalog.NextTick("a", at));
        }

        // The tick of noon itself is late as well, and so still to come.
        Assert.All(ticks, (tick, i) => Assert.InRange(tick - noon.AddMinutes(i), TimeSpan.Zero, TimeSpan.FromSeconds(50)));
        Assert.True(ticks.Select(t => t.Second).Distinct().Count() > 20);
        Assert.Equal(ticks[5], catalog.NextTick("a", ticks[5].AddTicks(-1)));
        Assert.NotEqual(ticks.Take(5), Enumerable.Range(0, 5).Select(i => catalog.NextTick("b", noon.AddMinutes(i))));
    }

    [Fact]
    public void NextTick_UnknownName_TellsTheNames()
    {
        var fault = Assert.Throws<ActorGraphException>(() =>
            Catalog(
                    new ArticleSourceOptions
                    {
                        Name = "wire",
                        Kind = "folder",
                        Path = "in",
                    }
                )
                .NextTick("wier", noon)
        );

        Assert.Equal((ErrorCodes.SourceNotFound, "There is no source 'wier'. There are 'wire'."), (fault.Code, fault.Message));
    }

    private static SourceCatalog Catalog(params ArticleSourceOptions[] sources) =>
        new(Options.Create(new ScheduleOptions { Sources = sources }));
}
