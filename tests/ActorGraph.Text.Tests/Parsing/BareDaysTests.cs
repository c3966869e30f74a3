using ActorGraph.Core.Text;
using ActorGraph.Text.Parsing;
using Xunit;

namespace ActorGraph.Text.Tests.Parsing;

/// <summary>Days without a preposition get out of the names before them.</summary>
public sealed class BareDaysTests
{
    [Theory]
    [InlineData(
        "Xi/PROPN/nsubj>2 landed/VERB/root>0 in/ADP/case>5 Rome/PROPN/compound>5 Friday/PROPN/obl>2",
        "nsubj>2 root>0 case>4 obl>2 obl:unmarked>2"
    )]
    [InlineData(
        "Peru/PROPN/compound>3 Monday/PROPN/compound>3 evening/NOUN/obl:unmarked>4 left/VERB/root>0",
        "nsubj>4 compound>3 obl:unmarked>4 root>0"
    )]
    [InlineData(
        "Ruto/PROPN/nsubj>5 is/AUX/cop>5 in/ADP/case>5 Chad/PROPN/compound>5 Sunday/PROPN/root>0",
        "nsubj>4 cop>4 case>4 root>0 obl:unmarked>4"
    )]
    [InlineData("Li/PROPN/nsubj>3 Monday/PROPN/flat>1 left/VERB/root>0", "nsubj>3 obl:unmarked>3 root>0")]
    [InlineData("Good/PROPN/compound>2 Friday/PROPN/nsubj>3 passed/VERB/root>0", "compound>2 nsubj>3 root>0")]
    public void Mend_DayBehindAName_HangsOnThePredicate(string sentence, string expected)
    {
        var words = sentence.Split(' ').Select(w => w.Split('/', '>')).ToArray();
        var text = string.Join(' ', words.Select(w => w[0]));
        var spans = new TextSpan[words.Length];
        for (var (i, start) = (0, 0); i < words.Length; start += words[i++][0].Length + 1)
        {
            spans[i] = new TextSpan(start, start + words[i][0].Length);
        }

        var heads = words.Select(w => int.Parse(w[3], System.Globalization.CultureInfo.InvariantCulture) - 1).ToArray();
        var relations = words.Select(w => UniversalNames.ParseRelation(w[2])).ToArray();
        var input = new ParserInput
        {
            Text = text,
            Spans = spans,
            Parts = words.Select(w => Enum.Parse<PartOfSpeech>(w[1], ignoreCase: true)).ToArray(),
            Tags = new string[words.Length],
            SentenceStarts = new[] { 0 },
        };

        new BareDays(input, heads, relations).Mend();

        Assert.Equal(expected, string.Join(' ', relations.Select((r, i) => $"{r.Name()}>{heads[i] + 1}")));
    }
}
