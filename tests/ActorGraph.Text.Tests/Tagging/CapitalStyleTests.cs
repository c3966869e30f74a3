using ActorGraph.Core.Text;
using ActorGraph.Text.Segmentation;
using ActorGraph.Text.Tagging;
using Xunit;

namespace ActorGraph.Text.Tests.Tagging;

public sealed class CapitalStyleTests
{
    [Theory]
    [InlineData("Blinken Warns of Firm Response", "Title")]
    [InlineData("Trump and Xi Agree to Pause Tariffs After Talks", "Title")]
    [InlineData("How the Deal Was Reached", "Title")]
    [InlineData("BLINKEN MEETS RUTTE", "Upper")]
    [InlineData("UN SECURITY COUNCIL MEETS ON SUDAN", "Upper")]
    [InlineData("Blinken warns of firm response", "Running")]
    [InlineData("NATO ministers meet in Brussels on Wednesday", "Running")]
    [InlineData("Mark Rutte met Antony Blinken in Brussels.", "Running")]
    [InlineData("Yes", "Running")]
    [InlineData("NATO", "Running")]
    [InlineData("", "Running")]
    public void StyleOf_Sentence_TellsHeadlineCapitals(string text, string expected)
    {
        var spans = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), spans);

        Assert.Equal(expected, SignatureBuilder.StyleOf(text, spans.ToArray()).ToString());
    }
}
