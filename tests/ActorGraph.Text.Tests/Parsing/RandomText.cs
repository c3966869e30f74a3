using ActorGraph.Core.Text;
using ActorGraph.Text.Parsing;

namespace ActorGraph.Text.Tests.Parsing;

/// <summary>Sentences of random words with random tags, as input of a parser.</summary>
internal sealed record RandomText(string Text, TextSpan[] Spans, PartOfSpeech[] Parts, string[] Tags, int[] Starts)
{
    public static RandomText Create(int seed, int[] lengths, Func<int, string>? form = null)
    {
        var random = new Random(seed);
        var text = new System.Text.StringBuilder();
        var (spans, starts) = (new List<TextSpan>(), new List<int>());
        foreach (var length in lengths)
        {
            starts.Add(spans.Count);
            for (var i = 0; i < length; i++)
            {
                var word = form?.Invoke(i) ?? SmallParser.Words[random.Next(SmallParser.Words.Length)];
                spans.Add(new TextSpan(text.Length, text.Length + word.Length));
                text.Append(word).Append(' ');
            }
        }

        return new RandomText(
            text.ToString(),
            [.. spans],
            [.. spans.Select(_ => (PartOfSpeech)random.Next(17))],
            [.. spans.Select(_ => SmallParser.Tags[random.Next(SmallParser.Tags.Length)])],
            [.. starts]
        );
    }

    public Range Range(int sentence) => Starts[sentence]..(sentence + 1 < Starts.Length ? Starts[sentence + 1] : Spans.Length);

    public RandomText Take(int sentence) =>
        this with
        {
            Spans = Spans[Range(sentence)],
            Parts = Parts[Range(sentence)],
            Tags = Tags[Range(sentence)],
            Starts = [0],
        };

    public (int[] Heads, DependencyRelation[] Relations) Parse(IDependencyParser parser)
    {
        var (heads, relations) = (new int[Spans.Length], new DependencyRelation[Spans.Length]);
        var input = new ParserInput
        {
            Text = Text,
            Spans = Spans,
            Parts = Parts,
            Tags = Tags,
            SentenceStarts = Starts,
        };
        parser.Parse(
            input,
            new ParserOutput
            {
                Heads = heads,
                Relations = relations,
                Parts = new PartOfSpeech[Spans.Length],
                Tags = new string[Spans.Length],
            }
        );
        return (heads, relations);
    }
}
