namespace ActorGraph.Core.Tests.Articles;

/// <summary>What made-up reports are made of. {A} and {B} are the parties, {P} and {Q} places, {N} and {M} figures, {D} a day, {O} an
/// official.</summary>
internal static class NewsWords
{
    public static readonly (string A, string B)[] Parties =
    [
        ("Russia", "Ukraine"),
        ("Israel", "Hezbollah"),
        ("Armenia", "Azerbaijan"),
        ("India", "Pakistan"),
        ("Sudan", "Ethiopia"),
        ("Serbia", "Kosovo"),
        ("Turkey", "Greece"),
        ("Iran", "Iraq"),
        ("China", "Taiwan"),
        ("Venezuela", "Guyana"),
        ("Rwanda", "Congo"),
        ("Morocco", "Algeria"),
    ];

    public static readonly string[] Places =
    [
        "Kharkiv",
        "Tyre",
        "Goris",
        "Poonch",
        "Gedaref",
        "Zvecan",
        "Rhodes",
        "Basra",
        "Kinmen",
        "Anacoco",
        "Goma",
        "Tindouf",
        "Sumy",
        "Sidon",
        "Kapan",
        "Kupwara",
        "Kassala",
        "Leposavic",
        "Kastellorizo",
        "Mosul",
        "Matsu",
        "Bukavu",
        "Oujda",
        "Odesa",
        "Nabatieh",
        "Meghri",
        "Rajouri",
        "Humera",
        "Mitrovica",
        "Samos",
    ];

    public static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static readonly string[] Officials =
    [
        "Anna Belova",
        "Omar Haddad",
        "Levon Sarkisian",
        "Ravi Menon",
        "Tesfaye Alemu",
        "Milan Petric",
        "Elif Demir",
        "Hassan Karimi",
        "Lin Wei",
        "Carlos Rojas",
        "Jean Mugisha",
        "Youssef Amrani",
        "Peter Novak",
        "Sara Lindholm",
        "David Okafor",
        "Maria Conti",
        "Tom Bradley",
        "Ingrid Vogel",
        "Paul Mercier",
        "Nadia Rahman",
    ];

    // A report's lead, of each kind in three wordings.
    public static readonly string[][] Leads =
    [
        [
            "{A} fired {N} missiles and drones at targets around {P} in {B} overnight, killing at least {M} people, local authorities said on {D}.",
            "At least {M} people were killed when {A} launched {N} missiles and drones at {P} in the night, officials in {B} said on {D}.",
            "An overnight barrage of {N} missiles and drones fired by {A} struck {P} in {B} and left {M} people dead, according to officials there on {D}.",
        ],
        [
            "Negotiators from {A} and {B} agreed in {P} on {D} to exchange {N} prisoners and to meet again within {M} days.",
            "{A} and {B} will exchange {N} prisoners under a deal their negotiators reached in {P} on {D}, with further talks due within {M} days.",
            "A deal to swap {N} prisoners was reached by {A} and {B} at talks held in {P} on {D}; delegations plan to return in {M} days.",
        ],
        [
            "{A} imposed sanctions on {N} companies and {M} officials of {B} on {D} over their part in the events at {P}.",
            "Sanctions against {M} officials and {N} companies of {B} were announced by {A} on {D} in response to what happened at {P}.",
            "Citing the events at {P}, the government of {A} on {D} put {N} companies and {M} officials of {B} on its sanctions list.",
        ],
        [
            "{A} and {B} traded fire across the border near {P} on {D}, leaving {M} soldiers dead and {N} families without homes.",
            "Border clashes between {A} and {B} killed {M} soldiers near {P} on {D} and forced {N} families to leave their homes.",
            "{M} soldiers died and {N} families fled when troops of {A} and {B} exchanged fire close to {P} on {D}.",
        ],
        [
            "{A} expelled {M} diplomats of {B} on {D} and closed the consulate in {P}, where {N} people had protested.",
            "The consulate of {B} in {P} was closed and {M} of its diplomats were expelled by {A} on {D} after {N} people protested outside.",
            "After a protest of {N} people in {P}, {A} on {D} ordered {M} diplomats of {B} to leave and shut their consulate.",
        ],
    ];

