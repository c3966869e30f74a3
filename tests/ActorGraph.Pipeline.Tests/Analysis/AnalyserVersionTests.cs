using System.Text.RegularExpressions;
using ActorGraph.Core.Articles;
using ActorGraph.Pipeline.Analysis;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Pipeline.Tests.Analysis;

public sealed class AnalyserVersionTests
{
    [Fact]
    public void Of_SameParts_IsTheSame()
    {
        var version = AnalyserVersion.Of([typeof(ArticleAnalyzer).Assembly], []);

        Assert.Equal(version, AnalyserVersion.Of([typeof(ArticleAnalyzer).Assembly], []));
        Assert.Matches(new Regex(@"^\d+\.\d+\.\d+\+[0-9a-f]{12}$"), version);
        Assert.NotEqual(version, AnalyserVersion.Of([typeof(Article).Assembly, typeof(InMemoryLedger).Assembly], []));
    }

    [Fact]
    public void Of_ChangedModel_IsAnother()
    {
        using var folder = new TemporaryFolder();
        var model = folder.File("tagger.bin");
        File.WriteAllText(model, "one");
        var version = AnalyserVersion.Of([], [model]);
        File.WriteAllText(model, "two");

        Assert.NotEqual(version, AnalyserVersion.Of([], [model]));
    }
}
