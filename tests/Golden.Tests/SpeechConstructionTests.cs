using Xunit;

namespace Golden.Tests;

/// <summary>What is made of somebody's deed or word where another sentence, a relative clause or a report put in between tells whose it is.</summary>
public sealed class SpeechConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    /// <summary>Deeds that are judged without their doer.</summary>
    public static TheoryData<string, string> JudgedDeed => new()
    {
        { "Israel bombed Doha, a strike that Turkey condemned as a violation of international law.", "israel ATTACKED qatar; turkey CRITICIZED israel" },
        { "Israel bombed Doha. \"This is a crime,\" Recep Tayyip Erdogan said.", "israel ATTACKED qatar; recep-tayyip-erdogan CRITICIZED israel" },
        { "Israel bombed Doha. The attack drew condemnation from Turkey.", "israel ATTACKED qatar; turkey CRITICIZED israel" },
        { "Hungary vetoed aid to Ukraine, a step that Slovakia welcomed.", "hungary REJECTED ukraine; slovakia SUPPORTS hungary" },
        { "Turkey arrested Ekrem Imamoglu. Germany condemned the arrest of Imamoglu.", "germany CRITICIZED turkey; turkey COERCED ekrem-imamoglu" },
        { "Turkey arrested Ekrem Imamoglu. The Council of Europe insisted on the mayor's release.", "council-of-europe CALLED_ON turkey; turkey COERCED ekrem-imamoglu" },
    };

    /// <summary>Refusals that do not say of what.</summary>
    public static TheoryData<string, string> BareRefusal => new()
    {
        { "Brazil asked Venezuela to publish the tallies, but Nicolas Maduro declined to do so.", "brazil CALLED_ON venezuela; nicolas-maduro REJECTED brazil" },
        { "Brazil asked Venezuela to publish the tallies. Nicolas Maduro would not hear of it.", "brazil CALLED_ON venezuela; nicolas-maduro REJECTED brazil" },
        { "Brazil asked Venezuela to publish the tallies. Caracas again said no.", "brazil CALLED_ON venezuela; venezuela REJECTED brazil" },
    };

    /// <summary>Speakers that stand between a subject and its verb, or are named by a viewpoint.</summary>
    public static TheoryData<string, string> InsertedSpeaker => new()
    {
        { "Belgium, Paul Kagame said, had ruined Rwanda.", "paul-kagame CRITICIZED belgium" },
        { "In Kyiv's view, Slovakia has betrayed its neighbour.", "ukraine ACCUSED slovakia" },
        { "Washington, Sergei Lavrov claimed, had violated the resolution.", "sergei-lavrov ACCUSED united-states" },
    };

    [Theory]
    [MemberData(nameof(JudgedDeed))]
    public void Analyze_JudgedDeed_FindsWhoseItWas(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(BareRefusal))]
    public void Analyze_BareRefusal_FindsWhoAsked(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(InsertedSpeaker))]
    public void Analyze_InsertedSpeaker_FindsWhoSpeaks(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
