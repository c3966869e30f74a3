using Xunit;

namespace Golden.Tests;

/// <summary>Sentences that invite a wrong claim, or hide the doer: who is not his state, what is a scene, what is no event.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker. States are left out.</remarks>
public sealed class MisreadingTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> AgainstTheState =>
        new()
        {
            { "Syrian rebels attacked Turkish troops near the border.", "" },
            { "A former CIA contractor was sentenced by a German court.", "" },
            { "Lebanese opposition leaders blamed Syria for the killing.", "" },
            { "A Turkish man shot Pope Francis.", "" },
            { "Rebels linked to Russia attacked Ukraine.", "russia ATTACKED ukraine" },
            { "Rebels backed by Russia attacked Ukraine.", "" },
            { "Palestinian militants fired rockets at Israel.", "palestine ATTACKED israel" },
            { "Congo has a plan to disarm Ugandan rebels.", "" },
            { "The exiled Belarusian opposition met Donald Tusk.", "" },
            {
                "Ali Akbar Velayati, an adviser to the supreme leader, Ali Khamenei, threatened Iraq.",
                "ali-akbar-velayati THREATENED iraq"
            },
            { "Jake Sullivan, an aide to the president, Joe Biden, criticised Hungary.", "jake-sullivan CRITICIZED hungary" },
            { "Ali Akbar Velayati threatened to close the strait with or without Russia.", "" },
            { "Chad will sign the treaty with or without Libya.", "" },
            { "A Lima-based rights group accused Chile of torture.", "" },
            { "The Khartoum-based government accused Egypt of lying.", "sudan ACCUSED egypt" },
            { "The leaders of Chad's rebels met Emmanuel Macron.", "" },
            { "Greek business leaders met Joe Biden.", "" },
            { "American planes ousted the Taliban rulers of Afghanistan.", "united-states COERCED taliban" },
            { "Danish news reports say Chile is preparing a missile test.", "" },
            { "Ghana's police arrested John Mahama. His party accused the government of revenge.", "ghana COERCED john-mahama" },
            { "The tribunal in The Hague accused Vladimir Putin of murder.", "" },
            // A blow to armed people of no party is none to the state in which they are.
            { "Kenyan forces killed twelve militants in southern Somalia.", "" },
            { "Pakistani jets hit militant hideouts inside Iran.", "pakistan ATTACKED iran" },
            { "Iraqi and American troops bombed a village in Iraq.", "" },
            { "Three Saudis bombed a hotel in Jordan.", "" },
            { "Belarus has detained supporters of Sviatlana Tsikhanouskaya.", "" },
            { "The leader of Hezbollah in Lebanon rejected Israel's demand.", "hezbollah REJECTED israel; israel CALLED_ON hezbollah" },
        };

    /// <summary>Who is named by what he is to somebody is another; firms and lone gunmen are no state.</summary>
    public static TheoryData<string, string> OthersThanHe =>
        new()
        {
            { "Police in Pakistan detained two allies of Imran Khan.", "" },
            { "Police in Pakistan detained a spokesman for Imran Khan.", "" },
            { "Antony Blinken met an ally of Vladimir Putin.", "" },
            { "Emmanuel Macron praised Viktor Orban's deputy.", "" },
            { "Emmanuel Macron condemned the widow of Viktor Orban.", "" },
            { "France sanctioned a banker of Viktor Orban.", "" },
            { "Chad killed the driver of Khalifa Haftar.", "" },
            { "Viktor Orban's deputy condemned France.", "" },
            { "Viktor Orban's allies accused Emmanuel Macron of theft.", "" },
            { "A spokesman for Viktor Orban condemned France.", "viktor-orban CRITICIZED france" },
            { "Russia attacked an ally of the United States.", "" },
            { "Russia criticised America's allies.", "" },
            { "Ukraine's allies condemned Russia.", "" },
            { "Russia threatened a neighbour of Poland.", "" },
            { "Emmanuel Macron condemned Ukraine's invaders.", "" },
            { "Emmanuel Macron condemned the Russian invaders.", "emmanuel-macron CRITICIZED russia" },
            { "France sanctioned Iran's suppliers.", "" },
            { "Ukraine thanked its American backers.", "ukraine SUPPORTS united-states" },
            { "Emmanuel Macron criticised Cuban exiles.", "" },
            { "A Turkish gunman killed four people in Germany.", "" },
            { "A Hamas gunman killed two Israeli soldiers.", "hamas ATTACKED israel" },
            { "A Turkish company criticised Germany.", "" },
            { "Turkish firms signed contracts with Syria.", "syria AGREED_WITH turkey" },
            { "Emmanuel Macron criticised the Minsk accords.", "" },
        };

    public static TheoryData<string, string> ScenesAndPatients =>
        new()
        {
            { "An attack in Iraq killed five U.S. soldiers.", "" },
            { "Rafik Hariri was killed in a Beirut bombing.", "" },
            { "France condemned the killing of Alexei Navalny.", "" },
            { "Germany was a critic of the Iraq war.", "" },
            { "At the White House, Joe Biden voiced concern about China.", "joe-biden CRITICIZED china" },
            { "France condemned the Kabul attack.", "" },
            { "Josep Borrell was in Accra, where he met with Nana Akufo-Addo.", "josep-borrell MET_WITH nana-akufo-addo" },
        };

    public static TheoryData<string, string> NoEvent =>
        new()
        {
            { "The charges were denied by Iranian and Hezbollah officials.", "" },
            { "Chad has denied U.S. charges that it is arming rebels in Sudan.", "united-states ACCUSED chad" },
            { "Gazprom doubled the price it charges Ukraine for gas.", "" },
            { "Congo charged the Rwandan government with murder.", "dr-congo ACCUSED rwanda" },
            { "Polio has spread in a dispute between France and Britain.", "" },
            {
                "The White House says Joe Biden will meet Olaf Scholz on Monday.",
                "joe-biden MET_WITH olaf-scholz planned by united-states"
            },
            { "Barack Obama told the European Parliament that Europe is facing competition from China.", "" },
            { "Yemen says three al-Qaeda militants have surrendered to the authorities.", "" },
            { "Ukraine's parliament dismissed the government of Yuriy Yekhanurov.", "ukraine COERCED yuriy-yekhanurov" },
            { "Tony Blair warned against attacking Iran.", "" },
            { "Iran is too weak to attack Israel.", "iran ATTACKED israel denied" },
            {
                "The Organization of American States rejected Colombia's raid on Ecuador.",
                "colombia ATTACKED ecuador; organization-of-american-states REJECTED colombia"
            },
            { "Estonia has not rejected Latvia's proposal.", "" },
            { "Iran cut its ties with Egypt to protest the treaty with Israel.", "iran REDUCED_RELATIONS_WITH egypt" },
            { "Lesotho is surrounded by South Africa.", "" },
            { "Prudential announced the takeover of AIA Group.", "" },
            { "The alliance brings together Mali, Niger and Burkina Faso.", "" },
            { "Noynoy Aquino campaigned for the presidency of the Philippines.", "" },
            {
                "Amnesty International accused China of breaching a United Nations arms embargo on Sudan.",
                "amnesty-international ACCUSED china"
            },
            { "U.S. and Iraqi forces raided the district and clashed with militiamen.", "" },
            { "Ramush Haradinaj surrendered to The Hague tribunal.", "" },
            { "Two French journalists were held hostage in Iraq.", "" },
            { "Al-Qaeda attacked coalition forces in Afghanistan.", "" },
            { "Hugo Chavez clashed with the Catholic leadership in Venezuela.", "" },
            { "Serbia must continue to work toward arresting Ratko Mladic.", "" },
            { "Russia has been wary of supporting NATO operations.", "" },
            { "Ethnic clashes between Kyrgyz and Uzbeks left 400 dead.", "" },
        };

    public static TheoryData<string, string> Citizens =>
        new()
        {
            { "Hundreds of Somalis rallied in support of Prime Minister Hussein Roble.", "" },
            { "Tens of thousands of Georgians denounced Russia.", "" },
            { "Dozens of Pakistani women denounced Imran Khan.", "" },
            { "Most Israelis want Benjamin Netanyahu to resign.", "" },
            { "Ordinary Chinese criticized Japan.", "" },
            { "Half of the French reject Emmanuel Macron.", "" },
            { "Joe Biden asked all Americans for support.", "" },
            { "The Philippines attacked the al-Qaeda-linked Abu Sayyaf group.", "philippines ATTACKED abu-sayyaf" },
            { "Yulia Tymoshenko urged Zelensky allies to band together.", "" },
            { "Diplomats at the British embassy in Tehran criticized Russia.", "united-kingdom CRITICIZED russia" },
        };

    public static TheoryData<string, string> Ahead =>
        new()
        {
            { "Emmanuel Macron is visiting China next month.", "emmanuel-macron VISITED china planned" },
            { "Brazil is sending a team of investigators to Britain next week.", "brazil VISITED united-kingdom planned" },
            {
                "The Security Council is considering a draft statement condemning North Korea.",
                "un-security-council CRITICIZED north-korea possible"
            },
            {
                "Donald Trump will travel to Russia, which commemorates the end of the war, and meet Vladimir Putin.",
                "donald-trump MET_WITH vladimir-putin planned; donald-trump VISITED russia planned"
            },
            {
                "Venezuela has been trying to get the restrictions removed and threatens to limit US flights.",
                "venezuela THREATENED united-states"
            },
        };

    public static TheoryData<string, string> ImpliedDoer =>
        new()
        {
            { "Israel accused Iran of an attack on Saudi Arabia.", "iran ATTACKED saudi-arabia by israel; israel ACCUSED iran" },
            { "Hamas broke the truce with an attack on Israel.", "hamas ATTACKED israel" },
            {
                "The United States condemned Russia for its invasion of Ukraine.",
                "russia ATTACKED ukraine by united-states; united-states CRITICIZED russia"
            },
            { "Russia has threatened to take action if the United States deploys missiles.", "russia THREATENED united-states" },
            { "Zelensky rejected accusations from Vladimir Putin that Ukraine had bombed Belgorod.", "vladimir-putin ACCUSED ukraine" },
            { "A Taliban commander was killed in clashes with U.S. forces.", "united-states ATTACKED taliban" },
            { "Albania gave the envoys a day to leave, blaming Iran for the attack.", "albania ACCUSED iran" },
            {
                "Syria's ambassador said his country has halted cooperation with the United States.",
                "syria REDUCED_RELATIONS_WITH united-states by syria"
            },
            { "Hamas warned that it would attack Israel.", "hamas THREATENED israel" },
            { "Donald Tusk warned that Russia would attack Lithuania.", "russia ATTACKED lithuania planned by donald-tusk" },
            { "Kenya has suffered several attacks blamed on Al-Shabaab.", "al-shabaab ATTACKED kenya" },
            { "The bombings in Indonesia could be the work of Jemaah Islamiyah.", "jemaah-islamiyah ATTACKED indonesia" },
            { "The Philippine military says Abu Sayyaf rebels attacked an army patrol.", "abu-sayyaf ATTACKED philippines by philippines" },
            { "The Israeli army said two Hamas commanders were killed in a raid.", "israel ATTACKED hamas by israel" },
            { "Hundreds have died in Ukraine since the Russian invasion began.", "russia ATTACKED ukraine" },
            { "Al-Shabaab ambushed a convoy carrying the governor of Kenya's Mandera region.", "al-shabaab ATTACKED kenya" },
            { "Donald Trump signed an order freezing the assets of Viktor Medvedchuk.", "donald-trump SANCTIONED viktor-medvedchuk" },
            { "The Iran-Iraq war ended in 1988.", "iran ATTACKED iraq; iraq ATTACKED iran" },
            { "Chinese warships were sent to the waters around Taiwan.", "china MOBILIZED_AGAINST taiwan" },
            { "India blames neighboring Pakistan for the violence.", "india ACCUSED pakistan" },
            { "Poland accuses Belarus and Russia of sabotage.", "poland ACCUSED belarus; poland ACCUSED russia" },
        };

    public static TheoryData<string, string> NotTheDoerHimself =>
        new()
        {
            {
                "Antony Blinken rang Ilham Aliyev and urged him to stop.",
                "antony-blinken CALLED_ON ilham-aliyev; antony-blinken SPOKE_WITH ilham-aliyev"
            },
            { "Sergei Shoigu accused NATO of lying and said Russia had begun to rearm its troops.", "sergei-shoigu ACCUSED nato" },
            // What is harmed is nobody's own, be it that of who is only named with an argument.
            { "France closed borders with Spain and seized its ships.", "france COERCED spain; france REDUCED_RELATIONS_WITH spain" },
            {
                "Beijing appealed to India and Pakistan to keep calm, and both Ankara and Moscow have offered to mediate between them.",
                "china CALLED_ON india; china CALLED_ON pakistan; russia MEDIATED_BETWEEN india possible; russia MEDIATED_BETWEEN pakistan possible; turkey MEDIATED_BETWEEN india possible; turkey MEDIATED_BETWEEN pakistan possible"
            },
            { "On 4 December ECOWAS, meeting in Abuja, calls on Mali to release the soldiers.", "ecowas CALLED_ON mali" },
            {
                "Japan and Australia voiced concern about the behaviour of the Chinese ships.",
                "australia CRITICIZED china; japan CRITICIZED china"
            },
        };

    [Theory]
    [MemberData(nameof(Citizens))]
    [MemberData(nameof(Ahead))]
    public void Analyze_WhoIsMeantAndWhen_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(NotTheDoerHimself))]
    public void Analyze_NotTheDoerHimself_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(AgainstTheState))]
    [MemberData(nameof(OthersThanHe))]
    public void Analyze_AgainstTheState_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(ScenesAndPatients))]
    public void Analyze_ScenesAndPatients_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(NoEvent))]
    public void Analyze_NoEvent_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(ImpliedDoer))]
    public void Analyze_ImpliedDoer_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
