using System.Collections.Frozen;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>The word lists that the linking rules consult; they lie in words.tsv.</summary>
internal static class WordLists
{
    private static readonly FrozenDictionary<string, string[]> rows = DataTable
        .Rows("words.tsv", 2)
        .ToFrozenDictionary(r => r[0], r => DataTable.List(r[1]), StringComparer.Ordinal);

    /// <summary>Nouns that, with a state before them, are the state: "Russian forces".</summary>
    public static FrozenSet<string> GovernmentNouns { get; } = Set("government-noun");

    /// <summary>Nouns that, with a body before them, are the body: "EU officials".</summary>
    public static FrozenSet<string> BodyNouns { get; } = Set("body-noun");

    /// <summary>Institutions of a state that need no article: "police arrested".</summary>
    public static FrozenSet<string> BareInstitutions { get; } = Set("bare-institution");

    /// <summary>The two states that a plural name means: "the two Koreas".</summary>
    public static FrozenDictionary<string, string[]> StatePairs { get; } =
        rows["state-pair"].Select(d => d.Split(':')).ToFrozenDictionary(d => d[0], d => d[1].Split(','), StringComparer.Ordinal);

    /// <summary>Verbs whose subject "it" is a thing or nothing: "it seems", "it takes time".</summary>
    public static FrozenSet<string> InertVerbs { get; } = Set("inert-verb");

    /// <summary>Those of them that who speaks does himself: "said it would help".</summary>
    public static FrozenSet<string> SpeakersDeeds { get; } = Set("speakers-deed");

    /// <summary>Adjectives of those who feel and will something: "it was alarmed".</summary>
    public static FrozenSet<string> FeelingAdjectives { get; } = Set("feeling-adjective");

    /// <summary>Verbs that are done to those who act themselves: "accused it of", "it was suspended".</summary>
    public static FrozenSet<string> AddressingVerbs { get; } = Set("addressing-verb");

    /// <summary>Verbs that reproach somebody with something: "accuse it of".</summary>
    public static FrozenSet<string> AccusingVerbs { get; } = Set("accusing-verb");

    /// <summary>What a group is by a state that backs it: "Iran-aligned".</summary>
    public static FrozenSet<string> BackedWords { get; } = Set("backed-word");

    /// <summary>Nouns for who has won an election.</summary>
    public static FrozenSet<string> Victors { get; } = Set("victor");

    /// <summary>Nouns for who has lost one.</summary>
    public static FrozenSet<string> Losers { get; } = Set("loser");

    /// <summary>Verbs whose subject has won.</summary>
    public static FrozenSet<string> WinningVerbs { get; } = Set("winning-verb");

    /// <summary>Verbs whose object has won.</summary>
    public static FrozenSet<string> ElectingVerbs { get; } = Set("electing-verb");

    /// <summary>Verbs whose subject has lost.</summary>
    public static FrozenSet<string> LosingVerbs { get; } = Set("losing-verb");

    /// <summary>Verbs whose object has lost.</summary>
    public static FrozenSet<string> BeatingVerbs { get; } = Set("beating-verb");

    /// <summary>Nouns for somebody of whom no calling is told: "a man charged with spying".</summary>
    public static FrozenSet<string> PlainPersons { get; } = Set("plain-person");

    /// <summary>Verbs whose object is to do what the infinitive says: "sent her to help him".</summary>
    public static FrozenSet<string> SendingVerbs { get; } = Set("sending-verb");

    /// <summary>Words for a state of mind, which things have not: "it is concerned", "it was ready to".</summary>
    public static FrozenSet<string> MindedWords { get; } = Set("minded-word");

    /// <summary>Verbs of seizing, judging or toppling somebody: "detained", "ousted".</summary>
    public static FrozenSet<string> HoldingVerbs { get; } = Set("holding-verb");

    /// <summary>Prepositions after which a country or capital is a place.</summary>
    public static FrozenSet<string> PlacePrepositions { get; } = Set("place-preposition");

    /// <summary>Lemmas after which "to" leads to a place.</summary>
    public static FrozenSet<string> MotionVerbs { get; } = Set("motion-verb");

    /// <summary>Lemmas whose object is a place.</summary>
    public static FrozenSet<string> VisitVerbs { get; } = Set("visit-verb");

    /// <summary>Things that bear names and are no bodies: weapons, vessels, pacts, laws.</summary>
    public static FrozenSet<string> ThingNouns { get; } = Set("thing-noun");

    /// <summary>Nouns that make a place of the country that follows "of".</summary>
    public static FrozenSet<string> PlaceNouns { get; } = Set("place-noun");

