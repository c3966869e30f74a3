using Xunit;

namespace Golden.Tests;

/// <summary>Whom names and the phrases around them mean: courts by their towns, bodies by the noun before their names, holders of places,
/// lists with a description, days that lie ahead.</summary>
/// <remarks>A row is a text and all of its events or states, sorted and separated by semicolons, as in <see cref="SharedDoerTests"/> and
/// <see cref="StateConstructionTests"/>.</remarks>
public sealed class NamedPhraseTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Courts =>
        new()
        {
            { "A federal jury in Manhattan convicted Juan Orlando Hernandez.", "united-states COERCED juan-orlando-hernandez" },
            { "Federal prosecutors in Miami charged Alex Saab with fraud.", "united-states ACCUSED alex-saab" },
            { "Federal prosecutors in Mexico City charged Genaro Garcia Luna.", "mexico ACCUSED genaro-garcia-luna" },
            { "A jury in the United States convicted Genaro Garcia Luna.", "united-states COERCED genaro-garcia-luna" },
            { "Italy waits. A court in Palermo convicted Matteo Salvini.", "italy COERCED matteo-salvini" },
        };

    public static TheoryData<string, string> Bodies =>
        new()
        {
            { "The opposition party Renovar accused Javier Milei of fraud.", "renovar ACCUSED javier-milei" },
            { "The energy company Petrovim signed a deal with Saudi Arabia.", "petrovim AGREED_WITH saudi-arabia" },
            { "The farmers' union Agrarba has been on strike against Javier Milei since May.", "agrarba PROTESTED_AGAINST javier-milei" },
            { "Agrarba, the farmers' union, called on Javier Milei to resign.", "agrarba CALLED_ON javier-milei" },
            { "The party Macron founded criticised Hungary.", "" },
            { "Hungary left the Rome Statute in May and sent two Virginia-class submarines to Serbia.", "hungary AIDS serbia" },
            { "India waits. The Congress leader Rahul Gandhi criticised Donald Trump.", "rahul-gandhi CRITICIZED donald-trump" },
            { "Imran Khan met leaders of Jamaat-e-Islami.", "imran-khan MET_WITH jamaat-e-islami-pakistan" },
            { "India waits. Congress criticised Narendra Modi.", "indian-national-congress CRITICIZED narendra-modi" },
            { "The aircraft carrier Charles de Gaulle sailed to Japan.", "" },
            { "The Gerald Ford, an American carrier, arrived in Venezuela.", "" },
        };

    public static TheoryData<string, string> Roles =>
        new()
        {
            { "The Swiss lower house rebuked Hungary.", "switzerland CRITICIZED hungary" },
            { "The Greek national assembly condemned Turkey.", "greece CRITICIZED turkey" },
            { "The Jamaican attorney general accused Haiti of fraud.", "jamaica ACCUSED haiti" },
            { "The Belarusian strongman threatened Poland.", "belarus THREATENED poland" },
            { "Kenyan delegates criticised Rwanda.", "kenya CRITICIZED rwanda" },
            { "The CIA director criticised Iran.", "cia CRITICIZED iran" },
            { "The IMF's managing director praised Ghana.", "international-monetary-fund SUPPORTS ghana" },
            { "Hong Kong's chief executive criticised Canada.", "hong-kong CRITICIZED canada" },
            { "The director of Oslo's opera criticised Iran.", "" },
            { "\"Panama is a disgrace,\" the head of the World Health Organization said.", "world-health-organization CRITICIZED panama" },
        };

    public static TheoryData<string, string> Phrases =>
        new()
        {
            { "Turkey detained an Israeli, Yaakov Cohen, in Ankara.", "turkey COERCED yaakov-cohen" },
            { "Mark Rutte endorsed Kaja Kallas days before the vote.", "mark-rutte SUPPORTS kaja-kallas" },
            { "Joe Biden criticised Netanyahu weeks after the vote.", "joe-biden CRITICIZED benjamin-netanyahu" },
            {
                "US Secretary of State Antony Blinken and Foreign Minister Elmedin Konaković met in Sarajevo.",
                "antony-blinken MET_WITH elmedin-konakovic"
            },
            { "Israel bombed a port held by the Houthis.", "israel ATTACKED houthis" },
            { "Lebanon waits. Israel bombed Baalbek, a Hezbollah stronghold.", "israel ATTACKED hezbollah" },
            { "Ukraine waits. Russia shelled Kharkiv, a city held by Ukraine.", "russia ATTACKED ukraine" },
            { "The United Nations sent a force to crush Somalia's militants.", "" },
            { "Togo holds a vote that the African Union has criticised.", "african-union CRITICIZED togo" },
            { "Israel launched an offensive that Egypt has condemned.", "egypt CRITICIZED israel" },
            { "Norway expelled a Russian consular officer for espionage.", "norway REDUCED_RELATIONS_WITH russia" },
            { "Russia backs Serbia in safeguarding its sovereignty.", "russia SUPPORTS serbia" },
            {
                "The board of governors of the International Atomic Energy Agency condemned Iran.",
                "international-atomic-energy-agency CRITICIZED iran"
            },
            { "The chair of the board of governors of the IAEA, Ian Biggs, criticised Iran.", "ian-biggs CRITICIZED iran" },
            { "A member of the European Parliament, Nathalie Loiseau, criticised Hungary.", "nathalie-loiseau CRITICIZED hungary" },
            { "Robert Fico was criticised over a leaked telephone call with Viktor Orban.", "robert-fico SPOKE_WITH viktor-orban" },
            {
                "Britain praised Kenya, and Germany stopped its aid to Uganda.",
                "germany REDUCED_RELATIONS_WITH uganda; united-kingdom SUPPORTS kenya"
            },
        };

    public static TheoryData<string, string> Scheduled =>
        new()
        {
            {
                "Antony Blinken flies into Cairo on Monday for talks with Badr Abdelatty.",
                "antony-blinken MET_WITH badr-abdelatty planned; antony-blinken VISITED egypt planned"
            },
            { "Emmanuel Macron meets Donald Trump next week.", "donald-trump MET_WITH emmanuel-macron planned" },
            { "Donald Trump visits Beijing tomorrow.", "donald-trump VISITED china planned" },
            { "Emmanuel Macron meets Donald Trump in Paris.", "donald-trump MET_WITH emmanuel-macron" },
            { "Germany criticises Hungary every Monday.", "germany CRITICIZED hungary" },
        };

    public static TheoryData<string, string> States =>
        new()
        {
            { "Nicaragua and Cuba, both allies of Venezuela, were absent.", "cuba ALLIED_WITH venezuela; nicaragua ALLIED_WITH venezuela" },
            { "Australia and Papua New Guinea are allies.", "australia ALLIED_WITH papua-new-guinea" },
            {
                "Steve Witkoff, Washington's point man for the Middle East, met Vladimir Putin.",
                "steve-witkoff HOLDS_OFFICE_IN united-states (point man)"
            },
            {
                "Wang Yi, Member of the Political Bureau and Minister of Foreign Affairs of China, met Sergei Lavrov.",
                "wang-yi HOLDS_OFFICE_IN china (Minister of Foreign Affairs)"
            },
            {
                "The chair of the board of governors of the IAEA, Ian Biggs, criticised Iran.",
                "ian-biggs HOLDS_OFFICE_IN international-atomic-energy-agency (chair)"
            },
            {
                "Sanae Takaichi succeeded Shigeru Ishiba as Japan's prime minister.",
                "sanae-takaichi HOLDS_OFFICE_IN japan (prime minister)"
            },
            { "Rosatom, a Russian state nuclear company, signed a deal with Hungary.", "rosatom PART_OF russia" },
            { "Anna Bjerde, who runs the Nairobi office, met Emmanuel Macron.", "" },
            {
                "Donald Trump called. The Congress leader Rahul Gandhi criticised Narendra Modi.",
                "rahul-gandhi HOLDS_OFFICE_IN indian-national-congress (leader)"
            },
        };

    [Theory]
    [MemberData(nameof(Courts))]
    [MemberData(nameof(Bodies))]
    [MemberData(nameof(Roles))]
    [MemberData(nameof(Phrases))]
    [MemberData(nameof(Scheduled))]
    public void Analyze_Sentence_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(States))]
    public void Analyze_Sentence_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
