using Xunit;

namespace Golden.Tests;

/// <summary>Deeds that were not done in the end, that somebody is wrongly said to have done, or is only charged with.</summary>
public sealed class UndoneDeedTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    /// <summary>What was not done in the end, or only nearly.</summary>
    public static TheoryData<string, string> Averted => new()
    {
        { "Israel got close to signing a deal with Syria.", "israel AGREED_WITH syria possible" },
        { "Israel was stopped from bombing Syria.", "israel ATTACKED syria denied" },
        { "Israel was dissuaded from bombing Syria.", "israel ATTACKED syria denied" },
        { "Chad shied away from condemning Libya.", "chad CRITICIZED libya denied" },
        { "Israel thought better of bombing Syria.", "israel ATTACKED syria denied" },
        { "Israel stopped just short of bombing Syria.", "israel ATTACKED syria denied" },
        { "Chad was cleared of arming M23.", "chad AIDS m23 denied" },
        { "Chad forgot to thank Libya.", "chad SUPPORTS libya denied" },
        { "A Chadian attack on Libya was foiled.", "chad ATTACKED libya denied" },
        { "Chad was on the point of attacking Libya.", "chad ATTACKED libya possible" },
        { "Chad came under pressure to sanction Libya.", "chad SANCTIONED libya possible" },
    };

    /// <summary>What is said wrongly, or by nobody.</summary>
    public static TheoryData<string, string> Untrue => new()
    {
        { "Chad was wrongly said to have bombed Libya.", "chad ATTACKED libya denied" },
        { "Nothing suggests that Israel bombed Syria.", "" },
        { "Chad was falsely accused by Libya of arming Hamas.", "chad AIDS hamas by libya; libya ACCUSED chad" },
    };

    /// <summary>What somebody is charged with, by the word of who charges him; nobody's claim where that is not told.</summary>
    public static TheoryData<string, string> Charged => new()
    {
        { "Turkish police detained Ekrem Imamoglu on charges of aiding Hamas.", "ekrem-imamoglu AIDS hamas by turkey; turkey COERCED ekrem-imamoglu" },
        { "Canada denied Turkish accusations of arming Hamas.", "canada AIDS hamas by turkey; turkey ACCUSED canada" },
        { "Canada denied accusations of arming Hamas.", "" },
    };

    [Theory]
    [MemberData(nameof(Averted))]
    [MemberData(nameof(Untrue))]
    [MemberData(nameof(Charged))]
    public void Analyze_Sentence_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