    /// <summary>Nouns of firms and of people whose nationality makes no party of their state: "an Indian travel portal".</summary>
    public static FrozenSet<string> OriginNouns { get; } = Set("origin-noun");

    /// <summary>Words of which bodies of many states make their names: "Constitutional Court".</summary>
    public static FrozenSet<string> GenericWords { get; } = Set("generic-word");

    /// <summary>What navies and shipping lines write before the names of ships, which are no parties: "USS", "MV".</summary>
    public static FrozenSet<string> VesselPrefixes { get; } = Set("vessel-prefix");

    /// <summary>First words of the names of armed bands: "Ahrar al-Sham", "Liwa al-Quds".</summary>
    public static FrozenSet<string> BandOpeners { get; } = Set("band-opener");

    /// <summary>First words of the names of towns, capes and mountains: "Ras al-Ain", "Cabo Delgado".</summary>
    public static FrozenSet<string> PlaceOpeners { get; } = Set("place-opener");

    /// <summary>How a state's one government may be called: "the interim government".</summary>
    public static FrozenSet<string> RuleAdjectives { get; } = Set("rule-adjective");

    /// <summary>Surnames that stand before two syllables with a hyphen: "Park Sang-hak", "Tsai Ing-wen".</summary>
    public static FrozenSet<string> SyllableSurnames { get; } = Set("syllable-surname");

    /// <summary>Days and months.</summary>
    public static FrozenSet<string> Calendar { get; } = Set("calendar");

    /// <summary>Words that a hyphen ties to a name without making them a part of it: "Trump-era".</summary>
    public static FrozenSet<string> HyphenEndings { get; } = Set("hyphen-ending");

    /// <summary>Peoples, faiths and creeds: adjectives and nouns that make no body of those whom they describe.</summary>
    public static FrozenSet<string> Peoples { get; } = Set("people");

    /// <summary>Words of matches and races that stand in no other news: whom their sentence names without an office is an
    /// athlete.</summary>
    public static FrozenSet<string> AthleticWords { get; } = Set("athletic-word");

    /// <summary>Nouns of which "of" makes a part of a place: "much of Italy".</summary>
    public static FrozenSet<string> Quantities { get; } = Set("quantity");

    /// <summary>Common words that are also names of states: only their article makes names of them.</summary>
    public static FrozenSet<string> CommonNames { get; } = Set("common-name");

    /// <summary>Nouns of institutes that take their city into their name.</summary>
    public static FrozenSet<string> Schools { get; } = Set("school");

    /// <summary>The unions that sit in capitals, by the capital's folded name.</summary>
    public static FrozenDictionary<string, string> UnionSeats { get; } =
        rows["union-seat"].Select(s => s.Split(':')).ToFrozenDictionary(s => s[0], s => s[1], StringComparer.Ordinal);

    /// <summary>Institutions of which every state has one, so that alone they are those of the state in focus.</summary>
    public static FrozenSet<string> StateInstitutions { get; } = Set("state-institution");

    /// <summary>Nouns for a state itself.</summary>
    public static FrozenSet<string> StateNouns { get; } = Set("state-noun");

    /// <summary>Nouns that describe a state together with a word that tells which: "the Gulf state", "the self-ruled island".</summary>
    public static FrozenSet<string> StateDescriptions { get; } = Set("state-description");

    /// <summary>Adjectives by which "the ... country" is another than the one in focus: "host", "neighbouring".</summary>
    public static FrozenSet<string> StateContrasts { get; } = Set("state-contrast");

    /// <summary>Names of networks and messengers, folded: what is said there is not said by them.</summary>
    public static FrozenSet<string> Platforms { get; } = Set("platform");

    /// <summary>Words for a state by its form that its full name bears: "the kingdom".</summary>
    public static FrozenSet<string> StateForms { get; } = Set("state-form");

