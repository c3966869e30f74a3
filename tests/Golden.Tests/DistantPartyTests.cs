using Xunit;

namespace Golden.Tests;

/// <summary>Parties that stand far from the word of the deed: behind the deal that is broken off, before the verb, in another
/// clause.</summary>
public sealed class DistantPartyTests(AnalyzerFixture fixture) : IClassFixture<AnalyzerFixture>
{
    /// <summary>Who broke off a deal with whom, where a clause behind the deal tells.</summary>
    public static TheoryData<string, string> Bonds =>
        new()
        {
            { "Norway has cancelled the order that it had placed with Airbus.", "norway REDUCED_RELATIONS_WITH airbus" },
            { "Fiji tore up the contract under which Samsung was to deliver the ships.", "fiji REDUCED_RELATIONS_WITH samsung" },
            { "Equinor pulled out of a deal to buy the refineries of Rosneft.", "equinor REDUCED_RELATIONS_WITH rosneft" },
            { "Norway has cancelled the concert that Airbus was to pay for.", "" },
        };

    /// <summary>The opposition may demand of its own state and reproach it; who governs demands nothing of himself.</summary>
    public static TheoryData<string, string> Opposition =>
        new()
        {
            { "Bobi Wine, the Ugandan opposition leader, demanded that the government free the students.", "bobi-wine CALLED_ON uganda" },
            {
                "Sajith Premadasa of the Samagi Jana Balawegaya demanded that the government publish the accord in Sri Lanka's parliament.",
                "sajith-premadasa CALLED_ON sri-lanka"
            },
            { "Yoweri Museveni, the Ugandan president, demanded that the government save money.", "" },
        };

    /// <summary>Of whom something is asked, wherever the tree hangs him.</summary>
    public static TheoryData<string, string> Asked =>
        new()
        {
            {
                "Libya and Chad closed their frontier. Antonio Guterres asked both for calm.",
                "antonio-guterres CALLED_ON chad; antonio-guterres CALLED_ON libya"
            },
            { "Norway asked the African Union earlier this week to send observers.", "norway CALLED_ON african-union" },
            { "Kenya asked for Sudan to be suspended by the African Union.", "" },
            {
                "Israeli tanks have pushed deeper into Syria, despite a demand from Antonio Guterres to halt.",
                "antonio-guterres CALLED_ON israel; israel ATTACKED syria"
            },
        };

    /// <summary>Where somebody travels to a place within a state.</summary>
    public static TheoryData<string, string> Places =>
        new()
        {
            {
                "Recep Tayyip Erdogan will travel to the Black Sea resort of Sochi to see Russia's Vladimir Putin.",
                "recep-tayyip-erdogan MET_WITH vladimir-putin planned; recep-tayyip-erdogan VISITED russia planned"
            },
            {
                "The quarrel followed a visit by Ban Ki-moon to a camp for refugees near Tindouf, in southern Algeria.",
                "ban-ki-moon VISITED algeria"
            },
            { "Joe Biden scrapped a trip to Beijing by Antony Blinken.", "antony-blinken VISITED china denied" },
        };

    /// <summary>Both do what is done over a thing, or what two go to.</summary>
    public static TheoryData<string, string> Mutual =>
        new()
        {
            { "Eritrea and Ethiopia went to war in 1998.", "eritrea ATTACKED ethiopia; ethiopia ATTACKED eritrea" },
            { "Eritrean and Ethiopian troops fought over a dusty town.", "eritrea ATTACKED ethiopia; ethiopia ATTACKED eritrea" },
        };

    /// <summary>Objects that stand before their verb as a relative pronoun, in a cleft sentence, or behind "whose".</summary>
    public static TheoryData<string, string> Relatives =>
        new()
        {
            { "Hamas broke off the offensive that it had launched against Israel.", "hamas ATTACKED israel" },
            { "It was Niger that Boko Haram attacked on Tuesday.", "boko-haram ATTACKED niger" },
            { "Hezbollah, whose leader, Hassan Nasrallah, Israel killed in autumn, kept silent.", "israel ATTACKED hassan-nasrallah" },
            {
                "Malawi and Tanzania, whose soldiers fought beside the Congolese army, are going home.",
                "dr-congo COOPERATES_WITH malawi; dr-congo COOPERATES_WITH tanzania"
            },
            { "Hezbollah, whose positions Israel shelled at dawn, kept silent.", "israel ATTACKED hezbollah" },
        };

