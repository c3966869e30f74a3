using ActorGraph.Extraction.Tests.Events;
using Xunit;

namespace ActorGraph.Extraction.Tests.Trees;

/// <summary>Trees as parsers give them, wrong in one place each, and the claims that the sentence makes all the same.</summary>
public sealed class AttachmentRepairTests
{
    [Theory]
    // A past tense is not coordinated with a demand, a future or a participle.
    [InlineData(
        "Rutte/NNP/2/nsubj demanded/demand/VBD/0/root that/IN/5/mark Mali/NNP/5/nsubj wait/VBZ/2/ccomp and/CC/7/cc zapped/zap/VBD/5/conj Ukraine/NNP/7/obj",
        "rutte ATTACKED ukraine; rutte CALLED_ON mali"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj said/say/VBD/0/root Mali/NNP/5/nsubj would/MD/5/aux wait/VB/2/ccomp and/CC/7/cc zapped/zap/VBD/5/conj Ukraine/NNP/7/obj",
        "rutte ATTACKED ukraine"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj had/have/VBD/0/root no/DT/4/det intention/NN/2/obj of/IN/6/mark waiting/wait/VBG/4/acl and/CC/8/cc zapped/zap/VBD/6/conj Ukraine/NNP/8/obj",
        "rutte ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/2/nsubj said/say/VBD/0/root Russia/NNP/4/nsubj slept/sleep/VBD/2/ccomp and/CC/6/cc zapped/zap/VBD/4/conj Ukraine/NNP/6/obj",
        "russia ATTACKED ukraine by mali"
    )]
    // An object behind what it is condemned as; a participle between commas, and its object.
    [InlineData(
        "Mali/NNP/2/nsubj condemned/condemn/VBD/0/root as/IN/4/advmod illegal/JJ/6/amod a/DT/6/det move/NN/2/obl by/IN/8/case Russia/NNP/6/nmod",
        "mali CRITICIZED russia"
    )]
    [InlineData(
        "Rutte/NNP/6/nsubj ,/,/3/punct backing/back/VBG/4/acl Lammy/NNP/1/appos ,/,/1/punct slept/sleep/VBD/0/root",
        "rutte SUPPORTS lammy"
    )]
    // A verb with an object shares nothing with an adjective; a noun before a name is no subject of its own.
    [InlineData(
        "Mali/NNP/2/nsubj dismissed/dismiss/VBD/0/root the/DT/4/det report/NN/2/obj as/IN/6/case baseless/JJ/2/obl and/CC/8/cc zapped/zap/VBD/6/conj Ukraine/NNP/8/obj",
        "mali ATTACKED ukraine"
    )]
    // Who said it, put behind it, is no part of what is demanded.
    [InlineData(
        "Mali/NNP/2/nsubj demanded/demand/VBD/0/root that/IN/5/mark France/NNP/5/nsubj wait/VB/2/ccomp ,/,/8/punct Rutte/NNP/8/nsubj wrote/write/VBD/2/ccomp",
        "mali CALLED_ON france by rutte"
    )]
    // A participle with an agent belongs to the object before it.
    [InlineData(
        "NATO/NNP/2/nsubj backed/back/VBD/0/root the/DT/4/det plan/NN/2/obj proposed/propose/VBN/2/advcl by/IN/7/case Rutte/NNP/5/obl:agent",
        "nato SUPPORTS rutte"
    )]
    // A subject under its auxiliary, or cut off from its verb by who says so.
    [InlineData("Russia/NNP/2/nsubj had/have/VBD/3/aux zapped/zap/VBD/0/root Ukraine/NNP/3/obj", "russia ATTACKED ukraine")]
    [InlineData(
        "Russia/NNP/4/nsubj ,/,/4/punct Rutte/NNP/4/nsubj said/say/VBD/0/root ,/,/7/punct would/MD/7/aux zap/VB/4/ccomp Ukraine/NNP/7/obj",
        "russia ATTACKED ukraine planned by rutte"
    )]
    // What is owned is the first phrase behind the owner; what lies near hangs on the phrase before it.
    [InlineData(
        "Mali/NNP/2/nsubj gave/give/VBD/0/root Russia/NNP/7/nmod:poss 's/POS/3/case ambassador/ambassador/NN/2/obj 48/CD/7/nummod hours/hour/NNS/2/obj to/TO/9/mark leave/VB/2/advcl",
        "mali REDUCED_RELATIONS_WITH russia"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj bombed/bomb/VBD/0/root from/IN/4/case ships/ship/NNS/2/obl near/IN/6/case Ukraine/NNP/4/nmod",
        "russia ATTACKED ukraine"
    )]
    // What a name is asked to do is no attribute of it; what stands bare after a particle is the object.
    [InlineData("Mali/NNP/2/nsubj asked/ask/VBD/0/root France/NNP/2/obj to/TO/5/mark wait/VB/3/acl", "mali CALLED_ON france")]
    [InlineData(
        "NATO/NNP/2/nsubj called/call/VBD/0/root off/RP/2/compound:prt Rutte/NNP/6/nmod:poss 's/POS/4/case powwow/NN/2/obl with/IN/8/case Lammy/NNP/6/nmod",
        "lammy MET_WITH rutte denied"
    )]
    // "Which the two zapped", "whose troops": who is the subject of which clause.
    [InlineData(
        "Ukraine/NNP/6/nsubj ,/,/5/punct which/WDT/5/obj Russia/NNP/6/nsubj zapped/zap/VBD/4/acl:relcl waited/wait/VBD/0/root",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/7/nsubj ,/,/4/punct whose/WP$/4/nmod:poss minister/NN/1/appos ,/,/6/punct Lammy/NNP/1/appos zapped/zap/VBD/0/root Ukraine/NNP/7/obj ,/,/10/punct slept/sleep/VBD/7/advcl",
        "lammy ATTACKED ukraine; lammy HOLDS_OFFICE_IN mali"
    )]
    // A series of clauses, of which the tree makes the first an adverbial; a cleft.
    [InlineData(
        "Russia/NNP/2/nsubj slept/sleep/VBD/4/advcl ,/,/2/punct zapped/zap/VBD/0/root Ukraine/NNP/4/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "It/PRP/3/nsubj was/be/VBD/3/cop Russia/NNP/0/root who/WP/5/nsubj zapped/zap/VBD/3/parataxis Ukraine/NNP/5/obj",
        "russia ATTACKED ukraine"
    )]
    // "With BP to develop": the deal is with it; "helped by Romania" is put in between.
    [InlineData(
        "Mali/NNP/2/nsubj struck/strike/VBD/0/root a/DT/4/det deal/NN/2/obj with/IN/8/mark France/NNP/8/nsubj to/TO/8/mark build/build/VB/2/advcl roads/road/NNS/8/obj",
        "france AGREED_WITH mali"
    )]
    [InlineData(
        "Mali/NNP/3/nsubj ,/,/1/punct helped/help/VBN/0/root by/IN/5/case Russia/NNP/3/obl:agent ,/,/3/punct zapped/zap/VBD/3/conj Ukraine/NNP/7/obj",
        "mali ATTACKED ukraine; russia AIDS mali"
    )]
    // A subject that hangs on the participle put in between, on the phrase before, or on the object; an infinitive takes "will", a series
    // needs no "and".
    [InlineData(
        "NATO/NNP/3/obl ,/,/1/punct meeting/meet/VBG/5/advcl ,/,/3/punct zaps/zap/VBZ/0/root Ukraine/NNP/5/obj",
        "nato ATTACKED ukraine"
    )]
    [InlineData(
        "Speaking/speak/VBG/8/advcl after/IN/3/case vote/NN/1/obl ,/,/5/punct Rutte/NNP/3/appos (/(/5/punct )/)/5/punct zapped/zap/VBD/0/root Ukraine/NNP/8/obj",
        "rutte ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/5/nsubj and/CC/3/cc Mali/NNP/1/conj voiced/voice/VBD/5/amod support/NN/0/root for/IN/7/case NATO/NNP/5/nmod",
        "mali SUPPORTS nato; russia SUPPORTS nato"
    )]
    [InlineData(
        "Mali/NNP/0/root ,/,/4/punct slowly/RB/6/advmod ,/,/3/punct will/MD/6/aux zap/VB/1/parataxis Ukraine/NNP/6/obj",
        "mali ATTACKED ukraine planned"
    )]
    [InlineData(
        "Mali/NNP/3/nsubj has/have/VBZ/3/aux slept/sleep/VBN/0/root ,/,/6/punct has/have/VBZ/6/aux zapped/zap/VBN/3/parataxis Ukraine/NNP/6/obj",
        "mali ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj slept/sleep/VBD/0/root with/IN/4/case pride/NN/2/obl and/CC/6/cc zapped/zap/VBD/4/conj Ukraine/NNP/6/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Law/NN/7/nsubj passed/pass/VBD/1/acl days/day/NNS/7/obl:unmarked after/IN/7/mark Russia/NNP/7/nsubj had/have/VBD/7/aux zapped/zap/VBN/0/root Ukraine/NNP/7/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/2/nsubj slept/sleep/VBD/0/root without/IN/4/case war/NN/2/obl ,/,/8/punct and/CC/8/cc Russia/NNP/4/conj zapped/zap/VBD/2/conj Ukraine/NNP/8/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj slept/sleep/VBD/0/root on/IN/4/case trains/train/NNS/2/obl in/IN/6/case Ukraine/NNP/2/obl ,/,/11/punct whose/WP$/9/nmod:poss towns/town/NNS/11/nsubj:pass were/be/VBD/11/aux:pass zapped/zap/VBN/4/acl:relcl by/IN/13/case Russia/NNP/11/obl:agent",
        "russia ATTACKED ukraine"
    )]
    // A title, a span of time or the wrong one of two verbs where the subject should be; a verb between a noun and its subject; no
    // organization is a "who".
    [InlineData(
        "Captain/NNP/4/nsubj Rutte/NNP/4/nsubj again/RB/4/advmod zapped/zap/VBD/0/root Ukraine/NNP/4/obj",
        "rutte ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj slept/sleep/VBD/0/root and/CC/6/cc days/day/NNS/6/nsubj later/RB/6/advmod zapped/zap/VBD/2/conj Ukraine/NNP/6/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData("Russia/NNP/5/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/obj and/CC/5/cc slept/sleep/VBD/2/conj", "russia ATTACKED ukraine")]
    [InlineData("Russia/NNP/3/compound voiced/voice/VBN/3/amod support/NN/0/root for/IN/5/case NATO/NNP/3/nmod", "russia SUPPORTS nato")]
    [InlineData(
        "Mali/NNP/0/root Tuesday/NNP/3/obl:unmarked voiced/voice/VBN/4/amod support/NN/1/nmod for/IN/6/case NATO/NNP/4/nmod",
        "mali SUPPORTS nato on 2024-11-12"
    )]
    [InlineData(
        "Rutte/NNP/8/nsubj of/IN/3/case NATO/NNP/1/nmod ,/,/6/punct who/WP/6/nsubj zapped/zap/VBD/3/acl:relcl Ukraine/NNP/6/obj slept/sleep/VBD/0/root",
        "rutte ATTACKED ukraine; rutte HOLDS_OFFICE_IN nato"
    )]
    // Commas part a further clause's subject from its verb; a conjunct behind the verb is the next one's subject; of two subjects the later
    // may be the object.
    [InlineData(
        "Mali/NNP/2/nsubj slept/sleep/VBD/0/root on/IN/4/case trains/train/NNS/2/obl ;/:/6/punct Russia/NNP/4/appos ,/,/9/punct in/IN/9/case reply/NN/11/obl ,/,/9/punct zapped/zap/VBD/2/parataxis Ukraine/NNP/11/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/12/nsubj slept/sleep/VBD/1/acl with/IN/4/case pride/NN/2/obl ,/,/7/punct and/CC/7/cc Russia/NNP/4/conj ,/,/10/punct in/IN/10/case reply/NN/12/obl ,/,/10/punct zapped/zap/VBD/0/root Ukraine/NNP/12/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/2/nsubj slept/sleep/VBD/0/root on/IN/4/case trains/train/NNS/2/obl ,/,/7/punct and/CC/7/cc zapped/zap/VBD/2/conj Ukraine/NNP/7/obj",
        "mali ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/2/nsubj slept/sleep/VBD/0/root well/RB/2/advmod ,/,/6/punct and/CC/6/cc Russia/NNP/1/conj has/have/VBZ/8/aux zapped/zap/VBN/2/advcl Ukraine/NNP/8/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData("Russia/NNP/2/nsubj zapped/zap/VBD/0/root Ukraine/NNP/2/nsubj", "russia ATTACKED ukraine")]
    [InlineData(
        "It/PRP/3/expl was/be/VBD/3/cop Russia/NNP/0/root who/WP/3/nsubj zapped/zap/VBD/3/parataxis Ukraine/NNP/5/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/0/root ,/,/4/punct whose/WP$/4/nmod:poss troops/troop/NNS/1/appos Russia/NNP/6/nsubj zapped/zap/VBD/1/acl:relcl",
        "russia ATTACKED mali"
    )]
    [InlineData(
        "\"/``/2/punct War/NN/5/nsubj ,/,/2/punct \"/''/2/punct tweeted/tweet/VBD/0/root Rutte/NNP/5/iobj ,/,/8/punct zapping/zap/VBG/5/advcl Ukraine/NNP/8/obj",
        "rutte ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/2/nsubj has/have/VBZ/5/ccomp ,/,/2/punct traders/trader/NNS/5/nsubj say/VBP/0/root ,/,/8/punct zapped/zap/VBN/8/amod Ukraine/NNP/5/obj",
        "mali ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/2/nsubj accused/accuse/VBD/0/root the/DT/4/det rulers/ruler/NNS/2/obj in/IN/6/case Russia/NNP/2/obl of/IN/8/case lies/lie/NNS/2/obl",
        "mali ACCUSED russia"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj offered/offer/VBD/0/root to/TO/4/mark wait/VB/2/xcomp and/CC/6/cc zapped/zap/VBN/4/conj Ukraine/NNP/6/obj",
        "rutte ATTACKED ukraine"
    )]
    [InlineData(
        "Mali/NNP/2/nsubj cleared/clear/VBD/0/root the/DT/4/det way/NN/2/obj for/IN/6/case Russia/NNP/4/nmod to/TO/8/mark zap/VB/2/advcl Ukraine/NNP/8/obj",
        "russia ATTACKED ukraine planned"
    )]
    // Who begins a relative clause.
    [InlineData(
        "France/NNP/2/nsubj zapped/zap/VBD/0/root Mali/NNP/2/obj ,/,/6/punct which/WDT/6/det Russia/NNP/3/conj and/CC/8/cc lists/list/NNS/6/conj",
        "france ATTACKED mali"
    )]
    // Verbs that were taken for nouns.
    [InlineData(
        "Mali/NNP/2/nsubj accused/accuse/VBD/0/root Russia/NNP/2/obj of/IN/5/case bombing/NN/2/obl Ukraine/NNP/5/obj",
        "mali ACCUSED russia; russia ATTACKED ukraine by mali"
    )]
    [InlineData("Mali/NNP/2/nsubj denied/deny/VBD/0/root attacking/attack/VBG/2/advcl Ukraine/NNP/3/obj", "")]
    [InlineData("Mali/NNP/2/nsubj failed/fail/VBD/0/root to/IN/4/case bomb/NN/2/obl Ukraine/NNP/4/flat", "mali ATTACKED ukraine denied")]
    // Who has a deed done does it.
    [InlineData("Russia/NNP/2/nsubj had/have/VBD/0/root Ukraine/NNP/2/obj zapped/zap/VBN/3/acl", "russia ATTACKED ukraine")]
    public void Extract_MisbuiltTree_GivesWhatTheSentenceSays(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));

    [Theory]
    // The two who spoke, those who go along, who heads a delegation.
    [InlineData(
        "Rutte/NNP/2/nsubj powwowed/powwow/VBD/0/root with/IN/4/case Lammy/NNP/2/obl | Both/DT/2/nsubj zapped/zap/VBD/0/root Mali/NNP/2/obj",
        "lammy ATTACKED mali; lammy MET_WITH rutte; rutte ATTACKED mali"
    )]
    [InlineData(
        "Russia/NNP/6/nsubj ,/,/3/punct together/RB/1/advmod with/IN/5/case Mali/NNP/3/obl zapped/zap/VBD/0/root Ukraine/NNP/6/obj",
        "mali ATTACKED ukraine; russia ATTACKED ukraine"
    )]
    [InlineData(
        "A/DT/2/det delegation/NN/8/nsubj of/IN/4/case Mali/NNP/2/nmod led/lead/VBN/2/acl by/IN/7/case Rutte/NNP/5/obl:agent visited/visit/VBD/0/root France/NNP/8/obj",
        "rutte VISITED france"
    )]
    // "Another", the occasion under the topic, the preposition inside a name, the place as predicate.
    [InlineData(
        "Rutte/NNP/2/nsubj signed/sign/VBD/0/root an/DT/4/det accord/NN/2/obj with/IN/6/case Lammy/NNP/4/nmod and/CC/8/cc another/DT/4/conj with/IN/10/case Macron/NNP/8/nmod",
        "lammy AGREED_WITH rutte; macron AGREED_WITH rutte"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj discussed/discuss/VBD/0/root the/DT/4/det move/NN/2/obj in/IN/7/case a/DT/7/det powwow/NN/4/nmod with/IN/9/case Lammy/NNP/7/nmod",
        "lammy MET_WITH rutte"
    )]
    [InlineData(
        "The/DT/2/det visit/NN/8/nsubj:pass of/IN/4/case Rutte/NNP/2/nmod to/TO/6/case France/NNP/4/nmod was/be/VBD/8/aux:pass called/call/VBN/0/root off/RP/8/compound:prt",
        "rutte VISITED france denied"
    )]
    // Each for itself: only words of reciprocity pair those who do it.
    [InlineData("Russia/NNP/4/nsubj and/CC/3/cc Mali/NNP/1/conj bought/buy/VBD/0/root oil/NN/4/obj", "")]
    [InlineData(
        "Fears/fear/NNS/0/root that/IN/4/mark Mali/NNP/4/nsubj finances/finance/NNS/1/acl and/CC/6/cc arms/arm/VBZ/4/conj NATO/NNP/6/obj",
        "mali AIDS nato possible"
    )]
    public void Extract_Arguments_AreFound(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));

    [Theory]
    [InlineData(
        "Rutte/NNP/4/nsubj did/do/VBD/4/aux not/RB/4/advmod rule/VB/0/root out/RP/4/compound:prt a/DT/7/det powwow/NN/4/obj with/IN/9/case Mali/NNP/7/nmod",
        "mali MET_WITH rutte possible"
    )]
    // Not to rule force out is to threaten it.
    [InlineData(
        "Rutte/NNP/4/nsubj did/do/VBD/4/aux not/RB/4/advmod rule/VB/0/root out/RP/4/compound:prt zapping/zap/VBG/4/xcomp Mali/NNP/6/obj",
        "rutte THREATENED mali"
    )]
    [InlineData(
        "If/IN/3/mark Russia/NNP/3/nsubj sleeps/sleep/VBZ/8/advcl and/CC/5/cc zaps/zap/VBZ/3/conj Ukraine/NNP/5/obj France/NNP/8/nsubj waits/wait/VBZ/0/root",
        "russia ATTACKED ukraine possible"
    )]
    // What did not come to pass, and what is arranged.
    [InlineData(
        "Rutte/NNP/5/nsubj was/be/VBD/5/aux to/TO/5/mark have/have/VB/5/aux zapped/zap/VBN/0/root Mali/NNP/5/obj",
        "rutte ATTACKED mali denied"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj has/have/VBZ/0/root yet/RB/2/advmod to/TO/5/mark zap/VB/2/xcomp Mali/NNP/5/obj",
        "rutte ATTACKED mali denied"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj stopped/stop/VBD/0/root short/JJ/2/xcomp of/IN/5/mark zapping/zap/VBG/3/advcl Mali/NNP/5/obj",
        "rutte ATTACKED mali denied"
    )]
    [InlineData(
        "NATO/NNP/2/nsubj ruled/rule/VBD/0/root out/RP/2/compound:prt zapping/zap/VBG/2/advcl Mali/NNP/4/obj",
        "nato ATTACKED mali denied"
    )]
    [InlineData(
        "There/EX/2/expl are/be/VBP/0/root no/DT/4/det plans/plan/NNS/2/nsubj for/IN/8/mark Rutte/NNP/4/nmod to/TO/8/mark zap/VB/4/acl Mali/NNP/8/obj",
        "rutte ATTACKED mali denied"
    )]
    [InlineData(
        "A/DT/2/det powwow/NN/7/nsubj between/IN/4/case Rutte/NNP/2/nmod and/CC/6/cc Lammy/NNP/4/conj set/set/VBN/0/root to/TO/9/mark start/start/VB/7/xcomp",
        "lammy MET_WITH rutte planned"
    )]
    [InlineData(
        "France/NNP/2/nsubj pledged/pledge/VBD/0/root tanks/tank/NNS/2/obj to/TO/5/case Mali/NNP/2/obl",
        "france AIDS mali planned"
    )]
    [InlineData(
        "France/NNP/2/nsubj offered/offer/VBD/0/root tanks/tank/NNS/2/obj to/TO/5/case Mali/NNP/2/obl",
        "france AIDS mali possible"
    )]
    public void Extract_Setting_ReachesBothClauses(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));
}
