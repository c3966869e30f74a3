using Xunit;

namespace Golden.Tests;

/// <summary>Deeds that were not done in the end, that somebody is wrongly said to have done, or is only charged with.</summary>
public sealed class UndoneDeedTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    /// <summary>What was not done in the end, or only nearly.</summary>
    public static TheoryData<string, string> Averted =>
        new()
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
            { "Chad was talked out of attacking Libya.", "chad ATTACKED libya denied" },
            { "A plan for Chad to attack Libya was dropped.", "chad ATTACKED libya denied" },
            { "Chad called off an attack on Libya.", "chad ATTACKED libya denied" },
            { "Chad shelved an attack on Libya.", "chad ATTACKED libya denied" },
            { "Chad called off its offensive against M23.", "chad ATTACKED m23" },
            { "Chad has yet to arm M23.", "chad AIDS m23 denied" },
        };

    /// <summary>Words outside the clause, or before a name in it, that deny it.</summary>
    public static TheoryData<string, string> Negated =>
        new()
        {
            { "At no point did Chad attack Libya.", "chad ATTACKED libya denied" },
            { "Under no circumstances will Chad attack Libya.", "chad ATTACKED libya denied" },
            { "Never has Emmanuel Macron met Vladimir Putin.", "emmanuel-macron MET_WITH vladimir-putin denied" },
            { "It was not Chad that attacked Libya.", "chad ATTACKED libya denied" },
            { "It was not Libya that Chad attacked but Niger.", "chad ATTACKED libya denied" },
            { "It was France, not Emmanuel Macron, that met Vladimir Putin.", "france MET_WITH vladimir-putin" },
            { "Chad attacked not Libya but Niger.", "chad ATTACKED niger" },
            { "Chad attacked all its neighbours but Libya.", "" },
            { "No one has accused Chad of attacking Libya.", "" },
            { "Chad has not accused Niger of arming Libya.", "chad ACCUSED niger denied" },
            { "Few believe that Chad will attack Libya.", "" },
            { "Were Chad to attack Libya, the war would spread.", "" },
            { "Niger warned Chad not to attack Libya.", "niger THREATENED chad" },
        };

    /// <summary>What somebody has made up, or only tells as a story.</summary>
    public static TheoryData<string, string> MadeUp =>
        new()
        {
            { "It is untrue that Chad attacked Libya.", "chad ATTACKED libya denied" },
            { "Contrary to reports that Chad attacked Libya, nothing happened.", "chad ATTACKED libya denied" },
            { "False claims that Chad attacked Libya went round the world.", "chad ATTACKED libya denied" },
            { "A hoax video showed Chad attacking Libya.", "chad ATTACKED libya denied" },
            { "Chad rejected claims that it attacked Libya.", "" },
            { "Chad pretended to attack Libya.", "" },
            { "In the film Chad attacks Libya.", "" },
            { "The novel tells how Chad attacked Libya.", "" },
            { "The scenario assumes that Chad attacks Libya.", "" },
        };

    /// <summary>An attack that is only feared, denied, opposed or played.</summary>
    public static TheoryData<string, string> NotTold =>
        new()
        {
            { "A supposed Chadian attack on Libya made headlines.", "chad ATTACKED libya possible" },
            { "In the event of a Chadian attack on Libya, nobody will act.", "chad ATTACKED libya possible" },
            { "The likelihood of a Chadian attack on Libya is small.", "chad ATTACKED libya possible" },
            { "Opposition to a Chadian attack on Libya grew.", "" },
            { "Parliament voted against a Chadian attack on Libya.", "" },
            { "The generals want to deter Chadian attacks on Libya.", "" },
            { "A mock Chadian attack on Libya was filmed.", "" },
            { "Parliament denied reports of a Chadian attack on Libya.", "" },
            { "The experts found no evidence of a Chadian attack on Libya.", "chad ATTACKED libya denied" },
            { "The experts found evidence of a Chadian attack on Libya.", "chad ATTACKED libya" },
            { "The Chadian attack on Libya never came.", "chad ATTACKED libya denied" },
            { "Claims of a Chadian attack on Libya are false.", "chad ATTACKED libya denied" },
            { "The Chadian attack on Libya killed ten.", "chad ATTACKED libya" },
        };

    /// <summary>Hearsay: nobody answers for it.</summary>
    public static TheoryData<string, string> Hearsay =>
        new()
        {
            { "Chad is said to have attacked Libya.", "chad ATTACKED libya possible" },
            { "It is thought that Chad attacked Libya.", "chad ATTACKED libya possible" },
            { "Rumour has it that Chad attacked Libya.", "chad ATTACKED libya possible" },
            { "Chad allegedly attacked Libya.", "chad ATTACKED libya possible" },
            { "Chad is known to have attacked Libya.", "chad ATTACKED libya" },
        };

    /// <summary>What somebody must do lies ahead; what he had to do is done.</summary>
    public static TheoryData<string, string> Duty =>
        new()
        {
            { "Chad has to arm M23.", "chad AIDS m23 planned" },
            { "Chad had to withdraw from Libya.", "chad CONCEDED_TO libya" },
            { "Chad had Succes Masra detained.", "chad COERCED succes-masra" },
        };

    /// <summary>What is said wrongly, or by nobody.</summary>
    public static TheoryData<string, string> Untrue =>
        new()
        {
            { "Chad was wrongly said to have bombed Libya.", "chad ATTACKED libya denied" },
            { "Nothing suggests that Israel bombed Syria.", "" },
            { "Chad was falsely accused by Libya of arming Hamas.", "chad AIDS hamas by libya; libya ACCUSED chad" },
        };

    /// <summary>What somebody is charged with, by the word of who charges him; nobody's claim where that is not told.</summary>
    public static TheoryData<string, string> Charged =>
        new()
        {
            {
                "Turkish police detained Ekrem Imamoglu on charges of aiding Hamas.",
                "ekrem-imamoglu AIDS hamas by turkey; turkey COERCED ekrem-imamoglu"
            },
            { "Canada denied Turkish accusations of arming Hamas.", "canada AIDS hamas by turkey; turkey ACCUSED canada" },
            { "Canada denied accusations of arming Hamas.", "" },
        };

    [Theory]
    [MemberData(nameof(Averted))]
    [MemberData(nameof(Negated))]
    [MemberData(nameof(MadeUp))]
    [MemberData(nameof(NotTold))]
    [MemberData(nameof(Hearsay))]
    [MemberData(nameof(Duty))]
    [MemberData(nameof(Untrue))]
    [MemberData(nameof(Charged))]
    public void Analyze_Sentence_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
