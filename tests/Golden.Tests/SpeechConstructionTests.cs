using Xunit;

namespace Golden.Tests;

/// <summary>What is made of somebody's deed or word where another sentence, a relative clause or a report put in between tells whose it
/// is.</summary>
public sealed class SpeechConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    /// <summary>Deeds that are judged without their doer.</summary>
    public static TheoryData<string, string> JudgedDeed =>
        new()
        {
            {
                "Israel bombed Doha, a strike that Turkey condemned as a violation of international law.",
                "israel ATTACKED qatar; turkey CRITICIZED israel"
            },
            {
                "Israel bombed Doha. \"This is a crime,\" Recep Tayyip Erdogan said.",
                "israel ATTACKED qatar; recep-tayyip-erdogan CRITICIZED israel"
            },
            { "Israel bombed Doha. The attack drew condemnation from Turkey.", "israel ATTACKED qatar; turkey CRITICIZED israel" },
            { "Hungary vetoed aid to Ukraine, a step that Slovakia welcomed.", "hungary REJECTED ukraine; slovakia SUPPORTS hungary" },
            {
                "Turkey arrested Ekrem Imamoglu. Germany condemned the arrest of Imamoglu.",
                "germany CRITICIZED turkey; turkey COERCED ekrem-imamoglu"
            },
            {
                "Turkey arrested Ekrem Imamoglu. The Council of Europe insisted on the mayor's release.",
                "council-of-europe CALLED_ON turkey; turkey COERCED ekrem-imamoglu"
            },
        };

    /// <summary>Refusals that do not say of what.</summary>
    public static TheoryData<string, string> BareRefusal =>
        new()
        {
            {
                "Brazil asked Venezuela to publish the tallies, but Nicolas Maduro declined to do so.",
                "brazil CALLED_ON venezuela; nicolas-maduro REJECTED brazil"
            },
            {
                "Brazil asked Venezuela to publish the tallies. Nicolas Maduro would not hear of it.",
                "brazil CALLED_ON venezuela; nicolas-maduro REJECTED brazil"
            },
            {
                "Brazil asked Venezuela to publish the tallies. Caracas again said no.",
                "brazil CALLED_ON venezuela; venezuela REJECTED brazil"
            },
        };

    /// <summary>Speakers that stand between a subject and its verb, or are named by a viewpoint.</summary>
    public static TheoryData<string, string> InsertedSpeaker =>
        new()
        {
            { "Belgium, Paul Kagame said, had ruined Rwanda.", "paul-kagame CRITICIZED belgium" },
            { "In Kyiv's view, Slovakia has betrayed its neighbour.", "ukraine ACCUSED slovakia" },
            { "Washington, Sergei Lavrov claimed, had violated the resolution.", "sergei-lavrov ACCUSED united-states" },
        };

    /// <summary>Things that are judged and name no doer: the state in which it happens, the owner of the deed of force in which it
    /// happened.</summary>
    public static TheoryData<string, string> Blame =>
        new()
        {
            { "Germany criticized the jailing of journalists in Azerbaijan.", "germany CRITICIZED azerbaijan" },
            { "Denmark is concerned about the treatment of opponents and reporters in Uganda.", "denmark CRITICIZED uganda" },
            { "The EU condemned the death sentences handed down in Belarus.", "european-union CRITICIZED belarus" },
            { "Denmark condemned the killing of three medics during an Israeli raid.", "denmark CRITICIZED israel" },
            { "Norway expressed concern at reports that Laos jails monks.", "norway CRITICIZED laos" },
            { "Canada denounced the arrest of Iranian lawyers.", "canada CRITICIZED iran" },
            { "Zambia is worried about rising prices in Congo.", "" },
            { "Ireland welcomed democratic reforms in Morocco.", "ireland SUPPORTS morocco" },
            { "The African Union voiced concern that Chad could be destabilized by the fighting.", "" },
        };

    /// <summary>Whose release is demanded, and who is told to: who holds them.</summary>
    public static TheoryData<string, string> Holder =>
        new()
        {
            { "Lebanese officials demanded the release of hundreds of prisoners held by Syria.", "lebanon CALLED_ON syria" },
            { "Canada called for the release of two reporters in Eritrean custody.", "canada CALLED_ON eritrea" },
        };

    /// <summary>What a speaker does beside what he says, though both verbs seem to share the subject of what is said.</summary>
    public static TheoryData<string, string> SaidOfSomebody =>
        new()
        {
            { "Emmanuel Macron told reporters that Hungary was a reliable partner.", "emmanuel-macron SUPPORTS hungary" },
            { "\"The demands of Hungary are unacceptable,\" Emmanuel Macron told reporters.", "emmanuel-macron REJECTED hungary" },
            { "Hungary should not interfere, Emmanuel Macron said.", "emmanuel-macron CALLED_ON hungary" },
            { "Emmanuel Macron said Hungary must not violate the treaty.", "emmanuel-macron CALLED_ON hungary" },
            { "Emmanuel Macron said Hungary did not violate the treaty.", "" },
            { "Emmanuel Macron wrote that Hungary had made a grave mistake.", "emmanuel-macron CRITICIZED hungary" },
            { "Hungary had done a great job, Emmanuel Macron said.", "emmanuel-macron SUPPORTS hungary" },
            { "Hungary bears responsibility for the crash, according to Emmanuel Macron.", "emmanuel-macron ACCUSED hungary" },
        };

    public static TheoryData<string, string> SpokenBeside =>
        new()
        {
            { "Olaf Scholz said that Taiwan is ready for talks, and called on China to respond.", "olaf-scholz CALLED_ON china" },
            { "Greece's president said Thursday that talks have failed and urged Turkey to withdraw.", "greece CALLED_ON turkey" },
            { "Interfax quoted Sergei Lavrov as demanding an apology from Georgia.", "sergei-lavrov CALLED_ON georgia" },
            {
                "Like the United States, Japan accuses North Korea of building bombs.",
                "japan ACCUSED north-korea; united-states ACCUSED north-korea"
            },
            {
                "Qatar suspended ties with Israel to protest its offensive in Gaza.",
                "qatar CRITICIZED israel; qatar REDUCED_RELATIONS_WITH israel"
            },
            { "India, Japan and Kenya have expressed concern about the arrests, calling them regrettable.", "" },
            { "Iran appears to be playing games with the United States, Germany said.", "germany CRITICIZED iran" },
            { "Emmanuel Macron rejected accusations that Rwanda broke the rules.", "" },
            { "The Group of Eight has called on Sudan to end the violence in Darfur.", "g8 CALLED_ON sudan" },
            {
                "Despite protests from China and South Korea, Japan's premier visited the shrine.",
                "china CRITICIZED japan; south-korea CRITICIZED japan"
            },
            { "Australia says it is disappointed by Indonesia's ruling.", "australia CRITICIZED indonesia" },
            {
                "The mediators - Qatar, Egypt and Norway - urged Israel to stop.",
                "egypt CALLED_ON israel; norway CALLED_ON israel; qatar CALLED_ON israel"
            },
        };

    [Theory]
    [MemberData(nameof(SaidOfSomebody))]
    public void Analyze_WhatIsSaid_GivesItsEvent(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Blame))]
    public void Analyze_JudgedThing_FindsWhoIsToBlame(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Holder))]
    public void Analyze_DemandedRelease_FindsWhoHoldsThem(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(SpokenBeside))]
    public void Analyze_SpeakersDeed_FindsItsDoer(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

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
