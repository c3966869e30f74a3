using Xunit;

namespace Golden.Tests;

/// <summary>One table of sentences for each construction of English that decides who did what to whom, from text to claims.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker. States are left out. What casts modality and attribution: <see cref="SettingConstructionTests"/>.</remarks>
public sealed class ConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Passive =>
        new()
        {
            { "Three Ukrainian ports were shelled by Russian warships on Monday.", "russia ATTACKED ukraine" },
            { "Evan Gershkovich was arrested by Russian agents in March.", "russia COERCED evan-gershkovich" },
            { "Iran was accused by Israel of the bombing.", "israel ACCUSED iran" },
            { "Viktor Orban was sharply criticized by the European Parliament.", "european-parliament CRITICIZED viktor-orban" },
            { "Sanctions were imposed on Belarus by the European Union.", "european-union SANCTIONED belarus" },
            { "A Ukrainian proposal was rejected by Moscow.", "russia REJECTED ukraine" },
            { "Mali has been suspended by ECOWAS.", "ecowas REDUCED_RELATIONS_WITH mali" },
            { "The Syrian positions hit by Turkish jets lay near the border.", "turkey ATTACKED syria" },
            { "Two Iranian tankers were seized by the United States.", "united-states COERCED iran" },
            { "The Polish government was condemned by Germany.", "germany CRITICIZED poland" },
            { "Taiwan was threatened by China with an invasion.", "china THREATENED taiwan" },
            { "Ismail Haniyeh was killed by Israel in Tehran.", "israel ATTACKED ismail-haniyeh" },
        };

    public static TheoryData<string, string> Control =>
        new()
        {
            { "North Korea vowed to attack South Korea.", "north-korea THREATENED south-korea" },
            { "Russia refused to attack Ukraine.", "russia ATTACKED ukraine denied" },
            { "Israel began to bomb Lebanon.", "israel ATTACKED lebanon" },
            { "Turkey is expected to invade Syria.", "turkey ATTACKED syria planned" },
            { "The United States forced Venezuela to leave Guyana.", "united-states COERCED venezuela" },
            { "Iran tried to assassinate John Bolton.", "iran ATTACKED john-bolton possible" },
            { "Emmanuel Macron agreed to meet Vladimir Putin.", "emmanuel-macron MET_WITH vladimir-putin planned" },
            { "Poland decided to expel Russian diplomats.", "poland REDUCED_RELATIONS_WITH russia planned" },
            { "China continued to criticize Japan.", "china CRITICIZED japan" },
            { "Germany plans to send tanks to Ukraine.", "germany AIDS ukraine planned" },
            { "France urged Israel to stop bombing Lebanon.", "france CALLED_ON israel; israel ATTACKED lebanon" },
            { "Serbia is considering sanctioning Kosovo.", "serbia SANCTIONED kosovo possible" },
            {
                "Petr Pavel met Viktor Orban in Budapest and pleaded with Orban not to block the loan.",
                "petr-pavel CALLED_ON viktor-orban; petr-pavel MET_WITH viktor-orban"
            },
            {
                "Gustavo Petro has written to Nicolas Maduro imploring him to free the two prisoners.",
                "gustavo-petro CALLED_ON nicolas-maduro; gustavo-petro SPOKE_WITH nicolas-maduro"
            },
            {
                "Belarus has ordered the diplomats of Poland and Lithuania to leave within two days.",
                "belarus REDUCED_RELATIONS_WITH lithuania; belarus REDUCED_RELATIONS_WITH poland"
            },
            { "Israel has agreed to free 170 Palestinian prisoners.", "israel CONCEDED_TO palestine planned" },
        };

    public static TheoryData<string, string> Nominalisation =>
        new()
        {
            { "Russia's invasion of Ukraine began in 2022.", "russia ATTACKED ukraine" },
            { "The arrest of Evan Gershkovich by Russia caused an outcry.", "russia COERCED evan-gershkovich" },
            { "Israeli strikes on Lebanon went on for weeks.", "israel ATTACKED lebanon" },
            { "China's threats against Taiwan have grown.", "china THREATENED taiwan" },
            { "US sanctions against Iran remain in force.", "united-states SANCTIONED iran" },
            { "Britain's condemnation of Iran was swift.", "united-kingdom CRITICIZED iran" },
            { "Talks between Armenia and Azerbaijan ended without result.", "armenia NEGOTIATED_WITH azerbaijan" },
            { "Turkey's occupation of Cyprus has lasted for decades.", "turkey ATTACKED cyprus" },
            { "Hungary's rejection of the European Union's plan surprised nobody.", "hungary REJECTED european-union" },
            { "Protests by Georgians against Russia filled the square.", "georgia PROTESTED_AGAINST russia" },
            { "American support for Ukraine is crumbling.", "united-states SUPPORTS ukraine" },
            { "The killing of Qassem Soleimani by the United States enraged the region.", "united-states ATTACKED qassem-soleimani" },
            { "The Turkish army launched an offensive in the north against Syria.", "turkey ATTACKED syria" },
            { "Germany is one of Ukraine's main backers.", "germany SUPPORTS ukraine" },
            { "The villagers still talk of the withdrawal of Turkish troops from Syria.", "turkey CONCEDED_TO syria" },
            { "Markets ignored the massing of Russian tanks on Georgia's border.", "russia MOBILIZED_AGAINST georgia" },
            { "Farmers regretted the suspension of American aid to Pakistan.", "united-states REDUCED_RELATIONS_WITH pakistan" },
            {
                "The severing of ties between Qatar and Egypt changed little.",
                "egypt REDUCED_RELATIONS_WITH qatar; qatar REDUCED_RELATIONS_WITH egypt"
            },
            { "The first to arrive were relief supplies from Japan for Nepal.", "japan AIDS nepal" },
            { "Few noticed criticism of Turkey from Greece.", "greece CRITICIZED turkey" },
            { "The papers led with the arrival of Sergei Lavrov in Serbia.", "sergei-lavrov VISITED serbia" },
            { "Iran's withdrawal of its ambassador from Denmark surprised nobody.", "iran REDUCED_RELATIONS_WITH denmark" },
            { "Hamas's defiance of Israel has cost it dearly.", "hamas REJECTED israel" },
            { "Canada's blacklisting of Hezbollah came first.", "canada SANCTIONED hezbollah" },
            { "A pledge of loyalty by Belarus to Russia was read out.", "belarus SUPPORTS russia" },
            { "Russia sells arms to its neighbour, Belarus.", "russia AIDS belarus" },
        };

    public static TheoryData<string, string> Coordination =>
        new()
        {
            { "Russia and Belarus attacked Ukraine.", "belarus ATTACKED ukraine; russia ATTACKED ukraine" },
            { "Israel bombed Lebanon and Syria.", "israel ATTACKED lebanon; israel ATTACKED syria" },
            { "Poland condemned and sanctioned Belarus.", "poland CRITICIZED belarus; poland SANCTIONED belarus" },
            { "Iran seized a British tanker and arrested two French citizens.", "iran COERCED france; iran COERCED united-kingdom" },
            { "Antony Blinken met Mark Rutte and David Lammy.", "antony-blinken MET_WITH david-lammy; antony-blinken MET_WITH mark-rutte" },
            {
                "The United States, Britain and Canada imposed sanctions on Myanmar.",
                "canada SANCTIONED myanmar; united-kingdom SANCTIONED myanmar; united-states SANCTIONED myanmar"
            },
            { "France condemned Russia but praised Ukraine.", "france CRITICIZED russia; france SUPPORTS ukraine" },
            { "Israel accused Hamas and Hezbollah of cowardice.", "israel ACCUSED hamas; israel ACCUSED hezbollah" },
            { "Russian and Belarusian troops invaded Ukraine.", "belarus ATTACKED ukraine; russia ATTACKED ukraine" },
            { "Japan warned North Korea and thanked South Korea.", "japan SUPPORTS south-korea; japan THREATENED north-korea" },
            {
                "Petr Fiala thanked Keir Starmer as well as Foreign Secretary David Lammy and Defence Secretary John Healey.",
                "petr-fiala SUPPORTS david-lammy; petr-fiala SUPPORTS john-healey; petr-fiala SUPPORTS keir-starmer"
            },
            {
                "Kaja Kallas had spoken by telephone with Ukraine's foreign minister, Andrii Sybiha, and with Polish Foreign Minister Radoslaw Sikorski.",
                "andrii-sybiha SPOKE_WITH kaja-kallas; kaja-kallas SPOKE_WITH radoslaw-sikorski"
            },
            { "Neither Poland nor Hungary criticized Russia.", "hungary CRITICIZED russia denied; poland CRITICIZED russia denied" },
            {
                "Moldova closed its border a day after Russia and Belarus had each signed a treaty with Iran.",
                "belarus AGREED_WITH iran; iran AGREED_WITH russia"
            },
            {
                "Antonio Guterres brokered the accord between Sudan and Chad together with Hakan Fidan.",
                "antonio-guterres MEDIATED_BETWEEN chad; antonio-guterres MEDIATED_BETWEEN sudan; chad AGREED_WITH sudan; hakan-fidan MEDIATED_BETWEEN chad; hakan-fidan MEDIATED_BETWEEN sudan"
            },
        };

    public static TheoryData<string, string> RelativeClause =>
        new()
        {
            { "Russia, which invaded Ukraine in 2022, is isolated.", "russia ATTACKED ukraine" },
            { "Ukraine, which Russia invaded in 2022, needs money.", "russia ATTACKED ukraine" },
            { "The Israeli jets that bombed Lebanon returned safely.", "israel ATTACKED lebanon" },
            { "Alexei Navalny, whom Russia jailed in 2021, was tired.", "russia COERCED alexei-navalny" },
            { "Iran, whose drones struck Israel in April, denied everything.", "iran ATTACKED israel" },
            { "Volodymyr Zelensky, who met Joe Biden on Monday, left early.", "joe-biden MET_WITH volodymyr-zelensky" },
            { "Belarus, which is accused by Poland of sabotage, closed a bridge.", "poland ACCUSED belarus" },
            { "The Turkish troops who occupied Cyprus stayed there.", "turkey ATTACKED cyprus" },
            { "Niger, whose government expelled French soldiers, is poor.", "niger COERCED france" },
            { "Hamas, against which Israel wages war, has lost its leaders.", "israel ATTACKED hamas" },
            { "The tanker that Iran seized belongs to Greece.", "" },
            { "Kim Jong Un, who has threatened South Korea for years, smiled.", "kim-jong-un THREATENED south-korea" },
            {
                "Israel bombed depots of Hezbollah and Hamas, two movements that it says are armed and financed by Iran.",
                "iran AIDS hamas by israel; iran AIDS hezbollah by israel; israel ATTACKED hamas; israel ATTACKED hezbollah"
            },
        };

    public static TheoryData<string, string> Reciprocal =>
        new()
        {
            { "Armenia and Azerbaijan accused each other of shelling.", "armenia ACCUSED azerbaijan; azerbaijan ACCUSED armenia" },
            { "Indian and Chinese troops clashed in the mountains.", "china ATTACKED india; india ATTACKED china" },
            { "Antony Blinken and Wang Yi met in Munich.", "antony-blinken MET_WITH wang-yi" },
            { "Joe Biden and Xi Jinping spoke by telephone.", "joe-biden SPOKE_WITH xi-jinping" },
            {
                "Serbia and Kosovo agreed on Tuesday to open three crossings, but by evening each was accusing the other of breaking the deal.",
                "kosovo ACCUSED serbia; kosovo AGREED_WITH serbia; serbia ACCUSED kosovo"
            },
            { "Iran and Israel traded blows for a week.", "iran ATTACKED israel; israel ATTACKED iran" },
            { "Serbia and Kosovo signed an agreement.", "kosovo AGREED_WITH serbia" },
            { "Greece and Turkey threatened each other.", "greece THREATENED turkey; turkey THREATENED greece" },
            { "Russia and Ukraine exchanged prisoners.", "russia CONCEDED_TO ukraine; ukraine CONCEDED_TO russia" },
            { "Pakistan exchanged fire with India.", "india ATTACKED pakistan; pakistan ATTACKED india" },
            { "The war between Eritrea and Ethiopia killed thousands.", "eritrea ATTACKED ethiopia; ethiopia ATTACKED eritrea" },
            {
                "Donald Trump and Elon Musk criticized one another.",
                "donald-trump CRITICIZED elon-musk; elon-musk CRITICIZED donald-trump"
            },
            { "Japan and South Korea held joint exercises.", "japan COOPERATES_WITH south-korea" },
        };

    public static TheoryData<string, string> CoreferentSubject =>
        new()
        {
            { "Vladimir Putin arrived late. He criticized Olaf Scholz.", "vladimir-putin CRITICIZED olaf-scholz" },
            { "Russia is isolated. It attacked Ukraine in 2022.", "russia ATTACKED ukraine" },
            { "Hamas lost its leader. The group attacked Israel last year.", "hamas ATTACKED israel" },
            { "Joe Biden was tired. He later telephoned Volodymyr Zelensky.", "joe-biden SPOKE_WITH volodymyr-zelensky" },
            { "Turkey is angry. It attacked Syria on Sunday.", "turkey ATTACKED syria" },
            { "NATO is united. The alliance condemned Belarus.", "nato CRITICIZED belarus" },
            { "Iran waited for weeks before it struck Israel.", "iran ATTACKED israel" },
            { "Emmanuel Macron was pleased after he had met Giorgia Meloni.", "emmanuel-macron MET_WITH giorgia-meloni" },
            { "Annalena Baerbock was in Beijing, where she criticized Xi Jinping.", "annalena-baerbock CRITICIZED xi-jinping" },
            { "Russia and Belarus are allies. The two countries attacked Ukraine.", "belarus ATTACKED ukraine; russia ATTACKED ukraine" },
            { "The European Union met on Friday. The bloc sanctioned Georgia.", "european-union SANCTIONED georgia" },
            { "Iran has proposed a truce, but Turkey dismissed the offer.", "turkey REJECTED iran" },
        };

    public static TheoryData<string, string> Metonymy =>
        new()
        {
            { "Moscow attacked Kyiv's power plants.", "russia ATTACKED ukraine" },
            { "The Kremlin accused London of provocation.", "russia ACCUSED united-kingdom" },
            { "Washington imposed sanctions on Caracas.", "united-states SANCTIONED venezuela" },
            { "The White House condemned Pyongyang.", "united-states CRITICIZED north-korea" },
            { "Tehran rejected Washington's demand.", "iran REJECTED united-states; united-states CALLED_ON iran" },
            { "Ankara summoned no envoy and threatened Athens.", "turkey THREATENED greece" },
            { "Downing Street backed Kyiv.", "united-kingdom SUPPORTS ukraine" },
            { "Beijing warned Taipei.", "china THREATENED taiwan" },
            { "The Israeli army shelled Hezbollah positions.", "israel ATTACKED hezbollah" },
            { "Warsaw expelled Minsk's ambassador.", "poland REDUCED_RELATIONS_WITH belarus" },
            { "The German government criticized the Polish president's office.", "germany CRITICIZED poland" },
            { "Two French soldiers were killed in a roadside bombing in Kabul.", "" },
            { "A French helicopter crashed near Baghdad.", "" },
            { "Canadian Prime Minister Stephen Harper returned to Canada.", "" },
        };

    public static TheoryData<string, string> Headline =>
        new()
        {
            { "EU to sanction Belarus over migrants.", "european-union SANCTIONED belarus planned" },
            { "Israel kills Hezbollah commander in Beirut.", "israel ATTACKED hezbollah" },
            { "Iran seizes British tanker.", "iran COERCED united-kingdom" },
            { "EU slaps sanctions on Belarus.", "european-union SANCTIONED belarus" },
            { "Kremlin critic Alexei Navalny jailed by Russia.", "russia COERCED alexei-navalny" },
            { "Emmanuel Macron slams Viktor Orban over Ukraine.", "emmanuel-macron CRITICIZED viktor-orban" },
            { "China warns US over Taiwan.", "china THREATENED united-states" },
            { "US to send tanks to Ukraine.", "united-states AIDS ukraine planned" },
            { "North Korea fires missile over Japan.", "north-korea MOBILIZED_AGAINST japan" },
            { "Poland expels Russian diplomats.", "poland REDUCED_RELATIONS_WITH russia" },
            { "Hungary rejects EU plan.", "hungary REJECTED european-union" },
            { "US strikes Houthi targets in Yemen.", "united-states ATTACKED houthis" },
            { "Iran in talks with EU over nuclear programme", "european-union NEGOTIATED_WITH iran" },
            { "Iran, EU in talks on nuclear programme", "european-union NEGOTIATED_WITH iran" },
            { "Belarus under EU sanctions over rigged vote", "european-union SANCTIONED belarus" },
            { "Putin in phone call with Erdogan", "recep-tayyip-erdogan SPOKE_WITH vladimir-putin" },
            { "Russia at war with Ukraine for third year", "russia ATTACKED ukraine" },
        };

    public static TheoryData<string, string> Report =>
        new()
        {
            { "Kenyan officials say security forces have captured an al-Shabaab commander.", "kenya COERCED al-shabaab by kenya" },
            { "The Indian military says aircraft fired at two Pakistani posts.", "india ATTACKED pakistan by india" },
            { "Hamas says Israeli soldiers fired on a Turkish ship.", "israel ATTACKED turkey by hamas" },
            { "Boko Haram warned in a video that it will attack Cameroon.", "boko-haram THREATENED cameroon" },
            { "The UN Security Council will demand Eritrea not send more troops.", "un-security-council CALLED_ON eritrea planned" },
            {
                "Sweden and Finland have voiced concern that Russia is massing troops.",
                "finland CRITICIZED russia; sweden CRITICIZED russia"
            },
            { "France also alleges Libya allows smugglers to leave.", "france ACCUSED libya" },
            {
                "Human Rights Watch has issued a report charging that Egypt prevents lawyers from visiting prisons.",
                "human-rights-watch ACCUSED egypt"
            },
            { "A United Nations investigation has implicated top Syrian officials in the murder.", "united-nations ACCUSED syria" },
            { "An Iraqi militant group claimed responsibility for the murder of two American contractors.", "" },
            { "Police officials say a new road has been opened between Kenya and Uganda.", "" },
        };

    public static TheoryData<string, string> Phrase =>
        new()
        {
            { "Earlier Monday, Turkish soldiers shot two Syrian soldiers.", "turkey ATTACKED syria" },
            { "Hezbollah fired at least ten rockets at Israel.", "hezbollah ATTACKED israel" },
            { "Germany plans to sell up to six submarines to Norway.", "germany AIDS norway planned" },
            { "China agreed to give 20,000 tons of rice to Cuba.", "china AIDS cuba planned" },
            { "The World Bank has canceled two million dollars in aid to Zambia.", "world-bank REDUCED_RELATIONS_WITH zambia" },
            {
                "The leader of the militant group Hezbollah is blaming Benjamin Netanyahu for the violence.",
                "hezbollah ACCUSED benjamin-netanyahu"
            },
            { "Egyptian police arrested nine members of the opposition Muslim Brotherhood.", "egypt COERCED muslim-brotherhood" },
            {
                "Canada imposed sanctions on several countries, including Belarus and Myanmar.",
                "canada SANCTIONED belarus; canada SANCTIONED myanmar"
            },
            { "Hamas fired rockets that killed two Israeli girls.", "hamas ATTACKED israel" },
            { "Sudan has rejected an offer from neighboring Chad.", "sudan REJECTED chad" },
            {
                "Britain and Germany are engaged in talks with Iran aimed at a settlement.",
                "germany NEGOTIATED_WITH iran; iran NEGOTIATED_WITH united-kingdom"
            },
            { "Germany has offered Iran economic incentives.", "germany AIDS iran possible" },
            { "Mali ordered a French diplomat and a nurse to leave the country.", "mali REDUCED_RELATIONS_WITH france" },
        };

    [Theory]
    [MemberData(nameof(Report))]
    public void Analyze_Report_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Phrase))]
    public void Analyze_Phrase_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Passive))]
    public void Analyze_Passive_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Control))]
    public void Analyze_Control_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Nominalisation))]
    public void Analyze_Nominalisation_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Coordination))]
    public void Analyze_Coordination_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(RelativeClause))]
    public void Analyze_RelativeClause_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Reciprocal))]
    public void Analyze_Reciprocal_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(CoreferentSubject))]
    public void Analyze_CoreferentSubject_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Metonymy))]
    public void Analyze_Metonymy_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Headline))]
    public void Analyze_Headline_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
