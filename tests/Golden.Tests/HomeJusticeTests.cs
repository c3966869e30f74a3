using Xunit;

namespace Golden.Tests;

/// <summary>What is done by law to somebody by nobody named: by his own state where the text is about it, by nobody where another may be
/// meant.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not
/// asserted.</remarks>
public sealed class HomeJusticeTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> AtHome =>
        new()
        {
            {
                "Belarus votes on Sunday. Belarus is calm, said President Alexander Lukashenko. Maria Kolesnikova was jailed on March 2.",
                "belarus COERCED maria-kolesnikova"
            },
            { "Russia ignored the ruling. Alexei Navalny was gaoled on February 2.", "russia COERCED alexei-navalny" },
            { "Turkey votes in May. Selahattin Demirtas was jailed in 2016 by a court.", "turkey COERCED selahattin-demirtas" },
            { "Uganda will hold elections. Bobi Wine, an opposition leader, was promptly banned from office.", "uganda COERCED bobi-wine" },
            {
                "Tanzania holds an election. A court in May sentenced Tundu Lissu to 27 years. Kenya condemned the verdict.",
                "kenya CRITICIZED tanzania; tanzania COERCED tundu-lissu"
            },
            { "Viktor Medvedchuk, a Ukrainian lawmaker, was stripped of his immunity.", "ukraine COERCED viktor-medvedchuk" },
            { "Uganda will hold elections. Kizza Besigye was charged with treason.", "uganda ACCUSED kizza-besigye" },
            {
                "Tanzania holds an election. A court sentenced Tundu Lissu to death; he was accused of treason.",
                "tanzania ACCUSED tundu-lissu; tanzania COERCED tundu-lissu"
            },
            { "Cambodia votes. Sam Rainsy, who has lived in Paris since 2015, was banned from office.", "cambodia COERCED sam-rainsy" },
        };

    public static TheoryData<string, string> Elsewhere =>
        new()
        {
            { "The American journalist Evan Gershkovich was jailed in March.", "" },
            { "Hungary was told to release the prisoner. The Polish journalist Adam Michnik was arrested.", "" },
            { "Russia said Julian Assange had been arrested.", "" },
            { "Alaa Abd El-Fattah was arrested when he flew to Egypt.", "" },
            { "Pakistan's parliament met. Imran Khan was barred from the summit.", "" },
            { "Uganda will hold elections. Kizza Besigye was accused of treachery.", "" },
            { "Russia protested. Alexei Erkhov, Russia's ambassador, was expelled on Monday.", "" },
        };

    [Theory]
    [MemberData(nameof(AtHome))]
    [MemberData(nameof(Elsewhere))]
    public void Analyze_Justice_IsThatOfTheState(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
