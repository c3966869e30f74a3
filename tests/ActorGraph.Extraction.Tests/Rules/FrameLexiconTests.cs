using ActorGraph.Core.Errors;
using ActorGraph.Extraction.Rules;
using Xunit;

namespace ActorGraph.Extraction.Tests.Rules;

public class FrameLexiconTests
{
    private const string Header = "id\ttrigger\tsource\ttarget\twhen\tcameo\tmodality\texample\tcounter";

    [Fact]
    public void Load_Embedded_HasNoFaults() => Assert.NotEmpty(FrameLexicon.Load([]).Frames);

    [Fact]
    public void Load_UserFile_AddsItsFrames()
    {
        var lexicon = Load(
            "ATTACKED.mine.tsv",
            "mine\tzap|fry.v with:laser.n\tnsubj\tobj*|at\t+obj target:Country\t190\t-\t[A] zapped {B} with lasers.\t-"
        );

        var frame = Assert.Single(lexicon.StartingWith("zap", TriggerElementKind.Verb));
        Assert.Equal("mine", frame.Id);
        Assert.Equal("with", frame.Trigger[1].Preposition);
        Assert.True(frame.Target[0].TakesOwner);
    }

    [Theory]
    [InlineData("x\ty.v\tnsubj\tobj\t-\t-\t-", "7 columns")]
    [InlineData("x\ty.q\tnsubj\tobj\t-\t-\t-\t[A] {B}\t-", "'y.q' is no word")]
    [InlineData("x\ty.r\tnsubj\tobj\t-\t-\t-\t[A] {B}\t-", "begins with a verb")]
    [InlineData("x\t@none.v\tnsubj\tobj\t-\t-\t-\t[A] {B}\t-", "no word class")]
    [InlineData("x\ty.v\tsubj\tobj\t-\t-\t-\t[A] {B}\t-", "'subj' is no slot")]
    [InlineData("x\ty.v\tnsubj\tobj\toften\t-\t-\t[A] {B}\t-", "'often' is no condition")]
    [InlineData("x\ty.v\tnsubj\tobj\t-\t042\t-\t[A] {B}\t-", "no CAMEO code 042")]
    [InlineData("x\ty.v\tnsubj\tobj\t-\t-\tmaybe\t[A] {B}\t-", "no modality")]
    [InlineData("x\ty.v\tnsubj\tobj\t-\t-\t-\tno marks\t-", "marks no [source]")]
    public void Load_FaultyRow_NamesFileLineAndFault(string row, string fault)
    {
        var exception = Assert.Throws<ActorGraphException>(() => Load("ATTACKED.mine.tsv", row));

        Assert.Equal(ErrorCodes.InvalidRules, exception.Code);
        Assert.Contains("ATTACKED.mine.tsv:2", exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SameIdOrSameTrigger_IsRefused()
    {
        var exception = Assert.Throws<ActorGraphException>(() =>
            FrameLexicon.Load([
                (
                    "ATTACKED.mine.tsv",
                    [Header, "zz1\tzap.v\tnsubj\tobj\t-\t-\t-\t[A] {B}\t-", "zz1\tzap.v\tnsubj\tobj\t-\t-\t-\t[A] {B}\t-"]
                ),
            ])
        );

        Assert.Contains("the id 'zz1' is taken", exception.Message, StringComparison.Ordinal);
        Assert.Contains("is never reached", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FileOfNoRelation_IsRefused() =>
        Assert.Contains(
            "no relation type",
            Assert.Throws<ActorGraphException>(() => Load("LOVES.tsv", "")).Message,
            StringComparison.Ordinal
        );

    private static FrameLexicon Load(string name, string row) => FrameLexicon.Load([(name, [Header, row])]);
}
