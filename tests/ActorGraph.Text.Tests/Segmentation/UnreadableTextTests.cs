using ActorGraph.Core.Text;
using ActorGraph.Text.Segmentation;
using Xunit;

namespace ActorGraph.Text.Tests.Segmentation;

public sealed class UnreadableTextTests
{
    [Theory]
    [InlineData("Министерство обороны сообщило о ракетном ударе", true)]
    [InlineData("外交部发言人在例行记者会上表示中方对此深表关切", true)]
    [InlineData("* * * * * * * * * * * * * * * * * * * * * *", true)]
    [InlineData("Генерал армии Шойгу прибыл в Минск (TASS)", true)]
    [InlineData("Sergey Lavrov (Сергей Лавров) arrived in Minsk on Monday", false)]
    [InlineData("Président Macron s'est rendu à Varsovie", false)]
    [InlineData("Cumhurbaşkanı Erdoğan Ankara'da konuştu", false)]
    [InlineData("2024-11-13 14:32:05 +0100 55.75 37.61", false)]
    [InlineData("Москва", false)]
    [InlineData("---", false)]
    [InlineData("", false)]
    public void Contains_Sentence_TellsWhatEnglishModelsKnow(string text, bool expected)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);

        Assert.Equal(expected, UnreadableText.Contains(text, tokens.ToArray()));
    }
}
