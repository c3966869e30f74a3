using Xunit;

namespace Golden.Tests;

/// <summary>The same deed in other forms of its verb: passives that keep an object or a preposition, participles, infinitives, relative
/// clauses.</summary>
/// <remarks>A row is a text and all of its events, sorted and separated by semicolons, as in <see cref="SharedDoerTests"/>.</remarks>
public sealed class VoiceConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> Passives =>
        new()
        {
            { "Kosovo was denied recognition by Russia.", "russia REJECTED kosovo" },
            { "Justin Trudeau was called a liar by Donald Trump.", "donald-trump CRITICIZED justin-trudeau" },
            { "Russia, which was lent a helping hand by China, is furious.", "china AIDS russia" },
            { "Serbia was handed a list of demands by Kosovo.", "kosovo CALLED_ON serbia" },
            { "Niger, given an ultimatum by ECOWAS, is furious.", "ecowas THREATENED niger" },
            { "Israel was called on by the United Nations to open the crossings.", "united-nations CALLED_ON israel" },
            { "Rishi Sunak was turned on by Nigel Farage.", "nigel-farage CRITICIZED rishi-sunak" },
            { "Benjamin Netanyahu was leaned on by Joe Biden.", "joe-biden CALLED_ON benjamin-netanyahu" },
            { "Joe Biden was vouched for by Barack Obama.", "barack-obama SUPPORTS joe-biden" },
            { "Iran was reminded by France of its obligations.", "france CALLED_ON iran" },
            { "Sviatlana Tsikhanouskaya was stripped by Belarus of her citizenship.", "belarus COERCED sviatlana-tsikhanouskaya" },
            { "Britain, told by China to mind its own business, is furious.", "china CALLED_ON united-kingdom" },
            { "Iran was criticised for the attack on Iraq by Turkey.", "turkey ATTACKED iraq" },
        };

    public static TheoryData<string, string> Participles =>
        new()
        {
            { "Vladimir Putin reacted by warning NATO over the missiles.", "vladimir-putin THREATENED nato" },
            { "After warning Israel that it would pay, Ali Khamenei closed the office.", "ali-khamenei THREATENED israel" },
            { "After bombing Hamas positions, Israel closed the office.", "israel ATTACKED hamas" },
            { "The minister resigned after a warning to Israel.", "" },
        };

    public static TheoryData<string, string> Infinitives =>
        new()
        {
            { "The European Commission was quick to fine Apple.", "european-commission SANCTIONED apple" },
            { "Hungary's decision to side with Russia came late.", "hungary SUPPORTS russia planned" },
            { "Serbia was quick to rail against Kosovo.", "serbia CRITICIZED kosovo" },
            { "Russia planned to poison Sergei Skripal.", "russia ATTACKED sergei-skripal planned" },
            { "France lost to host Brazil.", "" },
        };

    public static TheoryData<string, string> Relatives =>
        new()
        {
            { "Israel, which the United Nations called on to open the crossings, is furious.", "united-nations CALLED_ON israel" },
            { "Japan, which India cooperated with on chips, is furious.", "india COOPERATES_WITH japan" },
            { "NATO, which Finland applied to for membership, is furious.", "finland CALLED_ON nato" },
        };

    [Theory]
    [MemberData(nameof(Passives))]
    [MemberData(nameof(Participles))]
    [MemberData(nameof(Infinitives))]
    [MemberData(nameof(Relatives))]
    public void Analyze_DeedInOtherForm_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
