using Xunit;

namespace Golden.Tests;

/// <summary>Deeds that a later sentence names again, and what it leaves out: whose decision is judged, who claims an attack, with whom a
/// deal is signed.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker.</remarks>
public sealed class DeedConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> NamedAgain =>
        new()
        {
            { "Chad said it would quit the pact. Nigeria welcomed the decision.", "nigeria SUPPORTS chad" },
            {
                "Kenya has decided to close its refugee camps. The United Nations condemned the decision.",
                "united-nations CRITICIZED kenya"
            },
            { "Peru plans to build a naval base on the Pacific coast. Chile opposes the plan.", "chile REJECTED peru" },
            { "North Korea test-fired a missile on Friday. Japan condemned the launch.", "japan CRITICIZED north-korea" },
            {
                "The proposal by Kenya calls for two new seats. But the proposal is opposed by Russia and India.",
                "india CRITICIZED kenya; russia CRITICIZED kenya"
            },
            { "Eritrea refused to sign the accord. Ethiopia called that unacceptable.", "ethiopia CRITICIZED eritrea" },
            { "Uganda's parliament passed a law on the press. The United States denounced the law.", "united-states CRITICIZED uganda" },
            { "A United Nations report accuses no one by name. Rwanda rejected the report.", "rwanda REJECTED united-nations" },
            {
                "President William Ruto said the tax would stay. Opposition leader Raila Odinga called the remarks arrogant.",
                "raila-odinga CRITICIZED william-ruto"
            },
            {
                "Oman announced that it will reopen its port. The port has been closed for a year. Palau praised the move.",
                "palau SUPPORTS oman"
            },
            { "Georgian police beat protesters. The United States condemned the violence.", "united-states CRITICIZED georgia" },
            {
                "Malaysia executed a drug smuggler. Amnesty International denounced the execution.",
                "amnesty-international CRITICIZED malaysia"
            },
            { "Cuba jailed three dissidents. The European Union called for their release.", "european-union CALLED_ON cuba" },
            { "Belarus held an election on Sunday. The European Union called the vote a sham.", "european-union CRITICIZED belarus" },
            { "Belarus held an election on Sunday. Laos hailed the election.", "" },
            { "Chile dismissed worries voiced by Peru.", "chile REJECTED peru" },
            { "Ghana raised a tax and Togo lowered its tariffs. Benin welcomed the move.", "" },
            { "Three people died in a storm in Malawi. Zambia said the elements that attempted to flee have failed.", "" },
        };

    public static TheoryData<string, string> HalfTold =>
        new()
        {
            {
                "A suicide bomber killed three Turkish soldiers near the border. The Kurdistan Workers' Party claimed responsibility for the attack.",
                "kurdistan-workers-party ATTACKED turkey"
            },
            {
                "A bomb killed four Israelis in Jerusalem. Hamas claimed responsibility. The United States condemned the bombing.",
                "hamas ATTACKED israel; united-states CRITICIZED hamas"
            },
            {
                "Two Kenyan soldiers were killed in a bombing near Lamu. Al-Shabab said it carried out the attack.",
                "al-shabaab ATTACKED kenya by al-shabaab"
            },
            {
                "Rockets hit a U.S. base in Iraq. Washington blamed Kataib Hezbollah for the attack.",
                "kataib-hezbollah ATTACKED united-states by united-states; united-states ACCUSED kataib-hezbollah"
            },
            {
                "Two Kenyan soldiers were killed in a bombing near Lamu. Kenya blamed al-Shabab for the attack that destroyed a bank in 2013.",
                "kenya ACCUSED al-shabaab"
            },
            {
                "A Turkish drone killed three fighters of the PKK. The group threatened to retaliate.",
                "kurdistan-workers-party THREATENED turkey; turkey ATTACKED kurdistan-workers-party"
            },
            {
                "Poland expelled five Russian diplomats. Moscow promised to retaliate.",
                "poland REDUCED_RELATIONS_WITH russia; russia THREATENED poland"
            },
            {
                "Serbia has signed a deal with France for twelve jets. President Aleksandar Vucic signed the agreement in Paris.",
                "aleksandar-vucic AGREED_WITH france; france AGREED_WITH serbia"
            },
            {
                "India and Pakistan resumed peace talks. New Delhi later suspended the talks.",
                "india NEGOTIATED_WITH pakistan; india REDUCED_RELATIONS_WITH pakistan"
            },
            {
                "Kenyan police say they have arrested two officials of al-Shabab. Police said Ali Dere and Hassan Omar were detained in Mombasa.",
                "kenya COERCED al-shabaab by kenya; kenya COERCED ali-dere by kenya; kenya COERCED hassan-omar by kenya"
            },
            {
                "Belarus has freed nine political prisoners. Opposition leader Sergei Tikhanovsky was released on Monday.",
                "belarus CONCEDED_TO sergei-tikhanovsky"
            },
            { "Hamas claimed responsibility for a shooting that killed the brother of an Israeli minister.", "hamas ATTACKED israel" },
            {
                "Israel bombed Beirut on Monday. Two Iranian advisers were killed in the strike.",
                "israel ATTACKED iran; israel ATTACKED lebanon"
            },
            { "Boko Haram attacked a village on Friday. Four Cameroonian soldiers died in the attack.", "boko-haram ATTACKED cameroon" },
            { "A Turkish sailor was killed when Greek patrol boats opened fire.", "greece ATTACKED turkey" },
            {
                "Egyptian opposition leader Ayman Nour was sentenced to five years in prison. Egypt's president won the election. Egypt says the trial was fair.",
                "egypt COERCED ayman-nour"
            },
            {
                "Iran and Iraq signed an accord. Iranian officials hailed it. Iraqi lawyer Ahmad Sami was arrested. Iran and Iraq are neighbours.",
                "iran AGREED_WITH iraq"
            },
            {
                "India struck three camps in Pakistan. Pakistan will take revenge for the strikes.",
                "india ATTACKED pakistan; pakistan THREATENED india"
            },
            {
                "The Houthis threatened to strike back after the United States bombed Houthi camps.",
                "houthis THREATENED united-states; united-states ATTACKED houthis"
            },
            { "Portugal signed a deal to sell Angola three frigates.", "angola AGREED_WITH portugal; portugal AIDS angola planned" },
            {
                "Ahmed al-Sharaa announced plans for a meeting with Donald Trump in Washington.",
                "ahmed-al-sharaa MET_WITH donald-trump planned"
            },
            { "Ethiopia agreed to a meeting with Eritrea.", "eritrea MET_WITH ethiopia planned" },
            { "Kosovo said there were no plans for talks with Serbia.", "" },
        };

    [Theory]
    [MemberData(nameof(HalfTold))]
    public void Analyze_DeedHalfTold_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(NamedAgain))]
    public void Analyze_DeedNamedAgain_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
