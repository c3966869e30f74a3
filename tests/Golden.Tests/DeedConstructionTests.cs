using Xunit;

namespace Golden.Tests;

/// <summary>Deeds that a later sentence names again, and what it leaves out: whose decision is judged, who claims an attack, with whom a deal is signed.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted, "by" and the speaker.</remarks>
public sealed class DeedConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> NamedAgain => new()
    {
        { "Chad said it would quit the pact. Nigeria welcomed the decision.", "nigeria SUPPORTS chad" },
        { "Kenya has decided to close its refugee camps. The United Nations condemned the decision.", "united-nations CRITICIZED kenya" },
        { "Peru plans to build a naval base on the Pacific coast. Chile opposes the plan.", "chile REJECTED peru" },
        { "North Korea test-fired a missile on Friday. Japan condemned the launch.", "japan CRITICIZED north-korea" },
        { "The proposal by Kenya calls for two new seats. But the proposal is opposed by Russia and India.", "india CRITICIZED kenya; russia CRITICIZED kenya" },
        { "Eritrea refused to sign the accord. Ethiopia called that unacceptable.", "ethiopia CRITICIZED eritrea" },
        { "Uganda's parliament passed a law on the press. The United States denounced the law.", "united-states CRITICIZED uganda" },
        { "A United Nations report accuses no one by name. Rwanda rejected the report.", "rwanda REJECTED united-nations" },
        { "President William Ruto said the tax would stay. Opposition leader Raila Odinga called the remarks arrogant.", "raila-odinga CRITICIZED william-ruto" },
        { "Oman announced that it will reopen its port. The port has been closed for a year. Palau praised the move.", "palau SUPPORTS oman" },
        { "Ghana raised a tax and Togo lowered its tariffs. Benin welcomed the move.", "" },
        { "Three people died in a storm in Malawi. Zambia said the elements that attempted to flee have failed.", "" },
    };

    [Theory]
    [MemberData(nameof(NamedAgain))]
    public void Analyze_DeedNamedAgain_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
