using Xunit;

namespace Golden.Tests;

/// <summary>Who is meant where the text says it otherwise the second time: a pronoun, a calling, a kind of body, a seat, what somebody
/// commands.</summary>
/// <remarks>A row is a text and all of its events, as in <see cref="ArgumentSharingTests"/>.</remarks>
public sealed class AnaphoraTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Persons =>
        new()
        {
            {
                "Opposition leader Alexei Navalny returned to Moscow on Monday. The Kremlin critic accused Peru of spying.",
                "alexei-navalny ACCUSED peru"
            },
            {
                "Turkish cleric Fethullah Gulen spoke in Pennsylvania on Monday. The US-based cleric accused Peru of spying.",
                "fethullah-gulen ACCUSED peru"
            },
            { "Bishop Rolando Alvarez spoke on Monday. The clergyman accused Peru of spying.", "rolando-alvarez ACCUSED peru" },
            { "Prime Minister Sheikh Hasina spoke on Monday. She accused Peru of spying.", "sheikh-hasina ACCUSED peru" },
            { "Prime Minister Pushpa Kamal Dahal spoke on Monday. He accused Peru of spying.", "pushpa-kamal-dahal ACCUSED peru" },
            { "President Tsai Ing-wen spoke on Monday. Hun Sen listened. She accused Peru of spying.", "tsai-ing-wen ACCUSED peru" },
            { "Obama criticised China.", "barack-obama CRITICIZED china" },
            {
                "Kizza Besigye was the physician of Museveni in the war, fell out with him in 1999 and left.",
                "kizza-besigye REDUCED_RELATIONS_WITH yoweri-museveni"
            },
            {
                "President Mohamed Muizzu, just back from a state visit to China, criticised India.",
                "mohamed-muizzu CRITICIZED india; mohamed-muizzu VISITED china"
            },
            {
                "Yevgeny Prigozhin, head of the Wagner Group, spoke on Monday. His men shot down six Russian helicopters.",
                "wagner-group ATTACKED russia"
            },
        };

    public static TheoryData<string, string> Bodies =>
        new()
        {
            { "NATO said it would help Ukraine.", "nato AIDS ukraine planned by nato" },
            { "Belarus had few friends left by then. Japan imposed sanctions on it in March.", "japan SANCTIONED belarus" },
            { "Poland accused Kestrel, a rebel group, of lying.", "poland ACCUSED kestrel" },
            { "Criticism from France of the Wagner Group came as a surprise.", "france CRITICIZED wagner-group" },
            {
                "Mediation by Saudi Arabia between India and Pakistan helped.",
                "saudi-arabia MEDIATED_BETWEEN india; saudi-arabia MEDIATED_BETWEEN pakistan"
            },
            { "Azerbaijan's offensive against Armenia lasted barely a day.", "azerbaijan ATTACKED armenia" },
            { "China says it takes time to help Pakistan.", "" },
            { "The Taliban closed schools on Monday. They accused Peru of spying.", "taliban ACCUSED peru" },
            {
                "The World Health Organization sent a team to Geneva on Monday. The Geneva-based agency accused Peru of spying.",
                "world-health-organization ACCUSED peru"
            },
            {
                "The World Health Organization sent a team to Geneva on Monday. The UN agency accused Peru of spying.",
                "world-health-organization ACCUSED peru"
            },
            {
                "The International Monetary Fund met on Monday. The lender accused Peru of spying.",
                "international-monetary-fund ACCUSED peru"
            },
            { "Huawei unveiled a new phone on Monday. The Chinese telecoms giant accused Peru of spying.", "huawei ACCUSED peru" },
            { "The junta in Niger met on Monday. It accused Peru of spying.", "niger ACCUSED peru" },
            { "The embassy in Niger closed on Monday. It accused Peru of spying.", "" },
            { "North Korea held a parade on Monday. The isolated country accused Peru of spying.", "north-korea ACCUSED peru" },
            { "The Haqqani network attacked Afghan troops on Monday.", "haqqani-network ATTACKED afghanistan" },
            { "The Labour party criticised Rishi Sunak on Monday.", "labour-party-uk CRITICIZED rishi-sunak" },
        };

    public static TheoryData<string, string> Lands =>
        new()
        {
            {
                "Tractors made in Peru plough the plains of Chad. The two countries fought in 2011.",
                "chad ATTACKED peru; peru ATTACKED chad"
            },
            {
                "Chad and Mali had a quiet summer. On Friday troops from the two countries exchanged fire.",
                "chad ATTACKED mali; mali ATTACKED chad"
            },
            { "France sent a frigate and India two. The two navies held joint exercises last week.", "france COOPERATES_WITH india" },
            {
                "The army of Sudan and the Rapid Support Forces signed a truce, mediators Saudi Arabia and Qatar said. The two sides have been fighting since April.",
                "qatar MEDIATED_BETWEEN rapid-support-forces; qatar MEDIATED_BETWEEN sudan; rapid-support-forces AGREED_WITH sudan by saudi-arabia; rapid-support-forces ATTACKED sudan; saudi-arabia MEDIATED_BETWEEN rapid-support-forces; saudi-arabia MEDIATED_BETWEEN sudan; sudan ATTACKED rapid-support-forces"
            },
            { "Peru exports little these days. Chad attacked the country on Monday.", "chad ATTACKED peru" },
            { "Fishermen in Peru stayed in port. Chile has deployed warships near the country.", "chile MOBILIZED_AGAINST peru" },
            {
                "Venezuela has cause to celebrate. The United States lifted its sanctions on the country's gold company.",
                "united-states CONCEDED_TO venezuela"
            },
            { "Saudi Arabia kept its word. China applauded the kingdom for that on Tuesday.", "china SUPPORTS saudi-arabia" },
            { "Serbia wants cheaper gas. It has been in talks with Azerbaijan since the summer.", "azerbaijan NEGOTIATED_WITH serbia" },
            { "Pakistan was under water last year. Saudi Arabia came to its aid.", "saudi-arabia AIDS pakistan" },
            {
                "Aleksandar Vucic met Viktor Orban in Budapest on Monday. Hours later he threatened his host.",
                "aleksandar-vucic MET_WITH viktor-orban; aleksandar-vucic THREATENED viktor-orban"
            },
        };

    [Theory]
    [MemberData(nameof(Lands))]
    [MemberData(nameof(Persons))]
    public void Analyze_PersonSaidOtherwise_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Analyze_BodySaidOtherwise_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
