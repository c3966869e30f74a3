using Xunit;

namespace Golden.Tests;

/// <summary>Sentences whose subject is far from its verb: dates and phrases before it, something put in between, a clause around it, or
/// behind it.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted,
/// "by" and the speaker.</remarks>
public sealed class SubjectConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> FrontedDate =>
        new()
        {
            { "On the night of 11 October Chadian border guards stormed Libyan posts.", "chad ATTACKED libya" },
            { "On the evening of May 3 Serbian police arrested Albin Kurti.", "serbia COERCED albin-kurti" },
            { "In the autumn of 2022 German officials met Kazakh diplomats.", "germany MET_WITH kazakhstan" },
            { "In the first week of March Turkish drones struck Syrian tanks.", "turkey ATTACKED syria" },
            { "On the night of 11 October Chadian posts were stormed by Libyan guards.", "libya ATTACKED chad" },
            {
                "On the night of 11 October Serbian officials called on Kenya's government to release the sailors.",
                "serbia CALLED_ON kenya"
            },
            { "In the camp of three rebel groups Chad met Libya.", "chad MET_WITH libya" },
        };

    public static TheoryData<string, string> Interrupted =>
        new()
        {
            { "Despite warnings from doctors, Ghana, a country with high debts, strongly condemned Peru.", "ghana CRITICIZED peru" },
            { "As the talks dragged on, Turkey, which has no navy, has been accused by Bolivia of spying.", "bolivia ACCUSED turkey" },
            { "In 2019 Japan, where an election was due in May, did not condemn Turkey.", "japan CRITICIZED turkey denied" },
            { "At a summit in Geneva on Friday Bolivia, a country with high debts, condemned Serbia.", "bolivia CRITICIZED serbia" },
            { "On the night of 11 October Serbia, along with its allies, warned Ghana of retaliation.", "serbia THREATENED ghana" },
            { "As the talks dragged on, Peru - the world's biggest grower of dates - condemned Chad.", "peru CRITICIZED chad" },
            {
                "On the night of 11 October William Ruto, whose party had lost ground, called on Chad to release the sailors.",
                "william-ruto CALLED_ON chad"
            },
            {
                "When the talks failed, Poland, already at odds with its lenders, condemned its neighbour Malaysia.",
                "poland CRITICIZED malaysia"
            },
        };

    public static TheoryData<string, string> Inverted =>
        new()
        {
            { "The first to congratulate Serbia was Viktor Orban.", "viktor-orban SUPPORTS serbia" },
            { "The last foreign leader to visit Syria was William Ruto.", "william-ruto VISITED syria" },
            { "Among the first to condemn Chad were Peru and Bolivia.", "bolivia CRITICIZED chad; peru CRITICIZED chad" },
            { "Among those arrested by Russia was Evan Gershkovich.", "russia COERCED evan-gershkovich" },
            { "Among those whom Israel killed was Yahya Sinwar.", "israel ATTACKED yahya-sinwar" },
            { "Among those condemning Turkey was Maia Sandu.", "maia-sandu CRITICIZED turkey" },
            { "One of those who condemned Turkey was Maia Sandu.", "maia-sandu CRITICIZED turkey" },
        };

    public static TheoryData<string, string> Subordinate =>
        new()
        {
            { "Markets fell after Ghana, a country with high debts, threatened to invade Serbia.", "ghana THREATENED serbia" },
            { "The talks stalled because Turkey, which has no navy, condemned Peru.", "turkey CRITICIZED peru" },
            { "The talks stalled because Ghana, stung by the news, threatened to invade Eritrea.", "ghana THREATENED eritrea" },
            { "There was relief when Serbia, which has no navy, called on Kenya to release the sailors.", "serbia CALLED_ON kenya" },
            {
                "News came that Emmanuel Macron, whose party had lost ground, imposed sanctions on Chad.",
                "emmanuel-macron SANCTIONED chad"
            },
            {
                "Officials said that Emmanuel Macron, a former teacher, called on Malaysia's government to release the sailors.",
                "emmanuel-macron CALLED_ON malaysia"
            },
            {
                "Maia Sandu, speaking in a packed hall, called on the Turkish government to release the sailors, a newspaper said.",
                "maia-sandu CALLED_ON turkey"
            },
            { "A defiant Emmanuel Macron has been accused by Japan of spying.", "japan ACCUSED emmanuel-macron" },
        };

    [Theory]
    [MemberData(nameof(FrontedDate))]
    public void Analyze_FrontedDate_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Interrupted))]
    public void Analyze_InterruptedSubject_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Inverted))]
    public void Analyze_InvertedSubject_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(Subordinate))]
    public void Analyze_SubordinateSubject_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
