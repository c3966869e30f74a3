using Xunit;

namespace Golden.Tests;

/// <summary>Whose deed a passive is where another word names the doer, what is judged by a word behind it, and what is said or done in
/// passing: in a letter, after hours with somebody, no longer.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker.</remarks>
public sealed class CauserConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Doers =>
        new()
        {
            { "Belarus will have Maria Kolesnikova locked up.", "belarus COERCED maria-kolesnikova planned" },
            { "Russia had Alexei Navalny poisoned.", "russia ATTACKED alexei-navalny" },
            { "The junta of Myanmar had Aung San Suu Kyi arrested.", "myanmar COERCED aung-san-suu-kyi" },
            { "Kenya had three soldiers killed.", "" },
            { "Peru had Alan Garcia investigated by Chile.", "chile ACCUSED alan-garcia" },
            { "Michael Kovrig was set free by China.", "china CONCEDED_TO michael-kovrig" },
            { "Hezbollah is kept afloat by Iran.", "iran AIDS hezbollah" },
            { "Mohamed Bazoum was held captive by Niger.", "niger COERCED mohamed-bazoum" },
            { "Juan Jose Zuniga, whom Luis Arce sacked on Tuesday, protested.", "luis-arce COERCED juan-jose-zuniga" },
            { "One of Kenya's first acts was to deport Miguna Miguna.", "kenya COERCED miguna-miguna" },
            { "Ecuador ordered Mexico's ambassador Raquel Serur to leave.", "ecuador REDUCED_RELATIONS_WITH mexico" },
            { "Hamas signed a truce with Israel that Qatar brokered.", "hamas AGREED_WITH israel; qatar MEDIATED_BETWEEN israel" },
            { "Donald Trump ordered sanctions reimposed on Iran.", "donald-trump SANCTIONED iran" },
            { "Gustavo Petro ordered the Israeli diplomats expelled.", "gustavo-petro REDUCED_RELATIONS_WITH israel" },
            { "Donald Trump ordered troops stationed in Syria to leave.", "" },
            { "Peru denounced the attack on the Mexican mission in Quito by Ecuador.", "ecuador ATTACKED mexico; peru CRITICIZED ecuador" },
            { "Peru condemned the arrest of the Israeli ambassador to Chad by Mali.", "peru CRITICIZED mali" },
            {
                "Kenya and Ghana cut ties with Togo. The two lifted the mood.",
                "ghana REDUCED_RELATIONS_WITH togo; kenya REDUCED_RELATIONS_WITH togo"
            },
            { "Leopoldo Lopez was declared insane by the doctor in Peru.", "" },
        };

    // What a noun or adjective behind the object, or behind the whole clause, makes of it.
    public static TheoryData<string, string> Judged =>
        new()
        {
            { "Britain holds Russian agents responsible for the poisoning.", "united-kingdom ACCUSED russia" },
            { "Lebanon declared Israel's raid illegal.", "lebanon CRITICIZED israel" },
            { "Peru considers the decision of Mexico unfriendly.", "peru CRITICIZED mexico" },
            { "Armenia skipped the summit, a calculated snub to Russia.", "armenia REJECTED russia" },
            { "Canada scrapped its digital services tax, a concession to the United States.", "canada CONCEDED_TO united-states" },
            { "The Czech Republic showed 18 Russian diplomats the door.", "czechia REDUCED_RELATIONS_WITH russia" },
            { "Lithuania's claim that Belarus is waging hybrid war has been dismissed in Minsk.", "lithuania ACCUSED belarus" },
            { "Keir Starmer is to become the first British leader to visit China since 2018.", "keir-starmer VISITED china planned" },
            { "Japan protested against China's drilling.", "japan CRITICIZED china" },
            { "The Democratic Republic of Congo and Rwanda signed an accord.", "dr-congo AGREED_WITH rwanda" },
            {
                "Technical talks between Ethiopia and Somalia are to begin in February, with Turkey in the chair.",
                "ethiopia NEGOTIATED_WITH somalia planned"
            },
            { "Emmanuel Macron and Keir Starmer discussed a ceasefire in Gaza at Chequers.", "emmanuel-macron MET_WITH keir-starmer" },
            {
                "Emmanuel Macron telephoned Masoud Pezeshkian to press for the release of two tourists.",
                "emmanuel-macron CALLED_ON masoud-pezeshkian; emmanuel-macron SPOKE_WITH masoud-pezeshkian"
            },
            { "Israeli negotiators flew to Cairo days after the strike.", "israel VISITED egypt" },
        };

    public static TheoryData<string, string> Passing =>
        new()
        {
            { "Emmanuel Macron was in Rwanda in May.", "emmanuel-macron VISITED rwanda" },
            {
                "In a letter to William Ruto, Felix Tshisekedi urged him to act.",
                "felix-tshisekedi CALLED_ON william-ruto; felix-tshisekedi SPOKE_WITH william-ruto"
            },
            {
                "Xi Jinping praised Kassym-Jomart Tokayev in a letter.",
                "kassym-jomart-tokayev SPOKE_WITH xi-jinping; xi-jinping SUPPORTS kassym-jomart-tokayev"
            },
            { "After three hours with William Ruto, Felix Tshisekedi announced a truce.", "felix-tshisekedi MET_WITH william-ruto" },
            { "China no longer buys Australian coal.", "china SANCTIONED australia" },
            { "Gambia no longer recognises Taiwan.", "gambia REDUCED_RELATIONS_WITH taiwan" },
            { "Germany no longer sells weapons to Saudi Arabia.", "germany SANCTIONED saudi-arabia" },
            { "Ghana no longer supports Togo.", "ghana SUPPORTS togo denied" },
        };

    [Theory]
    [MemberData(nameof(Doers))]
    public void Analyze_PassiveWithDoerElsewhere_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Judged))]
    public void Analyze_JudgementBehind_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Passing))]
    public void Analyze_DeedInPassing_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
