using Xunit;

namespace Golden.Tests;

/// <summary>One table of sentences for each construction that says who holds which office, belongs to what, is part of what and allied with whom, from text to claims.</summary>
/// <remarks>A row is a text and all of its states, sorted and separated by semicolons: source, type, target, modality where not asserted, the title in brackets. Events are left out.</remarks>
public sealed class StateConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> BareName => new()
    {
        { "Amina Diallo (Senegal) told the Security Council that the text was weak.", "amina-diallo HOLDS_OFFICE_IN senegal" },
        { "Vassily Nebenzia (Russian Federation) and Zhang Jun (China) voted against the draft.", "vasily-nebenzya HOLDS_OFFICE_IN russia; zhang-jun HOLDS_OFFICE_IN china" },
        { "A Turkish general, Ozkan Ulutas, takes over the command of KFOR from Enrico Barduani.", "ozkan-ulutas HOLDS_OFFICE_IN kfor; ozkan-ulutas HOLDS_OFFICE_IN turkey (general)" },
        { "Moscow's man in Vienna, Mikhail Ulyanov, accused the three states of abuse.", "mikhail-ulyanov HOLDS_OFFICE_IN russia" },
        { "Talks between the government of Gustavo Petro and the ELN ended in Colombia.", "gustavo-petro HOLDS_OFFICE_IN colombia" },
        { "The war between the army of General Abdel Fattah al-Burhan and the RSF of Mohamed Hamdan Dagalo has ruined Sudan.", "abdel-fattah-al-burhan HOLDS_OFFICE_IN sudan; mohamed-hamdan-dagalo HOLDS_OFFICE_IN rapid-support-forces" },
        { "Germany's Olaf Scholz and France's Emmanuel Macron flew to Kyiv.", "emmanuel-macron HOLDS_OFFICE_IN france; olaf-scholz HOLDS_OFFICE_IN germany" },
    };

    public static TheoryData<string, string> ListedOffice => new()
    {
        { "Jaish-e-Mohammed, whose founder and chief, Masood Azhar, lives in Pakistan, claimed the attack.", "masood-azhar HOLDS_OFFICE_IN jaish-e-mohammed (chief)" },
        { "Washington blacklisted the Wagner Group and its founder and leader, Yevgeny Prigozhin.", "yevgeny-prigozhin HOLDS_OFFICE_IN wagner-group (leader)" },
        { "Sudan's army chief and junta leader, Abdel Fattah al-Burhan, refused.", "abdel-fattah-al-burhan HOLDS_OFFICE_IN sudan (junta leader)" },
        { "Irfaan Ali, the president of Guyana and current chair of CARICOM, spoke in Kingston.", "irfaan-ali HOLDS_OFFICE_IN caricom (current chair); irfaan-ali HOLDS_OFFICE_IN guyana (president)" },
        { "The president of Guyana and chair of CARICOM, Irfaan Ali, spoke in Kingston.", "irfaan-ali HOLDS_OFFICE_IN caricom (chair); irfaan-ali HOLDS_OFFICE_IN guyana (president)" },
        { "Mali's foreign minister Abdoulaye Diop and defence minister Sadio Camara flew to Moscow.", "abdoulaye-diop HOLDS_OFFICE_IN mali (foreign minister); sadio-camara HOLDS_OFFICE_IN mali (defence minister)" },
        { "The Chinese and Russian foreign ministers, Wang Yi and Sergei Lavrov, met in Moscow.", "sergei-lavrov HOLDS_OFFICE_IN russia (foreign minister); wang-yi HOLDS_OFFICE_IN china (foreign minister)" },
        { "Russia's ambassador to the United States, Yuri Ushakov, spoke in Moscow.", "yuri-ushakov HOLDS_OFFICE_IN russia (ambassador)" },
        { "The US charge d'affaires in Caracas, James Story, left Venezuela.", "james-story HOLDS_OFFICE_IN united-states (charge d'affaires)" },
        { "State Councillor Wang Yi spoke in Tokyo. China agrees.", "wang-yi HOLDS_OFFICE_IN china (State Councillor)" },
        { "Exiled opposition leader Sviatlana Tsikhanouskaya thanked Poland. Belarus is not free.", "sviatlana-tsikhanouskaya HOLDS_OFFICE_IN belarus (Exiled opposition leader)" },
        { "Roberto Canseco, the Mexican chargé d'affaires, refused to leave Ecuador.", "roberto-canseco HOLDS_OFFICE_IN mexico (chargé d'affaires)" },
        { "Bundestag President Julia Klöckner closed the session in Germany.", "julia-klockner HOLDS_OFFICE_IN bundestag (President)" },
        { "Dilan Yesilgoz, number two in the VVD, refused.", "dilan-yesilgoz HOLDS_OFFICE_IN vvd (number two)" },
        { "Hezbollah, which Israel beat last autumn and whose leader, Hassan Nasrallah, it killed on 27 September, rejected it.", "hassan-nasrallah HOLDS_OFFICE_IN hezbollah (leader)" },
        { "Lawrence Kanyuka, who speaks for the M23, accused Rwanda.", "lawrence-kanyuka HOLDS_OFFICE_IN m23" },
        { "WHO spokesman Christian Lindmeier denied it.", "christian-lindmeier HOLDS_OFFICE_IN world-health-organization (spokesman)" },
        { "Ethiopia signed it. Somaliland rejoiced. Its leader, Muse Bihi Abdi, called it irreversible.", "muse-bihi-abdi HOLDS_OFFICE_IN somaliland (leader)" },
        { "Jamaat-e-Islami objected and Bangladesh waited. Its emir, Shafiqur Rahman, spoke.", "shafiqur-rahman HOLDS_OFFICE_IN jamaat-e-islami-bangladesh (emir)" },
        { "Japan's leader, Prime Minister Shigeru Ishiba, said so.", "shigeru-ishiba HOLDS_OFFICE_IN japan (leader)" },
        { "Mathieu Diouf, a lawmaker from the north and a top official in the ruling Pastef party, resigned in Senegal.", "mathieu-diouf HOLDS_OFFICE_IN pastef (top official); mathieu-diouf HOLDS_OFFICE_IN senegal (lawmaker)" },
        { "Talks between US Vice President Kamala Harris and President Recep Tayyip Erdogan failed in Turkey.", "kamala-harris HOLDS_OFFICE_IN united-states (Vice President); recep-tayyip-erdogan HOLDS_OFFICE_IN turkey (President)" },
        { "The presidents of Kenya and Uganda, William Ruto and Yoweri Museveni, spoke in Nairobi.", "william-ruto HOLDS_OFFICE_IN kenya (president); yoweri-museveni HOLDS_OFFICE_IN uganda (president)" },
    };

    public static TheoryData<string, string> MakingVerb => new()
    {
        { "General Oleksandr Syrskyi, who had been made commander-in-chief of the Ukrainian armed forces in February, ordered a retreat.", "oleksandr-syrskyi HOLDS_OFFICE_IN ukraine (commander-in-chief)" },
        { "The deal made Samuel Perez speaker of the Congress of Guatemala.", "congress-of-guatemala PART_OF guatemala; samuel-perez HOLDS_OFFICE_IN congress-of-guatemala (speaker)" },
        { "Assimi Goita is to be sworn in on Monday as transitional president of Mali.", "assimi-goita HOLDS_OFFICE_IN mali planned (transitional president)" },
        { "France still recognises Mohamed Bazoum as head of state of Niger.", "mohamed-bazoum HOLDS_OFFICE_IN niger (head of state)" },
        { "Friedrich Merz, elected German chancellor on Tuesday, flew to Paris.", "friedrich-merz HOLDS_OFFICE_IN germany (chancellor)" },
        { "Karol Nawrocki became president of Poland in August.", "karol-nawrocki HOLDS_OFFICE_IN poland (president)" },
        { "Emmanuel Macron appointed Sebastien Lecornu as prime minister. France has no budget.", "sebastien-lecornu HOLDS_OFFICE_IN france (prime minister)" },
        { "Pavel Durov used to be president of Georgia.", "" },
        { "The Alliance of Sahel States, whose first president is Assimi Goita, met on Friday.", "assimi-goita HOLDS_OFFICE_IN alliance-of-sahel-states (first president)" },
    };

    public static TheoryData<string, string> Portfolio => new()
    {
        { "The assembly raised General Omar Haddad to the presidency of Lebanon.", "omar-haddad HOLDS_OFFICE_IN lebanon (president)" },
        { "Boris Pistorius keeps the defence ministry of Germany.", "boris-pistorius HOLDS_OFFICE_IN germany (defence minister)" },
        { "Poland got a new cabinet on Monday. Marek Zielinski keeps the finance ministry.", "marek-zielinski HOLDS_OFFICE_IN poland (finance minister)" },
        { "Marek Zielinski was handed the defence portfolio in Poland's new government.", "marek-zielinski HOLDS_OFFICE_IN poland (defence minister)" },
        { "Jean Bosco assumed the presidency of Gabon in August.", "jean-bosco HOLDS_OFFICE_IN gabon (president)" },
        { "Muhammad Yunus will head an interim government in Bangladesh.", "muhammad-yunus HOLDS_OFFICE_IN bangladesh planned" },
        { "Germany has named Steffen Seibert its ambassador to Israel.", "steffen-seibert HOLDS_OFFICE_IN germany (ambassador)" },
        { "Mali sent Ali Keita as its ambassador to France.", "ali-keita HOLDS_OFFICE_IN mali (ambassador)" },
        { "Ali Keita was appointed ambassador to France by Mali.", "ali-keita HOLDS_OFFICE_IN mali (ambassador)" },
        { "Jean Bosco took the ministry to court in Gabon.", "" },
        { "Kamala Harris could win the presidency of the United States.", "" },
    };

    public static TheoryData<string, string> OfficeUnderPerson => new()
    {
        { "The US defence secretary, Lloyd Austin, and his South Korean opposite number, Kim Yong-hyun, stood side by side.", "kim-yong-hyun HOLDS_OFFICE_IN south-korea (defence secretary); lloyd-austin HOLDS_OFFICE_IN united-states (defence secretary)" },
        { "Foreign Minister Wang Yi and his counterpart, Jeremiah Manele, signed it in China; the Solomon Islands gains.", "jeremiah-manele HOLDS_OFFICE_IN solomon-islands (Foreign Minister); wang-yi HOLDS_OFFICE_IN china (Foreign Minister)" },
        { "Pete Hegseth met his Japanese counterpart, Gen Nakatani, in Tokyo.", "gen-nakatani HOLDS_OFFICE_IN japan" },
        { "Sergei Lavrov spoke to his opposite number in Ankara, Hakan Fidan.", "hakan-fidan HOLDS_OFFICE_IN turkey" },
        { "A senior aide to Volodymyr Zelensky, Mykhailo Podolyak, denied it. Ukraine will go on.", "mykhailo-podolyak HOLDS_OFFICE_IN ukraine (senior aide)" },
        { "Andriy Yermak, head of Zelensky's office, resigned. Ukraine will go on.", "andriy-yermak HOLDS_OFFICE_IN ukraine (head); volodymyr-zelensky HOLDS_OFFICE_IN ukraine" },
        { "Zelensky's chief of staff, Andriy Yermak, flew to Geneva. Ukraine will go on.", "andriy-yermak HOLDS_OFFICE_IN ukraine (chief of staff)" },
        { "Hamas chief Yahya Sinwar and his deputy, Khalil al-Hayya, were sanctioned by Britain.", "khalil-al-hayya HOLDS_OFFICE_IN hamas (deputy); yahya-sinwar HOLDS_OFFICE_IN hamas (chief)" },
    };

    public static TheoryData<string, string> Parent => new()
    {
        { "Iran's Ministry of Intelligence (MOIS) denied the charge.", "ministry-of-intelligence-and-security-of-iran PART_OF iran" },
        { "MINUSMA, the UN mission in Mali, withdrew its staff.", "minusma PART_OF united-nations" },
        { "The Quds Force, the foreign arm of the Revolutionary Guards, trains militias in Iraq.", "quds-force PART_OF islamic-revolutionary-guard-corps" },
        { "Turkey's intelligence service, MIT, acted as go-between.", "national-intelligence-organization-turkey PART_OF turkey" },
        { "The GRU, Russia's military intelligence, was blamed by Poland.", "gru PART_OF russia" },
        { "Rafael Grossi, who heads the International Atomic Energy Agency, the UN's nuclear watchdog, flew to Tehran.", "international-atomic-energy-agency PART_OF united-nations; rafael-grossi HOLDS_OFFICE_IN international-atomic-energy-agency" },
        { "UNIFIL, the United Nations peacekeeping force in Lebanon, was fired on by Israel.", "unifil PART_OF united-nations" },
        { "The US Treasury's Office of Foreign Assets Control froze the funds of Rosneft.", "office-of-foreign-assets-control PART_OF us-treasury-department; us-treasury-department PART_OF united-states" },
        { "The Central Bank of Egypt pressed the lenders.", "central-bank-of-egypt PART_OF egypt" },
        { "Hun Sen, president of the Cambodian Senate, agreed.", "cambodian-senate PART_OF cambodia; hun-sen HOLDS_OFFICE_IN cambodian-senate (president)" },
        { "Al-Shabaab, an al-Qaeda affiliate, attacked Somalia.", "al-shabaab PART_OF al-qaeda" },
        { "The permanent UN Security Council members met.", "un-security-council PART_OF united-nations" },
        { "NATO condemned Iran in a statement by its North Atlantic Council.", "north-atlantic-council PART_OF nato" },
        { "The US Congress, whose lower chamber, the House of Representatives, refused, met late.", "us-congress PART_OF united-states; us-house-of-representatives PART_OF us-congress" },
    };

    public static TheoryData<string, string> Membership => new()
    {
        { "Hungary, a member of NATO and the European Union, bought Russian gas.", "hungary MEMBER_OF european-union; hungary MEMBER_OF nato" },
        { "Taiwan has three remaining friends in the Pacific Islands Forum, Palau, Tuvalu and the Marshall Islands.", "marshall-islands MEMBER_OF pacific-islands-forum; palau MEMBER_OF pacific-islands-forum; tuvalu MEMBER_OF pacific-islands-forum" },
        { "Pakistan, once an ally of the Taliban, bombed Kabul.", "" },
        { "Bidzina Ivanishvili, the founder of Georgian Dream, was sanctioned by the United States.", "bidzina-ivanishvili MEMBER_OF georgian-dream" },
        { "Hassan Fadlallah, a deputy of Hezbollah, warned Israel.", "hassan-fadlallah MEMBER_OF hezbollah" },
        { "Sweden, NATO's newest member, sent a ship.", "sweden MEMBER_OF nato" },
        { "Burkina Faso, Mali and Niger, the three members of the Alliance of Sahel States, left ECOWAS.", "burkina-faso MEMBER_OF alliance-of-sahel-states; mali MEMBER_OF alliance-of-sahel-states; niger MEMBER_OF alliance-of-sahel-states" },
        { "Dilan Yesilgoz, from the VVD, refused.", "dilan-yesilgoz MEMBER_OF vvd" },
        { "Dilan Yesilgoz, who sits in parliament for the VVD, refused.", "dilan-yesilgoz MEMBER_OF vvd" },
        { "Marine Le Pen's National Rally rejected the budget.", "marine-le-pen MEMBER_OF national-rally-france" },
        { "The International Criminal Court, of which South Africa is a member, issued a warrant.", "south-africa MEMBER_OF international-criminal-court" },
        {
            "Kenya, Tanzania and Uganda, the three founders of the East African Community, objected.",
            "kenya MEMBER_OF east-african-community; tanzania MEMBER_OF east-african-community; uganda MEMBER_OF east-african-community"
        },
        { "Hungary and Slovakia, two of NATO's members, objected.", "hungary MEMBER_OF nato; slovakia MEMBER_OF nato" },
    };

    public static TheoryData<string, string> Alliance => new()
    {
        { "The United States promised to defend its treaty ally Japan.", "japan ALLIED_WITH united-states" },
        { "The United States called on its ally Israel to stop.", "israel ALLIED_WITH united-states" },
        { "Russia and its ally Belarus held drills near Poland.", "belarus ALLIED_WITH russia" },
        { "Iran and its ally Hezbollah threatened Israel.", "hezbollah ALLIED_WITH iran" },
        { "Viktor Orban, Vladimir Putin's closest ally in the European Union, blocked the loan.", "viktor-orban ALLIED_WITH vladimir-putin" },
        { "Washington's allies Japan and South Korea welcomed the deal.", "japan ALLIED_WITH united-states; south-korea ALLIED_WITH united-states" },
        { "Iran-allied Houthi rebels fired missiles at Israel.", "houthis ALLIED_WITH iran" },
        { "Moscow's closest ally, Belarus, will host the missiles.", "belarus ALLIED_WITH russia" },
        { "Serbia, Russia's closest ally in the Balkans, refused.", "russia ALLIED_WITH serbia" },
        { "Egypt, a key ally of the United States, said no.", "egypt ALLIED_WITH united-states" },
        { "The CSU, sister party of the CDU, objected.", "christian-democratic-union-germany ALLIED_WITH christian-social-union-germany" },
        {
            "Denmark and Norway, two of America's oldest allies, objected.",
            "denmark ALLIED_WITH united-states; norway ALLIED_WITH united-states"
        },
        { "Taiwan now has 12 allies left, among them Paraguay and Eswatini.", "eswatini ALLIED_WITH taiwan; paraguay ALLIED_WITH taiwan" },
        { "Taiwan's 12 remaining allies include Paraguay.", "paraguay ALLIED_WITH taiwan" },
        {
            "The United States has three allies in the region: Kenya, Uganda and Chad.",
            "chad ALLIED_WITH united-states; kenya ALLIED_WITH united-states; uganda ALLIED_WITH united-states"
        },
    };

    public static TheoryData<string, string> PartyLabel => new()
    {
        { "Republican Senator Tom Cole of Oklahoma voted against aid to Ukraine, the United States said.", "tom-cole HOLDS_OFFICE_IN united-states (Senator); tom-cole MEMBER_OF republican-party-us" },
        { "Senator Chris Coons, a Delaware Democrat, thanked the United States for its help.", "chris-coons HOLDS_OFFICE_IN united-states (Senator); chris-coons MEMBER_OF democratic-party-us" },
        { "Conservative MP Alicia Kearns said Britain must act.", "alicia-kearns HOLDS_OFFICE_IN united-kingdom (MP); alicia-kearns MEMBER_OF conservative-party-uk" },
        { "Socialist Prime Minister Pedro Sanchez visited Rabat on behalf of Spain.", "pedro-sanchez HOLDS_OFFICE_IN spain (Prime Minister); pedro-sanchez MEMBER_OF spanish-socialist-workers-party" },
        { "Opposition leader Peter Dutton said Australia was less safe, and Labor leader Anthony Albanese denied it.", "anthony-albanese HOLDS_OFFICE_IN australian-labor-party (leader); peter-dutton HOLDS_OFFICE_IN australia (Opposition leader)" },
        { "Olaf Scholz's Social Democrats lost the vote in Germany.", "olaf-scholz MEMBER_OF social-democratic-party-germany" },
        { "Conservative leader Viktor Orban angered Britain.", "" },
        { "Liberal lawmakers in Iran criticised Canada.", "" },
        { "Illinois Republican Henry Hyde thanked the United States.", "henry-hyde MEMBER_OF republican-party-us" },
        { "Labor Secretary Marty Walsh flew to Mexico for the United States.", "" },
        { "Tony Benn, a Labour man, said so.", "tony-benn MEMBER_OF labour-party-uk" },
        { "The National Party, which Bill English will go on leading, won.", "bill-english HOLDS_OFFICE_IN new-zealand-national-party" },
    };

    public static TheoryData<string, string> Institute => new()
    {
        { "Omar Shakir, Israel and Palestine director at Human Rights Watch, spoke in Amman.", "omar-shakir HOLDS_OFFICE_IN human-rights-watch (director)" },
        { "Yu Jie, senior research fellow on China at Chatham House, doubts that.", "yu-jie HOLDS_OFFICE_IN chatham-house (senior research fellow)" },
        { "Renad Mansour, director of the Iraq Initiative at Chatham House, doubts that.", "renad-mansour HOLDS_OFFICE_IN chatham-house (director)" },
        { "Transparency International's Budapest director, Jozsef Martin, doubts that.", "jozsef-martin HOLDS_OFFICE_IN transparency-international (director)" },
        { "Raffaello Pantucci, an analyst at the London-based think tank RUSI, doubts that.", "raffaello-pantucci HOLDS_OFFICE_IN royal-united-services-institute (analyst)" },
        { "Nicole Grajewski, who teaches politics at Bilkent University, doubts that.", "nicole-grajewski HOLDS_OFFICE_IN bilkent-university" },
        { "Kim Sook, director-general for North American affairs at the South Korean foreign ministry, said so.", "kim-sook HOLDS_OFFICE_IN south-korea (director-general for North American affairs)" },
        { "The head of Israel's domestic security service Shin Bet, Ronen Bar, flew to Cairo.", "ronen-bar HOLDS_OFFICE_IN shin-bet (head); shin-bet PART_OF israel" },
        { "Friederike Otto, a climatologist at Imperial College London, doubts that.", "friederike-otto HOLDS_OFFICE_IN imperial-college-london (climatologist)" },
    };

    public static TheoryData<string, string> Bloc => new()
    {
        { "EU and NATO members Latvia and Slovenia refused.", "latvia MEMBER_OF european-union; latvia MEMBER_OF nato; slovenia MEMBER_OF european-union; slovenia MEMBER_OF nato" },
        { "The Quad, made up of the United States, India, Japan and Australia, met in Tokyo.", "australia MEMBER_OF quad; india MEMBER_OF quad; japan MEMBER_OF quad; united-states MEMBER_OF quad" },
        { "BRICS, which groups Brazil, Russia, India and China, invited Iran.", "brazil MEMBER_OF brics; china MEMBER_OF brics; india MEMBER_OF brics; russia MEMBER_OF brics" },
        { "The East African Community, whose members include Kenya and Uganda, condemned Rwanda.", "kenya MEMBER_OF east-african-community; uganda MEMBER_OF east-african-community" },
        { "NATO allies Germany and Poland condemned Russia.", "germany MEMBER_OF nato; poland MEMBER_OF nato" },
        { "Hungary, which holds the rotating presidency of the European Union, refused.", "hungary MEMBER_OF european-union" },
        { "Malaysia, which chairs ASEAN this year, criticised Myanmar.", "malaysia MEMBER_OF asean" },
        { "Viktor Orban, the only EU leader to congratulate him, came to Tbilisi.", "" },
        { "Robert Fico said his country, a member of NATO and the European Union, would not pay. Slovakia is poor.", "slovakia MEMBER_OF european-union; slovakia MEMBER_OF nato" },
    };

    public static TheoryData<string, string> Firm => new()
    {
        { "Russia's state nuclear corporation Rosatom will build it.", "rosatom PART_OF russia" },
        { "Gazprom subsidiary Gazprombank was sanctioned by Britain.", "gazprombank PART_OF gazprom" },
        { "The armed wing of Hamas, the Qassam Brigades, fired rockets at Israel.", "qassam-brigades PART_OF hamas" },
        { "The Constitutional Court of Moldova banned the Shor Party.", "constitutional-court-of-moldova PART_OF moldova" },
        { "Gazprombank, majority-owned by Gazprom, complained.", "gazprombank PART_OF gazprom" },
        { "Gazprombank, a lender owned since 1990 by Russia's Gazprom, complained.", "gazprombank PART_OF gazprom" },
        { "Gazprombank's parent company, Gazprom, complained.", "gazprombank PART_OF gazprom" },
        { "ByteDance, TikTok's Chinese owner, complained.", "tiktok PART_OF bytedance" },
        { "Alphabet, the parent company of Google, complained.", "google PART_OF alphabet" },
        { "Instagram owner Meta complained.", "instagram PART_OF meta" },
        { "Gazprombank, which belongs to Gazprom, complained.", "gazprombank PART_OF gazprom" },
        { "The Peace and Security Council of the African Union suspended Gabon.", "african-union-peace-and-security-council PART_OF african-union" },
        { "German carmaker Volkswagen closed a plant.", "" },
    };

    public static TheoryData<string, string> NoState => new()
    {
        { "Ruben Vardanyan, who once headed the government of Armenia, was arrested.", "" },
        { "Ousted president Bashar al-Assad fled Syria for Moscow.", "" },
        { "Ali Bongo, deposed as president of Gabon on Wednesday, is under arrest.", "" },
        { "Moldova, a candidate for membership in the European Union, held a vote.", "" },
        { "Michelle Bachelet, the UN's former human rights chief, criticised China.", "" },
        { "Israel assured Mahmoud Abbas of Cairo's backing.", "" },
        { "The United States, European Union countries and Japan urged Iran to stop.", "" },
        { "Lebanon's Hezbollah militia fired rockets at Israel.", "" },
        { "Trump's lawyer met a friend of the United States in Paris.", "" },
    };

    [Theory]
    [MemberData(nameof(BareName))]
    public void Analyze_BareName_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(ListedOffice))]
    public void Analyze_ListedOffice_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(MakingVerb))]
    public void Analyze_MakingVerb_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Portfolio))]
    public void Analyze_Portfolio_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(OfficeUnderPerson))]
    public void Analyze_OfficeUnderPerson_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

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

    [Theory]
    [MemberData(nameof(Firm))]
    public void Analyze_Firm_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(NoState))]
    public void Analyze_NoState_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
