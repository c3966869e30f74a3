using ActorGraph.Text.Segmentation;
using Xunit;

namespace ActorGraph.Text.Tests.Segmentation;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("It ended. It began.", "It ended .|It began .")]
    [InlineData("He met Gen. Cavoli. They talked.", "He met Gen. Cavoli .|They talked .")]
    [InlineData("He left the U.S. The deal failed.", "He left the U.S.|The deal failed .")]
    [InlineData("He left the U.S. Senate today.", "He left the U.S. Senate today .")]
    [InlineData("Why? Nobody knows!", "Why ?|Nobody knows !")]
    [InlineData("J. D. Vance spoke. He left.", "J. D. Vance spoke .|He left .")]
    [InlineData("It rose 1.5 percent. Shares fell.", "It rose 1.5 percent .|Shares fell .")]
    [InlineData("He wrote so on X. Chad replied.", "He wrote so on X.|Chad replied .")]
    [InlineData("Well... He left.", "Well ...|He left .")]
    [InlineData("They waited... and left.", "They waited ... and left .")]
    [InlineData("No full stop at the end", "No full stop at the end")]
    public void Segment_FullStops_EndSentences(string text, string expected) => Assert.Equal(expected, Sentences(text));

    [Theory]
    [InlineData("“We will act.” He left.", "“ We will act . ”|He left .")]
    [InlineData("“Why?” he asked.", "“ Why ? ” he asked .")]
    [InlineData("\"We will act.\" He left.", "\" We will act . \"|He left .")]
    [InlineData("He said: “We will. We must.”", "He said : “ We will .|We must . ”")]
    [InlineData("(He left.) She came.", "( He left . )|She came .")]
    [InlineData("“No,” he said. “Never.”", "“ No , ” he said .|“ Never . ”")]
    [InlineData("'We will.' She left.", "' We will . '|She left .")]
    [InlineData("«Non.» Il part.", "« Non . »|Il part .")]
    [InlineData("He said “no.” Then he left.", "He said “ no . ”|Then he left .")]
    [InlineData("It is over,” he said.", "It is over , ” he said .")]
    public void Segment_Quotes_StayWithTheirSentence(string text, string expected) => Assert.Equal(expected, Sentences(text));

    [Theory]
    [InlineData("BRUSSELS, Nov 13 (Agency) - NATO met.", "BRUSSELS , Nov 13 ( Agency ) -|NATO met .")]
    [InlineData("WASHINGTON (AP) — The president spoke.", "WASHINGTON ( AP ) —|The president spoke .")]
    [InlineData("KYIV, Ukraine (AP) — Russia attacked.", "KYIV , Ukraine ( AP ) —|Russia attacked .")]
    [InlineData("LONDON — Ministers met.", "LONDON —|Ministers met .")]
    [InlineData("UNITED NATIONS (AP) -- The council met.", "UNITED NATIONS ( AP ) --|The council met .")]
    [InlineData("MOSCOW, November 13. /TASS/. Russia said.", "MOSCOW , November 13 .|/ TASS / .|Russia said .")]
    [InlineData("PARIS/BERLIN, March 3 (Reuters) - Talks began.", "PARIS / BERLIN , March 3 ( Reuters ) -|Talks began .")]
    [InlineData("NEW DELHI: Ministers met.", "NEW DELHI :|Ministers met .")]
    [InlineData("NATO: an alliance.", "NATO : an alliance .")]
    [InlineData("NATO - the alliance - met.", "NATO - the alliance - met .")]
    [InlineData("SEOUL, Nov. 13 (Yonhap) -- Troops left.", "SEOUL , Nov. 13 ( Yonhap ) --|Troops left .")]
    [InlineData("NATO met in Brussels - and left.", "NATO met in Brussels - and left .")]
    [InlineData("10:25 - Japan agreed.", "10:25 -|Japan agreed .")]
    [InlineData("June 8, 2022: Iran left.", "June 8 , 2022 :|Iran left .")]
    [InlineData("13 January 2020: In Moscow, they met.", "13 January 2020 :|In Moscow , they met .")]
    [InlineData("September 2022: The gang struck.", "September 2022 :|The gang struck .")]
    [InlineData("2015: Iran signed.", "2015 :|Iran signed .")]
    [InlineData("Monday - Talks began.", "Monday -|Talks began .")]
    [InlineData("May said: We agree.", "May said : We agree .")]
    [InlineData("2015 was hard.", "2015 was hard .")]
    [InlineData("4 - Spain won.", "4 - Spain won .")]
    [InlineData("June - the hottest month - passed.", "June - the hottest month - passed .")]
    public void Segment_Datelines_AreSentencesOfTheirOwn(string text, string expected) => Assert.Equal(expected, Sentences(text));

    [Theory]
    [InlineData("Blinken Warns of Firm Response\nHe spoke.", "Blinken Warns of Firm Response|He spoke .")]
    [InlineData("BLINKEN MEETS RUTTE\r\nBRUSSELS met.", "BLINKEN MEETS RUTTE|BRUSSELS met .")]
    [InlineData("Title\n\n\nBody", "Title|Body")]
    [InlineData("14:32 GMT\nRussia attacks", "14:32 GMT|Russia attacks")]
    [InlineData("- First point\n- Second point", "- First point|- Second point")]
    [InlineData("• First point\n• Second point", "• First point|• Second point")]
    [InlineData("What we know:\nTwo died.", "What we know :|Two died .")]
    [InlineData("one\u2028two\u2029three", "one|two|three")]
    [InlineData("\n\n", "")]
    [InlineData("1. First", "1 . First")]
    public void Segment_LineBreaks_AlwaysEndSentences(string text, string expected) => Assert.Equal(expected, Sentences(text));

    [Fact]
    public void Segment_SentenceOfManyTokens_IsCutAfterAComma()
    {
        var text = string.Join(", ", Enumerable.Repeat("word and word", 200));
        var (tokens, starts) = Segmenter.Segment(text);

        Assert.True(starts.Length > 1);
        Assert.All(starts.Skip(1), s => Assert.Equal(",", tokens[s - 1].Of(text).ToString()));
    }

    private static string Sentences(string text)
    {
        var (tokens, starts) = Segmenter.Segment(text);
        return string.Join(
            '|',
            starts.Select(
                (start, i) =>
                    string.Join(
                        ' ',
                        tokens[start..(i + 1 < starts.Length ? starts[i + 1] : tokens.Length)].Select(t => t.Of(text).ToString())
                    )
            )
        );
    }
}
