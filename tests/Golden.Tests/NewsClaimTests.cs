using ActorGraph.Core.Claims;
using Xunit;
using Xunit.Abstractions;

namespace Golden.Tests;

/// <summary>Sentences of news with what they claim, how surely, when and by whose word, as precision and recall. Floors only
/// rise.</summary>
/// <remarks>
/// The file has three columns: the day of publication, the text, and its events, separated by semicolons, spelled as
/// <see cref="NewsClaim.Parse"/> reads them. Odd rows may be studied; of the even ones nobody looks at more than the figures, so that they
/// tell whether what was mended is general.
/// </remarks>
public sealed class NewsClaimTests(AnalyzerFixture fixture, ITestOutputHelper output) : IClassFixture<AnalyzerFixture>
{
    [Theory]
    [InlineData("cooperation.tsv", 0.86, 0.67, 0.54, 0.8)]
    [InlineData("reach.tsv", 0.79, 0.40, 0.24, 0.85)]
    public void Score_News_StaysAboveItsFloors(string file, double precision, double recall, double notAsserted, double date)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "constructions", file))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToArray();
        var (odd, even) = (Score(rows, 0), Score(rows, 1));
        foreach (var (name, score) in odd)
        {
            output.WriteLine($"{name}: {score + even[name]}\n  odd rows {score}\n  even rows {even[name]}");
        }

        var events = odd["events"] + even["events"];
        Assert.InRange(events.Precision, precision, 1);
        Assert.InRange(events.Recall, recall, 1);
        Assert.InRange((odd["not asserted"] + even["not asserted"]).Recall, notAsserted, 1);
        Assert.InRange((odd["date"] + even["date"]).Recall, date, 1);
    }

    private Dictionary<string, NewsClaimScore> Score(string[][] rows, int remainder)
    {
        var total = new Dictionary<string, NewsClaimScore>(StringComparer.Ordinal);
        foreach (var row in rows.Where((_, i) => i % 2 == remainder))
        {
            var wanted = row[2].Split("; ").Select(NewsClaim.Parse).ToArray();
            var found = fixture
                .NewsOf(row[1], DateOnly.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture))
                .Select(NewsClaim.Of)
                .ToArray();
            var both = wanted.Select(c => c.Triple).Intersect(found.Select(c => c.Triple)).ToHashSet(StringComparer.Ordinal);
            Add(total, "events", wanted, found, c => true, c => c.Triple);
            Add(total, "not asserted", wanted, found, c => c.Modality != Modality.Asserted, c => (c.Triple, c.Modality));
            Add(total, "date", wanted, found, c => c.Date is not null && both.Contains(c.Triple), c => (c.Triple, c.Date));
            Add(total, "attribution", wanted, found, c => c.Speaker is not null && both.Contains(c.Triple), c => (c.Triple, c.Speaker));
        }

        return total;
    }

    private static void Add<T>(
        Dictionary<string, NewsClaimScore> total,
        string name,
        NewsClaim[] wanted,
        NewsClaim[] found,
        Func<NewsClaim, bool> counts,
        Func<NewsClaim, T> value
    ) =>
        total[name] =
            total.GetValueOrDefault(name)
            + NewsClaimScore.Of(wanted.Where(counts).Select(value).ToHashSet(), found.Where(counts).Select(value).ToHashSet());
}
