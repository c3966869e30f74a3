using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace ActorGraph.Ingestion.Html;

/// <summary>Turns elements into running text: one paragraph a block, separated by blank lines.</summary>
internal static class PageText
{
    private static readonly FrozenSet<string> inlineElements = new[]
    {
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Soft hyphen, zero-width space, word joiner, byte order mark.
    private static readonly SearchValues<char> invisible = SearchValues.Create("\u00AD\u200B\u2060\uFEFF");

    /// <summary>The text of an element, boilerplate and a repeated headline left out.</summary>
    public static string Of(IElement element, string title)
    {
        var paragraphs = new List<string>();
        var paragraph = new StringBuilder();
        Collect(element, paragraph, paragraphs);
        Flush(paragraph, paragraphs);
        return Clean(paragraphs, title);
    }

    /// <summary>Leaves out boilerplate and, at the top, a repeated headline.</summary>
    public static string Clean(IEnumerable<string> paragraphs, string title)
    {
        var kept = paragraphs.Select(Fold).Where(p => p.Length > 0 && !Boilerplate.IsBoilerplate(p)).ToList();
        var first = kept.Count > 0 && IsSame(kept[0], title) ? 1 : 0;
        var last = kept.FindLastIndex(p => !Boilerplate.IsSignature(p)) + 1;
        return string.Join("\n\n", kept.Take(Math.Max(first, last)).Skip(first));
    }

    // Headlines differ from their repetition in quotation marks and dashes.
    private static bool IsSame(string left, string right) =>
        left.Where(char.IsLetterOrDigit)
            .Select(char.ToLowerInvariant)
            .SequenceEqual(right.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>Makes any white space one space; what only says where a line may break goes.</summary>
    public static string Fold(string text) =>
        string.Join(
            ' ',
            (text.AsSpan().ContainsAny(invisible) ? string.Concat(text.Where(c => !invisible.Contains(c))) : text).Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries
            )
        );

    // Recursion is safe: the depth of a page is limited before it is parsed.
    private static void Collect(INode node, StringBuilder paragraph, List<string> paragraphs)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                paragraph.Append(text.Data);
            }
            else if (child is IElement element)
            {
                var isInline = inlineElements.Contains(element.LocalName);
                FlushUnless(isInline, paragraph, paragraphs);
                Collect(element, paragraph, paragraphs);
                FlushUnless(isInline, paragraph, paragraphs);
            }
        }
    }

    private static void FlushUnless(bool isInline, StringBuilder paragraph, List<string> paragraphs)
    {
        if (!isInline)
        {
            Flush(paragraph, paragraphs);
        }
    }

    private static void Flush(StringBuilder paragraph, List<string> paragraphs)
    {
        if (paragraph.Length > 0)
        {
            paragraphs.Add(paragraph.ToString());
            paragraph.Clear();
        }
    }
}
