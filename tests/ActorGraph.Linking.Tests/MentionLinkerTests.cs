using Xunit;

namespace ActorGraph.Linking.Tests;

public class MentionLinkerTests
{
    [Theory]
    [InlineData(
        "Donald Trump Jr. visited Greenland . | His father , President Donald Trump , praised Greenland . | Trump spoke_VERB .",
        "Trump",
        "donald-trump"
    )]
    [InlineData(
        "Donald Trump Jr. visited Greenland . | His father , President Donald Trump , praised Greenland .",
        "Donald Trump Jr.",
        "donald-trump-jr"
    )]
    [InlineData("Kinshasa , capital of the Democratic Republic of Congo , accused Rwanda . | Congo protested .", "Congo", "dr-congo")]
    [InlineData("Brazzaville and the Republic of Congo signed_VERB . | Congo agreed .", "Congo", "congo")]
    [InlineData("The Democratic Republic of Congo accused Rwanda .", "Democratic Republic of Congo", "dr-congo")]
    [InlineData("The Republic of Congo accused Rwanda .", "Republic of Congo", "congo")]
    [InlineData("South Korea warned North Korea .", "South Korea", "south-korea")]
    [InlineData("North Korean troops attacked Ukraine .", "North Korean", "north-korea")]
    [InlineData("South Sudan accused Sudan .", "South Sudan", "south-sudan")]
    [InlineData("South Sudan accused Sudan .", "Sudan", "sudan")]
    [InlineData("Guinea-Bissau accused Guinea .", "Guinea-Bissau", "guinea-bissau")]
    [InlineData("Equatorial Guinea accused Guinea .", "Guinea", "guinea")]
    [InlineData("Papua New Guinea signed_VERB .", "Papua New Guinea", "papua-new-guinea")]
    [InlineData("Georgia accused Russia .", "Georgia", "georgia")]
    [InlineData("Voters in Atlanta , Georgia , and Republicans protested .", "Georgia", "-")]
    [InlineData("[P:Jordan Peterson] criticised Canada .", "Jordan", "-")]
    [InlineData("[P:Sudan Maharjan] criticised Nepal .", "Sudan", "-")]
    [InlineData("Jordan criticised Israel .", "Jordan", "jordan")]
    [InlineData("France Thursday criticised Niger .", "France", "france")]
    [InlineData("Israel Katz , the Israeli defence minister , warned Syria .", "Israel Katz", "israel-katz")]
    [InlineData("The storm crossed the Gulf of Mexico .", "Mexico", "-")]
    [InlineData("Ships crossed the Indian Ocean .", "Indian", "-")]
    [InlineData("Many Latin American leaders came .", "American", "-")]
    [InlineData("Critics in North America agreed .", "America", "-")]
    [InlineData("Bolivia accused Chile . | [P:Santa Cruz] warned_VERB Chile .", "Santa Cruz", "-")]
    [InlineData("Sudan accused Chad . | [P:El Fasher] warned_VERB Chad .", "El Fasher", "-")]
    [InlineData("Kenya accused Chad . | [P:El Fasher] warned_VERB Kenya .", "El Fasher", "el-fasher")]
    [InlineData("Voters in New Mexico protested .", "Mexico", "-")]
    [InlineData(
        "Ali Bongo Ondimba , heir of the late Omar Bongo , fled_VERB . | Gabon called_VERB for the safety of Bongo .",
        "Bongo",
        "ali-bongo"
    )]
    [InlineData(
        "Police seized_VERB Rodrigo Duterte . | Vice-President Sara Duterte wept_VERB . | The Philippines agreed_VERB . | Lawyers praised_VERB Duterte .",
        "Duterte",
        "rodrigo-duterte"
    )]
    [InlineData("Let the talks begin_VERB , India said_VERB .", "Let", "-")]
    [InlineData("India accused_VERB LeT .", "LeT", "lashkar-e-taiba")]
    public void Link_Namesakes_AreKeptApart(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("The Republic of Congo voted . | Brazzaville_nsubj>2 agreed . | Congo_nsubj>2 accused Gabon .", "Congo", "congo")]
    [InlineData("The DRC and Rwanda signed_VERB . | Kinshasa_nsubj>2 agreed . | Congolese_ADJ troops fled_VERB .", "Congolese", "dr-congo")]
    [InlineData("Seoul_nsubj>2 agreed . | The Korean_ADJ army fled_VERB .", "Korean", "south-korea")]
    [InlineData(
        "Juba_nsubj>2 agreed . | South Sudan accused Sudan . | South Sudanese_ADJ troops fled_VERB .",
        "South Sudanese",
        "south-sudan"
    )]
    [InlineData("Conakry_nsubj>2 agreed . | Guinea accused Guinea-Bissau .", "Guinea", "guinea")]
    [InlineData(
        "Malabo_nsubj>2 agreed . | Equatorial Guinea voted . | Equatorial Guinea accused Gabon .",
        "Equatorial Guinea",
        "equatorial-guinea"
    )]
    [InlineData("Tbilisi_nsubj>2 agreed . | Georgia accused Russia . | Georgian_ADJ police fled_VERB .", "Georgian police", "georgia")]
    [InlineData("Amman_nsubj>2 agreed . | [P:Jordan Bardella] criticised France . | Jordan accused Israel .", "Jordan", "jordan")]
    [InlineData(
        "President George H.W. Bush and George W. Bush attacked Iraq . | President George W. Bush spoke_VERB .",
        "George W. Bush",
        "george-w-bush"
    )]
    [InlineData("Kim Jong Un and Kim Yo Jong left North Korea . | Kim Yo Jong warned_VERB South Korea .", "Kim Yo Jong", "kim-yo-jong")]
    [InlineData("Kim Yo Jong left . | North Korean_ADJ leader Kim Jong Un warned South Korea . | Kim spoke_VERB .", "Kim", "kim-jong-un")]
    [InlineData("Kim Keon Hee and Kim Jong Un spoke_VERB . | Kim Keon Hee left South Korea .", "Kim Keon Hee", "kim-keon-hee")]
    public void Link_NamesakesOverSentences_AreWhomTheArticleNames(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Antony [P:J. Blinken] met Mark Rutte .", "Antony J. Blinken", "antony-blinken")]
    [InlineData("General [P:Park] An_~ -_~ su resigned .", "Park An-su", "park-an-su")]
    [InlineData("[P:Park Chan_~ -_~ dae] resigned .", "Park Chan-dae", "park-chan-dae")]
    [InlineData("The US scrapped the [P:Trump_~] -_~ backed_VERB plan .", "Trump", "donald-trump")]
    [InlineData("The [P:Trump_~ -_~ Putin] summit failed .", "Putin", "vladimir-putin")]
    [InlineData("The US left the [P:Trump_~ -_~ Putin] summit .", "Trump", "donald-trump")]
    [InlineData("US rules of Mr Trump_~ -_~ era_NOUN ended .", "Trump", "donald-trump")]
    [InlineData("Martin Luther King resigned .", "Martin", "-")]
    [InlineData("Fires burned near La Palma .", "La", "-")]
    [InlineData("The tourism minister_NOUN , Olo_appos>3 [P:Tavake_flat>5] , left_VERB .", "Olo Tavake", "olo-tavake")]
    [InlineData("His minister_NOUN for the islands_NOUN , Olo Tavake , left_VERB .", "Olo Tavake", "olo-tavake")]
    [InlineData("The sale_NOUN for the islands_NOUN , Olo Tavake , failed_VERB .", "Olo Tavake", "-")]
    [InlineData("[O:Storm Petrel] missiles_NOUN_=missile hit Iran . | [O:Storm Petrel] failed_VERB .", "Storm Petrel", "-")]
    [InlineData("Iran seized_VERB [O:Blue Heron] , a Greek tanker_NOUN .", "Blue Heron", "-")]
    [InlineData("Iran seized_VERB [O:Blue Heron] , a Greek company_NOUN .", "Blue Heron", "blue-heron")]
    [InlineData("[O:Gazprom Armenia] paid Iran .", "Gazprom Armenia", "gazprom-armenia")]
    [InlineData("Minister [O:Olo Putin Tavake] left_VERB .", "Olo Putin Tavake", "olo-putin-tavake")]
    [InlineData("[P:Olo Tavake] , the director_NOUN of the Harbour Centre , left_VERB .", "Olo Tavake", "olo-tavake")]
    [InlineData("[P:Olo Tavake] , a film_NOUN director_NOUN , left_VERB .", "Olo Tavake", "-")]
    [InlineData("President [P:Putin Tuesday] praised Armenia .", "Putin", "vladimir-putin")]
    [InlineData("[O:Also_ADV Sunday] Hamas fled_VERB .", "Also", "-")]
    [InlineData("Also_ADV Monday ,_PUNCT Sri Lanka 's minister fled_VERB .", "Also Monday", "-")]
    [InlineData("[P:Mahmoud Abbas October] 1 resigned .", "Mahmoud Abbas", "mahmoud-abbas")]
    [InlineData("[P:Theresa May] resigned .", "Theresa May", "theresa-may")]
    [InlineData("[P:Kim Jong_~ -_~ Chul] fled_VERB North Korea .", "Kim Jong-Chul", "kim-jong-chul")]
    [InlineData("[L:Olo] [P:Tavake_flat>1 Ruvi_flat>1] fled_VERB Mali .", "Olo Tavake Ruvi", "olo-tavake-ruvi")]
    [InlineData("[P:Olo_~] -_~ [P:Tavake Ruvi] fled_VERB Mali .", "Olo-Tavake Ruvi", "olo-tavake-ruvi")]
    [InlineData("[P:Olo Tavake_~] -_~ Ruvi_flat>1 fled_VERB Mali .", "Olo Tavake-Ruvi", "olo-tavake-ruvi")]
    [InlineData("Olo ag_PROPN [P:Tavake] fled_VERB Mali .", "Olo ag Tavake", "olo-ag-tavake")]
    [InlineData("Minister of [P:Commerce Olo Tavake] fled_VERB Mali .", "Olo Tavake", "olo-tavake")]
    [InlineData("CIA director_NOUN [P:Olo Tavake] met Iran .", "Olo Tavake", "olo-tavake")]
    [InlineData("The film_NOUN director_NOUN [P:Olo Tavake] met Iran .", "Olo Tavake", "-")]
    public void Link_PersonNames_AreSeenWhole(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Armenia agreed on the Zorbo Route for [O:International Peace] and [O:Prosperity] .", "International Peace", "-")]
    [InlineData("Armenia agreed on the Zorbo Route for [O:International Peace] and [O:Prosperity] .", "Prosperity", "-")]
    [InlineData("Japan left the Initiative on [O:Malaria] .", "Malaria", "-")]
    [InlineData("Talks on the [O:Stabilization] and Association Agreement began_VERB .", "Stabilization", "-")]
    [InlineData("The Chairman of [O:Zorbo Energy] resigned .", "Zorbo Energy", "zorbo-energy")]
    [InlineData("India arrested six [O:Sikh] men .", "Sikh", "-")]
    [InlineData("India arrested six [O:Shiite Muslim] men .", "Shiite Muslim", "-")]
    [InlineData("Rebels held_VERB the town of [O:Zorbo] .", "Zorbo", "-")]
    [InlineData("Rocks fell_VERB on the [O:Zorbo Nasr] slum .", "Zorbo Nasr", "-")]
    [InlineData("Mali left [O:Zorbo] . | Rain fell_VERB in [L:Zorbo] and [L:Zorbo] .", "Zorbo", "-")]
    [InlineData("Mali praised the [O:Prosperity] talks .", "Prosperity", "-")]
    [InlineData("[O:Zorbo]_nsubj>2 attacked Mali .", "Zorbo", "zorbo")]
    [InlineData("Mali accused_VERB [O:Zorbo] 's leaders .", "Zorbo", "zorbo")]
    [InlineData("Mali accused_VERB the militia [O:Zorbo] .", "Zorbo", "zorbo")]
    [InlineData("Mali accused_VERB the [O:Zorbo Council beforehand_PROPN] .", "Zorbo Council", "zorbo-council")]
    [InlineData("Mali accused_VERB the [O:Zorbo Council in December] .", "Zorbo Council", "zorbo-council")]
    [InlineData("[O:Last_PROPN Friday] Mali accused_VERB Niger .", "Last", "-")]
    [InlineData("China attacked the [O:BRP Sierra Madre] .", "BRP Sierra Madre", "-")]
    [InlineData("China attacked the BRP [O:Sierra Madre] .", "Sierra Madre", "-")]
    [InlineData("Iran attacked the Japanese_ADJ_~ -_~ owned_VERB [O:Zorbo Heron] .", "Zorbo Heron", "-")]
    [InlineData("Vladimir Putin wrote_VERB on Twitter .", "Twitter", "-")]
    [InlineData("Russia fined_VERB Twitter .", "Twitter", "x-corp")]
    [InlineData(
        "Ukraine praised the [O:Zorbo Agency] on [O:Corruption Prevention] .",
        "Zorbo Agency on Corruption Prevention",
        "zorbo-agency-on-corruption-prevention"
    )]
    [InlineData("Ukraine praised the [O:Zorbo Agency] on [O:Corruption Prevention] .", "Corruption Prevention", "-")]
    [InlineData(
        "Gabon left the Peace_PROPN and Security Council_PROPN .",
        "Peace and Security Council",
        "african-union-peace-and-security-council"
    )]
    [InlineData("Mali accused_VERB the [O:Zorbo Nok party_NOUN of Olo Tavake] .", "Zorbo Nok", "zorbo-nok")]
    [InlineData("[L:Zorbo]_nsubj>6 ,_PUNCT the_DET party_NOUN of workers_NOUN attacked_VERB Mali .", "Zorbo", "zorbo")]
    [InlineData("ZORB ,_PUNCT the_DET unit_NOUN of workers_NOUN ,_PUNCT attacked_VERB Mali .", "ZORB", "zorb")]
    [InlineData("ZORB ,_PUNCT Mali -_PUNCT Rain fell_VERB .", "ZORB", "-")]
    [InlineData("The [O:Zorbo Patriots] Front_PROPN attacked Mali .", "Zorbo Patriots Front", "zorbo-patriots-front")]
    [InlineData(
        "The [O:Zorbo Front] for the Liberation_PROPN of Azawad_PROPN attacked Mali .",
        "Zorbo Front for the Liberation of Azawad",
        "zorbo-front-for-the-liberation-of-azawad"
    )]
    [InlineData("The 82nd_ADJ [O:Zorbo Division] attacked Mali .", "82nd Zorbo Division", "82nd-zorbo-division")]
    [InlineData(
        "The Finnish_ADJ [O:Institute of International Affairs] criticised Mali .",
        "Finnish Institute of International Affairs",
        "finnish-institute-of-international-affairs"
    )]
    [InlineData("The Zorbo_PROPN League_PROPN attacked India .", "Zorbo League", "zorbo-league")]
    [InlineData("[P:Zorbo Quill] resigned . | His [O:Highness]_nsubj>3 attacked Mali .", "Highness", "-")]
    public void Link_UnlistedBodies_NeedEvidence(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData(
        "Gabon voted . | Gabon closed its border . | Gabon and France agreed . | The [O:Senate] resigned .",
        "Senate",
        "senate-of-gabon"
    )]
    [InlineData("France voted . | The [O:Senate] resigned .", "Senate", "french-senate")]
    [InlineData("Its chief executive , [P:Zorbo Quill] , promised_VERB farmers aid .", "Zorbo Quill", "zorbo-quill")]
    [InlineData("[P:Zorbo Quill] , director general of the agency , resigned .", "Zorbo Quill", "zorbo-quill")]
    [InlineData("[P:Zorbo Quill] , a film director , resigned .", "Zorbo Quill", "-")]
    [InlineData("The [O:Guyana Defence Force] fled_VERB .", "Guyana Defence Force", "guyana-defence-force")]
    public void Link_BodiesAndHeads_AreWhoseTheArticleIsAbout(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Moscow_nsubj>2 rejected the offer .", "Moscow", "russia")]
    [InlineData("The ministers met in Moscow .", "Moscow", "place:russia")]
    [InlineData("Talks between Moscow and Kyiv collapsed .", "Kyiv", "ukraine")]
    [InlineData("He flew_VERB_=fly to Seoul on Monday .", "Seoul", "place:south-korea")]
    [InlineData("Berlin sold_VERB arms to Kyiv .", "Kyiv", "ukraine")]
    [InlineData("The Kremlin denied the report .", "Kremlin", "russia")]
    [InlineData("Paris residents protested .", "Paris", "place:france")]
    [InlineData("DOHA - Israel attacked Hamas .", "DOHA", "place:qatar")]
    [InlineData("Soldiers were killed_VERB in southern Iraq .", "Iraq", "place:iraq")]
    [InlineData("The port exports_VERB to Germany from Poland .", "Poland", "place:poland")]
    [InlineData("A factory in Poland closed .", "Poland", "place:poland")]
    [InlineData("The attack by Poland failed .", "Poland", "poland")]
    [InlineData("The warships lay off the coast of Venezuela .", "Venezuela", "place:venezuela")]
    [InlineData("The government of Nepal resigned .", "Nepal", "nepal")]
    [InlineData("Gas reaches Syria through Jordan .", "Jordan", "place:jordan")]
    [InlineData("Traders from London to Jakarta wait_VERB .", "Jakarta", "place:indonesia")]
    [InlineData("Washington 's patience ended .", "Washington", "united-states")]
    [InlineData("The U.S._~ -_~ based_VERB firm agreed .", "U.S.", "place:united-states")]
    [InlineData("The Norwegian_ADJ_~ -_~ owned_VERB tanker burned .", "Norwegian", "norway")]
    [InlineData("The British_ADJ_amod>3 lawyer_NOUN agreed .", "British", "place:united-kingdom")]
    [InlineData("The U.S._~ -_~ led_VERB invasion failed .", "U.S.", "united-states")]
    [InlineData("It rained_VERB across much_ADJ of Italy .", "Italy", "place:italy")]
    [InlineData("Troops crossed the border with Mali .", "Mali", "place:mali")]
    [InlineData("With Mali France agreed .", "Mali", "mali")]
    [InlineData("The ambassador to Mali left .", "Mali", "place:mali")]
    [InlineData("They compared it with Ukraine 's [X:Maidan] .", "Ukraine", "place:ukraine")]
    [InlineData("Ukraine 's offer failed .", "Ukraine", "ukraine")]
    [InlineData("A U.S. filmmaker resigned .", "U.S.", "place:united-states")]
    [InlineData("Rome_nsubj>6 , [L:Bologna]_conj>1 and Florence suffered_VERB .", "Rome", "place:italy")]
    [InlineData("A study of Imperial College London failed .", "London", "-")]
    [InlineData("Fires burned in Death Valley .", "Valley", "-")]
    [InlineData("Voters in North Carolina protested .", "North", "-")]
    [InlineData("The North fired_VERB missiles at South Korea .", "North", "north-korea")]
    [InlineData("The European Union agreed . | Brussels_nsubj>2 praised Serbia .", "Brussels", "european-union")]
    [InlineData("Belgium agreed . | Brussels_nsubj>2 praised Serbia .", "Brussels", "belgium")]
    public void Link_StatesAndCapitals_ActOrArePlaces(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Russian_ADJ forces attacked Ukraine .", "Russian forces", "russia")]
    [InlineData("Russian_ADJ forces attacked Ukraine .", "Russian", "russia")]
    [InlineData("The Ukrainian_ADJ government agreed .", "Ukrainian government", "ukraine")]
    [InlineData("Israeli_ADJ officials warned Iran .", "Israeli officials", "israel")]
    [InlineData("French_ADJ police arrested two men .", "French police", "france")]
    [InlineData("Hungarian_ADJ military intelligence denied it .", "Hungarian military intelligence", "hungary")]
    [InlineData("China 's commerce ministry protested .", "China 's commerce ministry", "china")]
    [InlineData("The Ministry of Foreign Affairs of Iran protested .", "Ministry of Foreign Affairs of Iran", "iran")]
    [InlineData("The Biden administration agreed .", "Biden administration", "united-states")]
    [InlineData("EU officials warned Hungary .", "EU officials", "european-union")]
    [InlineData("Palestinians protested against Israel .", "Palestinians", "palestine")]
    [InlineData("M23 rebels attacked Goma .", "M23 rebels", "m23")]
    [InlineData("An Indian_ADJ travel portal closed .", "Indian", "place:india")]
    public void Link_PhrasesOfParties_AreTheParty(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Antony Blinken met Mark Rutte . | Blinken smiled .", "Blinken", "antony-blinken")]
    [InlineData("Xi Jinping spoke_VERB . | Xi agreed .", "Xi", "xi-jinping")]
    [InlineData("Ursula von der Leyen spoke_VERB . | Von der Leyen agreed .", "Von der Leyen", "ursula-von-der-leyen")]
    [InlineData("Biden warned Russia .", "Biden", "joe-biden")]
    [InlineData("Putin warned Ukraine .", "Putin", "vladimir-putin")]
    [InlineData("General Abdel Fattah al-Burhan spoke_VERB . | Burhan agreed .", "Burhan", "abdel-fattah-al-burhan")]
    [InlineData("[P:Milan Radoičić] fled . | Radoicic confessed .", "Radoicic", "milan-radoicic")]
    [InlineData("[P:Milan Radoičić] fled . | [P:Radoicic] confessed .", "Radoicic", "milan-radoicic")]
    [InlineData("[P:Dmitry Polyanskiy] spoke_VERB . | [P:Polyansky] agreed .", "Polyansky", "dmitry-polyanskiy")]
    [InlineData("[P:Getachew Reda] spoke_VERB . | [P:Getachew] agreed .", "Getachew", "getachew-reda")]
    [InlineData("[P:Michael Imran Kanu] , who represents Sierra Leone , spoke_VERB .", "Michael Imran Kanu", "michael-imran-kanu")]
    [InlineData("The shells hit the Golan .", "Golan", "-")]
    [InlineData("Volodymyr Zelenskiy spoke_VERB .", "Volodymyr Zelenskiy", "volodymyr-zelensky")]
    public void Link_PersonsNames_FullNameExplainsShort(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("The [P:Trump - Putin] summit was called off .", "Putin", "vladimir-putin")]
    [InlineData("The [P:Trump - Putin] summit was called off .", "Trump - Putin", "-")]
    public void Link_TwoNamesJoinedByAHyphen_AreTwoActors(string line, string surface, string id) =>
        Assert.Equal(id, Linked.Of(line).Meaning(surface));

    // A body that every state may have is the listed one of a state that the article names.
    [Theory]
    [InlineData(
        "The United States waited . [O:National Security Council] officials flew to China .",
        "National Security Council",
        "us-national-security-council"
    )]
    [InlineData(
        "Vietnamese leaders waited . The [O:Communist Party] of Vietnam met .",
        "Communist Party of Vietnam",
        "communist-party-of-vietnam"
    )]
    public void Link_NameThatManyStatesUse_TakesTheListedBodyOfANamedState(string line, string surface, string id) =>
        Assert.Equal(id, Linked.Of(line).Meaning(surface));
}
