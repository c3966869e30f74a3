using Xunit;

namespace Golden.Tests;

/// <summary>One table of sentences for each construction that says who holds which office and what firms belong to, from text to claims;
/// parents, members and allies stand in <see cref="MembershipConstructionTests"/>.</summary>
/// <remarks>A row is a text and all of its states, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// the title in brackets. Events are left out.</remarks>
public sealed class StateConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> BareName =>
        new()
        {
            { "Amina Diallo (Senegal) told the Security Council that the text was weak.", "amina-diallo HOLDS_OFFICE_IN senegal" },
            {
                "Vassily Nebenzia (Russian Federation) and Zhang Jun (China) voted against the draft.",
                "vasily-nebenzya HOLDS_OFFICE_IN russia; zhang-jun HOLDS_OFFICE_IN china"
            },
            {
                "A Turkish general, Ozkan Ulutas, takes over the command of KFOR from Enrico Barduani.",
                "ozkan-ulutas HOLDS_OFFICE_IN kfor; ozkan-ulutas HOLDS_OFFICE_IN turkey (general)"
            },
            { "Moscow's man in Vienna, Mikhail Ulyanov, accused the three states of abuse.", "mikhail-ulyanov HOLDS_OFFICE_IN russia" },
            { "Talks between the government of Gustavo Petro and the ELN ended in Colombia.", "gustavo-petro HOLDS_OFFICE_IN colombia" },
            {
                "The war between the army of General Abdel Fattah al-Burhan and the RSF of Mohamed Hamdan Dagalo has ruined Sudan.",
                "abdel-fattah-al-burhan HOLDS_OFFICE_IN sudan; mohamed-hamdan-dagalo HOLDS_OFFICE_IN rapid-support-forces"
            },
            {
                "Germany's Olaf Scholz and France's Emmanuel Macron flew to Kyiv.",
                "emmanuel-macron HOLDS_OFFICE_IN france; olaf-scholz HOLDS_OFFICE_IN germany"
            },
        };

    public static TheoryData<string, string> ListedOffice =>
        new()
        {
            {
                "Jaish-e-Mohammed, whose founder and chief, Masood Azhar, lives in Pakistan, claimed the attack.",
                "masood-azhar HOLDS_OFFICE_IN jaish-e-mohammed (chief)"
            },
            {
                "Washington blacklisted the Wagner Group and its founder and leader, Yevgeny Prigozhin.",
                "yevgeny-prigozhin HOLDS_OFFICE_IN wagner-group (leader)"
            },
            {
                "Sudan's army chief and junta leader, Abdel Fattah al-Burhan, refused.",
                "abdel-fattah-al-burhan HOLDS_OFFICE_IN sudan (junta leader)"
            },
            {
                "Irfaan Ali, the president of Guyana and current chair of CARICOM, spoke in Kingston.",
                "irfaan-ali HOLDS_OFFICE_IN caricom (current chair); irfaan-ali HOLDS_OFFICE_IN guyana (president)"
            },
            {
                "The president of Guyana and chair of CARICOM, Irfaan Ali, spoke in Kingston.",
                "irfaan-ali HOLDS_OFFICE_IN caricom (chair); irfaan-ali HOLDS_OFFICE_IN guyana (president)"
            },
            {
                "Mali's foreign minister Abdoulaye Diop and defence minister Sadio Camara flew to Moscow.",
                "abdoulaye-diop HOLDS_OFFICE_IN mali (foreign minister); sadio-camara HOLDS_OFFICE_IN mali (defence minister)"
            },
            {
                "The Chinese and Russian foreign ministers, Wang Yi and Sergei Lavrov, met in Moscow.",
                "sergei-lavrov HOLDS_OFFICE_IN russia (foreign minister); wang-yi HOLDS_OFFICE_IN china (foreign minister)"
            },
            {
                "Russia's ambassador to the United States, Yuri Ushakov, spoke in Moscow.",
                "yuri-ushakov HOLDS_OFFICE_IN russia (ambassador)"
            },
            {
                "The US charge d'affaires in Caracas, James Story, left Venezuela.",
                "james-story HOLDS_OFFICE_IN united-states (charge d'affaires)"
            },
            { "State Councillor Wang Yi spoke in Tokyo. China agrees.", "wang-yi HOLDS_OFFICE_IN china (State Councillor)" },
            {
                "Exiled opposition leader Sviatlana Tsikhanouskaya thanked Poland. Belarus is not free.",
                "sviatlana-tsikhanouskaya HOLDS_OFFICE_IN belarus (Exiled opposition leader)"
            },
            {
                "Roberto Canseco, the Mexican chargé d'affaires, refused to leave Ecuador.",
                "roberto-canseco HOLDS_OFFICE_IN mexico (chargé d'affaires)"
            },
            { "Bundestag President Julia Klöckner closed the session in Germany.", "julia-klockner HOLDS_OFFICE_IN bundestag (President)" },
            { "Dilan Yesilgoz, number two in the VVD, refused.", "dilan-yesilgoz HOLDS_OFFICE_IN vvd (number two)" },
            {
                "Hezbollah, which Israel beat last autumn and whose leader, Hassan Nasrallah, it killed on 27 September, rejected it.",
                "hassan-nasrallah HOLDS_OFFICE_IN hezbollah (leader)"
            },
            { "Lawrence Kanyuka, who speaks for the M23, accused Rwanda.", "lawrence-kanyuka HOLDS_OFFICE_IN m23" },
            { "WHO spokesman Christian Lindmeier denied it.", "christian-lindmeier HOLDS_OFFICE_IN world-health-organization (spokesman)" },
            {
                "Ethiopia signed it. Somaliland rejoiced. Its leader, Muse Bihi Abdi, called it irreversible.",
                "muse-bihi-abdi HOLDS_OFFICE_IN somaliland (leader)"
            },
            {
                "Jamaat-e-Islami objected and Bangladesh waited. Its emir, Shafiqur Rahman, spoke.",
                "shafiqur-rahman HOLDS_OFFICE_IN jamaat-e-islami-bangladesh (emir)"
            },
            { "Japan's leader, Prime Minister Shigeru Ishiba, said so.", "shigeru-ishiba HOLDS_OFFICE_IN japan (leader)" },
            {
                "Mathieu Diouf, a lawmaker from the north and a top official in the ruling Pastef party, resigned in Senegal.",
                "mathieu-diouf HOLDS_OFFICE_IN pastef (top official); mathieu-diouf HOLDS_OFFICE_IN senegal (lawmaker)"
            },
            {
                "Talks between US Vice President Kamala Harris and President Recep Tayyip Erdogan failed in Turkey.",
                "kamala-harris HOLDS_OFFICE_IN united-states (Vice President); recep-tayyip-erdogan HOLDS_OFFICE_IN turkey (President)"
            },
            {
                "The presidents of Kenya and Uganda, William Ruto and Yoweri Museveni, spoke in Nairobi.",
                "william-ruto HOLDS_OFFICE_IN kenya (president); yoweri-museveni HOLDS_OFFICE_IN uganda (president)"
            },
        };

    public static TheoryData<string, string> MakingVerb =>
        new()
        {
            {
                "General Oleksandr Syrskyi, who had been made commander-in-chief of the Ukrainian armed forces in February, ordered a retreat.",
                "oleksandr-syrskyi HOLDS_OFFICE_IN ukraine (commander-in-chief)"
            },
            {
                "The deal made Samuel Perez speaker of the Congress of Guatemala.",
                "congress-of-guatemala PART_OF guatemala; samuel-perez HOLDS_OFFICE_IN congress-of-guatemala (speaker)"
            },
            {
                "Assimi Goita is to be sworn in on Monday as transitional president of Mali.",
                "assimi-goita HOLDS_OFFICE_IN mali planned (transitional president)"
            },
            { "France still recognises Mohamed Bazoum as head of state of Niger.", "mohamed-bazoum HOLDS_OFFICE_IN niger (head of state)" },
            {
                "Friedrich Merz, elected German chancellor on Tuesday, flew to Paris.",
                "friedrich-merz HOLDS_OFFICE_IN germany (chancellor)"
            },
            { "Karol Nawrocki became president of Poland in August.", "karol-nawrocki HOLDS_OFFICE_IN poland (president)" },
            {
                "Emmanuel Macron appointed Sebastien Lecornu as prime minister. France has no budget.",
                "sebastien-lecornu HOLDS_OFFICE_IN france (prime minister)"
            },
            { "Pavel Durov used to be president of Georgia.", "" },
            {
                "The Alliance of Sahel States, whose first president is Assimi Goita, met on Friday.",
                "assimi-goita HOLDS_OFFICE_IN alliance-of-sahel-states (first president)"
            },
        };

    public static TheoryData<string, string> Portfolio =>
        new()
        {
            { "The assembly raised General Omar Haddad to the presidency of Lebanon.", "omar-haddad HOLDS_OFFICE_IN lebanon (president)" },
            { "Boris Pistorius keeps the defence ministry of Germany.", "boris-pistorius HOLDS_OFFICE_IN germany (defence minister)" },
            {
                "Poland got a new cabinet on Monday. Marek Zielinski keeps the finance ministry.",
                "marek-zielinski HOLDS_OFFICE_IN poland (finance minister)"
            },
            {
                "Marek Zielinski was handed the defence portfolio in Poland's new government.",
                "marek-zielinski HOLDS_OFFICE_IN poland (defence minister)"
            },
            { "Jean Bosco assumed the presidency of Gabon in August.", "jean-bosco HOLDS_OFFICE_IN gabon (president)" },
            { "Muhammad Yunus will head an interim government in Bangladesh.", "muhammad-yunus HOLDS_OFFICE_IN bangladesh planned" },
            { "Germany has named Steffen Seibert its ambassador to Israel.", "steffen-seibert HOLDS_OFFICE_IN germany (ambassador)" },
            { "Mali sent Ali Keita as its ambassador to France.", "ali-keita HOLDS_OFFICE_IN mali (ambassador)" },
            { "Ali Keita was appointed ambassador to France by Mali.", "ali-keita HOLDS_OFFICE_IN mali (ambassador)" },
            { "Jean Bosco took the ministry to court in Gabon.", "" },
            { "Kamala Harris could win the presidency of the United States.", "" },
        };

    public static TheoryData<string, string> OfficeUnderPerson =>
        new()
        {
            {
                "The US defence secretary, Lloyd Austin, and his South Korean opposite number, Kim Yong-hyun, stood side by side.",
                "kim-yong-hyun HOLDS_OFFICE_IN south-korea (defence secretary); lloyd-austin HOLDS_OFFICE_IN united-states (defence secretary)"
            },
            {
                "Foreign Minister Wang Yi and his counterpart, Jeremiah Manele, signed it in China; the Solomon Islands gains.",
                "jeremiah-manele HOLDS_OFFICE_IN solomon-islands (Foreign Minister); wang-yi HOLDS_OFFICE_IN china (Foreign Minister)"
            },
            { "Pete Hegseth met his Japanese counterpart, Gen Nakatani, in Tokyo.", "gen-nakatani HOLDS_OFFICE_IN japan" },
            { "Sergei Lavrov spoke to his opposite number in Ankara, Hakan Fidan.", "hakan-fidan HOLDS_OFFICE_IN turkey" },
            {
                "A senior aide to Volodymyr Zelensky, Mykhailo Podolyak, denied it. Ukraine will go on.",
                "mykhailo-podolyak HOLDS_OFFICE_IN ukraine (senior aide)"
            },
            {
                "Andriy Yermak, head of Zelensky's office, resigned. Ukraine will go on.",
                "andriy-yermak HOLDS_OFFICE_IN ukraine (head); volodymyr-zelensky HOLDS_OFFICE_IN ukraine"
            },
            {
                "Zelensky's chief of staff, Andriy Yermak, flew to Geneva. Ukraine will go on.",
                "andriy-yermak HOLDS_OFFICE_IN ukraine (chief of staff)"
            },
            {
                "Hamas chief Yahya Sinwar and his deputy, Khalil al-Hayya, were sanctioned by Britain.",
                "khalil-al-hayya HOLDS_OFFICE_IN hamas (deputy); yahya-sinwar HOLDS_OFFICE_IN hamas (chief)"
            },
        };

    public static TheoryData<string, string> Firm =>
        new()
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
            {
                "The Peace and Security Council of the African Union suspended Gabon.",
                "african-union-peace-and-security-council PART_OF african-union"
            },
            { "German carmaker Volkswagen closed a plant.", "" },
        };

    public static TheoryData<string, string> NoState =>
        new()
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
    [MemberData(nameof(Firm))]
    public void Analyze_Firm_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(NoState))]
    public void Analyze_NoState_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
