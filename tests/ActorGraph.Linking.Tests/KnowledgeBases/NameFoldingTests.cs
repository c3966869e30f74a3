using ActorGraph.Linking.KnowledgeBases;
using Xunit;

namespace ActorGraph.Linking.Tests.KnowledgeBases;

public class NameFoldingTests
{
    [Theory]
    [InlineData("N'Djamena", "n djamena")]
    [InlineData("Côte d'Ivoire", "cote d ivoire")]
    [InlineData("People's Liberation Army", "people liberation army")]
    [InlineData("Workers' Party", "workers party")]
    [InlineData("U.S.", "us")]
    [InlineData("Gideon Sa'ar", "gideon saar")]
    [InlineData("Abdel-Fattah el-Sisi", "abdel fattah el sisi")]
    [InlineData("Recep Tayyip Erdoğan", "recep tayyip erdogan")]
    [InlineData("Washington, D.C.", "washington , dc")]
    [InlineData("Maroš Šefčovič", "maros sefcovic")]
    public void Key_Names_AreFolded(string name, string expected) => Assert.Equal(expected, NameFolding.Key(name));

    [Theory]
    [InlineData("Zelensky", "Zelenskyy", true)]
    [InlineData("Zelensky", "Zelenskiy", true)]
    [InlineData("Zourabichvili", "Zurabishvili", true)]
    [InlineData("Hemedti", "Hemeti", true)]
    [InlineData("Polyanskiy", "Polyansky", true)]
    [InlineData("Qaddafi", "Gaddafi", false)]
    [InlineData("Putin", "Poutine", false)]
    [InlineData("Trump", "Tramp", false)]
    [InlineData("Kim", "Kem", false)]
    [InlineData("Modi", "Mody", true)]
    public void Same_Spellings_AreOneName(string left, string right, bool expected) =>
        Assert.Equal(expected, Transliteration.Same(NameFolding.Key(left), NameFolding.Key(right)));

    [Theory]
    [InlineData("Ursula von der Leyen", "DEU", "leyen", "von der leyen")]
    [InlineData("Xi Jinping", "CHN", "xi", "xi")]
    [InlineData("Abiy Ahmed", "ETH", "abiy", "ahmed")]
    [InlineData("Donald Trump Jr.", "USA", "trump", "trump")]
    [InlineData("Joseph Wu", "TWN", "wu", "wu")]
    public void ShortForms_Cultures_Differ(string name, string iso, string first, string last)
    {
        var forms = PersonNames.ShortForms(NameFolding.Key(name), iso).ToList();

        Assert.Equal((first, last), (forms[0], forms[^1]));
    }
}
