using ActorGraph.Core.Articles;
using ActorGraph.Core.Text;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Segmentation;
using ActorGraph.Training.Evaluation;
using Xunit;

namespace ActorGraph.Text.Tests.Annotation;

/// <summary>Whatever stands in a body, the article is kept: its tokens cover it, its sentences have trees, and what can be read around it
/// is read.</summary>
public sealed class HostileTextTests
{
    private const string report = "Antony Blinken met Mark Rutte in Brussels.";
    private static readonly Lazy<DocumentAnnotator> annotator = new(() =>
        new DocumentAnnotator(LanguageModels.Load(LanguageModels.DefaultDirectory))
    );

    [Theory]
    [InlineData("random Unicode", 10_000_000)]
    [InlineData("one bracket", 10_000_000)]
    [InlineData("all brackets", 10_000_000)]
    [InlineData("spaced brackets", 10_000_000)]
    [InlineData("one sentence", 300_000)]
    [InlineData("one word", 1 << 20)]
    [InlineData("one name", 100_000)]
    public void Annotate_HostileBody_KeepsTheArticle(string kind, int length)
    {
        var hostile = HostileTexts.Kinds[kind](length);
        var document = annotator.Value.Annotate(
            new Article
            {
                Id = new ArticleId("test"),
                Title = report,
                Body = hostile + "\n" + report,
            }
        );

        Assert.EndsWith(hostile + "\n" + report, document.Text, StringComparison.Ordinal);
        AssertCovers(document.Text, document.Tokens.Spans);
        AssertTrees(document.Tokens);
        Assert.Equal(2, document.Mentions.Count(m => m.Span.Of(document.Text) is "Antony Blinken"));
    }

    private static void AssertCovers(string text, ReadOnlySpan<TextSpan> tokens)
    {
        var at = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.Start >= at && token.End > token.Start, "tokens ascend and are not empty");
            Assert.True(IsGap(text.AsSpan(at, token.Start - at)), "between tokens is only gap");
            at = token.End;
        }

        Assert.True(IsGap(text.AsSpan(at)), "after the last token is only gap");
    }

    private static bool IsGap(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!CharacterKind.IsGap(c))
            {
                return false;
            }
        }

        return true;
    }

    private static void AssertTrees(TokenTable tokens)
    {
        for (var sentence = 0; sentence < tokens.SentenceStarts.Length; sentence++)
        {
            var start = tokens.SentenceStarts[sentence];
            var end = sentence + 1 < tokens.SentenceStarts.Length ? tokens.SentenceStarts[sentence + 1] : tokens.Count;
            var heads = tokens.Heads.AsSpan(start..end);
            Assert.True(heads.Count(-1) == 1, $"sentence {sentence} has one root");
            foreach (var head in heads)
            {
                Assert.True(head == -1 || (head >= start && head < end), $"heads of sentence {sentence} lie in it");
            }
        }
    }
}
