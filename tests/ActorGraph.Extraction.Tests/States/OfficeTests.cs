using ActorGraph.Extraction.Tests.Events;
using Xunit;

namespace ActorGraph.Extraction.Tests.States;

public class OfficeTests
{
    [Theory]
    [InlineData(
        "French/JJ/3/amod President/NNP/3/compound Macron/NNP/4/nsubj slept/sleep/VBD/0/root",
        "macron HOLDS_OFFICE_IN france",
        "President"
    )]
    [InlineData(
        "French/JJ/3/amod foreign/JJ/3/amod minister/NN/5/nsubj Macron/NNP/3/appos slept/sleep/VBD/0/root",
        "macron HOLDS_OFFICE_IN france",
        "foreign minister"
    )]
    [InlineData(
        "France/NNP/3/nmod:poss 's/POS/1/case president/NN/7/nsubj ,/,/5/punct Macron/NNP/3/appos ,/,/5/punct slept/sleep/VBD/0/root",
        "macron HOLDS_OFFICE_IN france",
        "president"
    )]
    [InlineData(
        "Macron/NNP/8/nsubj ,/,/4/punct the/DT/4/det president/NN/1/appos of/IN/6/case France/NNP/4/nmod ,/,/4/punct slept/sleep/VBD/0/root",
        "macron HOLDS_OFFICE_IN france",
        "president"
    )]
    [InlineData(
        "The/DT/2/det president/NN/7/nsubj of/IN/4/case France/NNP/2/nmod ,/,/6/punct Macron/NNP/2/appos slept/sleep/VBD/0/root",
        "macron HOLDS_OFFICE_IN france",
        "president"
    )]
    [InlineData(
        "President/NNP/2/compound Macron/NNP/5/nsubj of/IN/4/case France/NNP/2/nmod slept/sleep/VBD/0/root",
        "macron HOLDS_OFFICE_IN france",
        "President"
    )]
    [InlineData(
        "NATO/NNP/2/compound Secretary/NNP/4/compound General/NNP/2/flat Rutte/NNP/5/nsubj slept/sleep/VBD/0/root",
        "rutte HOLDS_OFFICE_IN nato",
        "Secretary General"
    )]
    [InlineData(
        "Macron/NNP/4/nsubj is/be/VBZ/4/cop the/DT/4/det president/NN/0/root of/IN/6/case France/NNP/4/nmod",
        "macron HOLDS_OFFICE_IN france",
        "president"
    )]
    [InlineData("France/NNP/3/nmod:poss 's/POS/1/case Macron/NNP/4/nsubj slept/sleep/VBD/0/root", "macron HOLDS_OFFICE_IN france", null)]
    [InlineData(
        "President-elect/president-elect/NNP/2/compound Macron/NNP/5/nsubj of/IN/4/case France/NNP/2/nmod slept/sleep/VBD/0/root",
        "macron HOLDS_OFFICE_IN france planned",
        "President-elect"
    )]
    [InlineData("Former/JJ/3/amod French/JJ/3/amod president/NN/4/compound Macron/NNP/5/nsubj slept/sleep/VBD/0/root", "", null)]
    [InlineData("President/NNP/2/compound Macron/NNP/3/nsubj met/meet/VBD/0/root Russia/NNP/3/obj", "macron MET_WITH russia", null)]
    [InlineData(
        "Macron/NNP/3/nsubj:pass was/be/VBD/3/aux:pass sworn/swear/VBN/0/root in/RP/3/compound:prt as/IN/6/case president/NN/3/obl of/IN/8/case France/NNP/6/nmod",
        "macron HOLDS_OFFICE_IN france",
        "president"
    )]
    [InlineData(
        "France/NNP/2/nsubj named/name/VBD/0/root Rutte/NNP/2/obj as/IN/5/case head/NN/2/obl of/IN/7/case NATO/NNP/5/nmod",
        "rutte HOLDS_OFFICE_IN nato",
        "head"
    )]
    [InlineData(
        "Rutte/NNP/8/nsubj ,/,/4/punct who/WP/4/nsubj chairs/chair/VBZ/1/acl:relcl the/DT/6/det NATO/NNP/4/obj ,/,/1/punct slept/sleep/VBD/0/root",
        "rutte HOLDS_OFFICE_IN nato",
        null
    )]
    [InlineData(
        "Rutte/NNP/10/nsubj ,/,/4/punct who/WP/4/nsubj leads/lead/VBZ/1/acl:relcl a/DT/6/det team/NN/4/obj in/IN/8/case Mali/NNP/4/obl ,/,/1/punct slept/sleep/VBD/0/root",
        "",
        null
    )]
    [InlineData(
        "Macron/NNP/9/nsubj ,/,/4/punct the/DT/4/det president/NN/1/appos and/CC/7/cc an/DT/7/det ally/NN/4/conj of/IN/9/case slept/sleep/VBD/0/root",
        "",
        null
    )]
    [InlineData(
        "Macron/NNP/8/nsubj ,/,/3/punct one/CD/1/appos of/IN/5/case the/DT/5/det leaders/leader/NNS/3/nmod of/IN/8/case NATO/NNP/6/nmod",
        "macron HOLDS_OFFICE_IN nato",
        "leader"
    )]
    [InlineData(
        "A/DT/3/det French/JJ/3/amod general/NN/6/nsubj ,/,/5/punct Macron/NNP/3/appos slept/sleep/VBD/0/root",
        "macron HOLDS_OFFICE_IN france",
        "general"
    )]
    [InlineData(
        "Macron/NNP/5/nsubj (/-LRB-/3/punct France/NNP/1/appos )/-RRB-/3/punct slept/sleep/VBD/0/root",
        "macron HOLDS_OFFICE_IN france",
        null
    )]
    [InlineData(
        "Macron/NNP/3/nsubj:pass was/be/VBD/3/aux:pass elected/elect/VBN/0/root president/NN/3/xcomp of/IN/6/case France/NNP/4/nmod",
        "macron HOLDS_OFFICE_IN france",
        "president"
    )]
    [InlineData(
        "Macron/NNP/2/nsubj became/become/VBD/0/root president/NN/2/xcomp of/IN/5/case France/NNP/3/nmod",
        "macron HOLDS_OFFICE_IN france",
        "president"
    )]
    [InlineData(
        "Macron/NNP/9/nsubj ,/,/5/punct an/DT/5/det senior/JJ/5/amod aide/NN/1/appos to/IN/7/case Rutte/NNP/5/nmod ,/,/1/punct slept/sleep/VBD/0/root",
        "",
        null
    )]
    public void Extract_Office_GivesHolderOwnerAndTitle(string tree, string claims, string? title)
    {
        Assert.Equal(claims, TestClaims.Of(tree));
        Assert.Equal(title, TestClaims.ClaimsOf(tree) is [var claim, ..] ? claim.Title : null);
    }
}
