using Xunit;

namespace Golden.Tests;

/// <summary>Offices whose holder, title or state is easily misread: names that the recognizer cuts, short and paired titles, regions,
/// appointments, and what is over.</summary>
/// <remarks>A row is a text and all of its states, as in <see cref="StateConstructionTests"/>.</remarks>
public sealed class MisreadOfficeTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    // The recognizer cuts these names, takes a part for a place or a body, or takes a title or its field into them.
    public static TheoryData<string, string> WholeName =>
        new()
        {
            {
                "British MP Gwendolyn Marsh-Okafor said China had hacked her account.",
                "gwendolyn-marsh-okafor HOLDS_OFFICE_IN united-kingdom (MP)"
            },
            {
                "\"It is a lie,\" said Kyiv's ambassador in Berlin, Olena Dyachuk-Shevel, of the Russian charge.",
                "olena-dyachuk-shevel HOLDS_OFFICE_IN ukraine (ambassador)"
            },
            {
                "Siemens chief executive Hans-Peter Rietmuller visited China.",
                "hans-peter-rietmuller HOLDS_OFFICE_IN siemens (chief executive)"
            },
            { "Slovakia's premier Dusan Krajnik accused Hungary of meddling.", "dusan-krajnik HOLDS_OFFICE_IN slovakia (premier)" },
            {
                "Zainab Mwinyi Juma (Tanzania's foreign minister) signed a pact with Burundi.",
                "zainab-mwinyi-juma HOLDS_OFFICE_IN tanzania (foreign minister)"
            },
            {
                "Oman's crown prince, Hamad bin Sultan al-Said, visited Iran.",
                "hamad-bin-sultan-al-said HOLDS_OFFICE_IN oman (crown prince)"
            },
            {
                "Moussa ag Intalla, spokesman for the Azawad Liberation Front, said Wagner had killed civilians.",
                "moussa-ag-intalla HOLDS_OFFICE_IN azawad-liberation-front (spokesman)"
            },
            {
                "His Excellency Tshering Wangchuk Dorji, Foreign Minister of the Kingdom of Bhutan, paid an official visit to India.",
                "tshering-wangchuk-dorji HOLDS_OFFICE_IN bhutan (Foreign Minister)"
            },
            { "French Minister of Culture Ivo Tarek praised Peru.", "ivo-tarek HOLDS_OFFICE_IN france (Minister of Culture)" },
            { "French Head of State Ivo Tarek praised Peru.", "ivo-tarek HOLDS_OFFICE_IN france (Head of State)" },
            {
                "IMF managing director Ivo Tarek praised Peru.",
                "ivo-tarek HOLDS_OFFICE_IN international-monetary-fund (managing director)"
            },
            { "The film director Ivo Tarek praised Peru.", "" },
            {
                "India's Union Minister of Commerce Purushottam Varadkar held talks with the EU trade chief.",
                "purushottam-varadkar HOLDS_OFFICE_IN india (Union Minister of Commerce)"
            },
            {
                "Kenya's Cabinet Secretary for Interior Amos Kiprotich Langat said al-Shabaab had killed four people.",
                "amos-kiprotich-langat HOLDS_OFFICE_IN kenya (Cabinet Secretary for Interior)"
            },
            {
                "South Korea's Min Tae-kyung, the foreign minister, spoke by telephone with Tokyo.",
                "min-tae-kyung HOLDS_OFFICE_IN south-korea"
            },
            {
                "The World Bank appointed Malcolm Durie as its country director for Ghana.",
                "malcolm-durie HOLDS_OFFICE_IN world-bank (country director)"
            },
        };

    // Titles that the press shortens, pairs or takes for a calling.
    public static TheoryData<string, string> Title =>
        new()
        {
            { "Dutch PM Joost Verhaagen urges EU to sanction Belarus", "joost-verhaagen HOLDS_OFFICE_IN netherlands (PM)" },
            { "Iran FM Mehdi Tabrizian warns Israel over Syria strike", "mehdi-tabrizian HOLDS_OFFICE_IN iran (FM)" },
            { "CIA director Burt Holloway met Egyptian officials in Cairo.", "burt-holloway HOLDS_OFFICE_IN cia (director)" },
            {
                "Polish Deputy Prime Minister and Defence Minister Jakub Wierzbowski met Lloyd Austin in Washington.",
                "jakub-wierzbowski HOLDS_OFFICE_IN poland (Deputy Prime Minister)"
            },
            {
                "Viveka Sundholm, a Swedish member of parliament, was barred from entering Turkey.",
                "viveka-sundholm HOLDS_OFFICE_IN sweden (member of parliament)"
            },
            {
                "Edwin Fairweather, the Chancellor of the Exchequer, said Britain would tax Russian assets.",
                "edwin-fairweather HOLDS_OFFICE_IN united-kingdom (Chancellor)"
            },
            {
                "Orsolya Kertbeny, Hungary's ombudswoman, accused Slovakia of discrimination.",
                "orsolya-kertbeny HOLDS_OFFICE_IN hungary (ombudswoman)"
            },
            {
                "The Congolese army's spokesman in North Kivu, Lieutenant-Colonel Lionel Mvuala, said Rwanda had attacked. DR Congo's army answered.",
                "lionel-mvuala HOLDS_OFFICE_IN dr-congo (spokesman)"
            },
            {
                "Colonel Oleksa Vorobchuk, who commands a brigade in Ukraine's army, said Russian troops had attacked at dawn.",
                "oleksa-vorobchuk HOLDS_OFFICE_IN ukraine"
            },
        };

    // Who governs a province or city serves the state in which it lies.
    public static TheoryData<string, string> Region =>
        new()
        {
            {
                "Kharkiv mayor Ihor Pylypchak said Russia had bombed a hospital in Ukraine's second city.",
                "ihor-pylypchak HOLDS_OFFICE_IN ukraine (Kharkiv mayor)"
            },
            {
                "Texas Governor Hank Tolliver said the United States was being invaded, and blamed Mexico.",
                "hank-tolliver HOLDS_OFFICE_IN united-states (Texas Governor)"
            },
            {
                "Okinawa governor Hiroaki Toyomura urged Japan to send the US troops home.",
                "hiroaki-toyomura HOLDS_OFFICE_IN japan (Okinawa governor)"
            },
            {
                "Carles Puigdomenec, the mayor of Barcelona, accused Spain of neglect.",
                "carles-puigdomenec HOLDS_OFFICE_IN spain (mayor of Barcelona)"
            },
            {
                "Zimbabwe's ruling party welcomed the vote. Information Minister Tendai Mavhunga criticised the United States.",
                "tendai-mavhunga HOLDS_OFFICE_IN zimbabwe (Information Minister)"
            },
        };

    // Who is put into an office, or does something in it.
    public static TheoryData<string, string> PutInto =>
        new()
        {
            {
                "Ludmila Horakova succeeds Petr Pavel as president of the Czech Republic.",
                "ludmila-horakova HOLDS_OFFICE_IN czechia (president)"
            },
            {
                "Petr Pavel was succeeded by Ludmila Horakova as president of the Czech Republic.",
                "ludmila-horakova HOLDS_OFFICE_IN czechia (president)"
            },
            {
                "As Cameroon's defence minister, Bertrand Okoue has fought Boko Haram for years.",
                "bertrand-okoue HOLDS_OFFICE_IN cameroon (defence minister)"
            },
            {
                "Appointed last month as Mozambique's defence minister, Paulo Zucula Matsinhe flew to Kigali to thank Rwanda.",
                "paulo-zucula-matsinhe HOLDS_OFFICE_IN mozambique (defence minister)"
            },
        };

    // What is over, or somebody else's.
    public static TheoryData<string, string> Over =>
        new()
        {
            { "Orhan Gultepe, once Turkey's trade minister, was arrested by Turkish police.", "" },
            { "Felix Rautenbach, the one-time German ambassador to Moscow, met Sergei Lavrov.", "" },
            { "Bolivia's previous president, Esteban Quirogalde, is wanted by the United States.", "" },
            { "Candelaria Ibarrondo, who served as Argentina's security minister under Mauricio Macri, blamed Iran.", "" },
            { "As Cameroon's defence minister, Bertrand Okoue fought Boko Haram.", "" },
            { "A film director, Burt Holloway, met Egyptian officials in Cairo.", "" },
        };

    [Theory]
    [MemberData(nameof(WholeName))]
    public void Analyze_WholeName_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Title))]
    public void Analyze_Title_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Region))]
    public void Analyze_Region_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(PutInto))]
    public void Analyze_PutInto_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Over))]
    public void Analyze_Over_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
