using System.Globalization;
using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Files;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Dumps;

public sealed class WarcFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x.warc")]
    [InlineData("x.warc.gz")]
    [InlineData("whole.warc.gz")]
    public void Read_Archive_TakesPagesWithAddressAndDate(string name)
    {
        string[] records =
        [
            Packed.Record("warcinfo", "", "software: test"),
            Packed.Record("request", "https://a.example/1", "GET /1 HTTP/1.1\r\n\r\n"),
            Packed.Record("response", "https://a.example/1?utm_source=x", Packed.Answer(Packed.Page("First"))),
            Packed.Record("response", "https://a.example/2", Packed.Answer(Packed.Page("Gone"), status: "404 Not Found")),
            Packed.Record("response", "https://a.example/3", Packed.Answer("%PDF-1.7", "Content-Type: application/pdf")),
            Packed.Record("response", "https://a.example/4", Packed.Answer(Packed.Page("Second"), "content-type: text/html")),
        ];
        var path = folder.Write(
            name,
            name switch
            {
                "x.warc" => Encoding.UTF8.GetBytes(string.Concat(records)),
                "x.warc.gz" => [.. records.SelectMany(r => Packed.Gzip(r))],
                _ => Packed.Gzip(string.Concat(records)),
            }
        );

        var readings = Read(path);

        Assert.Equal([$"{name}:3", $"{name}:6"], readings.Select(r => r.Name.Value));
        Assert.Equal(["First", "Second"], readings.Select(r => r.Article!.Title));
        Assert.Equal("https://a.example/1", readings[0].Article!.Uri!.AbsoluteUri);
        Assert.Equal("2024-11-13T09:30:00.0000000+00:00", readings[0].Article!.RetrievedAt?.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Read_DamagedMember_FailsAloneAndTheRestGoesOn()
    {
        var members = Enumerable
            .Range(1, 5)
            .Select(i => Packed.Gzip(Packed.Record("response", $"https://a.example/{i}", Packed.Answer(Packed.Page($"Page {i}")))))
            .ToList();
        members[1].AsSpan(60, 20).Fill(0xFF);
        members[3][^6] ^= 0x40;

        var readings = Read(folder.Write("x.warc.gz", [.. members.SelectMany(m => m)]));

        Assert.Equal(["Page 1", "AG2014", "Page 3", "AG2014", "Page 5"], readings.Select(r => r.Article?.Title ?? r.Failure!.Code));
        Assert.Equal("x.warc.gz:2", readings[1].Name.Value);
    }

    [Fact]
    public void Read_CutOffArchive_SaysSo()
    {
        var record = Packed.Record("response", "https://a.example/1", Packed.Answer(Packed.Page("Page")));
        byte[] packed = [.. Packed.Gzip(record), .. Packed.Gzip(record)[..^20]];

        foreach (var path in new[] { folder.Write("x.warc.gz", packed), folder.Write("x.warc", record + record[..^100]) })
        {
            var readings = Read(path);
            Assert.Equal([null, ErrorCodes.DamagedFile], readings.Select(r => r.Failure?.Code));
            Assert.Contains("cut off", readings[1].Failure!.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_GarbageBetweenRecords_IsOneFailure()
    {
        var record = Packed.Record("response", "https://a.example/1", Packed.Answer(Packed.Page("Page")));

        Assert.Equal(
            [null, ErrorCodes.DamagedFile, null],
            Read(folder.Write("x.warc", record + "some\nthing\nelse\n" + record)).Select(r => r.Failure?.Code)
        );
    }

    [Fact]
    public void Read_RecordOverTheLimit_FailsAlone()
    {
        var small = Packed.Record("response", "https://a.example/1", Packed.Answer(Packed.Page("Page")));
        var large = Packed.Record("response", "https://a.example/2", Packed.Answer(Packed.Page("Large") + new string('x', 9_000_000)));

        Assert.Equal(
            [null, ErrorCodes.ArticleTooLarge, null],
            Read(folder.Write("x.warc", small + large + small)).Select(r => r.Failure?.Code)
        );
    }

    [Fact]
    public void Read_AnswersAsServersSendThem_AreUnpackedAndJoined()
    {
        var page = Encoding.Latin1.GetBytes(Packed.Page("Café").Replace("<html>", "<html lang=en>", StringComparison.Ordinal));
        var packed = Packed.Gzip(page);
        byte[] chunked =
        [
            .. Encoding.ASCII.GetBytes(FormattableString.Invariant($"{packed.Length - 10:X};x=y\r\n")),
            .. packed[..^10],
            .. "\r\nA\r\n"u8,
            .. packed[^10..],
            .. "\r\n0\r\n\r\n"u8,
        ];
        var answer = Packed.Answer(
            Encoding.Latin1.GetString(chunked),
            "Content-Type: text/html; charset=\"iso-8859-1\"\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip"
        );
        var block = Encoding.Latin1.GetBytes(answer);
        byte[] record =
        [
            .. Encoding.ASCII.GetBytes(Packed.Record("response", "https://a.example/1", new string('x', block.Length)).Split("xxx")[0]),
            .. block,
            .. "\r\n\r\n"u8,
        ];

        Assert.Equal("Café", Read(folder.Write("x.warc", record)).Single().Article!.Title);
    }

    [Fact]
    public void Read_PageThatNamesAnotherSite_KeepsItsOwnAddress()
    {
        var page = Packed
            .Page("Copy")
            .Replace("<head>", "<head><link rel=canonical href='https://b.example/original'>", StringComparison.Ordinal);

        Assert.Equal(
            "https://a.example/copy",
            Read(folder.Write("x.warc", Packed.Record("response", "https://a.example/copy", Packed.Answer(page))))
                .Single()
                .Article!.Id.Value
        );
    }

    private static List<ArticleReading> Read(string path) =>
        [.. new ArticleFiles(new IngestionLimits(), TimeProvider.System).Find([path]).Select(p => p.Read())];
}
