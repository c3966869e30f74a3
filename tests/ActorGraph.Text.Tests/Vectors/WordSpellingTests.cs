using ActorGraph.Text.Vectors;
using Xunit;

namespace ActorGraph.Text.Tests.Vectors;

public class WordSpellingTests
{
    [Theory]
    [InlineData("NATO’s", "nato's")]
    [InlineData("“", "\"")]
    [InlineData("Élysée", "élysée")]
    [InlineData("", "")]
    public void Normalize_Word_IsLowerCaseWithPlainMarks(string word, string expected)
    {
        var buffer = new char[WordSpelling.LongestWord];

        Assert.Equal(expected, WordSpelling.Normalize(word, buffer).ToString());
    }

    [Fact]
    public void Normalize_VeryLongWord_IsCut()
    {
        var buffer = new char[WordSpelling.LongestWord];

        Assert.Equal(WordSpelling.LongestWord, WordSpelling.Normalize(new string('A', 1_000_000), buffer).Length);
    }

    [Fact]
    public void ReplaceDigits_Number_IsZeros()
    {
        var word = "f-16".ToCharArray();

        Assert.True(WordSpelling.ReplaceDigits(word));
        Assert.Equal("f-00", new string(word));
    }
}
