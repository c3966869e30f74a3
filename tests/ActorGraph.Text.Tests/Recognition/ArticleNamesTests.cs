using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Segmentation;
using Xunit;

namespace ActorGraph.Text.Tests.Recognition;

public sealed class ArticleNamesTests
{
    [Theory]
    [InlineData("Mark Rutte spoke.\nThen Rutte left.", "Mark Rutte/Person", "Mark Rutte/Person|Rutte/Person")]
    [InlineData("Xi Jinping spoke.\nThen Xi left.", "Xi Jinping/Person", "Xi Jinping/Person|Xi/Person")]
    [InlineData("M23 rebels attacked.\nThe M23 denied it.", "M23/Organization", "M23/Organization|M23/Organization")]
    [InlineData("BLINKEN MEETS RUTTE TODAY\nMark Rutte spoke.", "Mark Rutte/Person", "RUTTE/Person|Mark Rutte/Person")]
    [InlineData("He told us so.\nThe US agreed.", "US/Place", "US/Place")]
    public void Complete_NameFoundOnce_IsFoundEverywhere(string text, string found, string expected) =>
        Assert.Equal(expected, Complete(text, found));

    [Fact]
    public void Complete_SurnameOfAPersonTypedAsPlace_BecomesAPerson() =>
        Assert.Equal(
            "Ilham Aliyev/Person|Aliyev/Person|Aliyev/Person",
            Complete("Ilham Aliyev spoke. Aliyev left. Aliyev slept.", "Ilham Aliyev/Person", "Aliyev/Place")
        );

    private static string Complete(string text, params string[] found)
    {
        var (spans, starts) = Segmenter.Segment(text);
        var forms = spans.Select(s => s.Of(text).ToString()).ToList();
        var tokens = new TokenTable
        {
            Spans = spans,
            SentenceStarts = starts,
            Lemmas = [.. forms],
            PartsOfSpeech = new PartOfSpeech[spans.Length],
            Tags = [.. forms],
            Heads = new int[spans.Length],
            Relations = new DependencyRelation[spans.Length],
        };
        var taken = new HashSet<int>();
        var names = found.Select(f => Parse(f, forms, taken)).ToList();
        var completed = new ArticleNames(NameGazetteer.Empty).Complete(text, tokens, names);
        return string.Join('|', completed.Select(n => $"{string.Join(' ', forms[n.First..n.End])}/{n.Type}"));
    }

    private static NameSpan Parse(string name, List<string> forms, HashSet<int> taken)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var words = name[..slash].Split(' ');
        var first = Enumerable
            .Range(0, forms.Count)
            .First(i => !taken.Contains(i) && forms.Skip(i).Take(words.Length).SequenceEqual(words));
        taken.UnionWith(Enumerable.Range(first, words.Length));
        return new NameSpan(first, first + words.Length, Enum.Parse<EntityType>(name[(slash + 1)..]));
    }
}
