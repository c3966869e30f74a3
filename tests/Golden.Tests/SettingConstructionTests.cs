using Xunit;

namespace Golden.Tests;

/// <summary>The constructions that say whether something happened and who says so, from text to claims.</summary>
public sealed class SettingConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> NegationScope =>
        new()
        {
            { "Russia did not attack Poland.", "russia ATTACKED poland denied" },
            { "Israel has never attacked Jordan.", "israel ATTACKED jordan denied" },
            { "Turkey has neither condemned nor supported Russia.", "turkey CRITICIZED russia denied; turkey SUPPORTS russia denied" },
            { "Iran denied attacking Saudi Arabia.", "" },
            { "No sanctions were imposed on Hungary by the European Union.", "european-union SANCTIONED hungary denied" },
            { "Macron did not say that Russia attacked Poland.", "" },
            { "Germany refused to condemn Israel.", "germany CRITICIZED israel denied" },
            { "Russia not only attacked Ukraine but also threatened Poland.", "russia ATTACKED ukraine; russia THREATENED poland" },
            { "China no longer supports North Korea.", "china SUPPORTS north-korea denied" },
            { "The United States failed to sanction Rwanda.", "united-states SANCTIONED rwanda denied" },
            { "Turkey did not condemn Hamas but criticized Israel.", "turkey CRITICIZED hamas denied; turkey CRITICIZED israel" },
            { "Egypt attacked Libya without consulting Algeria.", "algeria MET_WITH egypt denied; egypt ATTACKED libya" },
            { "Japan almost attacked China.", "" },
            { "Chad will not hesitate to help Mali.", "chad AIDS mali planned" },
            { "Chad will not hesitate to strike Mali.", "chad THREATENED mali" },
            { "Chad did not hesitate to strike Mali in June.", "chad ATTACKED mali" },
            {
                "Talks between Olaf Scholz and Emmanuel Macron, to be held in Berlin on Friday, will turn on trade.",
                "emmanuel-macron MET_WITH olaf-scholz planned"
            },
            { "The easing of European Union sanctions on Venezuela will be felt by spring.", "european-union CONCEDED_TO venezuela" },
            { "Kim Jong Un's repeated vows to destroy South Korea have ceased to move the markets.", "kim-jong-un THREATENED south-korea" },
            { "Hezbollah blocked the airport road to protest against the United Nations.", "hezbollah PROTESTED_AGAINST united-nations" },
            {
                "Aleksandar Vucic and Ursula von der Leyen had both come to Tirana for the dinner.",
                "aleksandar-vucic VISITED albania; ursula-von-der-leyen VISITED albania"
            },
        };

    public static TheoryData<string, string> Conditional =>
        new()
        {
            { "If China attacks Taiwan, the market will fall.", "china ATTACKED taiwan possible" },
            { "Russia would attack Moldova if Ukraine fell.", "russia ATTACKED moldova possible" },
            { "Israel may bomb Iran.", "israel ATTACKED iran possible" },
            { "Unless Serbia recognizes Kosovo, talks will end.", "serbia SUPPORTS kosovo possible" },
            { "Should Iran attack Israel, the war will spread.", "iran ATTACKED israel possible" },
            { "The United States would have sanctioned Turkey.", "" },
            { "Poland could close its border with Belarus.", "poland REDUCED_RELATIONS_WITH belarus possible" },
            { "North Korea might attack South Korea, an analyst warned.", "north-korea ATTACKED south-korea possible" },
            {
                "France will sanction Turkey if Turkey attacks Greece.",
                "france SANCTIONED turkey planned; turkey ATTACKED greece possible"
            },
            { "Whether India will attack Pakistan is unknown.", "india ATTACKED pakistan possible" },
            { "Should Venezuela invade Guyana, a war will follow.", "venezuela ATTACKED guyana possible" },
            { "Donald Trump said he would impose tariffs on Russia if it did not end the war.", "donald-trump THREATENED russia" },
            { "Israel warned that it would launch strikes on Hezbollah.", "israel THREATENED hezbollah" },
            { "Israel has not ruled out striking Iran.", "israel THREATENED iran" },
            { "\"Hamas must be destroyed,\" Benjamin Netanyahu said.", "benjamin-netanyahu THREATENED hamas" },
            {
                "The bombs had been planted before last year's war between Israel and Hezbollah.",
                "hezbollah ATTACKED israel; israel ATTACKED hezbollah"
            },
            { "Any NATO attack on Belarus will be answered.", "" },
            { "A Chinese attack on Taiwan would be a mistake.", "" },
            { "Serbia says Kosovo should be expelled from the Council of Europe.", "" },
        };

    public static TheoryData<string, string> NestedAttribution =>
        new()
        {
            { "Poland said that Russia had attacked Ukraine.", "russia ATTACKED ukraine by poland" },
            { "Antony Blinken said China was arming Russia.", "china AIDS russia by antony-blinken" },
            { "Ukraine accused Russia of attacking Moldova.", "russia ATTACKED moldova by ukraine; ukraine ACCUSED russia" },
            { "According to Israel, Iran has armed Hezbollah.", "iran AIDS hezbollah by israel" },
            {
                "Emmanuel Macron said Vladimir Putin had told him that Ukraine had attacked Belarus.",
                "ukraine ATTACKED belarus by vladimir-putin"
            },
            { "Armenia has shelled Georgia, Azerbaijan claimed.", "armenia ATTACKED georgia by azerbaijan" },
            { "Joe Biden believes that Iran attacked Jordan.", "iran ATTACKED jordan by joe-biden" },
            { "Turkey announced that its forces had bombed Syria.", "turkey ATTACKED syria by turkey" },
            { "Reuters reported that Rwanda had attacked Burundi.", "rwanda ATTACKED burundi" },
            { "Donald Tusk said on Tuesday that Belarus had bombed Lithuania.", "belarus ATTACKED lithuania by donald-tusk" },
            { "Israel blamed Hezbollah for the attack on Cyprus.", "hezbollah ATTACKED cyprus by israel; israel ACCUSED hezbollah" },
        };

    public static TheoryData<string, string> QuoteOverSentences =>
        new()
        {
            {
                "\"Russia has attacked Poland,\" Donald Tusk said. \"It has also attacked Ukraine.\"",
                "russia ATTACKED poland by donald-tusk; russia ATTACKED ukraine by donald-tusk"
            },
            {
                "\"We condemn Russia,\" Emmanuel Macron told reporters. \"Russia bombed Ukraine.\"",
                "emmanuel-macron CRITICIZED russia; russia ATTACKED ukraine by emmanuel-macron"
            },
            {
                "\"Iran attacked Israel,\" said Benjamin Netanyahu. \"Iran also attacked Jordan.\"",
                "iran ATTACKED israel by benjamin-netanyahu; iran ATTACKED jordan by benjamin-netanyahu"
            },
            { "\"China will invade Taiwan,\" Joe Biden warned.", "china ATTACKED taiwan planned by joe-biden" },
            {
                "\"Turkey bombed Syria,\" Bashar al-Assad said on Monday. \"Turkey has occupied Syria.\"",
                "turkey ATTACKED syria by bashar-al-assad"
            },
            {
                "\"The United States has imposed sanctions on Cuba,\" Miguel Diaz-Canel said. \"It has attacked Venezuela.\"",
                "united-states ATTACKED venezuela by miguel-diaz-canel; united-states SANCTIONED cuba by miguel-diaz-canel"
            },
            {
                "Olaf Scholz was angry. \"Hungary has blocked aid to Ukraine,\" he said. \"Russia has bombed Ukraine.\"",
                "hungary REDUCED_RELATIONS_WITH ukraine by olaf-scholz; russia ATTACKED ukraine by olaf-scholz"
            },
            {
                "\"India attacked Pakistan,\" Shehbaz Sharif said. Pakistan closed its border with India.",
                "india ATTACKED pakistan by shehbaz-sharif; pakistan REDUCED_RELATIONS_WITH india"
            },
            {
                "\"Ethiopia has never attacked Eritrea,\" Abiy Ahmed said. \"Eritrea attacked Ethiopia.\"",
                "eritrea ATTACKED ethiopia by abiy-ahmed; ethiopia ATTACKED eritrea denied by abiy-ahmed"
            },
            {
                "Recep Tayyip Erdogan said: \"Israel has bombed Lebanon. Israel has invaded Syria.\"",
                "israel ATTACKED lebanon by recep-tayyip-erdogan; israel ATTACKED syria by recep-tayyip-erdogan"
            },
        };

    [Theory]
    [MemberData(nameof(NegationScope))]
    public void Analyze_NegationScope_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Conditional))]
    public void Analyze_Conditional_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(NestedAttribution))]
    public void Analyze_NestedAttribution_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(QuoteOverSentences))]
    public void Analyze_QuoteOverSentences_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
