using Xunit;

namespace ActorGraph.Extraction.Tests.Events;

public class EventTests
{
    [Theory]
    // Active, passive, passive with fronted agent clause, reduced relative, relative.
    [InlineData("Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj", "russia ATTACKED ukraine")]
    [InlineData(
        "Ukraine/NNP/3/nsubj:pass was/be/VBD/3/aux:pass zapped/zap/VBN/0/root by/IN/5/case Russia/NNP/3/obl:agent",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Ukraine/NNP/3/nsubj:pass was/be/VBD/3/aux:pass zapped/zap/VBN/0/root by/IN/6/case Russian/JJ/6/amod troops/troop/NNS/3/obl",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Ukraine/NNP/6/nsubj ,/,/3/punct zapped/zap/VBN/1/acl by/IN/5/case Russia/NNP/3/obl:agent waited/wait/VBD/0/root",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/6/nsubj ,/,/4/punct which/WDT/4/nsubj zapped/zap/VBD/1/acl:relcl Ukraine/NNP/4/obj waited/wait/VBD/0/root",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Ukraine/NNP/6/nsubj ,/,/5/punct which/WDT/5/obj Russia/NNP/5/nsubj zapped/zap/VBD/1/acl:relcl waited/wait/VBD/0/root",
        "russia ATTACKED ukraine"
    )]
    // What belongs to a party stands for it.
    [InlineData(
        "Russian/JJ/2/amod forces/force/NNS/3/nsubj zapped/zap/VBD/0/root a/DT/6/det Ukrainian/JJ/6/amod city/NN/3/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData("The/DT/2/det army/NN/5/nsubj of/IN/4/case Mali/NNP/2/nmod zapped/zap/VBD/0/root France/NNP/5/obj", "mali ATTACKED france")]
    // What somebody says a party must do or has done, whoever says it and however; not what it must have done or will need.
    [InlineData(
        "Mali/NNP/3/nsubj must/MD/3/aux wait/VB/0/root ,/,/6/punct Rutte/NNP/6/nsubj said/say/VBD/3/parataxis",
        "rutte CALLED_ON mali"
    )]
    [InlineData(
        "Mali/NNP/3/nsubj must/MD/3/aux wait/VB/0/root ,/,/7/punct according/IN/7/case to/IN/5/fixed Rutte/NNP/3/obl",
        "rutte CALLED_ON mali"
    )]
    [InlineData(
        "Mali/NNP/4/nsubj must/MD/4/aux have/VB/4/aux waited/wait/VBN/0/root ,/,/7/punct Rutte/NNP/7/nsubj said/say/VBD/4/parataxis",
        ""
    )]
    [InlineData(
        "Mali/NNP/3/nsubj will/MD/3/aux need/need/VB/0/root to/TO/5/mark wait/VB/3/xcomp ,/,/8/punct Rutte/NNP/8/nsubj said/say/VBD/3/parataxis",
        ""
    )]
    [InlineData(
        "Mali/NNP/3/nsubj has/have/VBZ/3/aux cheated/cheat/VBN/0/root ,/,/7/punct according/IN/7/case to/IN/5/fixed Rutte/NNP/3/obl",
        "rutte ACCUSED mali"
    )]
    [InlineData(
        "Mali/NNP/4/nsubj has/have/VBZ/4/aux not/RB/4/advmod cheated/cheat/VBN/0/root ,/,/7/punct Rutte/NNP/7/nsubj said/say/VBD/4/parataxis",
        ""
    )]
    [InlineData(
        "Mali/NNP/4/nsubj is/be/VBZ/4/aux not/RB/4/advmod complying/comply/VBG/0/root ,/,/7/punct Rutte/NNP/7/nsubj said/say/VBD/4/parataxis",
        "rutte ACCUSED mali"
    )]
    [InlineData("Mali/NNP/3/nsubj is/be/VBZ/3/aux complying/comply/VBG/0/root ,/,/6/punct Rutte/NNP/6/nsubj said/say/VBD/3/parataxis", "")]
    // What was asked is named again by an apposition; who is singled out does what the infinitive says.
    [InlineData(
        "Mali/NNP/2/nsubj asked/ask/VBD/0/root France/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp ,/,/8/punct a/DT/8/det request/NN/5/appos that/WDT/11/obj France/NNP/11/nsubj declined/decline/VBD/8/acl:relcl",
        "france REJECTED mali; mali CALLED_ON france"
    )]
    [InlineData(
        "Mali/NNP/6/nsubj is/be/VBZ/6/cop the/DT/6/det first/JJ/6/amod EU/NNP/6/compound member/NN/0/root to/TO/8/mark condemn/condemn/VB/6/acl Russia/NNP/8/obj",
        "mali CRITICIZED russia"
    )]
    // A promise of what another will do is the promiser's word; a statement behind a semicolon is nobody's.
    [InlineData(
        "Rutte/NNP/2/nsubj promised/promise/VBD/0/root Mali/NNP/5/nsubj would/MD/5/aux zap/VB/2/ccomp Ukraine/NNP/5/obj",
        "mali ATTACKED ukraine planned by rutte"
    )]
    [InlineData(
        "Mali/NNP/3/nsubj would/MD/3/aux zap/VB/0/root Ukraine/NNP/3/obj ,/,/7/punct Rutte/NNP/7/nsubj promised/promise/VBD/3/parataxis",
        "mali ATTACKED ukraine planned by rutte"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj said/say/VBD/0/root Lammy/NNP/4/nsubj slept/sleep/VBD/2/ccomp ;/:/7/punct Russia/NNP/7/nsubj zapped/zap/VBD/4/conj Ukraine/NNP/7/obj",
        "russia ATTACKED ukraine"
    )]
    // A deed that its doer announces on a condition is threatened to whom the condition is put.
    [InlineData(
        "Russia/NNP/2/nsubj said/say/VBD/0/root Russia/NNP/5/nsubj would/MD/5/aux zap/VB/2/ccomp Ukraine/NNP/5/obj if/IN/9/mark Ukraine/NNP/9/nsubj waited/wait/VBD/5/advcl",
        "russia THREATENED ukraine"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj said/say/VBD/0/root Russia/NNP/5/nsubj would/MD/5/aux zap/VB/2/ccomp Ukraine/NNP/5/obj if/IN/9/mark Mali/NNP/9/nsubj waited/wait/VBD/5/advcl",
        "russia ATTACKED ukraine possible by russia"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj called/call/VBD/0/root Lammy/NNP/2/obj a/DT/6/det weak/JJ/6/amod politician/NN/2/xcomp",
        "rutte CRITICIZED lammy"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj said/say/VBD/0/root Mali/NNP/7/nsubj was/be/VBD/7/cop a/DT/7/det dangerous/JJ/7/amod country/NN/2/ccomp",
        "rutte CRITICIZED mali"
    )]
    // An adjective that looks like a passive, an event whose reality an adjective tells.
    [InlineData(
        "Mali/NNP/3/nsubj:pass is/be/VBZ/3/aux:pass troubled/troubled/JJ/0/root by/IN/7/case Russia/NNP/7/nmod:poss 's/POS/5/case plan/NN/3/obl:agent",
        "mali CRITICIZED russia"
    )]
    [InlineData(
        "A/DT/2/det powwow/NN/8/nsubj between/IN/4/case Rutte/NNP/2/nmod and/CC/6/cc Lammy/NNP/4/conj is/be/VBZ/8/cop unlikely/JJ/0/root",
        "lammy MET_WITH rutte denied"
    )]
    // Coordination: each pair once.
    [InlineData(
        "Russia/NNP/4/nsubj and/CC/3/cc Mali/NNP/1/conj zapped/zap/VBD/0/root Ukraine/NNP/4/obj",
        "mali ATTACKED ukraine; russia ATTACKED ukraine"
    )]
    [InlineData("Russia/NNP/2/nsubj came/come/VBD/0/root and/CC/4/cc zapped/zap/VBD/2/conj Ukraine/NNP/4/obj", "russia ATTACKED ukraine")]
    // Control: subject, object, passive raising, participle, infinitive of a noun.
    [InlineData("Russia/NNP/2/nsubj vowed/vow/VBD/0/root to/TO/4/mark zap/VB/2/xcomp Ukraine/NNP/4/obj", "russia ATTACKED ukraine planned")]
    [InlineData(
        "France/NNP/2/nsubj forced/force/VBD/0/root Russia/NNP/2/obj to/TO/5/mark zap/VB/2/xcomp Ukraine/NNP/5/obj",
        "france COERCED russia; russia ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/3/nsubj:pass is/be/VBZ/3/aux:pass expected/expect/VBN/0/root to/TO/5/mark zap/VB/3/xcomp Ukraine/NNP/5/obj",
        "russia ATTACKED ukraine planned"
    )]
    [InlineData("Zapping/zap/VBG/4/advcl Ukraine/NNP/1/obj Russia/NNP/4/nsubj erred/err/VBD/0/root", "russia ATTACKED ukraine")]
    [InlineData(
        "Russia/NNP/3/nmod:poss 's/POS/1/case plan/NN/7/nsubj to/TO/5/mark zap/VB/3/acl Ukraine/NNP/5/obj failed/fail/VBD/0/root",
        "russia ATTACKED ukraine planned"
    )]
    // Nominalisations.
    [InlineData(
        "Russia/NNP/3/nmod:poss 's/POS/1/case zapping/NN/6/nsubj of/IN/5/case Ukraine/NNP/3/nmod shocked/shock/VBD/0/root France/NNP/6/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "the/DT/3/det Russian/JJ/3/amod zapping/NN/6/nsubj of/IN/5/case Ukraine/NNP/3/nmod went/go/VBD/0/root on/RB/6/advmod",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj launched/launch/VBD/0/root a/DT/4/det zapping/NN/2/obj on/IN/6/case Ukraine/NNP/4/nmod",
        "russia ATTACKED ukraine"
    )]
    // An agent under the phrase before it; what lies near; the first to do something; the last of a list.
    [InlineData(
        "Ukraine/NNP/3/nsubj:pass was/be/VBD/3/aux:pass zapped/zap/VBN/0/root with/IN/6/case a/DT/6/det blow/blow/NN/3/obl by/IN/8/case Russia/NNP/6/nmod",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj bombed/bomb/VBD/0/root a/DT/4/det base/base/NN/2/obj south/south/RB/2/advmod of/IN/7/case Ukraine/NNP/5/obl",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj bombed/bomb/VBD/0/root huts/hut/NNS/2/obj near/IN/7/case the/DT/7/det Ukrainian/JJ/7/amod border/border/NN/2/obl",
        ""
    )]
    [InlineData(
        "Russia/NNP/2/nsubj became/become/VBD/0/root the/DT/5/det first/JJ/5/amod country/country/NN/2/xcomp to/TO/7/mark zap/VB/5/acl Ukraine/NNP/7/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj launched/launch/VBD/0/root raids/raid/NNS/2/obj ,/,/5/punct barrages/barrage/NNS/3/conj and/CC/7/cc strikes/strike/NNS/3/conj on/IN/9/case Ukraine/NNP/7/nmod",
        "russia ATTACKED ukraine"
    )]
    // A name right behind a verb of giving, and a particle before "to".
    [InlineData(
        "France/NNP/3/nsubj will/MD/3/aux give/VB/0/root Ukraine/NNP/6/compound 13/CD/5/nummod jets/jet/NNS/3/obj",
        "france AIDS ukraine planned"
    )]
    [InlineData(
        "Mali/NNP/2/nsubj handed/hand/VBD/0/root villages/village/NNS/2/obj over/IN/6/case to/IN/6/case Russia/NNP/2/obl",
        "mali CONCEDED_TO russia"
    )]
    // Reciprocals and companions.
    [InlineData("Rutte/NNP/4/nsubj and/CC/3/cc Lammy/NNP/1/conj powwowed/powwow/VBD/0/root", "lammy MET_WITH rutte")]
    [InlineData(
        "Rutte/NNP/2/nsubj powwowed/powwow/VBD/0/root with/IN/4/case Lammy/NNP/2/obl and/CC/6/cc Macron/NNP/4/conj",
        "lammy MET_WITH rutte; macron MET_WITH rutte"
    )]
    [InlineData(
        "A/DT/2/det powwow/NN/7/nsubj between/IN/4/case Rutte/NNP/2/nmod and/CC/6/cc Lammy/NNP/4/conj ended/end/VBD/0/root",
        "lammy MET_WITH rutte"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj held/hold/VBD/0/root a/DT/4/det powwow/NN/2/obj with/IN/6/case Lammy/NNP/4/nmod",
        "lammy MET_WITH rutte"
    )]
    [InlineData(
        "Russia/NNP/4/nsubj and/CC/3/cc Ukraine/NNP/1/conj brawled/brawl/VBD/0/root",
        "russia ATTACKED ukraine; ukraine ATTACKED russia"
    )]
    [InlineData(
        "Russia/NNP/4/nsubj and/CC/3/cc Ukraine/NNP/1/conj zapped/zap/VBD/0/root each/DT/6/det other/JJ/4/obj",
        "russia ATTACKED ukraine; ukraine ATTACKED russia"
    )]
    // Several actors under one description, and what a mis-built tree must not hide.
    [InlineData(
        "Russia/NNP/4/nsubj and/CC/3/cc Mali/NNP/1/conj slept/sleep/VBD/0/root | France/NNP/2/nsubj zapped/zap/VBD/0/root the/DT/5/det two/CD/5/nummod countries/country/NNS/2/obj",
        "france ATTACKED mali; france ATTACKED russia"
    )]
    [InlineData(
        "The/DT/2/det embassies/embassy/NNS/6/nsubj of/IN/4/case Mali/NNP/2/nmod zap/x/2/dep zapped/zap/VBD/0/root Ukraine/NNP/6/obj",
        "mali ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/0/root ,/,/4/punct a/DT/4/det neighbour/NN/1/appos ,/,/6/punct zapped/zap/VBD/1/parataxis Ukraine/NNP/6/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/6/nsubj ,/,/3/punct Russia/NNP/1/appos and/CC/5/cc France/NNP/3/conj zapped/zap/VBD/0/root Ukraine/NNP/6/obj",
        "france ATTACKED ukraine; mali ATTACKED ukraine; russia ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/6/nsubj ,/,/5/punct together/RB/4/advmod with/IN/5/case Mali/NNP/1/nmod zapped/zap/VBD/0/root Ukraine/NNP/6/obj",
        "mali ATTACKED ukraine; russia ATTACKED ukraine"
    )]
    // What the tagger or the tree got wrong: an irregular form, a hidden verb, a participle for the root, two names glued.
    [InlineData(
        "Rebels/rebel/NNS/2/nsubj linked/link/VBD/0/root to/IN/4/case Russia/NNP/2/obl zapped/zap/VBD/2/xcomp Ukraine/NNP/5/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData("Russia/NNP/2/nsubj zapped/zap/VBD/0/root its/PRP$/4/nmod:poss way/NN/2/obj to/TO/6/case Ukraine/NNP/2/obl", "")]
    [InlineData("A/DT/2/det powwow/NN/6/nsubj with/IN/4/case Rutte/NNP/2/nmod will/MD/6/aux follow/VB/0/root", "")]
    [InlineData(
        "The/DT/5/det Russia/NNP/4/obl:unmarked -/HYPH/2/punct led/lead/VBN/5/amod zapping/NN/8/nsubj of/IN/7/case Ukraine/NNP/5/nmod ended/end/VBD/0/root",
        "russia ATTACKED ukraine"
    )]
    // The agent under a place, the phrase under the last of a list or under what the noun is of, two objects.
    [InlineData(
        "Ukraine/NNP/3/nsubj:pass was/be/VBD/3/aux:pass zapped/zap/VBN/0/root at/IN/5/case night/NN/3/obl by/IN/7/case Russia/NNP/5/nmod",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj sent/send/VBD/0/root tanks/tank/NNS/2/obj and/CC/5/cc jets/jet/NNS/3/conj to/TO/7/case Mali/NNP/5/nmod",
        "russia AIDS mali"
    )]
    [InlineData(
        "France/NNP/2/nsubj approved/approve/VBD/0/root the/DT/4/det sale/NN/2/obj of/IN/6/case jets/jet/NNS/4/nmod to/TO/8/case Ukraine/NNP/6/nmod",
        "france AIDS ukraine"
    )]
    [InlineData(
        "France/NNP/2/nsubj promised/promise/VBD/0/root Ukraine/NNP/2/obj five/CD/5/nummod tanks/tank/NNS/2/obj",
        "france AIDS ukraine planned"
    )]
    // Another's deed inside an accusation or demand.
    [InlineData("France/NNP/2/nsubj delated/delate/VBD/0/root Russia/NNP/2/obj", "france ACCUSED russia")]
    [InlineData(
        "France/NNP/2/nsubj beseeched/beseech/VBD/0/root that/IN/5/mark Russia/NNP/5/nsubj wait/VB/2/ccomp",
        "france CALLED_ON russia"
    )]
    public void Extract_Tree_GivesClaims(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));

    [Theory]
    [InlineData("Russia/NNP/3/nsubj will/MD/3/aux zap/VB/0/root Ukraine/NNP/3/obj", "russia ATTACKED ukraine planned")]
    [InlineData("Russia/NNP/3/nsubj may/MD/3/aux zap/VB/0/root Ukraine/NNP/3/obj", "russia ATTACKED ukraine possible")]
    [InlineData("Russia/NNP/4/nsubj did/do/VBD/4/aux not/RB/4/advmod zap/VB/0/root Ukraine/NNP/4/obj", "russia ATTACKED ukraine denied")]
    [InlineData("Russia/NNP/3/nsubj must/MD/3/aux zap/VB/0/root Ukraine/NNP/3/obj", "")]
    [InlineData(
        "Russia/NNP/2/nsubj refused/refuse/VBD/0/root to/TO/4/mark zap/VB/2/xcomp Ukraine/NNP/4/obj",
        "russia ATTACKED ukraine denied"
    )]
    [InlineData("Russia/NNP/4/nsubj did/do/VBD/4/aux not/RB/4/advmod refuse/VB/0/root to/TO/6/mark zap/VB/4/xcomp Ukraine/NNP/6/obj", "")]
    [InlineData(
        "Russia/NNP/3/nsubj considered/consider/VBD/0/root zapping/zap/VBG/2/xcomp Ukraine/NNP/3/obj",
        "russia ATTACKED ukraine possible"
    )]
    [InlineData("No/DT/2/det powwow/NN/5/nsubj with/IN/4/case Rutte/NNP/2/nmod helped/help/VBD/0/root Lammy/NNP/5/obj", "")]
    [InlineData(
        "France/NNP/2/nsubj urged/urge/VBD/0/root Russia/NNP/2/obj to/TO/5/mark zap/VB/2/xcomp Ukraine/NNP/5/obj",
        "france CALLED_ON russia"
    )]
    [InlineData(
        "France/NNP/2/nsubj urged/urge/VBD/0/root Russia/NNP/2/obj to/TO/5/mark stop/VB/2/xcomp zapping/zap/VBG/5/xcomp Ukraine/NNP/6/obj",
        "france CALLED_ON russia; russia ATTACKED ukraine"
    )]
    [InlineData(
        "If/IN/3/mark Russia/NNP/3/nsubj zaps/zap/VBZ/6/advcl Ukraine/NNP/3/obj France/NNP/6/nsubj laughs/laugh/VBZ/0/root",
        "russia ATTACKED ukraine possible"
    )]
    [InlineData("Did/do/VBD/3/aux Russia/NNP/3/nsubj zap/VB/0/root Ukraine/NNP/3/obj ?/./3/punct", "")]
    [InlineData("Russia/NNP/4/nsubj would/MD/4/aux have/VB/4/aux zapped/zap/VBN/0/root Ukraine/NNP/4/obj", "")]
    [InlineData("Russia/NNP/3/nsubj to/TO/3/mark zap/VB/0/root Ukraine/NNP/3/obj", "russia ATTACKED ukraine planned")]
    public void Extract_Setting_GivesModality(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));

    [Theory]
    [InlineData(
        "Rutte/NNP/2/nsubj said/say/VBD/0/root Russia/NNP/4/nsubj zapped/zap/VBD/2/ccomp Ukraine/NNP/4/obj",
        "russia ATTACKED ukraine by rutte"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj ,/,/6/punct Rutte/NNP/6/nsubj said/say/VBD/2/parataxis",
        "russia ATTACKED ukraine by rutte"
    )]
    [InlineData(
        "According/according/IN/3/case to/IN/1/fixed Rutte/NNP/6/obl ,/,/3/punct Russia/NNP/6/nsubj zapped/zap/VBD/0/root Ukraine/NNP/6/obj",
        "russia ATTACKED ukraine by rutte"
    )]
    [InlineData(
        "France/NNP/2/nsubj accused/accuse/VBD/0/root Russia/NNP/2/obj of/IN/5/mark zapping/zap/VBG/2/advcl Ukraine/NNP/5/obj",
        "france ACCUSED russia; russia ATTACKED ukraine by france"
    )]
    [InlineData(
        "\"/``/3/punct Russia/NNP/3/nsubj zapped/zap/VBD/7/ccomp Ukraine/NNP/3/obj \"/''/3/punct Rutte/NNP/7/nsubj said/say/VBD/0/root | \"/``/3/punct Russia/NNP/3/nsubj zapped/zap/VBD/0/root Mali/NNP/3/obj \"/''/3/punct",
        "russia ATTACKED mali by rutte; russia ATTACKED ukraine by rutte"
    )]
    // After a semicolon somebody else speaks.
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/6/ccomp Ukraine/NNP/2/obj ;/:/2/punct Rutte/NNP/6/nsubj said/say/VBD/0/root",
        "russia ATTACKED ukraine"
    )]
    public void Extract_Speech_IsAttributed(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));

    [Theory]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj on/IN/5/case Monday/NNP/2/obl",
        "russia ATTACKED ukraine on 2024-11-11"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj on/IN/5/case Wednesday/NNP/2/obl",
        "russia ATTACKED ukraine on 2024-11-13"
    )]
    [InlineData(
        "Russia/NNP/3/nsubj will/MD/3/aux zap/VB/0/root Ukraine/NNP/3/obj on/IN/6/case Monday/NNP/3/obl",
        "russia ATTACKED ukraine planned on 2024-11-18"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj on/IN/5/case October/NNP/2/obl 7/CD/5/nummod ,/,/8/punct 2023/CD/5/nummod",
        "russia ATTACKED ukraine on 2023-10-07"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj on/IN/6/case 7/CD/6/nummod October/NNP/2/obl",
        "russia ATTACKED ukraine on 2024-10-07"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj yesterday/NN/2/obl:unmarked",
        "russia ATTACKED ukraine on 2024-11-12"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj two/CD/5/nummod days/day/NNS/6/obl:unmarked ago/RB/2/advmod",
        "russia ATTACKED ukraine on 2024-11-11"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj in/IN/5/case 2022/CD/2/obl",
        "russia ATTACKED ukraine in 2022-01-01/2022-12-31"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj last/JJ/5/amod week/NN/2/obl:unmarked",
        "russia ATTACKED ukraine in 2024-11-04/2024-11-10"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj in/IN/5/case March/NNP/2/obl",
        "russia ATTACKED ukraine in 2024-03-01/2024-03-31"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj said/say/VBD/0/root on/IN/4/case Monday/NNP/2/obl Russia/NNP/6/nsubj zapped/zap/VBD/2/ccomp Ukraine/NNP/6/obj",
        "russia ATTACKED ukraine by rutte"
    )]
    [InlineData("Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj since/IN/5/case Monday/NNP/2/obl", "russia ATTACKED ukraine")]
    // An occasion dates what is done on it by its day alone.
    [InlineData(
        "Speaking/speak/VBG/6/advcl on/IN/3/case Monday/NNP/1/obl ,/,/6/punct Rutte/NNP/6/nsubj zapped/zap/VBD/0/root Ukraine/NNP/6/obj",
        "rutte ATTACKED ukraine on 2024-11-11"
    )]
    [InlineData(
        "Speaking/speak/VBG/6/advcl in/IN/3/case 2022/CD/1/obl ,/,/6/punct Rutte/NNP/6/nsubj zapped/zap/VBD/0/root Ukraine/NNP/6/obj",
        "rutte ATTACKED ukraine"
    )]
    [InlineData(
        "Rutte/NNP/3/nsubj will/MD/3/aux fly/VB/0/root to/IN/5/case Mali/NNP/3/obl on/IN/7/case Monday/NNP/3/obl for/IN/9/case talks/talk/NNS/3/obl with/IN/11/case Lammy/NNP/9/nmod",
        "lammy MET_WITH rutte planned on 2024-11-18; rutte VISITED mali planned on 2024-11-18"
    )]
    // Talks for which somebody comes, and talks that are due.
    [InlineData(
        "Rutte/NNP/2/nsubj flew/fly/VBD/0/root to/IN/4/case Mali/NNP/2/obl on/IN/6/case Monday/NNP/2/obl for/IN/8/case talks/talk/NNS/2/obl with/IN/10/case Lammy/NNP/8/nmod",
        "lammy MET_WITH rutte planned on 2024-11-11; rutte VISITED mali on 2024-11-11"
    )]
    [InlineData(
        "Talks/talk/NNS/7/nsubj between/IN/3/case Russia/NNP/1/nmod and/CC/5/cc Mali/NNP/3/conj are/be/VBP/7/cop due/JJ/0/root to/TO/9/mark resume/VB/7/advcl on/IN/11/case Monday/NNP/9/obl",
        "mali NEGOTIATED_WITH russia planned on 2024-11-18"
    )]
    public void Extract_Time_IsResolved(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));

    [Fact]
    public void Extract_SameDocumentTwice_GivesTheSameClaims()
    {
        const string Tree = "Russia/NNP/4/nsubj and/CC/3/cc Mali/NNP/1/conj zapped/zap/VBD/0/root Ukraine/NNP/4/obj";

        Assert.Equal(TestClaims.ClaimsOf(Tree), TestClaims.ClaimsOf(Tree));
    }

    [Fact]
    public void Extract_Claim_CarriesItsSentenceAndRule()
    {
        var claim = Assert.Single(
            TestClaims.ClaimsOf("Russia/NNP/2/nsubj waits/wait/VBZ/0/root | Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj")
        );

        Assert.Equal("Russia zapped Ukraine", claim.Evidence.Sentence);
        Assert.Equal("t-zap", claim.Provenance.Rule);
        Assert.True(claim.Evidence.Span.Contains(claim.Evidence.Trigger));
        Assert.InRange(claim.Confidence, 0.7, 0.99);
    }
}
