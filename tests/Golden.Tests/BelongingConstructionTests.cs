using Xunit;

namespace Golden.Tests;

/// <summary>Who belongs to which party, band or bloc, and which body is part of which, in the less usual forms of the press, from text to
/// claims.</summary>
/// <remarks>A row is a text and all of its states, as in <see cref="StateConstructionTests"/>.</remarks>
public sealed class BelongingConstructionTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    public static TheoryData<string, string> OfParty =>
        new()
        {
            { "The Houthis, whose founder, Hussein al-Houthi, was killed, fired on Saudi Arabia.", "hussein-al-houthi MEMBER_OF houthis" },
            { "Hamas founder Ahmed Yassin criticized Israel.", "ahmed-yassin MEMBER_OF hamas" },
            {
                "Seven Republicans, Ann Miller and Tim Brown among them, backed the bill.",
                "ann-miller MEMBER_OF republican-party-us; tim-brown MEMBER_OF republican-party-us"
            },
            { "Republicans including Ann Miller criticized the deal.", "ann-miller MEMBER_OF republican-party-us" },
            { "Senator Ted Cruz, the Texas Republican, criticized Cuba.", "ted-cruz MEMBER_OF republican-party-us" },
        };

    public static TheoryData<string, string> Partner =>
        new()
        {
            {
                "Komeito, the coalition partner of Japan's Liberal Democratic Party, criticized China.",
                "komeito ALLIED_WITH liberal-democratic-party-japan"
            },
            {
                "The Free Democrats, the junior partner of Friedrich Merz's Christian Democratic Union, refused.",
                "christian-democratic-union-germany ALLIED_WITH free-democratic-party-germany; friedrich-merz MEMBER_OF christian-democratic-union-germany"
            },
        };

    public static TheoryData<string, string> OfBloc =>
        new()
        {
            {
                "Australia, Britain and the United States unveiled AUKUS, an alliance of the three countries.",
                "australia MEMBER_OF aukus; united-kingdom MEMBER_OF aukus; united-states MEMBER_OF aukus"
            },
            { "Hungary is alone within the European Union in its refusal.", "hungary MEMBER_OF european-union" },
            { "ECOWAS, in which Nigeria sets the tone, condemned the coup.", "nigeria MEMBER_OF ecowas" },
            {
                "The MNDAA and its partners in the Three Brotherhood Alliance, the TNLA and the Arakan Army, attacked Myanmar.",
                "arakan-army MEMBER_OF three-brotherhood-alliance; myanmar-national-democratic-alliance-army MEMBER_OF three-brotherhood-alliance; taang-national-liberation-army MEMBER_OF three-brotherhood-alliance"
            },
        };

    public static TheoryData<string, string> Part =>
        new()
        {
            {
                "The US Court of Appeals for the Ninth Circuit rejected it.",
                "us-court-of-appeals-for-the-ninth-circuit PART_OF united-states"
            },
            { "The PLA's Eastern Theatre Command threatened Taiwan.", "pla-eastern-theater-command PART_OF peoples-liberation-army" },
            {
                "The Awami League rejected it. The Chhatra League, the party's student wing, attacked Hindus.",
                "chhatra-league PART_OF awami-league"
            },
            { "Hours later the US Department of Justice indicted Ivan Petrov.", "us-justice-department PART_OF united-states" },
            {
                "The IPOB's armed wing, the Eastern Security Network, attacked Nigeria.",
                "eastern-security-network PART_OF indigenous-people-of-biafra"
            },
        };

    // Bodies that no list has, of whose names a recognizer sees a piece.
    public static TheoryData<string, string> Unlisted =>
        new()
        {
            {
                "The Ravik Regiment of the Syrian Arab Army shelled Turkey.",
                "ravik-regiment PART_OF syrian-arab-army; syrian-arab-army PART_OF syria"
            },
            {
                "The Democratic Farmers' Bloc, an ally of the Mirova Party, criticized Israel.",
                "democratic-farmers-bloc ALLIED_WITH mirova-party"
            },
            { "Ana Roe, a member of the Kuvan People's Front, criticized China.", "ana-roe MEMBER_OF kuvan-peoples-front" },
            { "Israel's Golani Brigade attacked Hamas in Rafah.", "golani-brigade PART_OF israel" },
            { "Tom Roe, a member of the Party of Bulgarian Unity, criticized Russia.", "tom-roe MEMBER_OF party-of-bulgarian-unity" },
            { "The Iraqi Vengeance Brigade criticized Israel.", "" },
            { "The Labarov Group, a British firm owned by Denby Capital, criticized Iran.", "labarov-group PART_OF denby-capital" },
            { "Orlan Group said its unit Hrazdan Metals would not sell to Russia.", "hrazdan-metals PART_OF orlan-group" },
            {
                "Kazakhstan is in turmoil. Ana Roe criticized the country's Security Council.",
                "security-council-of-kazakhstan PART_OF kazakhstan"
            },
        };

    public static TheoryData<string, string> FurtherPart =>
        new()
        {
            { "Germany's lower house of parliament, the Bundestag, criticized Iran.", "bundestag PART_OF germany" },
            {
                "The Chhatra League, the student wing of Sheikh Hasina's Awami League, criticized India.",
                "chhatra-league PART_OF awami-league; sheikh-hasina MEMBER_OF awami-league"
            },
            { "The Youth League of the Popular Front criticized France.", "youth-league PART_OF popular-front" },
            { "The United Nations mission in the Central African Republic, MINUSCA, criticized Chad.", "minusca PART_OF united-nations" },
            { "Estonia's Third Guard Brigade criticized Russia.", "third-guard-brigade PART_OF estonia" },
            { "Tokyo sanctioned Zarya Trading, a front for the Wagner Group.", "zarya-trading PART_OF wagner-group" },
        };

    public static TheoryData<string, string> FurtherMember =>
        new()
        {
            { "Canada, one of the Five Eyes, criticized China.", "canada MEMBER_OF five-eyes" },
            {
                "The Arakan Army, one of the three militias of the Brotherhood Alliance, criticized China.",
                "arakan-army MEMBER_OF three-brotherhood-alliance"
            },
            { "Hungary is the only EU member that criticized Ukraine.", "hungary MEMBER_OF european-union" },
            { "Belarus and its partners in the Eurasian Economic Union criticized Latvia.", "belarus MEMBER_OF eaeu" },
            { "Poland and the other members of the Bucharest Nine criticized Russia.", "poland MEMBER_OF bucharest-nine" },
            { "The EU's smallest member, Malta, criticized Iran.", "malta MEMBER_OF european-union" },
            { "The East African Community welcomed Somalia as its eighth member.", "somalia MEMBER_OF east-african-community" },
            { "Labour backbencher Rosalind Keane criticized Israel.", "rosalind-keane MEMBER_OF labour-party-uk" },
            { "Ana Roe, a leading figure in the Kuvan Party, criticized China.", "ana-roe MEMBER_OF kuvan-party" },
            { "Ana Roe, one of the founders of the Kuvan Party, criticized China.", "ana-roe MEMBER_OF kuvan-party" },
            { "Belize, one of Taiwan's few remaining allies, criticized China.", "belize ALLIED_WITH taiwan" },
        };

    [Theory]
    [MemberData(nameof(Unlisted))]
    public void Analyze_Unlisted_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(FurtherPart))]
    public void Analyze_FurtherPart_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

    [Theory]
    [MemberData(nameof(FurtherMember))]
    public void Analyze_FurtherMember_GivesItsStates(string text, string states) => Assert.Equal(states, fixture.StatesOf(text));

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
