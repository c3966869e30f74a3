using System.Text;
using ActorGraph.Training.Distillation;
using Xunit;

namespace ActorGraph.Text.Tests.Distillation;

public class WordPiecesTests
{
    private static readonly string[] vocabulary =
    [
        "[PAD]",
        "[UNK]",
        "[CLS]",
        "[SEP]",
        "minister",
        "un",
        "##like",
        "##ly",
        "u",
        ".",
        "s",
        "-",
    ];

    [Theory]
    [InlineData("Minister", "minister")]
    [InlineData("unlikely", "un ##like ##ly")]
    [InlineData("U.S.", "u . s .")]
    [InlineData("un-minister", "un - minister")]
    [InlineData("unkind", "[UNK]")]
    [InlineData("\u200B", "[UNK]")]
    public void Add_Token_TakesTheLongestPieces(string token, string expected)
    {
        var pieces = new List<int>();

        new WordPieces(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', vocabulary)))).Add(token, pieces);

        Assert.Equal(expected, string.Join(' ', pieces.Select(p => vocabulary[p])));
    }
}