    /// <summary>What is hung too near: gerunds of time, participles behind an infinitive, what is told before who tells it.</summary>
    public static TheoryData<string, string> Behind =>
        new()
        {
            { "Russia, after invading Ukraine, fell silent.", "russia ATTACKED ukraine" },
            {
                "Greece has ordered two Russian diplomats to leave and barred two other Russians from the country.",
                "greece COERCED russia; greece REDUCED_RELATIONS_WITH russia"
            },
            {
                "By arming the Rapid Support Forces, Chad broke its promise, Sudan argued.",
                "chad AIDS rapid-support-forces by sudan; sudan ACCUSED chad"
            },
            { "Syria was bombed by Turkey and later by Jordan.", "jordan ATTACKED syria; turkey ATTACKED syria" },
            { "Israel bombed Lebanon and, a week later, Syria.", "israel ATTACKED lebanon; israel ATTACKED syria" },
        };

    /// <summary>Who goes with the object, and not with who acts.</summary>
    public static TheoryData<string, string> Companions =>
        new()
        {
            {
                "The United States blacklisted Lukoil together with Rosneft.",
                "united-states SANCTIONED lukoil; united-states SANCTIONED rosneft"
            },
            { "Alexei Navalny's lawyers were detained by Belarus.", "" },
        };

    /// <summary>Titles and times that a parser takes for something else.</summary>
    public static TheoryData<string, string> Titles =>
        new()
        {
            { "The White House stands behind acting president Choi Sang-mok.", "united-states SUPPORTS choi-sang-mok" },
            { "Jorge Glas, to whom Mexico had granted asylum hours earlier, was led away.", "mexico AIDS jorge-glas" },
            { "The State Department has cleared the sale of thirty tanks to Ankara.", "us-state-department AIDS turkey" },
        };

    /// <summary>Whom "it" means where the sentence names one body besides who acts.</summary>
    public static TheoryData<string, string> Addressed =>
        new()
        {
            {
                "Chad and Mali told ECOWAS that they were quitting it.",
                "chad REDUCED_RELATIONS_WITH ecowas by chad; mali REDUCED_RELATIONS_WITH ecowas by chad"
            },
            { "China, Islamabad's closest ally, has sold it the fighters.", "china AIDS pakistan" },
            { "Gideon Saar hit out at Stockholm, accusing it of cowardice.", "gideon-saar ACCUSED sweden; gideon-saar CRITICIZED sweden" },
        };

    /// <summary>Who answers for what was done by law to somebody.</summary>
    public static TheoryData<string, string> Conduct =>
        new()
        {
            {
                "Turkey is in turmoil. Turkey's lira fell. On Monday Turkey closed its stock exchange. Olaf Scholz called Ekrem Imamoglu's arrest a blow to democracy.",
                "olaf-scholz CRITICIZED turkey; turkey COERCED ekrem-imamoglu"
            },
        };

    /// <summary>Threats without the word.</summary>
    public static TheoryData<string, string> Threats =>
        new()
        {
            { "More sanctions could follow unless Qatar changed course, said Anwar Gargash.", "anwar-gargash THREATENED qatar" },
            { "The African Union warned Mali that its troops would step in.", "african-union THREATENED mali" },
        };

    /// <summary>Assurances of support, and of anything else.</summary>
    public static TheoryData<string, string> Support =>
        new()
        {
            { "Jens Stoltenberg assured Albania of his backing.", "jens-stoltenberg SUPPORTS albania" },
            { "Jens Stoltenberg assured Albania that the talks would go on.", "" },
            { "Norway, which trains part of the Kenyan army, sent two ships.", "norway AIDS kenya" },
        };

