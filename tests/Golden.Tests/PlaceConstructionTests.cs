using Xunit;

namespace Golden.Tests;

/// <summary>Sentences in which a state is named only by a town or region of its own; the article names it elsewhere.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons: source, type, target, modality where not asserted.
/// States are left out.</remarks>
public sealed class PlaceConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Towns =>
        new()
        {
            { "Chile and Argentina sent no envoys. Marco Rubio flew to Rosario overnight.", "marco-rubio VISITED argentina" },
            { "Italy has its own view. Annalena Baerbock will visit Palermo on Friday.", "annalena-baerbock VISITED italy planned" },
            { "Sudan has appealed for help. Chad shelled Kassala on Monday.", "chad ATTACKED sudan" },
            { "Afghanistan has appealed for help. Pakistani jets bombed a market in Lashkar Gah.", "pakistan ATTACKED afghanistan" },
            { "Afghanistan has appealed for help. Pakistan massed troops near Zaranj.", "pakistan MOBILIZED_AGAINST afghanistan" },
        };

    public static TheoryData<string, string> NoTowns =>
        new()
        {
            { "France has its own view. Marco Rubio flew to New Orleans overnight.", "" },
            { "The United States has its own view. Annalena Baerbock flew to New York for the General Assembly.", "" },
            { "Chile sent no envoys. Marco Rubio flew to Rosario overnight.", "" },
            { "Japan and Peru sent no envoys. North Korea fired a missile into the Pacific.", "" },
        };

    [Theory]
    [MemberData(nameof(Towns))]
    public void Analyze_TownOfNamedState_IsTheState(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));

    [Theory]
    [MemberData(nameof(NoTowns))]
    public void Analyze_OtherPlace_IsNobody(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
