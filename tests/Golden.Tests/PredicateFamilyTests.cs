using Xunit;

namespace Golden.Tests;

/// <summary>Families of predicates whose members must behave alike: what is demanded in amends, who follows, who is told no, who stands
/// beside whom, whose deed an act of two is.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker.</remarks>
public sealed class PredicateFamilyTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Amends =>
        new()
        {
            { "China rejected Japan's explanation and demanded an apology.", "china CALLED_ON japan; china REJECTED japan" },
            {
                "Viktor Orban criticised Ukraine and demanded an apology.",
                "viktor-orban CALLED_ON ukraine; viktor-orban CRITICIZED ukraine"
            },
            { "Israel killed three Italian peacekeepers. Italy demanded an apology.", "israel ATTACKED italy; italy CALLED_ON israel" },
            { "Viktor Orban criticised Ukraine and demanded a pay rise.", "viktor-orban CRITICIZED ukraine" },
        };

    public static TheoryData<string, string> Followers =>
        new()
        {
            { "Poland sanctioned Belarus in 2021 and Lithuania followed.", "lithuania SANCTIONED belarus; poland SANCTIONED belarus" },
            {
                "Germany expelled five Iranian diplomats, and France and Italy followed a day later.",
                "france REDUCED_RELATIONS_WITH iran; germany REDUCED_RELATIONS_WITH iran; italy REDUCED_RELATIONS_WITH iran"
            },
            {
                "Donald Trump visited Riyadh and Marco Rubio followed on Monday.",
                "donald-trump VISITED saudi-arabia; marco-rubio VISITED saudi-arabia"
            },
            { "Israel bombed Syria and chaos followed.", "israel ATTACKED syria" },
        };

    public static TheoryData<string, string> Refusals =>
        new()
        {
            { "Donald Tusk told Brussels that Poland would not take migrants.", "donald-tusk REJECTED european-union" },
            { "Alexander Stubb told Vladimir Putin that a Russian base would not be welcome.", "alexander-stubb REJECTED vladimir-putin" },
            { "Washington has told Ashraf Ghani that he could not stay.", "united-states REJECTED ashraf-ghani" },
            { "Alexander Stubb told Vladimir Putin that a Russian base would be welcome.", "" },
            {
                "Vladimir Putin told Emmanuel Macron that Russia would not attack Ukraine.",
                "russia ATTACKED ukraine denied by vladimir-putin"
            },
        };

    public static TheoryData<string, string> Company =>
        new()
        {
            {
                "Keir Starmer, standing alongside Emmanuel Macron at Downing Street, promised to send a letter.",
                "emmanuel-macron MET_WITH keir-starmer"
            },
            { "Germany stands beside Ukraine.", "germany SUPPORTS ukraine" },
            {
                "Emmanuel Macron and Olaf Scholz were joined by Donald Tusk in Paris.",
                "donald-tusk MET_WITH emmanuel-macron; donald-tusk MET_WITH olaf-scholz"
            },
            { "Ali Larijani paid Nabih Berri a visit.", "ali-larijani MET_WITH nabih-berri" },
            {
                "Mohamed Morsi was detained by Egypt together with Mohamed ElBaradei.",
                "egypt COERCED mohamed-elbaradei; egypt COERCED mohamed-morsi"
            },
            { "Turkey cancelled a visit by Pal Jonson.", "pal-jonson VISITED turkey denied" },
        };

    public static TheoryData<string, string> Doers =>
        new()
        {
            { "The board of governors of the World Bank criticised Uganda.", "world-bank CRITICIZED uganda" },
            { "Sudan criticised the invitation of Mohamed Hamdan Dagalo by Kenya.", "sudan CRITICIZED kenya" },
            { "Turkey condemned the recognition of Somaliland by Israel.", "israel SUPPORTS somaliland; turkey CRITICIZED israel" },
            {
                "Israel said it was suspending its participation in the Egyptian-brokered talks with Hamas.",
                "egypt MEDIATED_BETWEEN hamas by israel; israel REDUCED_RELATIONS_WITH hamas by israel"
            },
            {
                "Canada considers China responsible for kidnapping Michael Kovrig.",
                "canada ACCUSED china; china COERCED michael-kovrig by canada"
            },
            {
                "Barack Obama's administration suspended aid to Cairo, and the African Union deplored the coup.",
                "united-states REDUCED_RELATIONS_WITH egypt"
            },
            { "Anwar Ibrahim complained at the summit that Donald Trump had lied.", "anwar-ibrahim ACCUSED donald-trump" },
        };

    public static TheoryData<string, string> Senses =>
        new()
        {
            { "Emmanuel Macron attacked Russia, calling its policy a disgrace.", "emmanuel-macron CRITICIZED russia" },
            { "Kaja Kallas called it a provocation by Russia.", "kaja-kallas CRITICIZED russia" },
            { "Joe Biden broke off talks with London.", "joe-biden REDUCED_RELATIONS_WITH united-kingdom" },
            { "The United States is offering a million dollars for Sirajuddin Haqqani's capture.", "" },
            { "Angela Merkel raised the case of Alexei Navalny with Vladimir Putin.", "angela-merkel MET_WITH vladimir-putin" },
            { "India ordered Amnesty International to leave the country.", "india COERCED amnesty-international" },
            { "UGTT rallied in Tunis to demand that Kais Saied resign.", "ugtt PROTESTED_AGAINST kais-saied" },
            { "In a swipe at Donald Trump, Mark Rutte praised Poland.", "mark-rutte CRITICIZED donald-trump; mark-rutte SUPPORTS poland" },
            { "Kenya went on to send police to Haiti.", "kenya AIDS haiti" },
            { "Sudan had Riek Machar arrested.", "sudan COERCED riek-machar" },
            { "The United States sent a destroyer in a show of force towards Iran.", "united-states MOBILIZED_AGAINST iran" },
        };

    /// <summary>What is ended, restricted, closed or taken; what lapses eases.</summary>
    public static TheoryData<string, string> Endings =>
        new()
        {
            { "Portugal ordered Peru to close its consulate in Porto.", "portugal REDUCED_RELATIONS_WITH peru" },
            { "Egypt told Qatar to leave OPEC.", "egypt CALLED_ON qatar" },
            { "Egypt ordered Qatar to cut ties with Turkey.", "egypt CALLED_ON qatar" },
            { "Turkey announced the end of the truce with the PKK.", "turkey REDUCED_RELATIONS_WITH kurdistan-workers-party" },
            { "Congo cancelled Shell's concession.", "dr-congo REDUCED_RELATIONS_WITH shell" },
            { "Congo seized a mine from Glencore in February.", "dr-congo COERCED glencore" },
            { "Canada restricted visas for Nicaraguan officials.", "canada SANCTIONED nicaragua" },
            { "The United States let sanctions against Iran expire.", "united-states CONCEDED_TO iran" },
            { "Lindsey Graham threatened to seek an end to aid to Niger.", "lindsey-graham THREATENED niger" },
            { "Norway shelved a loan to Zambia.", "norway REDUCED_RELATIONS_WITH zambia" },
            { "Brazil refused to renew the visas of Cuban envoys.", "brazil SANCTIONED cuba" },
            { "Ali Khamenei closed the door on talks with Donald Trump.", "ali-khamenei REJECTED donald-trump" },
            { "Friedrich Merz ruled out a coalition with Alternative for Germany.", "friedrich-merz REJECTED alternative-for-germany" },
        };

    /// <summary>What somebody is said to attempt he is accused of; what he may or will attempt is no reproach.</summary>
    public static TheoryData<string, string> Attempts =>
        new()
        {
            { "Luis Almagro said Venezuela had tried to rig the vote.", "luis-almagro ACCUSED venezuela" },
            { "Luis Almagro said Venezuela might try to rig the vote.", "" },
            { "Luis Almagro said Venezuela had not tried to rig the vote.", "" },
            { "Germany said Hungary was trying to wreck the talks.", "germany CRITICIZED hungary" },
            { "Taiwan said China had covered up the outbreak.", "taiwan ACCUSED china" },
            { "Maia Sandu held Russia to blame for the outage.", "maia-sandu ACCUSED russia" },
            { "The European Union said Uganda's election was neither free nor fair.", "european-union CRITICIZED uganda" },
            { "The European Union said Uganda's election was free and fair.", "" },
            { "Hor Namhong told Kofi Annan that the word was an insult to the people.", "hor-namhong CRITICIZED kofi-annan" },
            { "Poland referred to the Russian attack as genocide.", "poland CRITICIZED russia" },
            { "Germany has stabbed Ukraine in the back.", "" },
            {
                "Emmanuel Macron has proposed a safe zone around the dam, an idea that Russia dismissed.",
                "russia REJECTED emmanuel-macron"
            },
            { "Pierre Poilievre tabled a motion of no confidence in Justin Trudeau.", "pierre-poilievre CRITICIZED justin-trudeau" },
            { "Mahathir Mohamad warned that he would sue Anwar Ibrahim if he lied.", "mahathir-mohamad THREATENED anwar-ibrahim" },
            { "Sergei Lavrov warned Norway that the cap would cost it its gas.", "sergei-lavrov THREATENED norway" },
            { "A call from Olaf Scholz persuaded Xi Jinping to sign.", "olaf-scholz SPOKE_WITH xi-jinping" },
            { "The bargaining was done by Wang Yi and Ali Shamkhani.", "ali-shamkhani NEGOTIATED_WITH wang-yi" },
        };

    [Theory]
    [MemberData(nameof(Amends))]
    [MemberData(nameof(Endings))]
    [MemberData(nameof(Attempts))]
    [MemberData(nameof(Followers))]
    [MemberData(nameof(Refusals))]
    [MemberData(nameof(Company))]
    [MemberData(nameof(Doers))]
    [MemberData(nameof(Senses))]
    public void Analyze_Sentence_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
