using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Files;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Dumps;

public sealed class DumpTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x.jsonl.gz", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}", "x.jsonl.gz:1 One.|x.jsonl.gz:2 Two.")]
    [InlineData("x.JSON.GZ", "{\"text\":\"One.\"}", "x.JSON.GZ One.")]
    [InlineData("x.csv.gz", "text\nOne.", "x.csv.gz:2 One.")]
    [InlineData("x.txt.gz", "T\n\nOne.", "x.txt.gz One.")]
    public void Read_Packed_IsReadAsItsKind(string name, string text, string expected)
    {
        folder.Write(name, Packed.Gzip(text));

        Assert.Equal(expected, string.Join('|', Read(folder.Path)));
    }

    [Fact]
    public void Read_PackedInMembers_IsOneFile()
    {
        byte[] members = [.. Packed.Gzip("{\"text\":\"On"), .. Packed.Gzip(""), .. Packed.Gzip("e.\"}\n{\"text\":\"Two.\"}\n")];

        Assert.Equal(["x.jsonl.gz:1 One.", "x.jsonl.gz:2 Two."], Read(folder.Write("x.jsonl.gz", members)));
    }

    [Fact]
    public void Find_Packed_IsWrittenUnderItsNameWithoutExtensions() =>
        Assert.Equal("x-1", Find(folder.Write("x.jsonl.gz", Packed.Gzip("{\"text\":\"One.\"}"))).Single().OutputName);

    [Theory]
    [InlineData(9, "cut off")]
    [InlineData(1, "cut off")]
    [InlineData(30, "cut off")]
    public void Read_CutOff_SaysSoBehindWhatIsWhole(int missing, string reason)
    {
        var random = new Random(3);
        var lines = string.Concat(Enumerable.Range(0, 200).Select(_ => $"{{\"text\":\"{random.NextInt64()}\"}}\n"));

        var readings = Find(folder.Write("x.jsonl.gz", Packed.Gzip(lines)[..^missing])).Select(p => p.Read()).ToList();

        Assert.True(readings.Count > 150);
        Assert.All(readings.SkipLast(1), r => Assert.NotNull(r.Article));
        Assert.Equal(ErrorCodes.DamagedFile, readings[^1].Failure!.Code);
        Assert.Contains("x.jsonl.gz", readings[^1].Failure!.Message, StringComparison.Ordinal);
        Assert.Contains(reason, readings[^1].Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.json.gz")]
    [InlineData("x.csv.gz")]
    [InlineData("x.jsonl.gz")]
    [InlineData("x.warc.gz")]
    public void Read_NotPackedAtAll_FailsByName(string name) =>
        Assert.Equal(ErrorCodes.DamagedFile, Find(folder.Write(name, "{\"text\":\"One.\"}")).Single().Read().Failure!.Code);

    [Theory]
    [InlineData("x.json.gz", ErrorCodes.ArticleTooLarge)]
    [InlineData("x.txt.gz", ErrorCodes.ArticleTooLarge)]
    [InlineData("x.jsonl.gz", ErrorCodes.ArticleTooLarge)]
    [InlineData("x.csv.gz", ErrorCodes.InvalidTable)]
    [InlineData("x.warc.gz", ErrorCodes.DamagedFile)]
    public void Read_Bomb_IsNotUnpackedToItsEnd(string name, string code)
    {
        var head =
            name.StartsWith("x.warc", StringComparison.Ordinal)
                ? Packed
                    .Record("response", "https://a.example/", "")[..^4]
                    .Replace("Content-Length: 0", "Content-Length: 999999999999", StringComparison.Ordinal)
            : name.StartsWith("x.csv", StringComparison.Ordinal) ? "text\n"
            : "";
        var files = new ArticleFiles(new IngestionLimits { MaxArticleBytes = 100_000 }, clock);
        byte[] bomb = [.. Encoding.UTF8.GetBytes(head), .. Enumerable.Repeat((byte)'0', 64 * 1024 * 1024)];
        var path = folder.Write(name, Packed.Gzip(bomb));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var failure = files.Find([path]).Single().Read().Failure!;

        Assert.Equal(code, failure.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 * 1024 * 1024);
    }

    [Fact]
    public void Read_Table_TakesColumnsByTheirNames()
    {
        var article = Find(
                folder.Write(
                    "x.csv",
                    "\uFEFFID;Title;Date;URL;Source;Content;Views\r\n7;\"A \"\"headline\"\"\";2024-11-13T09:30:00+04:00;https://a.example/7?utm_source=x;Caliber.Az;\"One.\r\nTwo; three.\";12\r\n"
                )
            )
            .Single()
            .Read()
            .Article!;

        Assert.Equal("https://a.example/7", article.Id.Value);
        Assert.Equal("A \"headline\"", article.Title);
        Assert.Equal("One.\nTwo; three.", article.Body);
        Assert.Equal("Caliber.Az", article.Publisher);
        Assert.Equal(new DateTimeOffset(2024, 11, 13, 9, 30, 0, TimeSpan.FromHours(4)), article.PublishedAt);
        Assert.Equal(clock.GetUtcNow(), article.RetrievedAt);
    }

    [Fact]
    public void Read_BadRows_FailAloneWithTheirLines()
    {
        byte[] table =
        [
            .. "title,text,published\nA,One.,\nB,\"Two\nlines\",soon\nC,Three,four,five\n,,\nD,"u8,
            0xFF,
            .. ",\nE,st\"ray,\nF,Six.,2024-11-13\nG,\"never closed"u8,
        ];

        Assert.Equal(
            [
                "x.csv:2 One.",
                "x.csv:3 AG2015",
                "x.csv:5 AG2015",
                "x.csv:6 AG2003",
                "x.csv:7 AG2004",
                "x.csv:8 AG2015",
                "x.csv:9 Six.",
                "x.csv:10 AG2015",
            ],
            Read(folder.Write("x.csv", table))
        );
    }

    [Theory]
    [InlineData("a,b\n1,2", "no column 'text'")]
    [InlineData("", "no column 'text'")]
    [InlineData("1\t2\thttps://a.example/1\n", "GDELT")]
    public void Read_TableWithoutTexts_SaysWhatIsMissing(string table, string part)
    {
        var failure = Find(folder.Write("x.csv", table)).Single().Read().Failure!;

        Assert.Equal(ErrorCodes.InvalidTable, failure.Code);
        Assert.Contains(part, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ListOfGdelt_NamesTheSourceToUse() =>
        Assert.Contains(
            "'feed'",
            Find(folder.Write("x.json", """{"articles":[{"url":"https://a.example/1"}]}""")).Single().Read().Failure!.Message,
            StringComparison.Ordinal
        );

    private IEnumerable<PendingArticle> Find(string path) => new ArticleFiles(new IngestionLimits(), clock).Find([path]);

    private List<string> Read(string path) =>
        [.. Find(path).Select(p => p.Read()).Select(r => $"{r.Name} {r.Article?.Body ?? r.Failure!.Code}")];
}
