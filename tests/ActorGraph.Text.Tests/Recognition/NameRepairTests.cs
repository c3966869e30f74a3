using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Segmentation;
using Xunit;

namespace ActorGraph.Text.Tests.Recognition;

public sealed class NameRepairTests
{
    private static readonly NameGazetteer gazetteer = new([
        ("United States", EntityType.Place),
        ("Mark Rutte", EntityType.Person),
        ("African Union", EntityType.Organization),
        ("al-Shabaab", EntityType.Organization),
        ("Sheikh Hasina", EntityType.Person),
        ("US", EntityType.Place),
    ]);

    // A name is written as surface/Type; the found ones are given, the repaired ones expected.
    [Theory]
    [InlineData(
        "the UN Secretary-General António Guterres said",
        "UN Secretary - General António Guterres/Organization",
        "UN/Organization|António Guterres/Person"
    )]
    [InlineData("by US President Donald Trump today", "US President Donald Trump/Organization", "US/Place|Donald Trump/Person")]
    [InlineData("Secretary of State Antony Blinken said", "State Antony Blinken/Organization", "Antony Blinken/Person")]
    [InlineData("the leader General Assimi Goïta said", "General Assimi Goïta/Organization", "Assimi Goïta/Person")]
    [InlineData("the UN General Assembly voted", "UN General Assembly/Organization", "UN General Assembly/Organization")]
    [InlineData("foreign minister Ararat Mirzoyan said", "Ararat Mirzoyan/Place", "Ararat Mirzoyan/Person")]
    [InlineData("the group MONUSCO said", "MONUSCO/Place", "MONUSCO/Organization")]
    [InlineData("the Africa Corps left", "Africa Corps/Place", "Africa Corps/Organization")]
    [InlineData("Ursula von der Leyen said", "Ursula/Person", "Ursula von der Leyen/Person")]
    [InlineData("the rebels of CSP-DPA said", "DPA/Organization", "CSP - DPA/Organization")]
    [InlineData("as Mahzoom Majid; Shiuna", "Mahzoom Majid ;/Person", "Mahzoom Majid/Person")]
    [InlineData("the fighters of al-Shabaab fled", "", "al - Shabaab/Organization")]
    [InlineData("the African Union Commission met", "African Union Commission/Organization", "African Union Commission/Organization")]
    [InlineData("in the United States today", "States/Place", "United States/Place")]
    [InlineData("Sheikh Hasina fled", "Hasina/Person", "Sheikh Hasina/Person")]
    [InlineData("naval Captain John Correa left", "John/Person|Correa/Organization", "John Correa/Person")]
    [InlineData(
        "Chief Justice Hilario Ramos said",
        "Justice/Organization|Hilario/Organization|Ramos/Person",
        "Justice Hilario Ramos/Person"
    )]
    [InlineData("President Daniel arap Moi left", "Daniel/Person", "Daniel arap Moi/Person")]
    [InlineData("the Court of Appeal ruled", "Court/Organization", "Court of Appeal/Organization")]
    public void Repair_CertainSigns_OverruleTheTagger(string text, string found, string expected)
    {
        var spans = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), spans);
        var forms = spans.ConvertAll(s => s.Of(text).ToString());
        var tags = forms.ConvertAll(f => char.IsUpper(f[0]) ? "NNP" : "NN").ToArray();
        var names = found.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(n => Parse(n, forms)).ToList();

        new NameRepair(gazetteer).Repair(new NameSentence(text, spans.ToArray(), tags), names);

        Assert.Equal(expected, string.Join('|', names.Select(n => $"{string.Join(' ', forms[n.First..n.End])}/{n.Type}")));
    }

    private static NameSpan Parse(string name, List<string> forms)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var words = name[..slash].Split(' ');
        var first = Enumerable.Range(0, forms.Count).First(i => forms.Skip(i).Take(words.Length).SequenceEqual(words));
        return new NameSpan(first, first + words.Length, Enum.Parse<EntityType>(name[(slash + 1)..]));
    }
}
