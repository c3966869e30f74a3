using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using Xunit;

namespace ActorGraph.Linking.Tests;

public class CoreferenceTests
{
    [Theory]
    [InlineData("Antony_nsubj>3 Blinken_flat>1 met Mark_obj>3 Rutte_flat>4 . | He spoke_VERB .", "He", "antony-blinken")]
    [InlineData(
        "Vladimir_nsubj>3 Putin_flat>1 spoke_VERB . | Kaja_nsubj>3 Kallas_flat>1 answered . | He laughed .",
        "He",
        "vladimir-putin"
    )]
    [InlineData("Vladimir_nsubj>3 Putin_flat>1 spoke_VERB . | Kaja_nsubj>3 Kallas_flat>1 answered . | She laughed .", "She", "kaja-kallas")]
    [InlineData("Ukraine_nsubj>2 agreed because its_PRON_nmod:poss>5 army_nsubj>2 failed .", "its", "ukraine")]
    [InlineData(
        "The French_ADJ_nsubj>8 , whose_PRON_nmod:poss>5 army_NOUN_nsubj>6 fought_VERB_acl:relcl>2 Hamas_obj>6 left_VERB_root>0 with their_PRON_nmod:poss>11 tanks_NOUN_obl>8 .",
        "their",
        "france"
    )]
    [InlineData(
        "Vladimir_nsubj>3 Putin_flat>1 spoke_VERB . | A_det>2 rival_NOUN_nsubj>8 , [P:Olo Tavake]_appos>2 , had_AUX_aux>8 accused_VERB_root>0_=accuse him_PRON_obj>8 .",
        "him",
        "vladimir-putin"
    )]
    [InlineData("A_det>2 club_NOUN_nsubj>3 joined_VERB_root>0 Russia_obj>3 but_cc>7 it_PRON_nsubj>7 refused_VERB_conj>3 .", "it", "-")]
    [InlineData("NATO_nsubj>2 agreed . | It_nsubj>2 warned Russia .", "It", "nato")]
    [InlineData("The United Nations_NNPS_nsubj>4 agreed . | It_nsubj>2 warned Russia .", "It", "united-nations")]
    [InlineData("The United Nations_nsubj>4 agreed . | They_PRON_nsubj>2 warned Russia .", "They", "-")]
    [InlineData("The rebels_nsubj>3 fled_VERB .", "The", "-")]
    [InlineData("Soldiers_nsubj>2 fled_VERB . | He smiled .", "He", "-")]
    [InlineData("It_PRON_expl>2 rained_VERB in Kyiv .", "It", "-")]
    [InlineData("Russia_nsubj>5 , which_nsubj>4 invaded_acl:relcl>1 denied_root>0 it_PRON_obj>5 .", "which", "russia")]
    [InlineData("Antony_nsubj>6 Blinken_flat>1 , who_nsubj>5 travelled_acl:relcl>1 spoke_VERB_root>0 .", "who", "antony-blinken")]
    public void Link_Pronouns_TakeTheSubjectBefore(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Vladimir Putin spoke_VERB . | The Russian_ADJ president smiled .", "Russian president", "vladimir-putin")]
    [InlineData("Nicolás Maduro , the Venezuelan_ADJ president , accused Colombia .", "Venezuelan president", "nicolas-maduro")]
    [InlineData("The Slovak_ADJ prime_ADJ minister , Robert Fico , agreed .", "Slovak prime minister", "robert-fico")]
    [InlineData("The Russian_ADJ president smiled .", "Russian president", "-")]
    [InlineData(
        "Robert Fico , the prime_ADJ minister , spoke_VERB . | Critics_NOUN accused_root>0_=accuse the prime_ADJ_amod>5 minister_NOUN_obj>2 of fraud_NOUN .",
        "prime minister",
        "robert-fico"
    )]
    [InlineData(
        "President Vladimir_nsubj>4 Putin_flat>2 met President Emmanuel_obj>4 Macron_flat>6 . | Putin_nsubj>2 praised his_PRON_nmod:poss>5 French_ADJ_amod>5 counterpart_NOUN_obj>2 .",
        "his French counterpart",
        "emmanuel-macron"
    )]
    [InlineData(
        "President Vladimir_nsubj>4 Putin_flat>2 met Foreign Minister Jean_obj>4 Roe_flat>7 of France . | Putin_nsubj>2 praised his_PRON_nmod:poss>5 French_ADJ_amod>5 counterpart_NOUN_obj>2 .",
        "his French counterpart",
        "-"
    )]
    [InlineData("[P:Jens J. Stoltenberg] praised Norway .", "Jens J. Stoltenberg", "jens-stoltenberg")]
    [InlineData("Javier Milei spoke_VERB . | The Argentine_NOUN will resign .", "Argentine", "javier-milei")]
    [InlineData("Javier Milei spoke_VERB . | The Argentine_ADJ army fled .", "Argentine", "argentina")]
    [InlineData(
        "The junta , which calls_=call itself the [O:Zorbo Rescue Council] , fled . | The generals returned .",
        "generals",
        "zorbo-rescue-council"
    )]
    [InlineData("The junta fled . | The generals returned .", "generals", "-")]
    [InlineData(
        "Danish_ADJ Prime Minister Mette Frederiksen spoke_VERB . | The prime_ADJ minister agreed .",
        "prime minister",
        "mette-frederiksen"
    )]
    [InlineData("Ilham Aliyev spoke_VERB . | The President of Azerbaijan agreed .", "President of Azerbaijan", "ilham-aliyev")]
    [InlineData("NATO met . | The alliance agreed .", "alliance", "nato")]
    [InlineData("ECOWAS met . | The bloc agreed .", "bloc", "economic-community-of-west-african-states")]
    [InlineData("The UN Security Council met . | Hamas fled . | The council agreed .", "council", "un-security-council")]
    [InlineData("The bloc agreed .", "bloc", "-")]
    [InlineData("NATO met . | They praised this_DET alliance .", "alliance", "nato")]
    [InlineData("ECOWAS met . | Mali accused_=accuse the bloc_obj>2 of blackmail .", "bloc", "economic-community-of-west-african-states")]
    [InlineData("Emmanuel Macron spoke_VERB . | The French fled_VERB .", "French", "france")]
    [InlineData("Prince Faisal bin Farhan spoke_VERB . | His_PRON Highness agreed .", "His Highness", "faisal-bin-farhan")]
    [InlineData("Antony Blinken spoke_VERB . | His_PRON Highness agreed .", "His Highness", "-")]
    [InlineData("The Sudanese_ADJ army fled . | The army returned .", "army", "sudan")]
    [InlineData("The Sudanese_ADJ army fled . | The Egyptian_ADJ army fled . | The army returned .", "army", "-")]
    public void Link_Descriptions_AreWhoeverTheArticleNamed(string text, string surface, string expected) =>
        Assert.Equal(
            expected,
            Linked.Of(text).Meaning(surface).Replace("ecowas", "economic-community-of-west-african-states", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Hamas refused . | The Islamist_ADJ movement agreed .", "Islamist movement", "hamas")]
    [InlineData("Mercosur met . | The trade_NOUN bloc_NOUN agreed .", "trade bloc", "mercosur")]
    [InlineData("Honda hesitated . | The Japanese_ADJ carmaker_NOUN agreed .", "Japanese carmaker", "honda")]
    [InlineData("Honda hesitated . | The German_ADJ carmaker_NOUN agreed .", "German carmaker", "-")]
    [InlineData("Rosneft hesitated . | The Russian_ADJ company_NOUN agreed .", "Russian company", "rosneft")]
    [InlineData("ECOWAS met . | The rebel_ADJ group_NOUN agreed .", "rebel group", "-")]
    [InlineData("Hamas refused . | The militant_ADJ group_NOUN Islamic_ADJ Zorb agreed .", "militant group", "-")]
    [InlineData("Hamas refused . | The rival_ADJ movement agreed .", "rival movement", "-")]
    [InlineData("Hamas refused . | The medical_ADJ group_NOUN agreed .", "medical group", "-")]
    [InlineData("Hamas refused . | The Islamist_ADJ movement_NOUN in Syria agreed .", "Islamist movement", "-")]
    [InlineData("The UN Security Council met . | The electoral_ADJ court_NOUN agreed .", "electoral court", "-")]
    [InlineData(
        "The ruling_ADJ party , [O:Zorbo Rescue Council] , hesitated . | The ruling_ADJ party_NOUN agreed .",
        "ruling party",
        "zorbo-rescue-council"
    )]
    [InlineData("The party , [O:Zorbo Rescue Council] , hesitated . | The ruling_ADJ party_NOUN agreed .", "ruling party", "-")]
    [InlineData("[O:Zorbo Cables] , a Saudi_ADJ firm_NOUN , hesitated . | The company_NOUN agreed .", "company", "zorbo-cables")]
    [InlineData(
        "A militia_NOUN called_VERB [O:Zorbo Rescue Council] fled_VERB . | The militants_NOUN returned .",
        "militants",
        "zorbo-rescue-council"
    )]
    [InlineData("[O:Zorbo Rescue Council] , a charity_NOUN , hesitated . | The militants_NOUN returned .", "militants", "-")]
    public void Link_DescriptionsOfBodies_MustFitTheBody(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Kenya accused Mali . | The East_ADJ African_ADJ nation_NOUN agreed .", "East African nation", "kenya")]
    [InlineData("Kenya accused Mali . | The landlocked_ADJ country_NOUN agreed .", "landlocked country", "mali")]
    [InlineData("Qatar accused France . | The energy_NOUN -_PUNCT rich_ADJ emirate_NOUN agreed .", "energy - rich emirate", "qatar")]
    [InlineData("Taiwan accused China . | The self_NOUN -_PUNCT ruled_ADJ island_NOUN agreed .", "self - ruled island", "taiwan")]
    [InlineData("Taiwan accused China . | Ships left Zorb_PROPN Island_PROPN . | The island_NOUN agreed .", "island", "-")]
    [InlineData("Mali accused France . | The former_ADJ colonial_ADJ power_NOUN agreed .", "former colonial power", "france")]
    [InlineData("Mali accused France . | The rising_ADJ power_NOUN agreed .", "rising power", "-")]
    [InlineData("NATO met . | Turkey hesitated . | The NATO member_NOUN agreed .", "NATO member", "turkey")]
    [InlineData("Mali voted . | Mali hesitated . | The war_NOUN -_PUNCT torn_ADJ country_NOUN agreed .", "war - torn country", "mali")]
    [InlineData("Mali voted . | Mali hesitated . | The neighbouring_ADJ country_NOUN agreed .", "neighbouring country", "-")]
    [InlineData("Mali accused France . | The junta_NOUN agreed .", "junta", "mali")]
    [InlineData("Kenya accused Uganda . | The East_ADJ African_ADJ nation_NOUN agreed .", "East African nation", "-")]
    public void Link_DescriptionsOfStates_MeanTheOneThatTheyFit(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("ECOWAS met . | The UN met . | The regional_ADJ bloc_NOUN agreed .", "regional bloc", "ecowas")]
    [InlineData("The EU met . | ASEAN met . | The 27_NUM -_PUNCT nation_NOUN bloc_NOUN agreed .", "27 - nation bloc", "european-union")]
    [InlineData("The World Bank met . | The group_NOUN agreed .", "group", "-")]
    [InlineData("Hamas refused . | The Iran -_PUNCT backed_ADJ movement_NOUN agreed .", "Iran - backed movement", "hamas")]
    public void Link_DescriptionsOfBodies_CountTheirMembers(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData(
        "Recep_nsubj>4 Tayyip_flat>1 Erdogan_flat>1 spoke_VERB . | The 70_NUM -_PUNCT year_NOUN -_PUNCT old_ADJ_nsubj>7 smiled .",
        "70 - year - old",
        "recep-tayyip-erdogan"
    )]
    [InlineData(
        "Antony_nsubj>3 Blinken_flat>1 spoke_VERB . | The veteran_ADJ diplomat_NOUN_nsubj>4 smiled .",
        "veteran diplomat",
        "antony-blinken"
    )]
    [InlineData(
        "Antony_nsubj>3 Blinken_flat>1 spoke_VERB . | The veteran_ADJ French_ADJ diplomat_NOUN_nsubj>5 smiled .",
        "veteran French diplomat",
        "-"
    )]
    [InlineData("Antony_nsubj>3 Blinken_flat>1 spoke_VERB . | The late_ADJ diplomat_NOUN_nsubj>4 smiled .", "late diplomat", "-")]
    [InlineData(
        "Vladimir_nsubj>3 Putin_flat>1 met Antony_obj>3 Blinken_flat>4 . | Hamas_nsubj>2 freed the veteran_ADJ diplomat_NOUN_obj>2 .",
        "veteran diplomat",
        "-"
    )]
    [InlineData(
        "Antony_nsubj>3 Blinken_flat>1 met [P:Zorbo Quill]_obj>3 . | The outgoing_ADJ president_NOUN_nsubj>4 smiled .",
        "outgoing president",
        "-"
    )]
    [InlineData(
        "Antony_nsubj>3 Blinken_flat>1 says_VERB the veteran_ADJ diplomat_NOUN_nsubj>7 left_VERB_ccomp>3 .",
        "veteran diplomat",
        "-"
    )]
    [InlineData(
        "Antony_nsubj>3 Blinken_flat>1 spoke_VERB . | The 70_NUM -_PUNCT year_NOUN -_PUNCT old_ADJ treaty_NOUN_nsubj>8 ended .",
        "70 - year - old treaty",
        "-"
    )]
    public void Link_DescriptionsOfPersons_MeanTheOneInMind(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData(
        "Officers_NOUN spoke on behalf of a [O:Zorbo Rescue Council] . | The putschists_NOUN agreed .",
        "putschists",
        "zorbo-rescue-council"
    )]
    [InlineData(
        "Officers_NOUN spoke on behalf of a [O:Zorbo Rescue Council] after a coup_NOUN in Gabon . | The new_ADJ rulers_NOUN agreed .",
        "new rulers",
        "zorbo-rescue-council"
    )]
    [InlineData("Mali and its_PRON_nmod:poss>4 junta_NOUN left_VERB . | The generals_NOUN agreed .", "generals", "mali")]
    [InlineData("Mali voted . | The generals_NOUN agreed .", "generals", "-")]
    [InlineData("Clerks_NOUN spoke on behalf of a [O:Zorbo Rescue Council] . | The putschists_NOUN agreed .", "putschists", "-")]
    public void Link_ThoseWhoSeizedPower_AreTheBodyTheySpeakFor(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Evo Morales spoke_VERB . | The former_ADJ president denied it .", "former president", "evo-morales")]
    [InlineData("Emmanuel Macron spoke_VERB . | The former_ADJ president denied it .", "former president", "-")]
    [InlineData("Emmanuel Macron met Evo Morales . | The ousted_ADJ president smiled .", "ousted president", "evo-morales")]
    [InlineData(
        "[P:Zorbo Quill] , the ousted_ADJ president , fled_VERB . | The former_ADJ president returned .",
        "former president",
        "zorbo-quill"
    )]
    [InlineData("[P:Zorbo Quill] fled_VERB . | The former_ADJ president returned .", "former president", "-")]
    public void Link_FormerHolders_AreThoseWhoHeldTheOffice(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Rwanda accused Burundi . | Rwanda_nsubj>2 warned its_PRON_nmod:poss>4 neighbour_obj>2 .", "its neighbour", "burundi")]
    [InlineData("Rwanda accused Burundi and Uganda . | Rwanda_nsubj>2 warned its_PRON_nmod:poss>4 neighbour_obj>2 .", "its neighbour", "-")]
    [InlineData("Rwanda accused Burundi . | Rwanda_nsubj>2 warned its_PRON_nmod:poss>4 neighbour_obj>2 , Uganda .", "its neighbour", "-")]
    [InlineData(
        "Rwanda accused Mali and Kenya . | Kenya_nsubj>2 warned its_PRON_nmod:poss>5 landlocked_ADJ_amod>5 ally_obj>2 .",
        "its landlocked ally",
        "-"
    )]
    [InlineData(
        "Kenya accused Mali and Egypt . | Kenya_nsubj>2 warned its_PRON_nmod:poss>5 landlocked_ADJ_amod>5 ally_obj>2 .",
        "its landlocked ally",
        "mali"
    )]
    public void Link_ANeighbour_IsTheOtherStateOfTwo(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("[P:Kristin Zorb]_nsubj>3 met [P:Kevin Quill]_obj>3 . | She_nsubj>2 smiled .", "She", "kristin-zorb")]
    [InlineData("[P:Kristin Zorb]_nsubj>3 resigned . | He_nsubj>2 smiled .", "He", "-")]
    [InlineData("[P:Kevin Quill]_nsubj>3 resigned . | She_nsubj>2 smiled .", "She", "-")]
    [InlineData("Iran warned the United States . | The administration_NOUN hesitated .", "administration", "united-states")]
    [InlineData("Iran hesitated . | Iran warned Iraq . | The administration_NOUN hesitated .", "administration", "iran")]
    public void Link_GivenNamesAndAdministrations_TellWhoIsMeant(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Mali closed its border . | The government resigned .", "government", "mali")]
    [InlineData("Mali accused Niger . | The government resigned .", "government", "-")]
    [InlineData("The US Congress met in Washington . | The parliament_NOUN in Ankara_nmod>2 voted_VERB .", "parliament", "turkey")]
    [InlineData("Mali voted . | Niger pressed_VERB_root>0_=press the government_NOUN_obj>2 for money_NOUN .", "government", "-")]
    [InlineData("Mali accused Niger . | Mali voted . | The government resigned .", "government", "mali")]
    [InlineData("Mali accused Niger . | Mali voted . | The country voted .", "country", "mali")]
    [InlineData("Mali voted . | Mali accused Niger . | The country voted .", "country", "-")]
    [InlineData("Mali voted . | The country voted .", "country", "mali")]
    [InlineData("Mali voted . | Rebels fled_VERB in the country .", "country", "place:mali")]
    [InlineData("Mali voted . | The Foreign_ADJ Ministry agreed .", "Foreign Ministry", "mali")]
    [InlineData("Mali voted . | The government_compound>3 spokesman resigned .", "government", "-")]
    [InlineData("Mali voted . | The government of reason agreed .", "government", "-")]
    [InlineData("The government resigned .", "government", "-")]
    [InlineData("Mali voted . | Governments agreed .", "Governments", "-")]
    [InlineData("Saudi Arabia accused Iran . | The kingdom agreed .", "kingdom", "saudi-arabia")]
    [InlineData("Mali accused Iran . | The kingdom agreed .", "kingdom", "-")]
    [InlineData("Mali accused Niger . | The foreign_ADJ ministry in Nairobi agreed .", "foreign ministry", "kenya")]
    public void Link_BareInstitutions_AreOfTheStateInFocus(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("Vladimir_nsubj>3 Putin_flat>1 spoke_VERB . | His_nmod:poss>2 country_nsubj>3 voted .", "His country", "russia")]
    [InlineData("[P:Zorbo Quill]_nsubj>3 resigned . | His_nmod:poss>2 country_nsubj>3 voted .", "His country", "-")]
    [InlineData("Vladimir_nsubj>3 Putin_flat>1 spoke_VERB . | Rain fell_VERB in his_nmod:poss>5 country .", "his country", "place:russia")]
    [InlineData("Ukraine_nsubj>2 agreed because its_PRON_nmod:poss>5 army_nsubj>2 failed .", "its army", "ukraine")]
    [InlineData("Hamas_nsubj>2 agreed because its_PRON_nmod:poss>5 fighters_nsubj>2 fled_VERB .", "its fighters", "hamas")]
    [InlineData("Vladimir_nsubj>3 Putin_flat>1 spoke_VERB . | His_nmod:poss>2 brother_nsubj>3 voted .", "His brother", "-")]
    public void Link_WhatAPronounOwns_IsItsParty(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData(2016, "junta", "thailand")]
    [InlineData(2023, "junta", "myanmar")]
    [InlineData(2023, "army", "myanmar")]
    [InlineData(2013, "army", "-")]
    public void Link_ThoseWhoRule_KnowsTheDate(int year, string noun, string expected)
    {
        var linked = Linked.Of(
            $"The coup_NOUN in Peru failed_VERB . | Myanmar accused Thailand . | Sweden praised Norway . | The {noun}_NOUN agreed .",
            year
        );
        Assert.Equal(expected, linked.Meaning(noun));
    }

    [Theory]
    [InlineData("Kenya spoke_VERB . | Chile_nsubj>2 confined_VERB itself_PRON_obj>2 to notes .", "itself", "chile")]
    [InlineData(
        "Kenya_nsubj>2 spoke_VERB . | Chile_nsubj>4 and_cc>3 Peru_conj>1 confined_VERB themselves_PRON_obj>4 to notes .",
        "themselves",
        "-"
    )]
    public void Link_Reflexive_IsWhoActs(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData(2023, 1, 10, "jair-bolsonaro", "-")]
    [InlineData(2022, 6, 1, "jair-bolsonaro", "jair-bolsonaro")]
    public void Link_OfficeDescription_KnowsTheDate(int year, int month, int day, string person, string expected)
    {
        Assert.NotNull(Linked.KnowledgeBase.Find(new ActorId(person)));
        var linked = Linked.Of("Jair Bolsonaro spoke_VERB . | The Brazilian_ADJ president smiled .", year, month, day);
        Assert.Equal(expected, linked.Meaning("Brazilian president"));
    }

    [Theory]
    [InlineData("The Rapid Support Forces ( RSF ) attacked Khartoum . | RSF soldiers fled_VERB .", "RSF", "rapid-support-forces")]
    [InlineData(
        "The Special Deterrence Force ( SDF ) fled_VERB from Libya . | The SDF returned .",
        "SDF",
        "special-deterrence-force-libya"
    )]
    [InlineData(
        "The Convention for the Popular Revolution ( CRP ) attacked Bunia . | The CRP fled_VERB .",
        "CRP",
        "convention-for-the-popular-revolution"
    )]
    [InlineData("The National Intelligence Organization ( MIT ) of Turkey agreed .", "MIT", "national-intelligence-organization-turkey")]
    [InlineData("US forces left Iraq .", "US", "united-states")]
    [InlineData("They told us_PRON about it .", "us", "-")]
    [InlineData("Those who_PRON protested fled_VERB .", "who", "-")]
    [InlineData("The WHO warned Sudan .", "WHO", "world-health-organization")]
    [InlineData("Nato warned Russia .", "Nato", "nato")]
    [InlineData("The U.S. warned Russia .", "U.S.", "united-states")]
    public void Link_Acronyms_MeanWhatTheArticleSaysFirst(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text).Meaning(surface));

    [Theory]
    [InlineData("[P:Xavier Quillfeather] , a minister , resigned .", "Xavier Quillfeather", "xavier-quillfeather", ActorType.Person)]
    [InlineData("Foreign Minister Zorbo Quillfeather resigned .", "Zorbo Quillfeather", "zorbo-quillfeather", ActorType.Person)]
    [InlineData(
        "General Zorbo Quillfeather resigned . | Quillfeather fled .",
        "Zorbo Quillfeather",
        "zorbo-quillfeather",
        ActorType.Person
    )]
    [InlineData("[P:Zorbo Quillfeather] resigned . | [P:Quillfeather] fled .", "Quillfeather", "zorbo-quillfeather", ActorType.Person)]
    [InlineData("The deputy minister , Munu Quillfeather , resigned .", "Munu Quillfeather", "munu-quillfeather", ActorType.Person)]
    [InlineData("[P:Zorbo Quill Feather] resigned . | [P:Quill Feather] fled .", "Quill Feather", "zorbo-quill-feather", ActorType.Person)]
    [InlineData(
        "[P:Zorbo Quillfeather] resigned . | [P:Zorbo B. Quillfeather] fled .",
        "Zorbo B. Quillfeather",
        "zorbo-quillfeather",
        ActorType.Person
    )]
    [InlineData("[O:Zorbo Liberation Front] attacked Mali .", "Zorbo Liberation Front", "zorbo-liberation-front", ActorType.Organization)]
    [InlineData("The rebels of the QZLF attacked Mali .", "QZLF", "qzlf", ActorType.Organization)]
    [InlineData("The Union of Zorbos protested .", "Union of Zorbos", "union-of-zorbos", ActorType.Organization)]
    [InlineData("Thailand 's Zorbo Court ruled_VERB .", "Zorbo Court", "zorbo-court", ActorType.Organization)]
    [InlineData(
        "Madagascar voted . | Madagascar 's Constitutional Court agreed .",
        "Constitutional Court",
        "constitutional-court-of-madagascar",
        ActorType.Organization
    )]
    public void Link_UnlistedParties_BecomeActorsOfTheText(string text, string surface, string id, ActorType type)
    {
        var link = Linked.Of(text).Find(surface);

        Assert.NotNull(link);
        Assert.Equal((id, type, true), (link.Actor.Id.Value, link.Actor.Type, !link.Actor.IsListed));
    }

    [Theory]
    [InlineData("Reuters reported that Russia attacked Ukraine .", "Reuters")]
    [InlineData("[P:Zorbo Quillfeather] , a striker , scored .", "Zorbo Quillfeather")]
    [InlineData("The singer [P:Zorbo Quillfeather] smiled .", "Zorbo Quillfeather")]
    [InlineData("They signed the [X:Vienna Convention] .", "Vienna Convention")]
    [InlineData("The [O:Test Wire] reported_VERB it .", "Test Wire")]
    [InlineData("By [P:Zorbo Quillfeather]", "Zorbo Quillfeather")]
    [InlineData("The [O:West Bank] burned .", "West Bank")]
    [InlineData("Hungary 's [O:Parliament] voted .", "Parliament")]
    [InlineData("The Deputy Prime Minister for [O:Economic Affairs] resigned .", "Economic Affairs")]
    [InlineData("The [O:Daily Zorbo Herald] reported_VERB it .", "Daily Zorbo Herald")]
    [InlineData("The [O:Zorbo Treaty] failed .", "Zorbo Treaty")]
    public void Link_NamesOfNoParty_AreLeftOut(string text, string surface) => Assert.Equal("-", Linked.Of(text).Meaning(surface));

    [Fact]
    public void Link_InnerAndOuterMention_HaveHeadsOfTheirOwn()
    {
        var linked = Linked.Of("Russian_ADJ_amod>2 forces_nsubj>3 attacked_root>0 Ukraine_obj>3 .");

        Assert.Equal("russia", linked.LinkAt(0)?.Actor.Id.Value);
        Assert.Equal(("russia", MentionKind.Nominal), (linked.LinkAt(1)?.Actor.Id.Value, linked.LinkAt(1)?.Mention.Kind));
    }

    [Fact]
    public void Link_SameDocumentTwice_GivesTheSameLinks()
    {
        const string text = "Antony Blinken met Mark Rutte in Brussels . | He warned Russian_ADJ forces .";

        Assert.Equal(Linked.Of(text).Links.Select(l => l.ToString()), Linked.Of(text).Links.Select(l => l.ToString()));
    }

    [Theory]
    [InlineData("President Ali Bongo , the heir of Omar Bongo , fled_VERB . | Bongo won .", "Bongo", "ali-bongo")]
    [InlineData("Kim Jong Un spoke_VERB . | Lloyd Austin met Kim Yong-hyun . | They warned Kim .", "Kim", "kim-jong-un")]
    [InlineData("Kim Jong Un spoke_VERB . | Kim_nsubj>4 Keon_flat>1 Hee_flat>1 fled_VERB_root>0 . | Kim wept .", "Kim", "kim-keon-hee")]
    public void Link_SurnameOfSeveral_IsTheSubjectBeforeOrTheHighestOffice(string text, string surface, string expected) =>
        Assert.Equal(expected, Linked.Of(text, 2023, 8, 30).Meaning(surface));
}
