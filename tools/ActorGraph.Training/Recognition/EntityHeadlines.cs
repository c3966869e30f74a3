using System.Text;
using ActorGraph.Core.Text;

namespace ActorGraph.Training.Recognition;

/// <summary>Copies of short sentences in headline capitals.</summary>
internal static class EntityHeadlines
{
    private const double titleShare = 0.10;
    private const double upperShare = 0.05;
    private static readonly HashSet<string> smallWords =
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "by",
        "and",
        "or",
        "as",
        "with",
        "from",
        "but",
        "is",
        "'s",
    ];

    /// <summary>Makes the copies.</summary>
    public static List<EntitySentence> Of(List<EntitySentence> sentences)
    {
        var random = new Random(13);
        var copies = new List<EntitySentence>();
        foreach (var sentence in sentences.Where(s => s.Spans.Length is >= 4 and <= 24))
        {
            if (random.NextDouble() < titleShare)
            {
                copies.Add(sentence with { Text = Capitalize(sentence) });
            }

            if (random.NextDouble() < upperShare)
            {
                copies.Add(sentence with { Text = sentence.Text.ToUpperInvariant() });
            }
        }

        return copies;
    }

    private static string Capitalize(EntitySentence sentence)
    {
        var text = new StringBuilder(sentence.Text);
        foreach (TextSpan span in sentence.Spans)
        {
            if (!smallWords.Contains(span.Of(sentence.Text).ToString()))
            {
                text[span.Start] = char.ToUpperInvariant(text[span.Start]);
            }
        }

        return text.ToString();
    }
}
