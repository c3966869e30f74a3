using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Testing;

/// <summary>Makes documents for tests from CoNLL-U, so that no unit test needs a model.</summary>
public sealed class DocumentBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> spans = [];
    private readonly List<string> lemmas = [];
    private readonly List<PartOfSpeech> parts = [];
    private readonly List<string> tags = [];
    private readonly List<int> heads = [];
    private readonly List<DependencyRelation> relations = [];
    private readonly List<int> sentenceStarts = [];
    private readonly List<(string Surface, EntityType Type)> mentions = [];
    private DateTimeOffset publishedAt = new(2024, 11, 13, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Adds sentences in CoNLL-U: ten columns separated by tabs or by runs of two or more spaces; SpaceAfter=No in the last is
    /// obeyed.</summary>
    public DocumentBuilder WithSentences(string conllu)
    {
        ArgumentNullException.ThrowIfNull(conllu);
        var first = -1;
        foreach (var line in conllu.Split('\n').Select(l => l.Trim()))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                first = line.Length == 0 ? -1 : first;
                continue;
            }

            if (first < 0)
            {
                first = spans.Count;
                sentenceStarts.Add(first);
            }

            AddToken(
                first,
                line.Contains('\t', StringComparison.Ordinal) ? line.Split('\t') : line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            );
        }

        return this;
    }

    /// <summary>Marks every occurrence of a run of tokens as a name mention.</summary>
    public DocumentBuilder WithMention(string surface, EntityType type)
    {
        mentions.Add((surface, type));
        return this;
    }

    /// <summary>Sets the publication date (noon, UTC). The default is 2024-11-13.</summary>
    public DocumentBuilder PublishedOn(int year, int month, int day)
    {
        publishedAt = new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.Zero);
        return this;
    }

    /// <summary>Makes the document: an article "test" without a headline.</summary>
    public Document Build()
    {
        var article = new Article
        {
            Id = new ArticleId("test"),
            Title = "",
            Body = text.ToString().TrimEnd(),
            Publisher = "Test Wire",
            PublishedAt = publishedAt,
        };
        var tokens = new TokenTable
        {
            Spans = [.. spans],
            Lemmas = [.. lemmas],
            PartsOfSpeech = [.. parts],
            Tags = [.. tags],
            Heads = [.. heads],
            Relations = [.. relations],
            SentenceStarts = [.. sentenceStarts],
        };
        return new Document(article, tokens, FindMentions(article.Text));
    }

    private void AddToken(int first, string[] cells)
    {
        // Offsets count from the title's end: the title is empty, its line feed takes one character.
        var start = text.Length + 1;
        text.Append(cells[1]);
        spans.Add(new TextSpan(start, start + cells[1].Length));
        if (!cells[^1].Contains("SpaceAfter=No", StringComparison.Ordinal))
        {
            text.Append(' ');
        }

        lemmas.Add(cells[2]);
        parts.Add(UniversalNames.ParsePartOfSpeech(cells[3]));
        tags.Add(cells[4]);
        var head = int.Parse(cells[6], CultureInfo.InvariantCulture);
        heads.Add(head == 0 ? -1 : first + head - 1);
        relations.Add(UniversalNames.ParseRelation(cells[7]));
    }

    private ImmutableArray<Mention> FindMentions(string whole)
    {
        var found = new List<Mention>();
        foreach (var (surface, type) in mentions)
        {
            for (var start = 0; start < spans.Count; start++)
            {
                var end = spans.FindIndex(start, s => s.End - spans[start].Start >= surface.Length);
                if (end >= 0 && whole.AsSpan(spans[start].Start, spans[end].End - spans[start].Start).SequenceEqual(surface))
                {
                    found.Add(
                        new Mention(
                            MentionKind.Name,
                            type,
                            start,
                            end + 1,
                            HeadOf(start, end + 1),
                            new TextSpan(spans[start].Start, spans[end].End)
                        )
                    );
                }
            }
        }

        return [.. found.OrderBy(m => m.FirstToken)];
    }

    private int HeadOf(int first, int end) =>
        Enumerable.Range(first, end - first).FirstOrDefault(i => heads[i] < first || heads[i] >= end, end - 1);
}
