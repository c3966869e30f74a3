using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ActorGraph.Core.Text;

namespace Golden.Tests;

/// <summary>A document of the GUM corpus as raw text, with its coreference: which mentions mean the same.</summary>
/// <param name="Name">The document's id.</param>
/// <param name="Text">Its words with their spacing; paragraphs stand on lines of their own.</param>
/// <param name="Mentions">The mentions with the number of what they mean, innermost first where they nest.</param>
internal sealed partial record GumDocument(string Name, string Text, List<(TextSpan Span, int Entity)> Mentions)
{
    /// <summary>Reads the documents of a packed CoNLL-U file from its Entity= column.</summary>
    public static IEnumerable<GumDocument> Read(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        var (name, text, mentions, open, glued) = (
            "",
            new StringBuilder(),
            new List<(TextSpan, int)>(),
            new List<(int Entity, int Start)>(),
            0
        );
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (text.Length > 0)
                {
                    yield return new GumDocument(name, text.ToString(), mentions);
                }

                (name, text, mentions, open) = (line[14..], new StringBuilder(), [], []);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal) && text.Length > 0 && text[^1] != '\n')
            {
                text.Append('\n');
            }

            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (cells[0].Contains('-', StringComparison.Ordinal))
            {
                // The words of a contraction follow without spaces.
                var range = cells[0].Split('-');
                glued = cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal)
                    ? int.MaxValue
                    : int.Parse(range[1], System.Globalization.CultureInfo.InvariantCulture);
            }
            else if (!cells[0].Contains('.', StringComparison.Ordinal))
            {
                var start = text.Length;
                text.Append(cells[1]);
                Mark(cells[9], start, text.Length, mentions, open);
                var number = int.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture);
                text.Append(
                    cells[9].Contains("SpaceAfter=No", StringComparison.Ordinal) || number < glued && glued < int.MaxValue ? "" : " "
                );
                glued = number >= glued ? 0 : glued;
            }
        }

        yield return new GumDocument(name, text.ToString(), mentions);
    }

    /// <summary>What a place means: the entity of the shortest mention over it, or null.</summary>
    public int? EntityAt(TextSpan place)
    {
        var over = Mentions.Where(m => m.Span.Start <= place.Start && place.End <= m.Span.End).ToList();
        return over.Count == 0 ? null : over.MinBy(m => m.Span.End - m.Span.Start).Entity;
    }

    private static void Mark(string misc, int start, int end, List<(TextSpan, int)> mentions, List<(int Entity, int Start)> open)
    {
        var column = misc.Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
        foreach (Match match in BracketPattern().Matches(column ?? ""))
        {
            var entity = int.Parse(
                match.Groups[1].Success ? match.Groups[1].Value : match.Groups[3].Value,
                System.Globalization.CultureInfo.InvariantCulture
            );
            if (match.Groups[1].Success && match.Groups[2].Length == 0)
            {
                open.Add((entity, start));
            }
            else
            {
                var at = match.Groups[1].Success ? -1 : open.FindLastIndex(o => o.Entity == entity);
                mentions.Add((new TextSpan(at < 0 ? start : open[at].Start, end), entity));
                if (at >= 0)
                {
                    open.RemoveAt(at);
                }
            }
        }
    }

    [GeneratedRegex(@"\((\d+)(?:\[\d/\d\])?-[^()]*(\)?)|(\d+)(?:\[\d/\d\])?\)")]
    private static partial Regex BracketPattern();
}