    /// <summary>Demands that are dropped, and who gives himself up.</summary>
    public static TheoryData<string, string> Concessions =>
        new()
        {
            { "Somalia has dropped its demand that Ethiopian soldiers leave the country.", "somalia CONCEDED_TO ethiopia" },
            { "Davit Babayan gave himself up to Azerbaijan.", "davit-babayan CONCEDED_TO azerbaijan" },
        };

    /// <summary>Whose neighbour somebody is, and what lies behind a border.</summary>
    public static TheoryData<string, string> Neighbours =>
        new()
        {
            {
                "Niger is under sanctions. Nigeria has closed the border with its northern neighbour.",
                "nigeria REDUCED_RELATIONS_WITH niger"
            },
            {
                "Algeria broke with Morocco on Tuesday. Ramtane Lamamra, its foreign minister, charged the neighbour with spying.",
                "algeria REDUCED_RELATIONS_WITH morocco; ramtane-lamamra ACCUSED morocco"
            },
            { "Thailand and Cambodia are quarrelling. Bangkok shut the crossings on Monday.", "thailand REDUCED_RELATIONS_WITH cambodia" },
            { "Chad and Niger are quarrelling. Chad has closed its borders.", "" },
            { "Cambodia accused Thailand of laying mines. On Monday it severed ties with a fund.", "cambodia ACCUSED thailand" },
            {
                "Cambodia accused Thailand of laying mines. On Monday Phnom Penh summoned the Swiss ambassador.",
                "cambodia ACCUSED thailand"
            },
            {
                "Cambodia accused Thailand of laying mines. On Monday Phnom Penh recalled its ambassador.",
                "cambodia ACCUSED thailand; cambodia REDUCED_RELATIONS_WITH thailand"
            },
        };

    /// <summary>A round-up names a state at the head of each paragraph.</summary>
    public static TheoryData<string, string> Sections =>
        new() { { "KENYA: The strike goes on. The United States accused the army of beating students.", "united-states ACCUSED kenya" } };

    /// <summary>What somebody is told to end, and has not ended, stands; what is ended does not.</summary>
    public static TheoryData<string, string> Standing =>
        new()
        {
            { "Joe Biden urged Mexico to lift tariffs on Canada.", "joe-biden CALLED_ON mexico; mexico SANCTIONED canada" },
            { "Joe Biden called on Israel to stop its attacks on Lebanon.", "israel ATTACKED lebanon; joe-biden CALLED_ON israel" },
            {
                "Norway urged U.S. President Donald Trump to lift the tariffs on Canada.",
                "norway CALLED_ON donald-trump; united-states SANCTIONED canada"
            },
            { "Mexico lifted tariffs on Canada.", "mexico CONCEDED_TO canada" },
        };

    /// <summary>What all of several do is done by each; what one does as well is done to the same.</summary>
    public static TheoryData<string, string> Alike =>
        new()
        {
            { "China and Iran, both of whom support Syria, sent envoys.", "china SUPPORTS syria; iran SUPPORTS syria" },
            {
                "Honduras cut its ties with Taiwan in March. Nauru cut ties as well.",
                "honduras REDUCED_RELATIONS_WITH taiwan; nauru REDUCED_RELATIONS_WITH taiwan"
            },
            { "Honduras cut its ties with Taiwan in March. Nauru cut ties.", "honduras REDUCED_RELATIONS_WITH taiwan" },
        };

    [Theory]
    [MemberData(nameof(Standing))]
    [MemberData(nameof(Alike))]
    [MemberData(nameof(Bonds))]
    [MemberData(nameof(Opposition))]
    [MemberData(nameof(Asked))]
    [MemberData(nameof(Places))]
    [MemberData(nameof(Mutual))]
    [MemberData(nameof(Relatives))]
    [MemberData(nameof(Behind))]
    [MemberData(nameof(Companions))]
    [MemberData(nameof(Titles))]
    [MemberData(nameof(Addressed))]
    [MemberData(nameof(Conduct))]
    [MemberData(nameof(Threats))]
    [MemberData(nameof(Support))]
    [MemberData(nameof(Concessions))]
    [MemberData(nameof(Neighbours))]
    [MemberData(nameof(Sections))]
    public void Analyze_Sentence_GivesItsEvents(string text, string events) => Assert.Equal(events, fixture.EventsOf(text));
}
