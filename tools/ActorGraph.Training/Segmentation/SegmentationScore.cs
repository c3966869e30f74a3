using System.Globalization;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Evaluation;
using ActorGraph.Text.Segmentation;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Segmentation;

/// <summary>The command "segmentation": scores tokens and sentences from raw text; with --errors N prints the first N differences of
/// --set.</summary>
internal static class SegmentationScore
{
    private static readonly string[] scoredSets = ["ewt-dev", "gum-free-dev", "ewt-test", "gum-free-test", "pud-test"];

    /// <summary>Prints the scores.</summary>
    public static void Run(TrainingOptions options)
    {
        foreach (var set in options.Settings.TryGetValue("set", out var one) ? [one] : scoredSets)
        {
            var gold = ConlluReader.ReadFile(options.Treebank(set));
            var text = TokenizedText.Of(gold).Text;
            var system = Segment(text);
            var scores = RawTextScores.Compare(gold, system);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"segmentation: {set}: tokens {scores.Tokens:F2} words {scores.Words:F2} sentences {scores.Sentences:F2}"
                )
            );
            if (options.Settings.TryGetValue("errors", out var count))
            {
                PrintErrors(gold, system, int.Parse(count, CultureInfo.InvariantCulture));
            }
        }
    }

    private static List<ConlluSentence> Segment(string text)
    {
        var (tokens, starts) = Segmenter.Segment(text);
        var sentences = new List<ConlluSentence>();
        for (var i = 0; i < starts.Length; i++)
        {
            var spans = tokens.AsSpan(starts[i]..(i + 1 < starts.Length ? starts[i + 1] : tokens.Length));
            // Without a tagger every closing apostrophe after an s counts as a possessive.
            var tags = new string[spans.Length];
            Array.Fill(tags, "POS");
            sentences.Add(Bare(text, spans.ToArray(), MultiWordTokens.Find(text, spans, tags)));
        }

        return sentences;
    }

    private static ConlluSentence Bare(string text, Core.Text.TextSpan[] spans, ConlluRange[] ranges) =>
        new()
        {
            Forms = Array.ConvertAll(spans, s => s.Of(text).ToString()),
            Lemmas = Array.ConvertAll(spans, _ => "_"),
            Parts = new Core.Text.PartOfSpeech[spans.Length],
            Tags = Array.ConvertAll(spans, _ => "_"),
            Features = Array.ConvertAll(spans, _ => "_"),
            Heads = Array.ConvertAll(spans, _ => -1),
            Relations = Array.ConvertAll(spans, _ => "_"),
            Misc = Array.ConvertAll(spans, _ => "_"),
            SpaceAfter = [.. spans.Select((s, i) => i + 1 == spans.Length || spans[i + 1].Start > s.End)],
            Ranges = ranges,
        };

    private static void PrintErrors(List<ConlluSentence> gold, List<ConlluSentence> system, int count)
    {
        var (left, right) = (SegmentedWords.Of(gold), SegmentedWords.Of(system));
        var letters = string.Concat(gold.SelectMany(s => s.Forms)).Where(c => !char.IsWhiteSpace(c)).ToArray();
        var systemTokens = right.Tokens.ToHashSet();
        foreach (var span in left.Tokens.Where(t => !systemTokens.Contains(t)).Take(count))
        {
            var ours = right.Tokens.Where(t => t.Overlaps(span)).Select(t => new string(letters, t.Start, t.Length));
            Console.WriteLine($"  token '{new string(letters, span.Start, span.Length)}' as {string.Join(" | ", ours)}");
        }

        var systemEnds = right.Sentences.Select(s => s.End).ToHashSet();
        var goldEnds = left.Sentences.Select(s => s.End).ToHashSet();
        foreach (var end in goldEnds.Except(systemEnds).Order().Take(count))
        {
            Console.WriteLine($"  missed  {Around(letters, end)}");
        }

        foreach (var end in systemEnds.Except(goldEnds).Order().Take(count))
        {
            Console.WriteLine($"  invented {Around(letters, end)}");
        }
    }

    private static string Around(char[] letters, int at) =>
        $"{new string(letters, Math.Max(0, at - 30), Math.Min(30, at))} ¶ {new string(letters, at, Math.Min(30, letters.Length - at))}";
}
