using ActorGraph.Core.Articles;

namespace ActorGraph.Ingestion.Files;

/// <summary>Reads plain text: the headline in the first line, then a blank line, then the body; a line that is only a date may stand
/// between.</summary>
internal static class PlainTextReader
{
    // Longer first lines are paragraphs of a text without a headline.
    private const int maxTitleLength = 250;

    // The widths to which editors and mail programs wrap.
    private const int minWrapWidth = 50;
    private const int maxWrapWidth = 100;

    public static Article Read(string text, string name)
    {
        var lines = text.Split('\n').Select(l => l.TrimEnd()).SkipWhile(l => l.Length == 0).ToList();
        var hasTitle =
            lines[0].Length <= maxTitleLength
            && lines.Count > 1
            && (lines[1].Length == 0 || PublicationDate.TryParseLine(lines[1]) is not null);
        var first = hasTitle ? SkipBlank(lines, 1) : 0;
        var publishedAt = hasTitle && first < lines.Count ? PublicationDate.TryParseLine(lines[first]) : null;
        if (publishedAt is not null)
        {
            first = SkipBlank(lines, first + 1);
        }

        return new Article
        {
            Id = new ArticleId(name),
            Title = hasTitle ? lines[0].Trim() : "",
            Body = string.Join("\n\n", Paragraphs(lines.Skip(first)).Select(p => string.Join(IsWrapped(p) ? ' ' : '\n', p))),
            PublishedAt = publishedAt,
        };
    }

    private static int SkipBlank(List<string> lines, int index)
    {
        while (index < lines.Count && lines[index].Length == 0)
        {
            index++;
        }

        return index;
    }

    private static IEnumerable<List<string>> Paragraphs(IEnumerable<string> lines)
    {
        var paragraph = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (line.Length > 0)
            {
                paragraph.Add(line);
            }
            else if (paragraph.Count > 0)
            {
                yield return paragraph;
                paragraph = [];
            }
        }
    }

    private static bool IsWrapped(List<string> paragraph) =>
        paragraph.Count > 1
        && paragraph.SkipLast(1).All(l => l.Length is >= minWrapWidth and <= maxWrapWidth)
        && paragraph.TrueForAll(l => char.IsLetterOrDigit(l[0]) || char.IsPunctuation(l[0]) && l[0] is not ('-' or '*' or '•'))
        && paragraph[^1].Length <= maxWrapWidth;
}
