using Xunit;

namespace Golden.Tests;

/// <summary>Tables of sentences on ties between parties: who met, visited, agreed with, mediated between, helped, yielded to whom, said in
/// the ways of the press.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker. States are left out.</remarks>
public sealed class TieConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    // Whose phrase hangs a step off the noun it belongs to, or is the predicate.
    public static TheoryData<string, string> FarPhrase =>
        new()
        {
            {
                "Recep Tayyip Erdogan's third meeting this year with Kyriakos Mitsotakis brought no result.",
                "kyriakos-mitsotakis MET_WITH recep-tayyip-erdogan"
            },
            { "Arms deliveries from Washington to Kyiv have resumed.", "united-states AIDS ukraine" },
            { "Claudia Sheinbaum's first foreign trip was to Brazil.", "claudia-sheinbaum VISITED brazil" },
            { "Boris Johnson turned up unannounced in Ukraine.", "boris-johnson VISITED ukraine" },
            { "The IMF cleared a rescue package of three billion dollars for Sri Lanka.", "international-monetary-fund AIDS sri-lanka" },
            { "Sri Lanka has been thrown a lifeline by the IMF.", "international-monetary-fund AIDS sri-lanka" },
            { "Narendra Modi's host in Kazan was Vladimir Putin.", "narendra-modi MET_WITH vladimir-putin" },
        };

    // What the word above a meeting makes of it.
    public static TheoryData<string, string> Foreseen =>
        new()
        {
            { "A handshake between Donald Trump and Hassan Rouhani failed to materialise.", "donald-trump MET_WITH hassan-rouhani denied" },
            { "An encounter between Barack Obama and Fidel Castro is not on the programme.", "barack-obama MET_WITH fidel-castro denied" },
            { "Direct talks between Hamas and Israel are out of the question.", "hamas NEGOTIATED_WITH israel denied" },
            { "A meeting between Joe Biden and Xi Jinping is on the agenda.", "joe-biden MET_WITH xi-jinping planned" },
            { "Vladimir Putin has accepted an invitation to India.", "vladimir-putin VISITED india planned" },
            { "Mahmoud Abbas called off a meeting with Joe Biden.", "joe-biden MET_WITH mahmoud-abbas denied" },
        };

    // Whose part is told beside the deed: mediators, hosts, what is done after talks.
    public static TheoryData<string, string> Beside =>
        new()
        {
            { "Meeting Fumio Kishida in Seoul, Yoon Suk Yeol spoke of a new era.", "fumio-kishida MET_WITH yoon-suk-yeol" },
            { "After talks with Sergei Lavrov, Hakan Fidan spoke of progress.", "hakan-fidan MET_WITH sergei-lavrov" },
            {
                "Through Omani intermediaries, Iran and the United States exchanged messages.",
                "iran SPOKE_WITH united-states; oman MEDIATED_BETWEEN iran; oman MEDIATED_BETWEEN united-states"
            },
            {
                "Donald Trump talked Thailand and Cambodia into a truce.",
                "donald-trump MEDIATED_BETWEEN cambodia; donald-trump MEDIATED_BETWEEN thailand"
            },
            { "Anwar Ibrahim got Thailand and Cambodia to sign a truce.", "cambodia AGREED_WITH thailand" },
            { "John Kerry was the first US secretary of state to set foot in Cuba since 1945.", "john-kerry VISITED cuba" },
            {
                "Algeria and Morocco signed a truce in Madrid, with Stephanie Williams, the acting envoy of the United Nations, presiding.",
                "algeria AGREED_WITH morocco"
            },
            { "Masoud Pezeshkian travelled to New York for the UN General Assembly.", "" },
            { "Cuban doctors work in Venezuela.", "cuba AIDS venezuela" },
            { "Rwanda has thousands of soldiers fighting in the ranks of the M23.", "rwanda AIDS m23" },
            {
                "The UN Security Council may soon lift the sanctions it slapped on Eritrea in 2009.",
                "un-security-council CONCEDED_TO eritrea possible; un-security-council SANCTIONED eritrea"
            },
        };

    // Who is counted first and named afterwards, who is meant by a clause behind a list, whose object an infinitive takes.
    public static TheoryData<string, string> Members =>
        new()
        {
            {
                "Russia released sixteen people, among them Evan Gershkovich and Paul Whelan.",
                "russia CONCEDED_TO evan-gershkovich; russia CONCEDED_TO paul-whelan"
            },
            {
                "Russia released sixteen people, including Evan Gershkovich and Paul Whelan.",
                "russia CONCEDED_TO evan-gershkovich; russia CONCEDED_TO paul-whelan"
            },
            { "Iran arrested dozens of dissidents, among them Narges Mohammadi.", "iran COERCED narges-mohammadi" },
            {
                "Kamchybek Tashiev, head of the security committee, and Saimumin Yatimov, the Tajik security chief, who had haggled over every orchard, drew the line.",
                "kamchybek-tashiev NEGOTIATED_WITH saimumin-yatimov"
            },
            { "The aircraft that Ankara hopes to buy from the United States are old.", "united-states AIDS turkey possible" },
            {
                "Manila surrendered Rodrigo Duterte to the International Criminal Court.",
                "international-criminal-court COOPERATES_WITH philippines"
            },
            { "Mexico won a reprieve from Donald Trump.", "donald-trump CONCEDED_TO mexico" },
        };

    // Days without a preposition, which are no part of the name before them.
    public static TheoryData<string, string> BareDays =>
        new()
        {
            { "Shavkat Mirziyoyev arrived in Beijing Wednesday for talks.", "shavkat-mirziyoyev VISITED china" },
            { "France Thursday condemned Niger.", "france CRITICIZED niger" },
            { "Peru Monday evening recalled its ambassador to Mexico.", "peru REDUCED_RELATIONS_WITH mexico" },
            { "Iran attacked Israel Saturday night.", "iran ATTACKED israel" },
            { "William Ruto will also be in Moscow Sunday.", "william-ruto VISITED russia planned" },
            {
                "Sudan Saturday accused the United Arab Emirates of shelling Chad.",
                "sudan ACCUSED united-arab-emirates; united-arab-emirates ATTACKED chad by sudan"
            },
        };

    // What somebody does on the way to, at or after something that has no doer of its own.
    public static TheoryData<string, string> Occasions =>
        new()
        {
            {
                "Radoslaw Sikorski has called for more trade with Ghana following talks with President John Mahama.",
                "john-mahama MET_WITH radoslaw-sikorski"
            },
            { "Lula da Silva returned home following a surprise visit to Cuba.", "luiz-inacio-lula-da-silva VISITED cuba" },
            { "Emmanuel Macron's tour began with a visit to Chad.", "emmanuel-macron VISITED chad" },
            { "Karim Khan's remarks came at a meeting with Nicolas Maduro.", "karim-khan MET_WITH nicolas-maduro" },
            {
                "Fumio Kishida's comments came in a news conference with visiting Kenyan President William Ruto.",
                "fumio-kishida MET_WITH william-ruto"
            },
            {
                "In Ankara, Recep Tayyip Erdogan thanked visiting envoys Josep Borrell and Amos Hochstein.",
                "amos-hochstein VISITED turkey; josep-borrell VISITED turkey; recep-tayyip-erdogan SUPPORTS amos-hochstein; recep-tayyip-erdogan SUPPORTS josep-borrell"
            },
            { "Lloyd Austin flew to India to discuss arms sales to Vietnam.", "lloyd-austin VISITED india" },
        };

    // What is told of the time of a plan lies ahead as well.
    public static TheoryData<string, string> Ahead =>
        new()
        {
            { "The deal is to be signed when Narendra Modi visits Kenya.", "narendra-modi VISITED kenya planned" },
            {
                "Sergei Lavrov will meet Hakan Fidan before flying to Syria.",
                "hakan-fidan MET_WITH sergei-lavrov planned; sergei-lavrov VISITED syria planned"
            },
            { "Sergei Lavrov met Hakan Fidan before flying to Syria.", "hakan-fidan MET_WITH sergei-lavrov; sergei-lavrov VISITED syria" },
            {
                "Vladimir Putin is to travel to Vietnam for talks with Vietnamese officials.",
                "vietnam MET_WITH vladimir-putin planned; vladimir-putin VISITED vietnam planned"
            },
        };

    // Whom a count, an amount or a group leads to.
    public static TheoryData<string, string> Counts =>
        new()
        {
            { "Peru is one of five states working with Ecuador on the border.", "ecuador COOPERATES_WITH peru" },
            {
                "Ghana is working with donors, including the World Bank and the IMF.",
                "ghana COOPERATES_WITH international-monetary-fund; ghana COOPERATES_WITH world-bank"
            },
            { "Angola sells about 98,000 barrels of crude oil daily to Ghana.", "angola COOPERATES_WITH ghana" },
            { "Poland bought tanks worth two billion dollars from South Korea.", "south-korea AIDS poland" },
            { "Australia donated 40,000 doses of the vaccine to Indonesia.", "australia AIDS indonesia" },
        };

    [Theory]
    [MemberData(nameof(BareDays))]
    public void Analyze_BareDay_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Occasions))]
    public void Analyze_Occasion_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Ahead))]
    public void Analyze_TimeOfAPlan_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Counts))]
    public void Analyze_Count_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Members))]
    public void Analyze_Members_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(FarPhrase))]
    public void Analyze_FarPhrase_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Foreseen))]
    public void Analyze_Foreseen_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Beside))]
    public void Analyze_Beside_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
