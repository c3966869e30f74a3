using Xunit;

namespace Golden.Tests;

/// <summary>Offices that the press tells in a less usual form, from text to claims: seats in organs of state, servants of servants, clauses
/// beside the name, states that only a body betrays.</summary>
/// <remarks>A row is a text and all of its states, as in <see cref="StateConstructionTests"/>.</remarks>
public sealed class OfficeConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Seat =>
        new()
        {
            { "Anna Nieminen, a member of Finland's government, thanked Norway.", "anna-nieminen HOLDS_OFFICE_IN finland (member)" },
            {
                "Zeljko Maric, the Croat member of the presidency of Bosnia and Herzegovina, criticised Serbia.",
                "zeljko-maric HOLDS_OFFICE_IN bosnia-and-herzegovina (member)"
            },
            { "Yoav Lieberman, a member of Israel's war cabinet, denounced Qatar.", "yoav-lieberman HOLDS_OFFICE_IN israel (member)" },
            {
                "Hlas leader Peter Novak becomes speaker of parliament in Slovakia.",
                "peter-novak HOLDS_OFFICE_IN hlas-slovakia (leader); peter-novak HOLDS_OFFICE_IN slovakia (speaker of parliament)"
            },
            {
                "Walid Haddad, speaker of Lebanon's parliament since 1992 and head of Amal, met the ambassador of Iran.",
                "walid-haddad HOLDS_OFFICE_IN amal-movement (head); walid-haddad HOLDS_OFFICE_IN lebanon (speaker)"
            },
        };

    // Whose office the sentence itself does not say.
    public static TheoryData<string, string> SaidBefore =>
        new()
        {
            {
                "The European Union wants talks with Moldova. Jan Novak, the trade commissioner, left on Friday.",
                "jan-novak HOLDS_OFFICE_IN european-union (trade commissioner)"
            },
            {
                "The European Commission wants talks with Moldova. Jan Novak, the commissioner for enlargement, left on Friday.",
                "jan-novak HOLDS_OFFICE_IN european-commission (commissioner for enlargement)"
            },
            {
                "Poland blames Russia for the fire. It summoned the ambassador, Sergei Volkov, on Friday.",
                "sergei-volkov HOLDS_OFFICE_IN russia (ambassador)"
            },
            {
                "Egypt's Suez Canal Authority began the work. Ahmed Wakil, the authority's head, came.",
                "ahmed-wakil HOLDS_OFFICE_IN suez-canal-authority (head); suez-canal-authority PART_OF egypt"
            },
            {
                "The Bratislava Policy Institute criticised Hungary. Jan Novak, its director, spoke of shame.",
                "jan-novak HOLDS_OFFICE_IN bratislava-policy-institute (director)"
            },
            { "Anna Novak of the Nairobi Peace Forum accused Kenya of torture.", "anna-novak HOLDS_OFFICE_IN nairobi-peace-forum" },
            {
                "Malaysia's Federal Court upheld the verdict. Chief Justice Farah Idris said the defence was weak.",
                "farah-idris HOLDS_OFFICE_IN federal-court-of-malaysia (Chief Justice); federal-court-of-malaysia PART_OF malaysia"
            },
            {
                "The Supreme Court of the Maldives met. Soldiers took the chief justice, Abdulla Saeed.",
                "abdulla-saeed HOLDS_OFFICE_IN supreme-court-of-maldives (chief justice); supreme-court-of-maldives PART_OF maldives"
            },
            {
                "Opposition leader Rahul Gandhi of the Indian National Congress praised India's courts.",
                "rahul-gandhi HOLDS_OFFICE_IN india (Opposition leader); rahul-gandhi MEMBER_OF indian-national-congress"
            },
            { "The Zorbo Foundation criticised Hungary. The film director Jan Novak attacked Poland.", "" },
            {
                "The Zorbo Foundation criticised Hungary. The foundation's chairwoman, Anna Novak, spoke of shame.",
                "anna-novak HOLDS_OFFICE_IN zorbo-foundation (chairwoman)"
            },
        };

    public static TheoryData<string, string> Servant =>
        new()
        {
            {
                "Lars Nygaard, an adviser to Norway's prime minister, met the Hamas delegation.",
                "lars-nygaard HOLDS_OFFICE_IN norway (adviser)"
            },
            {
                "Lars Nygaard, chief of staff to the Norwegian prime minister, met the Hamas delegation.",
                "lars-nygaard HOLDS_OFFICE_IN norway (chief of staff)"
            },
            {
                "Celso Pinto, an adviser to Brazil's Luiz Inacio Lula da Silva, met the Cuban ambassador.",
                "celso-pinto HOLDS_OFFICE_IN brazil (adviser); luiz-inacio-lula-da-silva HOLDS_OFFICE_IN brazil"
            },
            {
                "Now in his third term as Turkey's president, Recep Tayyip Erdogan has begun to speak of retirement.",
                "recep-tayyip-erdogan HOLDS_OFFICE_IN turkey (president)"
            },
            {
                "Ricardo Bonilla was appointed to the post of finance minister of Colombia.",
                "ricardo-bonilla HOLDS_OFFICE_IN colombia (finance minister)"
            },
            {
                "Promoted to the rank of deputy premier of Belarus, Igor Petrishenko oversees the country's schools.",
                "igor-petrishenko HOLDS_OFFICE_IN belarus (deputy premier)"
            },
            {
                "Christine Lagarde has been at the helm of the European Central Bank for four years.",
                "christine-lagarde HOLDS_OFFICE_IN european-central-bank"
            },
            {
                "Charles Michel, the Belgian president of the European Council, spoke.",
                "charles-michel HOLDS_OFFICE_IN european-council (president)"
            },
            {
                "Mircea Geoana, whose job as deputy secretary general of NATO takes him to a dozen capitals, spoke.",
                "mircea-geoana HOLDS_OFFICE_IN nato (deputy secretary general)"
            },
        };

    public static TheoryData<string, string> ClauseBeside =>
        new()
        {
            {
                "Michael Brandt, the Republican who chairs the House Foreign Affairs Committee, attacked Hamas.",
                "michael-brandt HOLDS_OFFICE_IN house-foreign-affairs-committee; michael-brandt MEMBER_OF republican-party-us"
            },
            {
                "Sitali Mwansa, the colonel heading the Economic Commission for Africa, visited Tanzania.",
                "sitali-mwansa HOLDS_OFFICE_IN economic-commission-for-africa"
            },
            { "Janez Kovac, at the helm of Slovenia since 2022, thanked Croatia.", "janez-kovac HOLDS_OFFICE_IN slovenia" },
            { "Ahmad Barghouti, of Hamas, accused Israel.", "ahmad-barghouti HOLDS_OFFICE_IN hamas" },
            { "The Federal Reserve under Jerome Powell has signalled a pause.", "jerome-powell HOLDS_OFFICE_IN federal-reserve" },
        };

    // Whose an envoy is, and whose a spokesman, the words around tell.
    public static TheoryData<string, string> Envoy =>
        new()
        {
            {
                "Peru recalled the ambassadors in Quito and Caracas, Rosa Quispe and Luis Huaman.",
                "luis-huaman HOLDS_OFFICE_IN peru (ambassador); rosa-quispe HOLDS_OFFICE_IN peru (ambassador)"
            },
            {
                "Guards stormed the Mexican embassy in Quito. Pablo Ortega, the chargé d'affaires, was beaten. Ecuador denied it.",
                "pablo-ortega HOLDS_OFFICE_IN mexico (chargé d'affaires)"
            },
            {
                "After the Mexican president criticized Ecuador, Quito ordered Ambassador Elena Ortega to leave.",
                "elena-ortega HOLDS_OFFICE_IN mexico (Ambassador)"
            },
            { "Chad expelled Ambassador Paul Lemaire after France had criticized it.", "paul-lemaire HOLDS_OFFICE_IN france (Ambassador)" },
            { "Emmanuel Macron received his guest from Dushanbe, Rustam Karimov, in Paris.", "rustam-karimov HOLDS_OFFICE_IN tajikistan" },
            { "China was annoyed: Tan Wei of its foreign ministry criticized Australia.", "tan-wei HOLDS_OFFICE_IN china" },
        };

    public static TheoryData<string, string> SecondOffice =>
        new()
        {
            {
                "Amina Bello, president of Kenya and this year's chair of the African Union, visited Chad.",
                "amina-bello HOLDS_OFFICE_IN african-union (chair); amina-bello HOLDS_OFFICE_IN kenya (president)"
            },
            {
                "Kim Yo-jong, sister of the North Korean leader Kim Jong-un and a deputy director of the Workers' Party, threatened South Korea.",
                "kim-jong-un HOLDS_OFFICE_IN north-korea (leader); kim-yo-jong HOLDS_OFFICE_IN workers-party-of-korea (deputy director)"
            },
            { "The navy chief, Vice-Admiral Rosa Quispe, was arrested. Peru was calm.", "rosa-quispe HOLDS_OFFICE_IN peru (navy chief)" },
        };

    public static TheoryData<string, string> Leader =>
        new()
        {
            {
                "The front rejected the plan of Rwanda. M23 refused. \"Never,\" said its spokesman, Jean Mugisha.",
                "jean-mugisha HOLDS_OFFICE_IN m23 (spokesman)"
            },
            { "The G9, a federation of gangs under Pierre Louis, attacked Haiti.", "pierre-louis HOLDS_OFFICE_IN g9-haiti" },
            {
                "Houthi fighters attacked Al Qaeda. Mahdi al-Mashat, who leads the Iran-backed movement, condemned Saudi Arabia.",
                "mahdi-al-mashat HOLDS_OFFICE_IN houthis"
            },
            { "Nadir Khoury, who leads the Syria-based group, criticized Israel.", "" },
            {
                "Tom Brennan, who advises the International Crisis Group, criticized China.",
                "tom-brennan HOLDS_OFFICE_IN international-crisis-group"
            },
            {
                "Maria Zakharova, the foreign ministry's spokeswoman, denied it. Russia was calm.",
                "maria-zakharova HOLDS_OFFICE_IN russia (spokeswoman)"
            },
            { "Rosa Quispe is in her second term as president of Peru.", "rosa-quispe HOLDS_OFFICE_IN peru (president)" },
            {
                "Diego Rojas, the ELN's commander, better known as Pedro Santos, fled. Santos is wanted in Colombia.",
                "pedro-santos HOLDS_OFFICE_IN national-liberation-army-colombia (commander)"
            },
            { "Manasseh Sogavare rules out a Chinese base.", "" },
        };

    public static TheoryData<string, string> StateOfShortText =>
        new()
        {
            {
                "Deputy Prime Minister Harriet Cole told the House of Commons that the Chinese ambassador would be summoned. Britain had accused China of hacking.",
                "harriet-cole HOLDS_OFFICE_IN united-kingdom (Deputy Prime Minister)"
            },
            {
                "Foreign Minister Hernan Araya said the mission of Venezuelan President Nicolas Maduro had failed.",
                "nicolas-maduro HOLDS_OFFICE_IN venezuela (President)"
            },
            { "President Otar Beridze accused Russian agents.", "" },
            { "Vice President Otar Beridze visited Kenya. Kenya gave him a medal.", "" },
            {
                "The Seimas rose late on Monday. Speaker Jonas Petraitis declined to call the motion.",
                "jonas-petraitis HOLDS_OFFICE_IN seimas (Speaker)"
            },
            {
                "Lithuania was the first to ask for the inquiry, according to Justice Minister Rasa Petraite. Ukraine and Poland followed, and Ukraine thanked Poland.",
                "rasa-petraite HOLDS_OFFICE_IN lithuania (Justice Minister)"
            },
            {
                "Interior Minister Otar Beridze said that Georgia would close the road.",
                "otar-beridze HOLDS_OFFICE_IN georgia (Interior Minister)"
            },
            {
                "Fatah has rejected the talks. Party leader Azzam Saleh accused Hamas of lies.",
                "azzam-saleh HOLDS_OFFICE_IN fatah (Party leader)"
            },
            {
                "Kenya Airways has sued Boeing. Company spokesman John Mwangi said the jets were late.",
                "john-mwangi HOLDS_OFFICE_IN kenya-airways (Company spokesman)"
            },
            { "Fatah and Hamas met in Cairo. Opposition party leader Joseph Phiri criticised Zambia.", "" },
            {
                "Zambia says Malawi shelled a village. Army spokesman Joseph Phiri accused Malawi of lies.",
                "joseph-phiri HOLDS_OFFICE_IN zambia (Army spokesman)"
            },
            {
                "In Somalia, gunmen shot a Turkish engineer. An Interior Ministry spokesman, Yusuf Warsame, accused Al-Shabaab.",
                "yusuf-warsame HOLDS_OFFICE_IN somalia (Interior Ministry spokesman)"
            },
            { "Turkey arrested two Greek soldiers. Government spokesman Nikos Tzanakis criticised Turkey.", "" },
            { "Ukraine lost millions under the Soviet dictator Josef Stalin.", "" },
            { "Kuapa Gold will pay more in Ghana. Its chief executive, Joseph Asante, announced it.", "" },
        };

    public static TheoryData<string, string> NoOffice =>
        new()
        {
            { "Marta Kolar of Croatia reached the semifinals after beating second-seeded Ana Petri of Romania.", "" },
            { "Rene Dupal was president of Haiti from 1996 to 2001.", "" },
            { "Andres Vargas led Colombia from 1998 to 2002.", "" },
            { "Attorney General nominee Pablo Ortega defended his views to the United States Senate.", "us-senate PART_OF united-states" },
            { "Visiting Foreign Minister Alan Dunmore praised the Solomon Islands.", "" },
            { "Prime Minister Fuad Haddad defended his U.S.-backed government.", "" },
            {
                "U.N. Secretary-General Antonio Guterres and President Alan Dunmore called for reform.",
                "antonio-guterres HOLDS_OFFICE_IN united-nations (Secretary-General)"
            },
        };

    public static TheoryData<string, string> OwnerBeside =>
        new()
        {
            { "Iran's OPEC governor, Mohammad Karimi, criticised Saudi Arabia.", "mohammad-karimi HOLDS_OFFICE_IN iran (governor)" },
            {
                "Fidesz lost its majority in Hungary on Monday. The party's leader, Ferenc Kovacs, blamed the Tisza Party.",
                "ferenc-kovacs HOLDS_OFFICE_IN fidesz (leader)"
            },
            { "Chief EU observer Elena Navarro criticised Ethiopia.", "elena-navarro HOLDS_OFFICE_IN european-union (observer)" },
            {
                "In January Slovenia assumed a seat on the UN Security Council.",
                "slovenia MEMBER_OF un-security-council; un-security-council PART_OF united-nations"
            },
            {
                "The ministers of the five permanent members of the UN Security Council and Germany met in Vienna.",
                "un-security-council PART_OF united-nations"
            },
            { "Serbia's province of Kosovo declared independence.", "" },
        };

    [Theory]
    [MemberData(nameof(Envoy))]
    public void Analyze_Envoy_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(SecondOffice))]
    public void Analyze_SecondOffice_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Leader))]
    public void Analyze_Leader_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(NoOffice))]
    public void Analyze_NoOffice_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(OwnerBeside))]
    public void Analyze_OwnerBeside_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Seat))]
    public void Analyze_Seat_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(SaidBefore))]
    public void Analyze_OfficeSaidBefore_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Servant))]
    public void Analyze_Servant_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(ClauseBeside))]
    public void Analyze_ClauseBeside_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(StateOfShortText))]
    public void Analyze_StateOfShortText_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
