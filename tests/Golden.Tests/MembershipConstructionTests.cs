using Xunit;

namespace Golden.Tests;

/// <summary>To what bodies belong: parents, alliances, blocs, institutes, members of parties, with what looks like it and is
/// none.</summary>
/// <remarks>Rows as in <see cref="StateConstructionTests"/>.</remarks>
public sealed class MembershipConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Parent =>
        new()
        {
            { "Iran's Ministry of Intelligence (MOIS) denied the charge.", "ministry-of-intelligence-and-security-of-iran PART_OF iran" },
            { "MINUSMA, the UN mission in Mali, withdrew its staff.", "minusma PART_OF united-nations" },
            {
                "The Quds Force, the foreign arm of the Revolutionary Guards, trains militias in Iraq.",
                "quds-force PART_OF islamic-revolutionary-guard-corps"
            },
            { "Turkey's intelligence service, MIT, acted as go-between.", "national-intelligence-organization-turkey PART_OF turkey" },
            { "The GRU, Russia's military intelligence, was blamed by Poland.", "gru PART_OF russia" },
            {
                "Rafael Grossi, who heads the International Atomic Energy Agency, the UN's nuclear watchdog, flew to Tehran.",
                "international-atomic-energy-agency PART_OF united-nations; rafael-grossi HOLDS_OFFICE_IN international-atomic-energy-agency"
            },
            { "UNIFIL, the United Nations peacekeeping force in Lebanon, was fired on by Israel.", "unifil PART_OF united-nations" },
            {
                "The US Treasury's Office of Foreign Assets Control froze the funds of Rosneft.",
                "office-of-foreign-assets-control PART_OF us-treasury-department; us-treasury-department PART_OF united-states"
            },
            { "The Central Bank of Egypt pressed the lenders.", "central-bank-of-egypt PART_OF egypt" },
            {
                "Hun Sen, president of the Cambodian Senate, agreed.",
                "cambodian-senate PART_OF cambodia; hun-sen HOLDS_OFFICE_IN cambodian-senate (president)"
            },
            { "Al-Shabaab, an al-Qaeda affiliate, attacked Somalia.", "al-shabaab PART_OF al-qaeda" },
            { "The permanent UN Security Council members met.", "un-security-council PART_OF united-nations" },
            { "NATO condemned Iran in a statement by its North Atlantic Council.", "north-atlantic-council PART_OF nato" },
            {
                "The US Congress, whose lower chamber, the House of Representatives, refused, met late.",
                "us-congress PART_OF united-states; us-house-of-representatives PART_OF us-congress"
            },
        };

    public static TheoryData<string, string> Membership =>
        new()
        {
            { "Turkey controls the straits. It has been a member of NATO since 1952.", "turkey MEMBER_OF nato" },
            {
                "China has rarely used its veto alone. It is one of the five permanent members of the UN Security Council.",
                "china MEMBER_OF un-security-council; un-security-council PART_OF united-nations"
            },
            { "Romania, an EU and NATO member, voted on Sunday.", "" },
            {
                "Hungary, a member of NATO and the European Union, bought Russian gas.",
                "hungary MEMBER_OF european-union; hungary MEMBER_OF nato"
            },
            {
                "Taiwan has three remaining friends in the Pacific Islands Forum, Palau, Tuvalu and the Marshall Islands.",
                "marshall-islands MEMBER_OF pacific-islands-forum; palau MEMBER_OF pacific-islands-forum; tuvalu MEMBER_OF pacific-islands-forum"
            },
            { "Pakistan, once an ally of the Taliban, bombed Kabul.", "" },
            {
                "Bidzina Ivanishvili, the founder of Georgian Dream, was sanctioned by the United States.",
                "bidzina-ivanishvili MEMBER_OF georgian-dream"
            },
            { "Hassan Fadlallah, a deputy of Hezbollah, warned Israel.", "hassan-fadlallah MEMBER_OF hezbollah" },
            { "Sweden, NATO's newest member, sent a ship.", "sweden MEMBER_OF nato" },
            {
                "Burkina Faso, Mali and Niger, the three members of the Alliance of Sahel States, left ECOWAS.",
                "burkina-faso MEMBER_OF alliance-of-sahel-states; mali MEMBER_OF alliance-of-sahel-states; niger MEMBER_OF alliance-of-sahel-states"
            },
            { "Dilan Yesilgoz, from the VVD, refused.", "dilan-yesilgoz MEMBER_OF vvd" },
            { "Dilan Yesilgoz, who sits in parliament for the VVD, refused.", "dilan-yesilgoz MEMBER_OF vvd" },
            { "Marine Le Pen's National Rally rejected the budget.", "marine-le-pen MEMBER_OF national-rally-france" },
            {
                "The International Criminal Court, of which South Africa is a member, issued a warrant.",
                "south-africa MEMBER_OF international-criminal-court"
            },
            {
                "Kenya, Tanzania and Uganda, the three founders of the East African Community, objected.",
                "kenya MEMBER_OF east-african-community; tanzania MEMBER_OF east-african-community; uganda MEMBER_OF east-african-community"
            },
            { "Hungary and Slovakia, two of NATO's members, objected.", "hungary MEMBER_OF nato; slovakia MEMBER_OF nato" },
        };

    public static TheoryData<string, string> Alliance =>
        new()
        {
            { "The United States promised to defend its treaty ally Japan.", "japan ALLIED_WITH united-states" },
            { "Azerbaijan buys its drones abroad. Ankara, its ally, smiled.", "azerbaijan ALLIED_WITH turkey" },
            { "The United States called on its ally Israel to stop.", "israel ALLIED_WITH united-states" },
            { "Russia and its ally Belarus held drills near Poland.", "belarus ALLIED_WITH russia" },
            { "Iran and its ally Hezbollah threatened Israel.", "hezbollah ALLIED_WITH iran" },
            {
                "Viktor Orban, Vladimir Putin's closest ally in the European Union, blocked the loan.",
                "viktor-orban ALLIED_WITH vladimir-putin"
            },
            {
                "Washington's allies Japan and South Korea welcomed the deal.",
                "japan ALLIED_WITH united-states; south-korea ALLIED_WITH united-states"
            },
            { "Iran-allied Houthi rebels fired missiles at Israel.", "houthis ALLIED_WITH iran" },
            { "Moscow's closest ally, Belarus, will host the missiles.", "belarus ALLIED_WITH russia" },
            { "Serbia, Russia's closest ally in the Balkans, refused.", "russia ALLIED_WITH serbia" },
            { "Egypt, a key ally of the United States, said no.", "egypt ALLIED_WITH united-states" },
            {
                "The CSU, sister party of the CDU, objected.",
                "christian-democratic-union-germany ALLIED_WITH christian-social-union-germany"
            },
            {
                "Denmark and Norway, two of America's oldest allies, objected.",
                "denmark ALLIED_WITH united-states; norway ALLIED_WITH united-states"
            },
            {
                "Taiwan now has 12 allies left, among them Paraguay and Eswatini.",
                "eswatini ALLIED_WITH taiwan; paraguay ALLIED_WITH taiwan"
            },
            { "Taiwan's 12 remaining allies include Paraguay.", "paraguay ALLIED_WITH taiwan" },
            {
                "The United States has three allies in the region: Kenya, Uganda and Chad.",
                "chad ALLIED_WITH united-states; kenya ALLIED_WITH united-states; uganda ALLIED_WITH united-states"
            },
        };

    public static TheoryData<string, string> PartyLabel =>
        new()
        {
            {
                "Republican Senator Tom Cole of Oklahoma voted against aid to Ukraine, the United States said.",
                "tom-cole HOLDS_OFFICE_IN united-states (Senator); tom-cole MEMBER_OF republican-party-us"
            },
            {
                "Senator Chris Coons, a Delaware Democrat, thanked the United States for its help.",
                "chris-coons HOLDS_OFFICE_IN united-states (Senator); chris-coons MEMBER_OF democratic-party-us"
            },
            {
                "Conservative MP Alicia Kearns said Britain must act.",
                "alicia-kearns HOLDS_OFFICE_IN united-kingdom (MP); alicia-kearns MEMBER_OF conservative-party-uk"
            },
            {
                "Socialist Prime Minister Pedro Sanchez visited Rabat on behalf of Spain.",
                "pedro-sanchez HOLDS_OFFICE_IN spain (Prime Minister); pedro-sanchez MEMBER_OF spanish-socialist-workers-party"
            },
            {
                "Opposition leader Peter Dutton said Australia was less safe, and Labor leader Anthony Albanese denied it.",
                "anthony-albanese HOLDS_OFFICE_IN australian-labor-party (leader); peter-dutton HOLDS_OFFICE_IN australia (Opposition leader)"
            },
            { "Olaf Scholz's Social Democrats lost the vote in Germany.", "olaf-scholz MEMBER_OF social-democratic-party-germany" },
            { "Conservative leader Viktor Orban angered Britain.", "" },
            { "Liberal lawmakers in Iran criticised Canada.", "" },
            { "Illinois Republican Henry Hyde thanked the United States.", "henry-hyde MEMBER_OF republican-party-us" },
            { "Labor Secretary Marty Walsh flew to Mexico for the United States.", "" },
            { "Tony Benn, a Labour man, said so.", "tony-benn MEMBER_OF labour-party-uk" },
            {
                "The National Party, which Bill English will go on leading, won.",
                "bill-english HOLDS_OFFICE_IN new-zealand-national-party"
            },
        };

    public static TheoryData<string, string> Institute =>
        new()
        {
            {
                "Omar Shakir, Israel and Palestine director at Human Rights Watch, spoke in Amman.",
                "omar-shakir HOLDS_OFFICE_IN human-rights-watch (director)"
            },
            {
                "Yu Jie, senior research fellow on China at Chatham House, doubts that.",
                "yu-jie HOLDS_OFFICE_IN chatham-house (senior research fellow)"
            },
            {
                "Renad Mansour, director of the Iraq Initiative at Chatham House, doubts that.",
                "renad-mansour HOLDS_OFFICE_IN chatham-house (director)"
            },
            {
                "Transparency International's Budapest director, Jozsef Martin, doubts that.",
                "jozsef-martin HOLDS_OFFICE_IN transparency-international (director)"
            },
            {
                "Raffaello Pantucci, an analyst at the London-based think tank RUSI, doubts that.",
                "raffaello-pantucci HOLDS_OFFICE_IN royal-united-services-institute (analyst)"
            },
            {
                "Nicole Grajewski, who teaches politics at Bilkent University, doubts that.",
                "nicole-grajewski HOLDS_OFFICE_IN bilkent-university"
            },
            {
                "Kim Sook, director-general for North American affairs at the South Korean foreign ministry, said so.",
                "kim-sook HOLDS_OFFICE_IN south-korea (director-general for North American affairs)"
            },
            {
                "The head of Israel's domestic security service Shin Bet, Ronen Bar, flew to Cairo.",
                "ronen-bar HOLDS_OFFICE_IN shin-bet (head); shin-bet PART_OF israel"
            },
            {
                "Friederike Otto, a climatologist at Imperial College London, doubts that.",
                "friederike-otto HOLDS_OFFICE_IN imperial-college-london (climatologist)"
            },
        };

    public static TheoryData<string, string> Bloc =>
        new()
        {
            {
                "EU and NATO members Latvia and Slovenia refused.",
                "latvia MEMBER_OF european-union; latvia MEMBER_OF nato; slovenia MEMBER_OF european-union; slovenia MEMBER_OF nato"
            },
            {
                "The Quad, made up of the United States, India, Japan and Australia, met in Tokyo.",
                "australia MEMBER_OF quad; india MEMBER_OF quad; japan MEMBER_OF quad; united-states MEMBER_OF quad"
            },
            {
                "BRICS, which groups Brazil, Russia, India and China, invited Iran.",
                "brazil MEMBER_OF brics; china MEMBER_OF brics; india MEMBER_OF brics; russia MEMBER_OF brics"
            },
            {
                "The East African Community, whose members include Kenya and Uganda, condemned Rwanda.",
                "kenya MEMBER_OF east-african-community; uganda MEMBER_OF east-african-community"
            },
            { "NATO allies Germany and Poland condemned Russia.", "germany MEMBER_OF nato; poland MEMBER_OF nato" },
            { "Hungary, which holds the rotating presidency of the European Union, refused.", "hungary MEMBER_OF european-union" },
            { "Malaysia, which chairs ASEAN this year, criticised Myanmar.", "malaysia MEMBER_OF asean" },
            { "Viktor Orban, the only EU leader to congratulate him, came to Tbilisi.", "" },
            {
                "Robert Fico said his country, a member of NATO and the European Union, would not pay. Slovakia is poor.",
                "slovakia MEMBER_OF european-union; slovakia MEMBER_OF nato"
            },
        };

    [Theory]
    [MemberData(nameof(Parent))]
    public void Analyze_Parent_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Membership))]
    public void Analyze_Membership_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Alliance))]
    public void Analyze_Alliance_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(PartyLabel))]
    public void Analyze_PartyLabel_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Institute))]
    public void Analyze_Institute_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Bloc))]
    public void Analyze_Bloc_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
