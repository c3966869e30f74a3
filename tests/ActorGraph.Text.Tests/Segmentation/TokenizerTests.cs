using ActorGraph.Core.Text;
using ActorGraph.Text.Segmentation;
using Xunit;

namespace ActorGraph.Text.Tests.Segmentation;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("the U.S. said", "the|U.S.|said")]
    [InlineData("Gen. Mark Milley", "Gen.|Mark|Milley")]
    [InlineData("Mr. Rutte spoke", "Mr.|Rutte|spoke")]
    [InlineData("J. D. Vance", "J.|D.|Vance")]
    [InlineData("J.D. Vance", "J.D.|Vance")]
    [InlineData("at 9 a.m. on", "at|9|a.m.|on")]
    [InlineData("No. 10 said", "No.|10|said")]
    [InlineData("said no.", "said|no|.")]
    [InlineData("Gazprom Inc. fell", "Gazprom|Inc.|fell")]
    [InlineData("Nov. 13", "Nov.|13")]
    [InlineData("Republicans, etc. were", "Republicans|,|etc.|were")]
    [InlineData("vs. Ukraine", "vs.|Ukraine")]
    [InlineData("a Ph.D. student", "a|Ph.D.|student")]
    [InlineData("It ended.", "It|ended|.")]
    [InlineData("So did I.", "So|did|I|.")]
    [InlineData("St. Petersburg", "St.|Petersburg")]
    public void Tokenize_Abbreviations_KeepTheirFullStop(string text, string expected) => Assert.Equal(expected, Tokens(text));

    [Theory]
    [InlineData("didn't", "did|n't")]
    [InlineData("didn’t", "did|n’t")]
    [InlineData("Rutte's plan", "Rutte|'s|plan")]
    [InlineData("Rutte’s plan", "Rutte|’s|plan")]
    [InlineData("we're they've I'll he'd I'm", "we|'re|they|'ve|I|'ll|he|'d|I|'m")]
    [InlineData("cannot", "can|not")]
    [InlineData("CAN'T", "CA|N'T")]
    [InlineData("the allies' plan", "the|allies|'|plan")]
    [InlineData("would've", "would|'ve")]
    [InlineData("O'Brien", "O'Brien")]
    [InlineData("the U.S.'s", "the|U.S.|'s")]
    [InlineData("the '90s", "the|'90s")]
    public void Tokenize_Clitics_AreWords(string text, string expected) => Assert.Equal(expected, Tokens(text));

    [Theory]
    [InlineData("a Russian-backed militia", "a|Russian|-|backed|militia")]
    [InlineData("re-elected", "re-elected")]
    [InlineData("pro-Kremlin", "pro-Kremlin")]
    [InlineData("non-proliferation", "non-proliferation")]
    [InlineData("an ex-minister", "an|ex-minister")]
    [InlineData("anti-aircraft", "anti-aircraft")]
    [InlineData("a 10-year deal", "a|10|-|year|deal")]
    [InlineData("2022-2024", "2022|-|2024")]
    [InlineData("2024-11-13", "2024-11-13")]
    [InlineData("F-16s", "F|-|16s")]
    [InlineData("call 555-0199", "call|555-0199")]
    [InlineData("mid-November", "mid-November")]
    public void Tokenize_Hyphens_FollowEwt(string text, string expected) => Assert.Equal(expected, Tokens(text));

    [Theory]
    [InlineData("“We will,” he said", "“|We|will|,|”|he|said")]
    [InlineData("\"No,\" she said.", "\"|No|,|\"|she|said|.")]
    [InlineData("‘Enough’", "‘|Enough|’")]
    [InlineData("'Enough'", "'|Enough|'")]
    [InlineData("«Non»", "«|Non|»")]
    [InlineData("(Reuters)", "(|Reuters|)")]
    [InlineData("war—and peace", "war|—|and|peace")]
    [InlineData("war – and", "war|–|and")]
    [InlineData("well...", "well|...")]
    [InlineData("well…", "well|…")]
    [InlineData("What?!", "What|?!")]
    [InlineData("war--and", "war|--|and")]
    public void Tokenize_QuotesAndDashes_AreTokens(string text, string expected) => Assert.Equal(expected, Tokens(text));

    [Theory]
    [InlineData("$1.5 million", "$|1.5|million")]
    [InlineData("€20bn", "€|20|bn")]
    [InlineData("US$5", "US$|5")]
    [InlineData("10,000 troops", "10,000|troops")]
    [InlineData("5%", "5|%")]
    [InlineData("14:32 GMT", "14:32|GMT")]
    [InlineData("9/11", "9/11")]
    [InlineData("10am", "10|am")]
    [InlineData("the 4th", "the|4th")]
    [InlineData("https://example.org/a?b=1.", "https://example.org/a?b=1|.")]
    [InlineData("write to a.b@example.org,", "write|to|a.b@example.org|,")]
    [InlineData("www.nato.int said", "www.nato.int|said")]
    [InlineData("Caliber.Az said", "Caliber.Az|said")]
    [InlineData("AT&T", "AT&T")]
    [InlineData("and/or", "and|/|or")]
    [InlineData("#Ukraine @NATO", "#Ukraine|@NATO")]
    public void Tokenize_NumbersAndAddresses_StayWhole(string text, string expected) => Assert.Equal(expected, Tokens(text));

    [Theory]
    [InlineData("a\u00A0b\u2009c\u200Bd\uFEFFe", "a|b|c|d|e")]
    [InlineData("• Kyiv", "•|Kyiv")]
    [InlineData("naïve Erdoğan", "naïve|Erdoğan")]
    [InlineData("Erdog\u0306an", "Erdog\u0306an")]
    [InlineData("\uD83D\uDE00\uD83D\uDE00 ok", "\uD83D\uDE00\uD83D\uDE00|ok")]
    [InlineData("", "")]
    [InlineData(" \t ", "")]
    public void Tokenize_UnicodeSpacesAndSigns_AreSeparate(string text, string expected) => Assert.Equal(expected, Tokens(text));

    private static string Tokens(string text)
    {
        var tokens = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return string.Join('|', tokens.Select(t => t.Of(text).ToString()));
    }
}
