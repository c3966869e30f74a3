using ActorGraph.Core.Errors;
using ActorGraph.Extraction.Rules;
using Xunit;

namespace ActorGraph.Extraction.Tests.Rules;

public class UserFrameCheckTests
{
    private const string Header = "id\ttrigger\tsource\ttarget\twhen\tcameo\tmodality\texample\tcounter";
    private const string Rest =
        "\t-\t-\t[A] zapped, fried, befriended, zipped, bombed, struck, froze and needed {B} verbally, by zipping.\t-";

    [Theory]
    // The words of another frame in its slots, for another relation.
    [InlineData(
        "CRITICIZED",
        "mine\tzap.v\tnsubj\tobj\t-",
        "'mine' contradicts 't-zap' of ATTACKED.first.tsv:2, for which 'zap' in the same slots is ATTACKED"
    )]
    [InlineData("CRITICIZED", "mine\tzap|zip.v\tnsubj\tobj\t-", "contradicts 't-zap'")]
    [InlineData("ATTACKED", "mine\tfry.v\tnsubj\tobj\t-", "'mine' adds nothing: 't-fry' of ATTACKED.first.tsv:3 finds the same words")]
    // Words that never stand in a text so.
    [InlineData("ATTACKED", "mine\tZip.v\tnsubj\twith\t-", "'mine' is never reached: write 'Zip' in lower case")]
    [InlineData("ATTACKED", "mine\tbombed.v\tnsubj\twith\t-", "'bombed' is a form of 'bomb'; write the lemma")]
    [InlineData("ATTACKED", "mine\tstriking.v\tnsubj\twith\t-", "'striking' is a form of 'strike'")]
    [InlineData("ATTACKED", "mine\tfroze.v\tnsubj\twith\t-", "'froze' is a form of 'freeze'")]
    // Slots that the words do not have.
    [InlineData("ATTACKED", "mine\tzip.v\tposs\tobj\t-", "its words have no poss in which a source may stand")]
    [InlineData("ATTACKED", "mine\tzipping.n\tposs\tobj|iobj\t-", "its words have no obj|iobj in which a target may stand")]
    // Conditions that cannot hold.
    [InlineData("ATTACKED", "mine\tzip.v\tnsubj\tobj\t+obj -obj", "its conditions on obj exclude each other")]
    [InlineData("ATTACKED", "mine\tzip.v\tnsubj\tobj\twith=gun with!=gun,knife", "its conditions on with exclude each other")]
    [InlineData("HOLDS_OFFICE_IN", "mine\tzip.v\tnsubj\tobj\tsource:Country", "HOLDS_OFFICE_IN does not hold between Country and")]
    public void Load_FrameThatCannotWork_IsNamedWithFileAndLine(string relation, string row, string fault)
    {
        var exception = Assert.Throws<ActorGraphException>(() => Load(relation, row));

        Assert.Equal(ErrorCodes.InvalidRules, exception.Code);
        Assert.Contains($"folder/{relation}.mine.tsv:2: 'mine' ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SeveralFaults_AreALineEach()
    {
        var exception = Assert.Throws<ActorGraphException>(() => Load("ATTACKED", "mine\tzip.v\tposs\tobj\t+obj -obj"));

        Assert.Equal(3, exception.Faults.Count);
        Assert.StartsWith("The frame files have 2 faults; mend", exception.Faults[0], StringComparison.Ordinal);
    }

    [Theory]
    // Asks more, takes another slot, has one more word, or says what may stand beside the other.
    [InlineData("CRITICIZED", "mine\tzap.v\tnsubj\tobj\twith=word")]
    [InlineData("CRITICIZED", "mine\tzap.v\tnsubj\tover\t-")]
    [InlineData("CRITICIZED", "mine\tzap.v verbally.r\tnsubj\tobj\t-")]
    [InlineData("ATTACKED", "mine\tfry|roast.v\tnsubj\tobj\t-")]
    [InlineData("COOPERATES_WITH", "mine\tbefriend.v\tnsubj\tobj\t-")]
    [InlineData("ATTACKED", "mine\tneed|wing.v\tnsubj\tat\t-")]
    public void Load_FrameBesideOthers_IsTaken(string relation, string row) =>
        Assert.Contains(Load(relation, row).Frames, f => f.Id == "mine");

    [Theory]
    [InlineData("hug.v", "[A] greeted {B}.", "no form of hug")]
    [InlineData("zip.v with:laser|beam.n", "[A] zipped {B}.", "no form of beam|laser")]
    public void Load_ExampleWithoutTheTrigger_IsNamedWithFileAndLine(string trigger, string example, string fault)
    {
        var exception = Assert.Throws<ActorGraphException>(() =>
            FrameLexicon.Load([("AIDS.mine.tsv", [Header, $"mine\t{trigger}\tnsubj\tobj\t-\t-\t-\t{example}\t-"])])
        );

        Assert.EndsWith(
            $": AIDS.mine.tsv:2: 'mine' has an example without its trigger: {fault} is there",
            exception.Message,
            StringComparison.Ordinal
        );
    }

    // "Wound" is a verb of its own to the tables of forms.
    [Fact]
    public void ExampleFaults_OfOurFrames_AreNone() =>
        Assert.Equal(["visited-wind-up"], FrameLexicon.Load([]).Frames.Where(f => UserFrameCheck.ExampleFaults(f).Any()).Select(f => f.Id));

    private static FrameLexicon Load(string relation, string row) =>
        FrameLexicon.Load([
            ("ATTACKED.first.tsv", [Header, "t-zap\tzap.v\tnsubj\tobj\t-" + Rest, "t-fry\tfry|grill.v\tnsubj\tobj\t-" + Rest]),
            ("AIDS.first.tsv", [Header, "t-befriend\tbefriend.v\tnsubj\tobj\t-" + Rest]),
            ($"folder/{relation}.mine.tsv", [Header, row + Rest]),
        ]);
}