    /// <summary>Regions and cities that are no parties, folded.</summary>
    public static FrozenSet<string> Regions { get; } = Set("region").Select(NameFolding.Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words before "general" in offices that make nobody a general.</summary>
    public static FrozenSet<string> CivilGenerals { get; } = Set("civil-general");

    /// <summary>Adjectives that cut a part out of a country.</summary>
    public static FrozenSet<string> Compass { get; } = Set("compass");

    /// <summary>Lemmas after which "from" names a party.</summary>
    public static FrozenSet<string> SourceGovernors { get; } = Set("source-governor");

    /// <summary>Nouns that close a name in which a country is not meant: "Indian Ocean".</summary>
    public static FrozenSet<string> GeographicNames { get; } = Set("geographic-name");

    /// <summary>Words that open a name in which a country is not meant: "New Mexico".</summary>
    public static FrozenSet<string> NamePrefixes { get; } = Set("name-prefix");

    /// <summary>Countries and capitals that are also given names.</summary>
    public static FrozenSet<string> GivenNames { get; } = Set("given-country");

    /// <summary>Pronouns of bodies and states.</summary>
    public static FrozenSet<string> CollectivePronouns { get; } = Set("collective-pronoun");

    /// <summary>Who and which.</summary>
    public static FrozenSet<string> RelativePronouns { get; } = Set("relative-pronoun");

    /// <summary>I and my.</summary>
    public static FrozenSet<string> SpeakerPronouns { get; } = Set("speaker-pronoun");

    /// <summary>Callings by which news means a person named before: "the veteran diplomat", "the 39-year-old engineer".</summary>
    public static FrozenSet<string> PersonRoles { get; } = Set("person-role");

    /// <summary>Roles that make nobody a party: "striker", "singer".</summary>
    public static FrozenSet<string> UnpoliticalRoles { get; } = Set("unpolitical-role");

    /// <summary>Words of sports pages.</summary>
    public static FrozenSet<string> SportWords { get; } = Set("sport-word");

    /// <summary>Last words of the names of media.</summary>
    public static FrozenSet<string> MediaEndings { get; } = Set("media-ending");

    /// <summary>Verbs by which somebody breaks with another for what the other did: "severed relations over its attacks".</summary>
    public static FrozenSet<string> BreakingVerbs { get; } = Set("breaking-verb");

    /// <summary>Verbs of deeds that nobody does to his own: "killing its leader".</summary>
    public static FrozenSet<string> KillingVerbs { get; } = Set("killing-verb");

    /// <summary>What only a party is to others: "it is a member".</summary>
    public static FrozenSet<string> PartyPredicates { get; } = Set("party-predicate");

    /// <summary>What only a party is in, at or under: "it is at war".</summary>
    public static FrozenSet<string> PartyStates { get; } = Set("party-state");

    /// <summary>Verbs of measures that are put on a party: "imposed sanctions on it".</summary>
    public static FrozenSet<string> ImposingVerbs { get; } = Set("imposing-verb");

    /// <summary>Who leads a medium: "RT boss".</summary>
    public static FrozenSet<string> MediaHeads { get; } = Set("media-head");

    /// <summary>What is done to media: "suspended RFI", "a ban on RT".</summary>
    public static FrozenSet<string> MediaHarms { get; } = Set("media-harm");

    /// <summary>Last words of the names of bodies.</summary>
    public static FrozenSet<string> OrganizationEndings { get; } = Set("organization-ending");

    /// <summary>Last words of the names of firms: "Roe Petroleum".</summary>
    public static FrozenSet<string> FirmEndings { get; } = Set("firm-ending");

    /// <summary>Last words of the names of bodies that end a longer name less surely: "the Roe Administration".</summary>
    public static FrozenSet<string> LooseEndings { get; } = Set("loose-ending");

    /// <summary>Whether a folded word surely ends the name of a body: "regiment", "petroleum".</summary>
    public static bool EndsBody(string word) =>
        !LooseEndings.Contains(word) && (FirmEndings.Contains(word) || OrganizationEndings.Contains(word));

    /// <summary>Nouns that describe bodies and never a person: "a British firm", "its unit".</summary>
    public static FrozenSet<string> PlainBodies { get; } = Set("plain-body");

    /// <summary>First words of the names of movements that "of" or "for" follows: "Rally of Patriots".</summary>
    public static FrozenSet<string> BodyOpeners { get; } = Set("body-opener");

    /// <summary>Last words of the names of bodies that join two things ("Science and Technology").</summary>
    public static FrozenSet<string> PairedEndings { get; } = Set("paired-ending");

    /// <summary>Last words of the names of laws, events and buildings.</summary>
    public static FrozenSet<string> NotOrganizations { get; } = Set("not-organization");

    /// <summary>Nouns that end no body's name but may be what a body is for or of: "Institute of International Affairs".</summary>
    public static FrozenSet<string> Scopes { get; } = Set("scope");

    /// <summary>Nouns of people who found bodies in their own name: "Lawyers for Human Rights".</summary>
    public static FrozenSet<string> MemberNouns { get; } = Set("member-noun");

    /// <summary>Nouns whose possessive belongs to a body's name: "Public Prosecutor's Office", "Teachers' Union".</summary>
    public static FrozenSet<string> NamePossessors { get; } = Set("name-possessor");

    /// <summary>Whether a folded plural is one of them: "workers", "women".</summary>
    public static bool IsNamePossessor(string plural) =>
        NamePossessors.Contains(
            plural switch
            {
                "women" => "woman",
                "children" => "child",
                _ => plural.EndsWith('s') ? plural[..^1] : plural,
            }
        );

    /// <summary>Nouns of bodies whose names take in the adjective of their state: "Finnish Institute of International Affairs".</summary>
    public static FrozenSet<string> NationalBodies { get; } = Set("national-body");

    /// <summary>Capital letters that name no body.</summary>
    public static FrozenSet<string> NotAcronyms { get; } = Set("not-acronym");

    /// <summary>Lemmas of speaking.</summary>
    public static FrozenSet<string> SayVerbs { get; } = Set("say-verb");

    /// <summary>Nouns that, with a ruler before them, are his state: "Trump administration".</summary>
    public static FrozenSet<string> RulerNouns { get; } = Set("body-noun-of-person");

    /// <summary>Nouns for the forces of a state or an armed group: "Putin's troops", "Haftar's army".</summary>
    public static FrozenSet<string> Forces { get; } = Set("forces");

    /// <summary>Nouns for those who fight for an armed group under its leader's name: "Hemedti's men".</summary>
    public static FrozenSet<string> Fighters { get; } = Set("fighters");

    /// <summary>For each noun that describes a body ("the bloc"), the sorts of body that it may mean.</summary>
    public static FrozenDictionary<string, string[]> BodyDescriptions { get; } =
        rows["bloc-description"].Select(d => d.Split(':')).ToFrozenDictionary(d => d[0], d => d[1].Split(','), StringComparer.Ordinal);

    /// <summary>Adjectives by which a description means another body than the last one named: "the rival group".</summary>
    public static FrozenSet<string> ContrastWords { get; } = Set("contrast-word");

    /// <summary>Adjectives of armed groups and of parties of a creed: "the rebel group" is no union of states.</summary>
    public static FrozenSet<string> ArmedWords { get; } = Set("armed-word");

    /// <summary>What groups of citizens care for: "a human rights group", "the aid agency".</summary>
    public static FrozenSet<string> CivilWords { get; } = Set("civil-word");

    /// <summary>What a company's name may end in and still be the same: "SA", "Ltd".</summary>
    public static FrozenSet<string> LegalForms { get; } = Set("legal-form");

    /// <summary>What companies deal in: "the oil company", "a telecoms group".</summary>
    public static FrozenSet<string> BusinessWords { get; } = Set("business-word");

    /// <summary>Adjectives for a party's place in its state, which only the article can give: "the ruling party".</summary>
    public static FrozenSet<string> PartyRoles { get; } = Set("party-role");

    /// <summary>Nouns for those whom a party's label describes: "Republican lawmakers".</summary>
    public static FrozenSet<string> PartyPeople { get; } = Set("party-people");

    /// <summary>Labels of parties that the recognizer takes for a part of a name: "Illinois Republican Henry Hyde".</summary>
    public static FrozenSet<string> PartyWords { get; } = Set("party-word");

    /// <summary>Nouns for those who study for an institute: "an analyst at".</summary>
    public static FrozenSet<string> ScholarNouns { get; } = Set("scholar-noun");

    /// <summary>Nouns for bodies of which a state has several, so that an adjective tells one from another: "the electoral
    /// court".</summary>
    public static FrozenSet<string> PlainDescriptions { get; } = Set("plain-description");

    /// <summary>Adjectives of those who hold an office no more.</summary>
    public static FrozenSet<string> FormerWords { get; } = Set("former-word");

    /// <summary>Verbs that say with "of" what their object is told, loses or is charged with: "accused the bloc of".</summary>
    public static FrozenSet<string> VerbsWithOf { get; } = Set("verb-with-of");

    /// <summary>Verbs that say with "for" why they are done to their object: "blamed the bloc for".</summary>
    public static FrozenSet<string> VerbsWithFor { get; } = Set("verb-with-for");

    /// <summary>Nouns for relatives, singular and plural.</summary>
    public static FrozenSet<string> Kin { get; } = Set("kin");

    /// <summary>Verbs by which somebody tries to get something for another: "demanded his release".</summary>
    public static FrozenSet<string> DemandingVerbs { get; } = Set("demanding-verb");

    /// <summary>Verbs whose subject comes to somebody as a guest.</summary>
    public static FrozenSet<string> JourneyVerbs { get; } = Set("journey-verb");

    /// <summary>Verbs whose subject is the host and whose object is the guest.</summary>
    public static FrozenSet<string> HostingVerbs { get; } = Set("hosting-verb");

    /// <summary>Nouns for those whom somebody holds.</summary>
    public static FrozenSet<string> Captives { get; } = Set("captive");

    /// <summary>Nouns for what befalls those who are seized or toppled: "the ouster of".</summary>
    public static FrozenSet<string> Captivities { get; } = Set("captivity");

    /// <summary>Nouns for what one state is to another: "its landlocked neighbour".</summary>
    public static FrozenSet<string> RelatedStates { get; } = Set("related-state");

    /// <summary>What an article on a junta calls the state that it rules, besides "the junta".</summary>
    public static FrozenSet<string> JuntaNouns { get; } = Set("junta-noun");

    /// <summary>Plurals for those who rule after a coup.</summary>
    public static FrozenSet<string> PutschRulers { get; } = Set("putsch-ruler");

    /// <summary>Lemmas for those who make a coup.</summary>
    public static FrozenSet<string> PutschNouns { get; } = Set("putsch-noun");

    /// <summary>Last words by which capitals make a name of their own: "the Presidential Security Service".</summary>
    public static FrozenSet<string> NamedInstitutions { get; } = Set("named-institution");

    /// <summary>Nouns of bodies that mean other things as often: beside a word they make no body of it.</summary>
    public static FrozenSet<string> AmbiguousBodies { get; } = Set("ambiguous-body");

    /// <summary>Last words of bodies that are their country where only it names them: "the Malian army".</summary>
    public static FrozenSet<string> StateBodies { get; } = Set("state-body");

    /// <summary>Nouns of ships, which bear the names of persons: "the frigate Marshal Shaposhnikov".</summary>
    public static FrozenSet<string> VesselNouns { get; } = Set("vessel-noun");

    /// <summary>Last words of the names of treaties and laws: "Rome Statute".</summary>
    public static FrozenSet<string> TextEndings { get; } = Set("text-ending");

    /// <summary>Nouns of public bodies, beside which an unknown name is rather a place's than a body's.</summary>
    public static FrozenSet<string> PublicBodies { get; } = Set("public-body");

    /// <summary>Nouns that call a name a body though they describe none that the list knows.</summary>
    public static FrozenSet<string> FurtherBodies { get; } = Set("further-body");

    /// <summary>Words in the names of what is its state.</summary>
    public static FrozenSet<string> GovernmentParts { get; } = Set("government-part");

    /// <summary>What a hyphen hangs on a place: "U.S.-based".</summary>
    public static FrozenSet<string> SeatAffixes { get; } = Set("seat-affix");

    /// <summary>Words behind which "in" names a party, no place.</summary>
    public static FrozenSet<string> PartyIn { get; } = Set("party-in");

    /// <summary>Words behind which "over" names a party, no place.</summary>
    public static FrozenSet<string> PartyOver { get; } = Set("party-over");

    /// <summary>Words behind which "toward" names a party, no place.</summary>
    public static FrozenSet<string> PartyToward { get; } = Set("party-toward");

    /// <summary>Words behind which "into" names a party, no place.</summary>
    public static FrozenSet<string> PartyInto { get; } = Set("party-into");

    /// <summary>What goes "at" a state as a party: "a swipe at Berlin".</summary>
    public static FrozenSet<string> PartyAt { get; } = Set("party-at");

    /// <summary>Verbs whose "for" names a place.</summary>
    public static FrozenSet<string> DepartingVerbs { get; } = Set("departing-verb");

    /// <summary>Verbs whose object is where somebody goes or what he leaves.</summary>
    public static FrozenSet<string> TravelVerbs { get; } = Set("travel-verb");

    /// <summary>Units whose number is a part of the name: "the 82nd Airborne Division".</summary>
    public static FrozenSet<string> NumberedUnits { get; } = Set("numbered-unit");

    /// <summary>What media lose when something is done to them: "closed the bureau of".</summary>
    public static FrozenSet<string> MediaAssets { get; } = Set("media-asset");

    /// <summary>Words behind which a platform is what somebody speaks through: "on Twitter".</summary>
    public static FrozenSet<string> ChannelWords { get; } = Set("channel-word");

    /// <summary>What is seen or read on a platform: "a Facebook post".</summary>
    public static FrozenSet<string> ChannelNouns { get; } = Set("channel-noun");

    /// <summary>What parliaments and their houses are called, folded: a state whose parliament is known under another name has none of
    /// these.</summary>
    public static FrozenSet<string> Chambers { get; } = Set("chamber");

    /// <summary>The words of a list.</summary>
    /// <param name="list">Its name in words.tsv.</param>
    public static FrozenSet<string> Set(string list) => rows[list].ToFrozenSet(StringComparer.Ordinal);
}
