using ActorGraph.Projections.Csv;
using CsCheck;
using Xunit;

namespace ActorGraph.Projections.Tests.Csv;

public class CsvTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("=cmd|'/c calc'!A0", "'=cmd|'/c calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'Ndrangheta", "'Ndrangheta")]
    [InlineData("a=b", "a=b")]
    public void Escape_Text_IsHarmless(string text, string expected)
    {
        Assert.Equal(expected, CsvText.Escape(text));
        Assert.Equal(text, CsvText.Unescape(expected));
    }

    [Fact]
    public void Unescape_AnyEscapedText_GivesItBack() =>
        Gen.OneOf(Gen.String[Gen.Char["'=+-@\tab"], 0, 6], Gen.String)
            .Sample(text => CsvText.Unescape(CsvText.Escape(text)) == text, iter: 5000, seed: "0000KeyfGN14");
}
