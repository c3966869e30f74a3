using Xunit;

namespace Golden.Tests;

/// <summary>Who is meant by what does not name him: pronouns in profiles, charges and shared clauses, groups of two and three, ellipsis,
/// successors, his own army.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted.
/// Offices stand in a table of their own.</remarks>
public sealed class ReferenceConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Pronouns =>
        new()
        {
            {
                "Angela Merkel visited Oslo. Boris Pistorius spoke with his Ukrainian counterpart, Rustem Umerov, and promised him tanks.",
                "angela-merkel VISITED norway; boris-pistorius AIDS rustem-umerov planned; boris-pistorius SPOKE_WITH rustem-umerov"
            },
            {
                "Keir Starmer accused Nigel Farage of being too soft on Vladimir Putin, whom he met in May.",
                "keir-starmer ACCUSED nigel-farage; nigel-farage MET_WITH vladimir-putin"
            },
            {
                "Amnesty International criticised Mali; France has signed a contract with Niger to help it fight the rebels.",
                "amnesty-international CRITICIZED mali; france AGREED_WITH niger; france AIDS niger planned"
            },
            {
                "Iranian police detained Nazanin Zaghari-Ratcliffe. Boris Johnson demanded her release.",
                "boris-johnson CALLED_ON iran; iran COERCED nazanin-zaghari-ratcliffe"
            },
            {
                "Emmanuel Macron met Ilham Aliyev, and Nikol Pashinyan criticised him.",
                "emmanuel-macron MET_WITH ilham-aliyev; nikol-pashinyan CRITICIZED emmanuel-macron"
            },
            { "Friedrich Merz was elected to succeed Olaf Scholz. He praised his predecessor.", "friedrich-merz SUPPORTS olaf-scholz" },
            { "Mark Carney took over from Justin Trudeau and criticised his predecessor.", "mark-carney CRITICIZED justin-trudeau" },
            { "Mark Carney criticised his predecessor.", "" },
        };

    public static TheoryData<string, string> Described =>
        new()
        {
            {
                "Emmanuel Macron arrived in Geneva. When talks failed, the 46-year-old condemned Hungary.",
                "emmanuel-macron CRITICIZED hungary"
            },
            { "Emmanuel Macron arrived in Geneva. Hungary condemned the 46-year-old.", "hungary CRITICIZED emmanuel-macron" },
            { "Emmanuel Macron arrived in Geneva. His foreign minister criticised Hungary.", "france CRITICIZED hungary" },
            { "Emmanuel Macron sees less of his foreign minister.", "" },
            { "NATO held a summit in Vilnius. The Western alliance criticised Hungary.", "nato CRITICIZED hungary" },
            { "Elections were held in Turkey. Its government criticised Hungary.", "turkey CRITICIZED hungary" },
            { "The lira fell as Turkey and Greece voted. Its government criticised Hungary.", "" },
            { "The president of Azerbaijan spoke of the enclave and condemned its military.", "" },
            { "Hamas held a rally. The organisation criticised Egypt.", "hamas CRITICIZED egypt" },
            { "Putin dined with Modi.", "narendra-modi MET_WITH vladimir-putin" },
            { "Brown dined with Modi.", "" },
        };

    public static TheoryData<string, string> Groups =>
        new()
        {
            {
                "Marco Rubio hosted Takeshi Iwaya and Cho Tae-yul in Munich. The three ministers condemned North Korea.",
                "cho-tae-yul CRITICIZED north-korea; cho-tae-yul MET_WITH marco-rubio; marco-rubio CRITICIZED north-korea; marco-rubio MET_WITH takeshi-iwaya; takeshi-iwaya CRITICIZED north-korea"
            },
            {
                "Joe Biden thanked Ursula von der Leyen when they spoke on Tuesday.",
                "joe-biden SPOKE_WITH ursula-von-der-leyen; joe-biden SUPPORTS ursula-von-der-leyen"
            },
            {
                "Xi Jinping praised Robert Fico. They met in Prague on Friday.",
                "robert-fico MET_WITH xi-jinping; xi-jinping SUPPORTS robert-fico"
            },
            {
                "Algeria and Morocco broke off relations in 2021.",
                "algeria REDUCED_RELATIONS_WITH morocco; morocco REDUCED_RELATIONS_WITH algeria"
            },
            {
                "Emmanuel Macron met Chinese leader Xi Jinping. The pair criticised Hungary.",
                "emmanuel-macron CRITICIZED hungary; emmanuel-macron MET_WITH xi-jinping; xi-jinping CRITICIZED hungary"
            },
            {
                "Turkey signed a pact with Greece. They condemned Hungary.",
                "greece AGREED_WITH turkey; greece CRITICIZED hungary; turkey CRITICIZED hungary"
            },
            { "Turkey condemned Greece. They are old rivals of Hungary.", "turkey CRITICIZED greece" },
            {
                "Hamas signed a pact with Hezbollah. Both groups condemned Egypt.",
                "hamas AGREED_WITH hezbollah; hamas CRITICIZED egypt; hezbollah CRITICIZED egypt"
            },
            { "Turkey and Greece hold elections. The two accused Hungary of fraud.", "greece ACCUSED hungary; turkey ACCUSED hungary" },
            {
                "Turkey and Greece hold elections. On Tuesday both criticised Hungary.",
                "greece CRITICIZED hungary; turkey CRITICIZED hungary"
            },
            {
                "Turkey and Greece hold elections. The two NATO members criticised Hungary.",
                "greece CRITICIZED hungary; turkey CRITICIZED hungary"
            },
            { "Two NATO countries criticised Hungary.", "" },
            {
                "Turkey and Greece hold elections. Reports said they had sanctioned Hungary.",
                "greece SANCTIONED hungary; turkey SANCTIONED hungary"
            },
            {
                "The foreign ministers of Turkey and Greece spoke. They criticised Hungary.",
                "greece CRITICIZED hungary; greece SPOKE_WITH turkey; turkey CRITICIZED hungary"
            },
            {
                "The leaders of France and Poland, Emmanuel Macron and Donald Tusk, who came to Kyiv, congratulated Maia Sandu.",
                "donald-tusk SUPPORTS maia-sandu; donald-tusk VISITED ukraine; emmanuel-macron SUPPORTS maia-sandu; emmanuel-macron VISITED ukraine"
            },
            {
                "Cambodia and Thailand closed their border. Prime Minister Hun Manet of Cambodia spoke on television; Prime Minister Paetongtarn Shinawatra of Thailand did so on the radio. Xi Jinping rang both leaders.",
                "hun-manet SPOKE_WITH xi-jinping; paetongtarn-shinawatra SPOKE_WITH xi-jinping"
            },
            {
                "The Karen National Union signed a truce. The Arakan Army, which rejected the rebels' offer, took Paletwa.",
                "arakan-army REJECTED karen-national-union"
            },
            {
                "Chad said that FACT had attacked its soldiers. Washington urged both to show restraint.",
                "fact-chad ATTACKED chad by chad; united-states CALLED_ON chad; united-states CALLED_ON fact-chad"
            },
        };

    public static TheoryData<string, string> Led =>
        new()
        {
            { "The government of Kyriakos Mitsotakis condemned Turkey.", "greece CRITICIZED turkey" },
            { "The cabinet of Prime Minister Benjamin Netanyahu condemned Spain.", "israel CRITICIZED spain" },
            { "The regime of Bashar al-Assad bombed Jaysh al-Islam.", "syria ATTACKED jaysh-al-islam" },
            { "Khalifa Haftar's forces attacked Turkey.", "libyan-national-army ATTACKED turkey" },
            { "Sudan is at war. Hemedti's men attacked Egypt.", "rapid-support-forces ATTACKED egypt" },
            { "Viktor Orban's party condemned Ukraine.", "fidesz CRITICIZED ukraine" },
            { "Emmanuel Macron's men condemned Ukraine.", "" },
            { "The office of Emmanuel Macron condemned Israel.", "emmanuel-macron CRITICIZED israel" },
        };

    public static TheoryData<string, string> Bodies =>
        new()
        {
            {
                "Morocco condemned MINURSO, the United Nations mission in Western Sahara. Spain praised the mission.",
                "morocco CRITICIZED minurso; spain SUPPORTS minurso"
            },
            { "The SADC mission in Mozambique, SAMIM, was late. The mission condemned Rwanda.", "samim CRITICIZED rwanda" },
            {
                "Hezbollah and the Free Syrian Army met. The Iran-backed group condemned Israel.",
                "free-syrian-army MET_WITH hezbollah; hezbollah CRITICIZED israel; iran SUPPORTS hezbollah"
            },
            { "The tone toward the Palestinian Authority was sharp. He accuses it of lies, Emmanuel Macron said.", "" },
            {
                "Less polite was the tone toward Hamas that Emmanuel Macron chose. He accuses it of murder.",
                "emmanuel-macron ACCUSED hamas"
            },
            { "The F.L.N.K.S. sent a delegation to Paris; it condemned France.", "flnks CRITICIZED france; flnks VISITED france" },
            { "In Chile, the Christian Democratic Party condemned Venezuela.", "christian-democratic-party-of-chile CRITICIZED venezuela" },
            {
                "Joe Biden met Rishi Sunak, Italy's Giorgia Meloni and Indian Prime Minister Narendra Modi, whose country condemned China.",
                "giorgia-meloni MET_WITH joe-biden; india CRITICIZED china; joe-biden MET_WITH narendra-modi; joe-biden MET_WITH rishi-sunak"
            },
        };

    public static TheoryData<string, string> LeftOut =>
        new()
        {
            { "France recognised Palestine on Monday. Germany did not.", "france SUPPORTS palestine; germany SUPPORTS palestine denied" },
            {
                "Turkey condemned Israel; Egypt and Jordan have not.",
                "egypt CRITICIZED israel denied; jordan CRITICIZED israel denied; turkey CRITICIZED israel"
            },
            { "Russia signed the treaty with Iran. China does not have a navy.", "iran AGREED_WITH russia" },
            { "Omar al-Bashir was overthrown by the army.", "sudan COERCED omar-al-bashir" },
            { "Alexei Navalny was jailed by the French police.", "france COERCED alexei-navalny" },
            {
                "The United States threatened Denmark with tariffs. Mette Frederiksen refused to yield.",
                "mette-frederiksen REJECTED united-states; united-states THREATENED denmark"
            },
            { "The United States threatened Denmark with tariffs. Mette Frederiksen rejected a plan.", "united-states THREATENED denmark" },
            {
                "A court in Ankara handed Selahattin Demirtas nine years in prison. Amnesty International denounced the ruling.",
                "amnesty-international CRITICIZED turkey; turkey COERCED selahattin-demirtas"
            },
        };

    public static TheoryData<string, string> PassedOn =>
        new()
        {
            {
                "President Joko Widodo of Indonesia retired. His successor, Prabowo Subianto, was cheered.",
                "joko-widodo HOLDS_OFFICE_IN indonesia (President); prabowo-subianto HOLDS_OFFICE_IN indonesia (President)"
            },
            {
                "Prime Minister Ulf Kristersson of Sweden resigned. His likely successor, Magdalena Andersson, was cheered.",
                "ulf-kristersson HOLDS_OFFICE_IN sweden (Prime Minister)"
            },
            {
                "German Chancellor Olaf Scholz lost. His successor as party leader, Lars Klingbeil, was cheered.",
                "olaf-scholz HOLDS_OFFICE_IN germany (Chancellor)"
            },
            { "Sweden belongs to NATO. Austria does not.", "austria MEMBER_OF nato denied; sweden MEMBER_OF nato" },
        };

    [Theory]
    [MemberData(nameof(Pronouns))]
    [MemberData(nameof(Described))]
    [MemberData(nameof(Groups))]
    [MemberData(nameof(Led))]
    [MemberData(nameof(Bodies))]
    [MemberData(nameof(LeftOut))]
    public void Analyze_Reference_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(PassedOn))]
    public void Analyze_Reference_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