    public static readonly string[] Details =
    [
        "The first reports of what had happened at {P} came shortly after {N} in the morning, residents told reporters by telephone.",
        "Officials in {P} said {M} people had been treated in hospital and that most of them were in a stable condition by {D} evening.",
        "A spokesman for the government of {A}, {O}, said the decision had been taken at a meeting that lasted {N} minutes.",
        "Pictures from {Q}, some {N} kilometres away, showed long queues at petrol stations and shops that had closed early.",
        "Schools in {Q} and {P} will stay closed until {D}, the regional administration said in a statement with {M} points.",
        "The foreign ministry of {B} summoned the ambassador and handed him a note that listed {N} earlier incidents around {Q}.",
        "Trade through the crossing at {Q} fell by {N} percent in the past month, according to customs figures seen by reporters.",
        "An observer mission of {M} people that arrived in {P} on {D} has not been allowed to leave its hotel, diplomats said.",
        "Power was cut to {N} households in {Q} for several hours before engineers restored one of the {M} damaged lines.",
        "Parliament in {B} is to debate the matter on {D}, when {M} members of the opposition want to table a motion.",
        "The currency of {B} lost {N} percent against the dollar before the central bank sold {M} million from its reserves.",
        "Aid groups said {N} people had reached camps near {Q} since {D} and that food would last for {M} days.",
    ];

    public static readonly string[] Quotes =
    [
        "\"We have seen this before, and we know how to answer it,\" {O} told reporters in {Q}.",
        "\"Nobody here wants this to go any further,\" said {O}, who heads the local council of {P}.",
        "\"There can be no talks while this goes on,\" {O} of the defence ministry said on {D}.",
        "\"My family left with nothing but a bag,\" said {O}, a teacher from {P} who walked for {N} hours.",
        "\"It is a step in the right direction, but a small one,\" {O}, an analyst in {Q}, wrote on {D}.",
        "\"The facts will be established in due course,\" {O} said when asked about the {N} cases.",
        "\"Both sides must keep to what they have signed,\" said {O}, who chairs the committee of {M} members.",
        "\"We were given {N} minutes to leave,\" said {O}, standing outside a shelter in {Q}.",
    ];

    // What every report on two parties says again, word for word.
    public static readonly string[] Backgrounds =
    [
        "Relations between {A} and {B} have been tense for decades and have seen several rounds of talks that were brokered by other states and led to little.",
        "Neither government has commented on reports that their representatives have been meeting in secret since the spring to find a way out of the dispute.",
        "The United Nations has called on {A} and {B} to show restraint and has offered to send a special envoy to the region, which both have so far declined.",
        "Analysts say that the leaders of {A} and {B} are both under pressure at home, where prices have risen and elections are due to be held next year.",
    ];

    // Words for which an editor puts others.
    public static readonly (string Word, string Other)[] Synonyms =
    [
        ("said", "stated"),
        ("told", "informed"),
        ("killed", "slain"),
        ("people", "persons"),
        ("officials", "authorities"),
        ("statement", "communique"),
        ("several", "a number of"),
        ("shortly", "soon"),
        ("most", "the majority"),
        ("showed", "revealed"),
        ("past", "last"),
        ("allowed", "permitted"),
        ("damaged", "broken"),
        ("debate", "discuss"),
        ("want", "wish"),
        ("reached", "got to"),
        ("tense", "strained"),
        ("led", "amounted"),
        ("called", "urged"),
        ("offered", "proposed"),
        ("declined", "refused"),
        ("pressure", "strain"),
        ("risen", "gone up"),
        ("held", "conducted"),
        ("reporters", "journalists"),
        ("stay", "remain"),
        ("early", "ahead of time"),
        ("decision", "move"),
        ("meeting", "session"),
        ("listed", "named"),
        ("earlier", "previous"),
    ];

    public static readonly string[] Tails =
    [
        "Sign up for our newsletter to get the day's most important stories in your inbox every morning.",
        "Reporting by our correspondents; editing by the foreign desk. Our standards can be found on our website.",
        "This article was first published by a partner agency and has been edited for style and length.",
    ];
}
