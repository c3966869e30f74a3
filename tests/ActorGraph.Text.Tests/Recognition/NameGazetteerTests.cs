using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Segmentation;
using Xunit;

namespace ActorGraph.Text.Tests.Recognition;

public sealed class NameGazetteerTests
{
    private static readonly NameGazetteer gazetteer = new([
        ("UN", EntityType.Organization),
        ("UN Security Council", EntityType.Organization),
        ("Russia", EntityType.Place),
        ("Russia", EntityType.Person),
        ("US", EntityType.Place),
    ]);

    [Theory]
    [InlineData("UN Security Council met", false, "UN Security Council")]
    [InlineData("UN Security forces", false, "UN")]
    [InlineData("Russia said", false, "Russia")]
    [InlineData("RUSSIA SAID", true, "RUSSIA")]
    [InlineData("RUSSIA SAID", false, null)]
    [InlineData("us", false, null)]
    [InlineData("nothing", false, null)]
    public void Find_TextAtItsStart_GivesTheLongestName(string text, bool ignoresCase, string? expected)
    {
        var spans = new List<TextSpan>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), spans);
        var found = gazetteer.Find(text, spans.ToArray(), 0, ignoresCase);

        Assert.Equal(expected, found is { } name ? text[spans[name.First].Start..spans[name.End - 1].End] : null);
    }

    [Fact]
    public void Find_NameOfTwoTypes_GivesTheFirst() =>
        Assert.Equal(EntityType.Place, gazetteer.Find("Russia", [new TextSpan(0, 6)], 0, ignoresCase: false)!.Value.Type);
}
