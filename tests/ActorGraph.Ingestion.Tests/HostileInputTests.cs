using ActorGraph.Ingestion.Files;
using CsCheck;
using Xunit;

namespace ActorGraph.Ingestion.Tests;

/// <summary>Whatever strangers write: an article or a numbered failure, never an exception.</summary>
public sealed class HostileInputTests : IDisposable
{
    private static readonly string[] pieces =
    [
        "<div>", "</div>", "<p>", "<article>", "</p>", "<script>", "<!--", "-->", "<![CDATA[", "&amp;", "&#x110000;", "{", "}", "[", "\"text\":", "\"title\":\"a\"", ",",
        "\\ud800", "\"", "\n", "\0", "\uFEFF", "Kosovo accused Serbia. ", "<table><tr>", "<svg><math>", "1e999", "null",
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("x.html")]
    [InlineData("x.json")]
    [InlineData("x.jsonl")]
    [InlineData("x.txt")]
    public void Read_AnyMixture_EndsInOneState(string name)
    {
        var files = new ArticleFiles(new IngestionLimits(), TimeProvider.System);
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 40].Select(p => string.Concat(p)).Sample(
            text =>
            {
                var readings = files.Find([folder.Write(name, text)]).Select(p => p.Read()).ToList();
                Assert.All(readings, r => Assert.True((r.Article is null) != (r.Failure is null)));
                Assert.DoesNotContain(readings, r => r.Failure?.Code == Core.Errors.ErrorCodes.AnalysisFailed);
            },
            seed: "0000KOGeopol",
            iter: 500,
            threads: 1);
    }
}
