using Xunit;

namespace Golden.Tests;

/// <summary>Who does what where the tree alone misleads: who is charged, sworn in, thanked or entrusted, whose occasion it was, what goes
/// on behind a comma.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker. States have tests of their own.</remarks>
public sealed class SharedDoerTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Doers =>
        new()
        {
            {
                "Mike Pompeo charged Iran with attacking Saudi Arabia.",
                "iran ATTACKED saudi-arabia by mike-pompeo; mike-pompeo ACCUSED iran"
            },
            { "Olaf Scholz thanked Poland for the delivery of tanks to Ukraine.", "olaf-scholz SUPPORTS poland; poland AIDS ukraine" },
            { "Qatar spent two years mediating between Hamas and Israel.", "qatar MEDIATED_BETWEEN hamas; qatar MEDIATED_BETWEEN israel" },
            { "Iran spent years arming Hezbollah.", "iran AIDS hezbollah" },
            { "Xi Jinping visited Serbia, then flew to Hungary.", "xi-jinping VISITED hungary; xi-jinping VISITED serbia" },
            { "Israel bombed Syria, then accused Iran of lying.", "israel ACCUSED iran; israel ATTACKED syria" },
            {
                "Yvette Cooper quit after David Lammy criticised Iran, and travelled to Egypt.",
                "david-lammy CRITICIZED iran; yvette-cooper VISITED egypt"
            },
            {
                "Days after Israel and the United States bombed Iran, oil prices fell.",
                "israel ATTACKED iran; united-states ATTACKED iran"
            },
            {
                "Alexei Navalny, a politician jailed by Russia, thanked Angela Merkel.",
                "alexei-navalny SUPPORTS angela-merkel; russia COERCED alexei-navalny"
            },
            { "Iran arrested a Frenchman, Lennart Monterlos, for spying.", "iran COERCED lennart-monterlos" },
            {
                "Martti Ahtisaari was appointed mediator between Serbia and Kosovo by the United Nations.",
                "martti-ahtisaari MEDIATED_BETWEEN kosovo; martti-ahtisaari MEDIATED_BETWEEN serbia"
            },
            {
                "Clashes erupted between Hezbollah, which is led by Naim Qassem, and the Amal Movement.",
                "amal-movement ATTACKED hezbollah; hezbollah ATTACKED amal-movement"
            },
            {
                "Donald Trump met Emmanuel Macron in Paris and Volodymyr Zelensky at the cathedral.",
                "donald-trump MET_WITH emmanuel-macron; donald-trump MET_WITH volodymyr-zelensky"
            },
            {
                "Joe Biden and Xi Jinping shook hands. The two men criticised Iran.",
                "joe-biden CRITICIZED iran; joe-biden MET_WITH xi-jinping; xi-jinping CRITICIZED iran"
            },
            { "The African Union suspended Mali. France denounced the takeover.", "african-union REDUCED_RELATIONS_WITH mali" },
            { "Russia vetoed a French-sponsored resolution.", "russia REJECTED france" },
            {
                "Aleksandar Vucic said Albin Kurti had lied, and Spain recalled its ambassador from Serbia.",
                "aleksandar-vucic ACCUSED albin-kurti; spain REDUCED_RELATIONS_WITH serbia"
            },
            {
                "Giorgia Meloni, whose foreign minister, Antonio Tajani, criticised Hungary, kept silent.",
                "antonio-tajani CRITICIZED hungary"
            },
            {
                "Canada sanctioned five Russian officials, including Sergei Shoigu and Valery Gerasimov.",
                "canada SANCTIONED sergei-shoigu; canada SANCTIONED valery-gerasimov"
            },
            { "A Russian court found Alexei Navalny guilty of embezzlement.", "russia COERCED alexei-navalny" },
            { "Donald Trump blamed the war on Volodymyr Zelensky.", "donald-trump ACCUSED volodymyr-zelensky" },
            { "Brussels fined Hungary on Monday.", "european-union SANCTIONED hungary" },
        };

    public static TheoryData<string, string> Modalities =>
        new()
        {
            { "Joe Biden took the opportunity to thank Poland.", "joe-biden SUPPORTS poland" },
            { "Joe Biden used the summit to condemn Russia.", "joe-biden CRITICIZED russia" },
            { "Emmanuel Macron vowed in a televised address to destroy Hamas.", "emmanuel-macron THREATENED hamas" },
            { "Emmanuel Macron promised in an interview to visit Ukraine.", "emmanuel-macron VISITED ukraine planned" },
            { "Russia launched an offensive to seize Kharkiv from Ukrainian troops.", "russia ATTACKED ukraine" },
            { "Analysts agree that Israel bombed Iran.", "israel ATTACKED iran" },
            { "Russia ordered Google to withdraw its staff from Ukraine.", "russia CALLED_ON google" },
            { "ECOWAS gave Niger's junta a week to free Mohamed Bazoum.", "" },
        };

    public static TheoryData<string, string> States =>
        new()
        {
            { "Israel bombed Hezbollah, killing its leader, Hassan Nasrallah.", "hassan-nasrallah HOLDS_OFFICE_IN hezbollah (leader)" },
            { "Emmanuel Macron met the Turkish leader and Narendra Modi.", "" },
            { "Poland's parliament swore in Donald Tusk as prime minister.", "donald-tusk HOLDS_OFFICE_IN poland (prime minister)" },
            { "Jens Stoltenberg, Secretary General of NATO, met Joe Biden.", "jens-stoltenberg HOLDS_OFFICE_IN nato (Secretary General)" },
            {
                "France sent soldiers to fight AQIM, al-Qaeda's branch in North Africa.",
                "al-qaeda-in-the-islamic-maghreb PART_OF al-qaeda"
            },
        };

    public static TheoryData<string, string> Bodies =>
        new()
        {
            { "The Movement for Reform and Dignity accused Mali of torture.", "movement-for-reform-and-dignity ACCUSED mali" },
            { "The Centre for Research and Dialogue criticised Israel.", "centre-for-research-and-dialogue CRITICIZED israel" },
            { "The Federation of Maltese Farmers condemned France.", "federation-of-maltese-farmers CRITICIZED france" },
            { "The General Workers' Union of Malta criticised Israel.", "general-workers-union-of-malta CRITICIZED israel" },
        };

    [Theory]
    [MemberData(nameof(Doers))]
    [MemberData(nameof(Modalities))]
    [MemberData(nameof(Bodies))]
    public void Analyze_Sentence_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(States))]
    public void Analyze_Sentence_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
