using Xunit;

namespace ActorGraph.Extraction.Tests.Events;

/// <summary>Parties that another word of the text names: who is judged, for whom somebody mediates, who talks with whom.</summary>
public class EventPartyTests
{
    [Theory]
    // Who did what is judged is known from what stands before, or from the clause.
    [InlineData(
        "Russia/NNP/2/nsubj bombed/bomb/VBD/0/root Ukraine/NNP/2/obj | France/NNP/2/nsubj condemned/condemn/VBD/0/root the/DT/4/det attack/NN/2/obj",
        "france CRITICIZED russia; russia ATTACKED ukraine"
    )]
    [InlineData(
        "NATO/NNP/2/nsubj urged/urge/VBD/0/root Mali/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp | Mali/NNP/2/nsubj refused/refuse/VBD/0/root",
        "mali REJECTED nato; nato CALLED_ON mali"
    )]
    [InlineData("France/NNP/2/nsubj condemned/condemn/VBD/0/root the/DT/4/det attack/NN/2/obj", "")]
    // "A strike that Turkey condemned", "said the attack was illegal": also where the deed is named in a relative clause, or within what is
    // said.
    [InlineData(
        "Russia/NNP/2/nsubj bombed/bomb/VBD/0/root Ukraine/NNP/2/obj ,/,/6/punct a/DT/6/det strike/NN/2/parataxis that/WDT/9/obj France/NNP/9/nsubj condemned/condemn/VBD/6/acl:relcl",
        "france CRITICIZED russia; russia ATTACKED ukraine"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj bombed/bomb/VBD/0/root Ukraine/NNP/2/obj | France/NNP/2/nsubj said/say/VBD/0/root the/DT/4/det attack/NN/6/nsubj was/be/VBD/6/cop illegal/JJ/2/ccomp",
        "france CRITICIZED russia; russia ATTACKED ukraine"
    )]
    [InlineData(
        "NATO/NNP/2/nsubj urged/urge/VBD/0/root Mali/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp | Mali/NNP/2/nsubj refused/refuse/VBD/0/root to/TO/4/mark comply/VB/2/xcomp",
        "mali REJECTED nato; nato CALLED_ON mali"
    )]
    // A report between a subject and its verb is no main clause.
    [InlineData("Russia/NNP/5/nsubj ,/,/1/punct France/NNP/1/appos ,/,/1/punct said/say/VBD/0/root", "")]
    [InlineData(
        "Russia/NNP/4/nsubj ,/,/1/punct France/NNP/1/appos said/say/VBD/0/root ,/,/1/punct had/have/VBD/7/aux violated/violate/VBN/4/ccomp the/DT/9/det truce/NN/7/obj",
        "france ACCUSED russia"
    )]
    // Who puts out a text says what it says.
    [InlineData(
        "NATO/NNP/2/nsubj adopted/adopt/VBD/0/root a/DT/4/det resolution/NN/2/obj that/WDT/6/nsubj condemned/condemn/VBD/4/acl:relcl Russia/NNP/6/obj",
        "nato CRITICIZED russia"
    )]
    // Reproaches and demands in what is said of a party.
    [InlineData(
        "France/NNP/2/nsubj said/say/VBD/0/root Russia/NNP/5/nsubj was/be/VBD/5/cop responsible/JJ/2/ccomp",
        "france ACCUSED russia"
    )]
    [InlineData("France/NNP/2/nsubj said/say/VBD/0/root Russia/NNP/6/nsubj was/be/VBD/6/cop not/RB/6/advmod responsible/JJ/2/ccomp", "")]
    [InlineData("France/NNP/2/nsubj said/say/VBD/0/root Russia/NNP/5/nsubj must/MD/5/aux wait/VB/2/ccomp", "france CALLED_ON russia")]
    // A passive without auxiliary is none; what stands before the verb is no part of its object.
    [InlineData(
        "France/NNP/2/nsubj:pass urged/urge/VBD/0/root Russia/NNP/2/obj to/TO/5/mark wait/VB/2/xcomp ././2/punct",
        "france CALLED_ON russia"
    )]
    [InlineData("France/NNP/3/compound slammed/slam/VBD/0/root Russia/NNP/2/obj ././2/punct", "france CRITICIZED russia")]
    // Not to accept is to refuse; a reprisal ahead is a threat, one that was taken none.
    [InlineData(
        "Mali/NNP/4/nsubj did/do/VBD/4/aux not/RB/4/advmod accept/accept/VB/0/root France/NNP/7/nmod:poss 's/POS/5/case demand/NN/4/obj",
        "france CALLED_ON mali; mali REJECTED france"
    )]
    [InlineData("Russia/NNP/3/nsubj will/MD/3/aux retaliate/VB/0/root against/IN/5/case France/NNP/3/obl", "russia THREATENED france")]
    [InlineData("Russia/NNP/2/nsubj retaliated/retaliate/VBD/0/root against/IN/4/case France/NNP/2/obl", "")]
    public void Extract_Judgement_FindsWhoIsMeant(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));

    [Theory]
    // A word of the trigger denies nothing; in whose eyes something is so says it; what stands before a colon asks nothing.
    [InlineData("Mali/NNP/2/nsubj said/say/VBD/0/root no/RB/2/obj to/IN/5/case France/NNP/2/obl", "mali REJECTED france")]
    [InlineData("For/IN/2/case Rutte/NNP/5/obl Russia/NNP/5/nsubj is/be/VBZ/5/cop guilty/JJ/0/root", "rutte ACCUSED russia")]
    [InlineData("Russia/NNP/3/nsubj is/be/VBZ/3/cop guilty/JJ/0/root", "")]
    [InlineData(
        "France/NNP/2/nsubj chided/chide/VBD/0/root Russia/NNP/2/obj :/:/6/punct why/WRB/6/advmod wait/VB/2/parataxis ?/?/2/punct",
        "france CRITICIZED russia"
    )]
    [InlineData("Did/do/VBD/3/aux France/NNP/3/nsubj chide/VB/0/root Russia/NNP/3/obj ?/?/3/punct", "")]
    // Whose a way of doing something is, a failing of which somebody speaks, the one who is chosen with help.
    [InlineData(
        "France/NNP/2/nsubj deplored/deplore/VBD/0/root the/DT/4/det way/NN/2/obj in/IN/6/case which/WDT/8/obl Mali/NNP/8/nsubj voted/vote/VBD/4/acl:relcl",
        "france CRITICIZED mali"
    )]
    [InlineData(
        "France/NNP/2/nsubj deplored/deplore/VBD/0/root the/DT/4/det violence/NN/2/obj that/WDT/6/nsubj swept/sweep/VBD/4/acl:relcl Mali/NNP/6/obj",
        ""
    )]
    [InlineData(
        "Mali/NNP/3/nmod:poss 's/POS/1/case obstinacy/NN/4/nsubj costs/cost/VBZ/8/ccomp lives/life/NNS/4/obj ,/,/4/punct France/NNP/8/nsubj said/say/VBD/0/root",
        "france CRITICIZED mali"
    )]
    [InlineData(
        "Rutte/NNP/3/nsubj:pass was/be/VBD/3/aux:pass chosen/choose/VBN/0/root with/IN/6/case the/DT/6/det backing/NN/3/obl of/IN/8/case France/NNP/6/nmod",
        "france SUPPORTS rutte"
    )]
    // Who is rung up is of whom something is demanded.
    [InlineData(
        "Macron/NNP/2/nsubj texted/text/VBD/0/root Rutte/NNP/2/obj and/CC/5/cc demanded/demand/VBD/2/conj answers/answer/NNS/5/obj",
        "macron CALLED_ON rutte; macron SPOKE_WITH rutte"
    )]
    [InlineData(
        "Macron/NNP/2/nsubj nursed/nurse/VBD/0/root Rutte/NNP/2/obj and/CC/5/cc demanded/demand/VBD/2/conj answers/answer/NNS/5/obj",
        ""
    )]
    public void Extract_Words_FindsWhoseTheyAre(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));

    [Theory]
    // For whom somebody mediates, another word tells: the deal, or what was said before.
    [InlineData(
        "Russia/NNP/4/nsubj and/CC/3/cc Mali/NNP/1/conj signed/sign/VBD/0/root a/DT/6/det truce/NN/4/obj mediated/mediate/VBN/6/acl by/IN/9/case France/NNP/7/obl:agent",
        "france MEDIATED_BETWEEN mali; france MEDIATED_BETWEEN russia; mali AGREED_WITH russia"
    )]
    [InlineData(
        "Russia/NNP/4/nsubj and/CC/3/cc Mali/NNP/1/conj signed/sign/VBD/0/root a/DT/6/det truce/NN/4/obj | France/NNP/2/nsubj mediated/mediate/VBD/0/root",
        "france MEDIATED_BETWEEN mali; france MEDIATED_BETWEEN russia; mali AGREED_WITH russia"
    )]
    [InlineData(
        "Russia/NNP/4/nsubj and/CC/3/cc Mali/NNP/1/conj signed/sign/VBD/0/root a/DT/6/det truce/NN/4/obj | France/NNP/2/nsubj mediated/mediate/VBD/0/root between/IN/4/case unions/union/NNS/2/obl",
        "mali AGREED_WITH russia"
    )]
    [InlineData(
        "Russia/NNP/4/nsubj and/CC/3/cc France/NNP/1/conj signed/sign/VBD/0/root a/DT/6/det truce/NN/4/obj | France/NNP/2/nsubj mediated/mediate/VBD/0/root",
        "france AGREED_WITH russia"
    )]
    [InlineData(
        "Russia/NNP/2/nsubj bombed/bomb/VBD/0/root Mali/NNP/2/obj | France/NNP/2/nsubj mediated/mediate/VBD/0/root",
        "france MEDIATED_BETWEEN mali; france MEDIATED_BETWEEN russia; russia ATTACKED mali"
    )]
    // A counterpart serves the state he is named by, not his colleague.
    [InlineData(
        "Rutte/NNP/2/nsubj powwowed/powwow/VBD/0/root with/IN/6/case Lammy/NNP/6/nmod:poss French/JJ/6/amod counterpart/NN/2/obl",
        "france MET_WITH rutte"
    )]
    // The parties under the place that talks took, a list that the tree takes for an apposition, one of those that did it.
    [InlineData(
        "A/DT/2/det powwow/NN/3/nsubj took/take/VBD/0/root place/NN/3/obj between/IN/6/case Rutte/NNP/4/nmod and/CC/8/cc Lammy/NNP/6/conj",
        "lammy MET_WITH rutte"
    )]
    [InlineData(
        "Rutte/NNP/2/nsubj powwowed/powwow/VBD/0/root with/IN/4/case Lammy/NNP/2/obl ,/,/6/punct Macron/NNP/4/appos",
        "lammy MET_WITH rutte; macron MET_WITH rutte"
    )]
    [InlineData(
        "Russia/NNP/5/nsubj was/be/VBD/5/cop among/IN/5/case the/DT/5/det states/state/NNS/0/root that/WDT/7/nsubj zapped/zap/VBD/5/acl:relcl Ukraine/NNP/7/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "Rutte/NNP/11/nsubj and/CC/3/cc Lammy/NNP/1/conj ,/,/6/punct who/WP/6/nsubj powwowed/powwow/VBD/3/acl:relcl ,/,/6/punct slept/sleep/VBD/11/dep and/CC/10/cc ate/eat/VBD/8/conj left/leave/VBD/0/root",
        "lammy MET_WITH rutte"
    )]
    [InlineData(
        "Ukraine/NNP/10/nsubj and/CC/3/cc Mali/NNP/1/conj ,/,/7/punct who/WP/7/nsubj:pass were/be/VBD/7/aux:pass zapped/zap/VBN/3/acl:relcl by/IN/9/case Russia/NNP/7/obl:agent slept/sleep/VBD/0/root",
        "russia ATTACKED mali; russia ATTACKED ukraine"
    )]
    // The preposition may hang on the title.
    [InlineData(
        "Rutte/NNP/2/nsubj powwowed/powwow/VBD/0/root with/IN/4/case Minister/NNP/5/nmod:desc Lammy/NNP/2/obl",
        "lammy MET_WITH rutte"
    )]
    // Two subjects that only a comma parts are one list; who stand behind their office are meant, not their state.
    [InlineData(
        "Rutte/NNP/6/nsubj ,/,/1/punct Lammy/NNP/6/nsubj and/CC/5/cc Macron/NNP/3/conj powwowed/powwow/VBD/0/root",
        "lammy MET_WITH macron; lammy MET_WITH rutte; macron MET_WITH rutte"
    )]
    // What somebody is the first to do is done; where a sentence is set is not what it asks for.
    [InlineData(
        "Russia/NNP/2/nsubj became/become/VBD/0/root the/DT/5/det first/JJ/5/amod state/NN/2/xcomp to/TO/7/mark zap/VB/2/advcl Ukraine/NNP/7/obj",
        "russia ATTACKED ukraine"
    )]
    [InlineData(
        "On/IN/3/case a/DT/3/det visit/NN/8/obl to/IN/5/case Mali/NNP/3/nmod ,/,/8/punct Rutte/NNP/8/nsubj urged/urge/VBD/0/root France/NNP/8/obj to/TO/11/mark wait/VB/8/xcomp",
        "rutte CALLED_ON france; rutte VISITED mali"
    )]
    public void Extract_Talks_FindsTheirParties(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));
}
