using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Dumps;
using ActorGraph.Ingestion.Fetching;
using ActorGraph.Ingestion.Files;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Dumps;

public sealed class PageArchiveTests : IDisposable
{
    private static readonly Uri address = new("https://wire.example/world/1");

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 13, 9, 30, 0, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Keep_Pages_AreReadAgainAsTheyWere()
    {
        var archive = new PageArchive(Path.Combine(folder.Path, "pages"), 30, clock);
        archive.Keep(Page("First", "windows-1252", System.Text.Encoding.Latin1));
        archive.Keep(Page("Réunion", "iso-8859-1", System.Text.Encoding.Latin1));

        var readings = new ArticleFiles(new IngestionLimits(), TimeProvider.System)
            .Find([folder.Path])
            .Select(p => p.Read().Article!)
            .ToList();

        Assert.Equal(["First", "Réunion"], readings.Select(a => a.Title));
        Assert.All(readings, a => Assert.Equal((address.AbsoluteUri, clock.GetUtcNow()), (a.Id.Value, a.RetrievedAt)));
    }

    [Fact]
    public void Keep_LaterDay_DeletesWhatIsOlderThanItsDays()
    {
        var archive = new PageArchive(folder.Path, 2, clock);
        var other = folder.Write("pages-of-mine.warc.gz", "x");
        for (var day = 0; day < 4; day++)
        {
            archive.Keep(Page("Day", null, System.Text.Encoding.UTF8));
            clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal(
            ["pages-2024-11-15", "pages-2024-11-16"],
            Directory.GetFiles(folder.Path).Where(f => f != other).Select(f => Path.GetFileName(f)[..16]).Order(StringComparer.Ordinal)
        );
        Assert.True(File.Exists(other));
    }

    [Fact]
    public void Keep_FolderThatIsAFile_IsNumbered()
    {
        var archive = new PageArchive(folder.Write("file", "x"), 2, clock);

        Assert.Equal(
            ErrorCodes.PageNotKept,
            Assert.Throws<ActorGraphException>(() => archive.Keep(Page("A", null, System.Text.Encoding.UTF8))).Code
        );
    }

    private static FetchedDocument Page(string title, string? charset, System.Text.Encoding encoding) =>
        new(address, encoding.GetBytes(Packed.Page(title)), charset);
}
