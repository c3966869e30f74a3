using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Ingestion.Files;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ActorGraph.Ingestion.Tests.Files;

public sealed class ArticleFilesTests : IDisposable
{
    private const string page = "<html><head><title>Menu</title></head><body><nav><a href='/'>Home</a></nav></body></html>";

    private readonly TemporaryFolder folder = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 14, 8, 0, 0, TimeSpan.Zero));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Find_Folder_GivesKnownKindsInOrdinalOrder()
    {
        folder.Write("b.txt", "B\n\nText.");
        folder.Write("B.txt", "B\n\nOther text.");
        folder.Write("a/z.json", """{"title":"Z","text":"Text."}""");
        folder.Write("a/lines.jsonl", "{\"text\":\"One.\"}\n\n{\"text\":\"Two.\"}");
        folder.Write("readme.md", "# not read");
        folder.Write(".git/c.txt", "hidden");

        Assert.Equal(["B.txt", "a/lines.jsonl:1", "a/lines.jsonl:3", "a/z.json", "b.txt"], Find(folder.Path).Select(p => p.Name.Value));
    }

    [Fact]
    public void Find_FolderThatLinksToItself_Ends()
    {
        folder.Write("a/x.txt", "X\n\nText.");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a", "loop"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "again"), Path.Combine(folder.Path, "a"));

        Assert.Equal(["a/x.txt"], Find(folder.Path).Select(p => p.Name.Value));
    }

    [Fact]
    public void Find_SingleFile_IsNamedByItsName()
    {
        var pending = Assert.Single(Find(folder.Write("deep/down/x.txt", "X\n\nText.")));

        Assert.Equal("x.txt", pending.Name.Value);
        Assert.Equal("x", pending.OutputName);
        Assert.True(pending.Read().IsNamedByPath);
    }

    [Fact]
    public void Read_File_IsDatedByTheClock()
    {
        var reading = Find(folder.Write("x.txt", "X\n\nText.")).Single().Read();

        Assert.Equal(clock.GetUtcNow(), reading.Article!.RetrievedAt);
    }

    [Theory]
    [InlineData("empty.txt", "", ErrorCodes.EmptyArticle)]
    [InlineData("blank.txt", " \n\t\n", ErrorCodes.EmptyArticle)]
    [InlineData("empty.json", "", ErrorCodes.EmptyArticle)]
    [InlineData("cut.json", """{"title":"A","text":"B""", ErrorCodes.InvalidJson)]
    [InlineData("list.json", "[1, 2]", ErrorCodes.InvalidJson)]
    [InlineData("fieldless.json", """{"title":"A"}""", ErrorCodes.InvalidJson)]
    [InlineData("date.json", """{"text":"A","published":"soon"}""", ErrorCodes.InvalidJson)]
    [InlineData("half.json", """{"text":"\ud800"}""", ErrorCodes.InvalidJson)]
    [InlineData("hollow.json", """{"title":"","text":" "}""", ErrorCodes.EmptyArticle)]
    [InlineData("menu.html", page, ErrorCodes.NoArticleInPage)]
    [InlineData("table.csv", "a,b", ErrorCodes.InvalidTable)]
    [InlineData("table.xlsx", "a,b", ErrorCodes.UnsupportedFile)]
    public void Read_BadFile_FailsWithNumberAndName(string name, string text, string code)
    {
        var failure = Find(folder.Write(name, text)).Single().Read().Failure!;

        Assert.Equal(code, failure.Code);
        Assert.Contains(name, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x41, 0x42, 0xFF, 0x43 }, "byte 2")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x41, 0xC3 }, "byte 4")]
    [InlineData(new byte[] { 0x41, 0x00, 0x42 }, "offset 1")]
    public void Read_BytesThatAreNoText_FailsWithTheOffset(byte[] bytes, string offset)
    {
        var failure = Find(folder.Write("x.txt", bytes)).Single().Read().Failure!;

        Assert.Equal(ErrorCodes.NotText, failure.Code);
        Assert.Contains(offset, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TenMegabytesOfZeros_FailsAsNoText()
    {
        var failure = Find(folder.Write("zeros.txt", new byte[10 * 1024 * 1024])).Single().Read().Failure!;

        Assert.Equal(ErrorCodes.NotText, failure.Code);
    }

    [Fact]
    public void Read_FileOverTheLimit_FailsBeforeItIsRead()
    {
        var files = new ArticleFiles(new IngestionLimits { MaxArticleBytes = 100 }, clock);

        Assert.Equal(ErrorCodes.ArticleTooLarge, files.Find([folder.Write("x.txt", new string('x', 101))]).Single().Read().Failure!.Code);
    }

    [Fact]
    public void Read_BadLines_FailAloneWithTheirNumbers()
    {
        var files = new ArticleFiles(new IngestionLimits { MaxArticleBytes = 40 }, clock);
        var path = folder.Write("x.jsonl", "{\"text\":\"One.\"}\n{\"text\":\r\n" + new string('x', 100) + "\n{\"text\":\"Four.\"}\n{\"te");

        var readings = files.Find([path]).Select(p => p.Read()).ToList();

        Assert.Equal(
            [
                null,
                "x.jsonl:2 " + ErrorCodes.InvalidJson,
                "x.jsonl:3 " + ErrorCodes.ArticleTooLarge,
                null,
                "x.jsonl:5 " + ErrorCodes.InvalidJson,
            ],
            readings.Select(r => r.Failure is { } f ? $"{f.Article} {f.Code}" : null)
        );
        Assert.Equal("Four.", readings[3].Article!.Body);
    }

    [Fact]
    public void Find_PathThatIsNotThere_IsAFault()
    {
        var pending = Assert.Single(Find(Path.Combine(folder.Path, "nowhere")));

        Assert.True(pending.IsFault);
        Assert.Equal(ErrorCodes.PathNotFound, pending.Read().Failure!.Code);
    }

    [Fact]
    public void Read_LinkThatLeadsNowhere_FailsByName()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Path, "x.txt"), Path.Combine(folder.Path, "gone.txt"));

        Assert.Equal(ErrorCodes.PathNotFound, Find(folder.Path).Single().Read().Failure!.Code);
    }

    [Theory]
    [MemberData(nameof(MarkedTexts))]
    public void Read_TextWithByteOrderMark_ObeysIt(Encoding encoding)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Sylikiotis\n\nVučić met Çavuşoğlu.")];

        Assert.Equal("Vučić met Çavuşoğlu.", Find(folder.Write("x.txt", bytes)).Single().Read().Article!.Body);
    }

    public static TheoryData<Encoding> MarkedTexts() =>
        [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, new UTF32Encoding(true, true)];

    private IEnumerable<PendingArticle> Find(string path) => new ArticleFiles(new IngestionLimits(), clock).Find([path]);
}
