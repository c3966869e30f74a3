using System.Collections.Frozen;
using ActorGraph.Core.Errors;

namespace ActorGraph.Ingestion.Html;

/// <summary>Refuses pages nested so deep that only breaking a parser can be meant, before a parser sees them.</summary>
internal static class PageNesting
{
    // Elements that need no end tag: they nest nothing, however many stand open.
    private static readonly FrozenSet<string> openEnded = new[]
    {
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "optgroup",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "colgroup",
        "rp",
        "rt",
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "html",
        "head",
        "body",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void RefuseDeep(string html, int maxDepth, string name)
    {
        var names = openEnded.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var rest = html.AsSpan(at + (isEnd ? 2 : 1));
            var length = rest.IndexOfAnyExcept(tagCharacters);
            var tag = length < 0 ? rest : rest[..length];
            if (tag.IsEmpty || !char.IsAsciiLetter(tag[0]) || names.Contains(tag))
            {
                continue;
            }

            depth = Math.Max(0, depth + (isEnd ? -1 : 1));
            if (depth > maxDepth)
            {
                throw new ActorGraphException(
                    ErrorCodes.NoArticleInPage,
                    FormattableString.Invariant(
                        $"'{name}' nests more than {maxDepth} elements: no article does. Give the article's text as .txt."
                    )
                );
            }
        }
    }

    private static readonly System.Buffers.SearchValues<char> tagCharacters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"
    );
}
