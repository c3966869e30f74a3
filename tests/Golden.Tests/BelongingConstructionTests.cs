using Xunit;

namespace Golden.Tests;

/// <summary>Who belongs to which party, band or bloc, and which body is part of which, in the less usual forms of the press, from text to claims.</summary>
/// <remarks>A row is a text and all of its states, as in <see cref="StateConstructionTests"/>.</remarks>
public sealed class BelongingConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> OfParty => new()
    {
        { "The Houthis, whose founder, Hussein al-Houthi, was killed, fired on Saudi Arabia.", "hussein-al-houthi MEMBER_OF houthis" },
        { "Hamas founder Ahmed Yassin criticized Israel.", "ahmed-yassin MEMBER_OF hamas" },
        { "Seven Republicans, Ann Miller and Tim Brown among them, backed the bill.", "ann-miller MEMBER_OF republican-party-us; tim-brown MEMBER_OF republican-party-us" },
        { "Republicans including Ann Miller criticized the deal.", "ann-miller MEMBER_OF republican-party-us" },
        { "Senator Ted Cruz, the Texas Republican, criticized Cuba.", "ted-cruz MEMBER_OF republican-party-us" },
    };

    public static TheoryData<string, string> Partner => new()
    {
        { "Komeito, the coalition partner of Japan's Liberal Democratic Party, criticized China.", "komeito ALLIED_WITH liberal-democratic-party-japan" },
        { "The Free Democrats, the junior partner of Friedrich Merz's Christian Democratic Union, refused.", "christian-democratic-union-germany ALLIED_WITH free-democratic-party-germany; friedrich-merz MEMBER_OF christian-democratic-union-germany" },
    };

    public static TheoryData<string, string> OfBloc => new()
    {
        { "Australia, Britain and the United States unveiled AUKUS, an alliance of the three countries.", "australia MEMBER_OF aukus; united-kingdom MEMBER_OF aukus; united-states MEMBER_OF aukus" },
        { "Hungary is alone within the European Union in its refusal.", "hungary MEMBER_OF european-union" },
        { "ECOWAS, in which Nigeria sets the tone, condemned the coup.", "nigeria MEMBER_OF ecowas" },
        { "The MNDAA and its partners in the Three Brotherhood Alliance, the TNLA and the Arakan Army, attacked Myanmar.", "arakan-army MEMBER_OF three-brotherhood-alliance; myanmar-national-democratic-alliance-army MEMBER_OF three-brotherhood-alliance; taang-national-liberation-army MEMBER_OF three-brotherhood-alliance" },
    };

    public static TheoryData<string, string> Part => new()
    {
        { "The US Court of Appeals for the Ninth Circuit rejected it.", "us-court-of-appeals-for-the-ninth-circuit PART_OF united-states" },
        { "The PLA's Eastern Theatre Command threatened Taiwan.", "pla-eastern-theater-command PART_OF peoples-liberation-army" },
        { "The Awami League rejected it. The Chhatra League, the party's student wing, attacked Hindus.", "chhatra-league PART_OF awami-league" },
        { "Hours later the US Department of Justice indicted Ivan Petrov.", "us-justice-department PART_OF united-states" },
        { "The IPOB's armed wing, the Eastern Security Network, attacked Nigeria.", "eastern-security-network PART_OF indigenous-people-of-biafra" },
    };

    [Theory]
    [MemberData(nameof(OfParty))]
    public void Analyze_OfParty_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Partner))]
    public void Analyze_Partner_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(OfBloc))]
    public void Analyze_OfBloc_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(Part))]
    public void Analyze_Part_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));
}
