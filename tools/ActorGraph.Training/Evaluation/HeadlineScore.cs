using System.Globalization;
using ActorGraph.Text.Annotation;
using ActorGraph.Text.Recognition;
using ActorGraph.Text.Segmentation;
using ActorGraph.Training.Data;

namespace ActorGraph.Training.Evaluation;

/// <summary>How many main verbs of headlines have the right Penn tag, and how many are the root of their tree.</summary>
/// <param name="models">The weights.</param>
internal sealed class HeadlineScore(LanguageModels models)
{
    private readonly TextAnalyzer analyzer = new(models, NameGazetteer.Empty);

    /// <summary>The headlines read.</summary>
    public int Headlines { get; private set; }

    /// <summary>The main verbs with the right tag from the tagger alone.</summary>
    public int FirstTags { get; private set; }

    /// <summary>The main verbs with the right tag in the end.</summary>
    public int Tags { get; private set; }

    /// <summary>The main verbs that are roots.</summary>
    public int Roots { get; private set; }

    /// <summary>The headlines whose verb has another tag, with their tags.</summary>
    public List<string> Missed { get; } = [];

    /// <summary>The command "headlines": scores the headlines in --file.</summary>
    public static void Run(TrainingOptions options)
    {
        var score = new HeadlineScore(LanguageModels.Load(options.Output));
        score.AddFile(options.Settings["file"]);
        score.Missed.ForEach(Console.WriteLine);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"headlines: of {score.Headlines} main verbs the tagger knows {score.FirstTags}, the parser {score.Tags}; {score.Roots} are roots"
            )
        );
    }

    /// <summary>Adds the lines of a file: a headline, its main verb and the verb's Penn tag, parted by tabs.</summary>
    public void AddFile(string path)
    {
        foreach (var fields in File.ReadLines(path).Select(l => l.Split('\t')))
        {
            Add(fields[0], fields[1], fields[2]);
        }
    }

    private void Add(string headline, string verb, string tag)
    {
        var (spans, starts) = Segmenter.Segment(headline);
        var at = Array.FindIndex(spans, s => s.Of(headline).SequenceEqual(verb));
        var firstTags = new string[spans.Length];
        models.Tagger.Tag(headline, spans, starts, new Core.Text.PartOfSpeech[spans.Length], firstTags);
        var tokens = analyzer.Analyze(headline).Tokens;
        Headlines++;
        FirstTags += firstTags[at] == tag ? 1 : 0;
        Tags += tokens.Tags[at] == tag ? 1 : 0;
        Roots += tokens.Heads[at] == -1 ? 1 : 0;
        if (tokens.Tags[at] != tag)
        {
            Missed.Add($"{headline}: {string.Join(' ', tokens.Tags)}");
        }
    }
}
