using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Conllu;
using ActorGraph.Text.Models;
using ActorGraph.Text.Segmentation;
using ActorGraph.Text.Tagging;
using ActorGraph.Training.Clusters;
using ActorGraph.Training.Data;
using ActorGraph.Training.Recognition;
using ActorGraph.Training.Tagging;

namespace ActorGraph.Training.Distillation;

/// <summary>The command "newswire-text": the sentences of the Meaning Bank as raw text, cut and tagged as articles are, without
/// trees.</summary>
internal static partial class NewswireText
{
    private const int shortest = 4;
    private const int longest = 60;
    private static readonly HashSet<string> leansLeft =
    [
        ".",
        ",",
        "'s",
        "'",
        "?",
        "!",
        ";",
        ":",
        "%",
        ")",
        "n't",
        "'ll",
        "'m",
        "'re",
        "'ve",
        "'d",
    ];

    /// <summary>Writes the sentences as CoNLL-U.</summary>
    public static void Run(TrainingOptions options)
    {
        var tagger = PerceptronTagger.Read(
            ModelFile.Load(options.Model("tagger"), PerceptronTagger.FileKind),
            ClusterTraining.Load(options)
        );
        var count = 0;
        using var writer = new StreamWriter(PathOf(options));
        foreach (
            var text in GmbReader
                .ReadTagged(options.Entities("gmb-extract.csv.gz"))
                .Select(s => Join(s.Words))
                .Where(t => !Spoiled().IsMatch(t))
                .Distinct(StringComparer.Ordinal)
        )
        {
            var (spans, starts) = Segmenter.Segment(text);
            if (starts.Length == 1 && spans.Length is >= shortest and <= longest)
            {
                ConlluWriter.Write(writer, ParserTags.Retag(tagger, Flat(text, spans)));
                count++;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"newswire-text: {count}"));
    }

    /// <summary>The sentences.</summary>
    public static List<ConlluSentence> Read(TrainingOptions options) => ConlluReader.ReadFile(PathOf(options));

    /// <summary>Words of the Penn treebank's kind as an article writes them.</summary>
    public static string Join(string[] words)
    {
        var text = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < words.Length; i++)
        {
            var isQuote = words[i] == "\"";
            var isOpening = isQuote && !isQuoted;
            var leans = leansLeft.Contains(words[i]) || (isQuote && isQuoted);
            if (text.Length > 0 && text[^1] == ' ' && leans)
            {
                text.Length--;
            }

            isQuoted ^= isQuote;
            text.Append(words[i]).Append(isOpening || words[i] is "(" or "$" ? "" : " ");
        }

        return text.ToString().TrimEnd();
    }

    private static string PathOf(TrainingOptions options) => Path.Combine(options.Output, "newswire-text.conllu");

    // Without a tree yet: each word hangs on the first.
    private static ConlluSentence Flat(string text, TextSpan[] spans)
    {
        var words = Array.ConvertAll(spans, s => s.Of(text).ToString());
        var nothing = Array.ConvertAll(words, _ => "_");
        return new ConlluSentence
        {
            Forms = words,
            Lemmas = words,
            Parts = new PartOfSpeech[words.Length],
            Tags = nothing,
            Features = nothing,
            Heads = [.. words.Select((_, i) => i == 0 ? -1 : 0)],
            Relations = [.. words.Select((_, i) => i == 0 ? "root" : "dep")],
            Misc = nothing,
            SpaceAfter = [.. spans.Select((s, i) => i + 1 < spans.Length && spans[i + 1].Start > s.End)],
        };
    }

    // Characters that the extract lost, and dates that a spreadsheet made of other things ("06-Mar").
    [GeneratedRegex(@"\uFFFD|\b\d\d-[A-Z][a-z][a-z]\b", RegexOptions.CultureInvariant)]
    private static partial Regex Spoiled();
}
