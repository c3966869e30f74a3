using Xunit;

namespace Golden.Tests;

/// <summary>Sentences in which who acts, or what is done, stands in another clause: ellipsis, "each ... the other", control, reported speech.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted, "by" and the speaker. States are left out.</remarks>
public sealed class ArgumentSharingTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Ellipsis => new()
    {
        { "Canada imposed sanctions on Belarus, as did Norway.", "canada SANCTIONED belarus; norway SANCTIONED belarus" },
        { "Poland has expelled four Russian diplomats, as has Latvia.", "latvia REDUCED_RELATIONS_WITH russia; poland REDUCED_RELATIONS_WITH russia" },
        { "Kenya did not criticise Uganda, nor did Tanzania.", "kenya CRITICIZED uganda denied; tanzania CRITICIZED uganda denied" },
        { "Japan accused North Korea of lying. So did South Korea.", "japan ACCUSED north-korea; south-korea ACCUSED north-korea" },
        { "Chile will send doctors to Haiti, and so will Peru.", "chile AIDS haiti planned; peru AIDS haiti planned" },
        { "Iran was condemned by the European Union, and so was Russia.", "european-union CRITICIZED iran; european-union CRITICIZED russia" },
        { "Donald Tusk denounced Viktor Orban, and Petr Pavel did too.", "donald-tusk CRITICIZED viktor-orban; petr-pavel CRITICIZED viktor-orban" },
        { "Estonia closed its border with Russia. Finland did the same.", "estonia REDUCED_RELATIONS_WITH russia; finland REDUCED_RELATIONS_WITH russia" },
        { "Brazil recalled its ambassador from Israel and Colombia followed suit.", "brazil REDUCED_RELATIONS_WITH israel; colombia REDUCED_RELATIONS_WITH israel" },
        { "Egypt condemned Israel. Jordan did its best to calm the crowd.", "egypt CRITICIZED israel" },
    };

    [Theory]
    [MemberData(nameof(Ellipsis))]
    public void Analyze_Ellipsis_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
