using ActorGraph.Extraction.Tests.Events;
using Xunit;

namespace ActorGraph.Extraction.Tests.States;

public class TieTests
{
    [Theory]
    [InlineData("NATO/NNP/2/compound member/NN/3/compound France/NNP/4/nsubj slept/sleep/VBD/0/root", "france MEMBER_OF nato")]
    [InlineData(
        "NATO/NNP/2/compound members/member/NNS/8/nsubj such/JJ/5/case as/IN/3/fixed France/NNP/2/nmod and/CC/7/cc Mali/NNP/5/conj slept/sleep/VBD/0/root",
        "france MEMBER_OF nato; mali MEMBER_OF nato"
    )]
    [InlineData(
        "NATO/NNP/11/nsubj ,/,/9/punct to/IN/4/case which/WDT/9/obl France/NNP/9/nsubj and/CC/7/cc Mali/NNP/5/conj also/RB/9/advmod belong/belong/VBP/1/acl:relcl ,/,/1/punct slept/sleep/VBD/0/root",
        "france MEMBER_OF nato; mali MEMBER_OF nato"
    )]
    [InlineData(
        "France/NNP/8/nsubj ,/,/3/punct Mali/NNP/1/conj and/CC/7/cc five/CD/7/nummod NATO/NNP/7/compound members/member/NNS/1/conj slept/sleep/VBD/0/root",
        ""
    )]
    [InlineData(
        "France/NNP/10/nsubj ,/,/3/punct Ukraine/NNP/1/conj ,/,/5/punct Mali/NNP/1/conj and/CC/9/cc five/CD/9/nummod NATO/NNP/9/compound members/member/NNS/1/conj slept/sleep/VBD/0/root",
        ""
    )]
    [InlineData("Rutte/NNP/2/nsubj met/meet/VBD/0/root members/member/NNS/2/obj", "")]
    [InlineData(
        "NATO/NNP/6/nsubj ,/,/5/punct the/DT/5/det Russian/JJ/5/amod agency/NN/1/appos slept/sleep/VBD/0/root",
        "nato PART_OF russia"
    )]
    [InlineData(
        "NATO/NNP/7/nsubj ,/,/6/punct the/DT/6/det Russian/JJ/6/amod news/NN/6/compound agency/NN/1/appos slept/sleep/VBD/0/root",
        ""
    )]
    [InlineData(
        "Rutte/NNP/7/nsubj ,/,/4/punct an/DT/4/det ally/NN/1/appos of/IN/6/case Lammy/NNP/4/nmod slept/sleep/VBD/0/root",
        "lammy ALLIED_WITH rutte"
    )]
    [InlineData(
        "Russia/NNP/6/nsubj and/CC/5/cc its/PRP$/5/nmod:poss close/JJ/5/amod ally/NN/1/conj France/NNP/5/appos slept/sleep/VBD/0/root",
        "france ALLIED_WITH russia"
    )]
    [InlineData(
        "France/NNP/8/nsubj ,/,/4/punct once/RB/4/advmod ally/NN/1/appos of/IN/6/case Mali/NNP/4/nmod ,/,/1/punct slept/sleep/VBD/0/root",
        ""
    )]
    public void Extract_TieBesideName_GivesState(string tree, string claims) => Assert.Equal(claims, TestClaims.Of(tree));
}
