using System.Text;
using ActorGraph.Text.Segmentation;
using CsCheck;
using Xunit;

namespace ActorGraph.Text.Tests.Segmentation;

public sealed class SegmenterPropertyTests
{
    private static readonly string[] hostilePieces =
    [
        " ",
        "\n",
        "\r\n",
        "\t",
        ".",
        "...",
        "…",
        "!",
        "?",
        "\"",
        "'",
        "’",
        "“",
        "”",
        "(",
        ")",
        "[",
        "]",
        "<",
        ">",
        "-",
        "--",
        "—",
        "/",
        ":",
        ";",
        ",",
        "@",
        "#",
        "$",
        "%",
        "&",
        "_",
        "+",
        "http://",
        "www.",
        "a@b.c",
        "U.S.",
        "Mr.",
        "No.",
        "didn't",
        "O'Brien",
        "re-",
        "2024-11-13",
        "14:32",
        "10am",
        "BRUSSELS",
        "word",
        "Word",
        "WORD",
        "é",
        "e\u0301",
        "\uD83D\uDE00",
        "\uD83D",
        "\uDE00",
        "\u200B",
        "\uFEFF",
        "\u00A0",
        "\u00AD",
        "\0",
        "中文",
        "Привет",
        "شكرا",
        "5",
        ":)",
    ];

    [Fact]
    public void Segment_RandomText_CoversEveryCharacterOnce() => Gen.String.Sample(AssertCovers, iter: 3000);

    [Fact]
    public void Segment_HostileText_CoversEveryCharacterOnce() =>
        Gen.Int[0, hostilePieces.Length - 1]
            .Array[0, 60]
            .Select(places => string.Concat(places.Select(p => hostilePieces[p])))
            .Sample(AssertCovers, iter: 5000);

    [Theory]
    [InlineData("(")]
    [InlineData(".")]
    [InlineData("a")]
    [InlineData("'")]
    [InlineData("-")]
    [InlineData("a.")]
    [InlineData("a-")]
    [InlineData("1,")]
    [InlineData("a@")]
    [InlineData("\" ")]
    [InlineData("word ")]
    [InlineData("U.S. ")]
    [InlineData("http://")]
    public void Segment_AMillionRepeats_EndsInTime(string piece) =>
        AssertCovers(new StringBuilder().Insert(0, piece, 1_000_000).ToString());

    [Fact]
    public void Segment_TenMillionRandomCharacters_EndsInTime()
    {
        var random = new Random(1);
        AssertCovers(
            string.Create(
                10_000_000,
                random,
                static (text, random) =>
                {
                    for (var i = 0; i < text.Length; i++)
                    {
                        text[i] = (char)random.Next(char.MaxValue + 1);
                    }
                }
            )
        );
    }

    private static void AssertCovers(string text)
    {
        var (tokens, starts) = Segmenter.Segment(text);
        var at = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.Start >= at && token.End > token.Start && token.End <= text.Length, "tokens ascend and are not empty");
            Assert.True(IsGap(text, at, token.Start), "between tokens is only gap");
            Assert.False(
                CharacterKind.IsGap(text[token.Start]) || CharacterKind.IsGap(text[token.End - 1]),
                "a token has no gap at its ends"
            );
            at = token.End;
        }

        Assert.True(IsGap(text, at, text.Length), "after the last token is only gap");
        AssertSentences(text, tokens, starts);
    }

    private static void AssertSentences(string text, Core.Text.TextSpan[] tokens, int[] starts)
    {
        Assert.Equal(tokens.Length > 0, starts.Length > 0);
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1] : tokens.Length;
            Assert.True(i > 0 || starts[0] == 0);
            Assert.InRange(end - starts[i], 1, SentenceSplitter.LongestSentence);
            Assert.False(text.AsSpan(tokens[starts[i]].Start, tokens[end - 1].End - tokens[starts[i]].Start).ContainsAny('\n', '\r'));
        }
    }

    private static bool IsGap(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!CharacterKind.IsGap(text[i]))
            {
                return false;
            }
        }

        return true;
    }
}
