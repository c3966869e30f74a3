using System.Globalization;
using System.Text;

namespace ActorGraph.Ingestion.Fetching.Robots;

/// <summary>A path pattern of RFC 9309: it matches from the start, <c>*</c> stands for any characters, <c>$</c> at the end for the path's
/// end.</summary>
internal sealed class RobotsPattern
{
    private readonly string pattern;

    public RobotsPattern(string text)
    {
        var normal = Normalize(text);
        Length = Encoding.UTF8.GetByteCount(normal);
        pattern = normal.EndsWith('$') ? normal[..^1] : normal + "*";
    }

    /// <summary>In octets, as it was written: the longer pattern is the more specific.</summary>
    public int Length { get; }

    /// <summary>Whether it matches a path with its query, normalized.</summary>
    public bool Matches(string path)
    {
        // Greedy, with one place to return to: quadratic at worst, whatever stars a file has.
        var (at, p, star, retry) = (0, 0, -1, 0);
        while (at < path.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, retry) = (p++, at);
            }
            else if (p < pattern.Length && pattern[p] == path[at])
            {
                (p, at) = (p + 1, at + 1);
            }
            else if (star >= 0)
            {
                (p, at) = (star + 1, ++retry);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).IndexOfAnyExcept('*') < 0;
    }

    /// <summary>One way of writing a path: unreserved characters plain, all others that were escaped or are not ASCII as <c>%XX</c> in
    /// upper case.</summary>
    public static string Normalize(string path)
    {
        var normal = new StringBuilder(path.Length);
        for (var at = 0; at < path.Length; at++)
        {
            if (
                path[at] == '%'
                && at + 2 < path.Length
                && byte.TryParse(path.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet)
            )
            {
                Append(normal, octet);
                at += 2;
            }
            else if (char.IsAscii(path[at]))
            {
                normal.Append(path[at]);
            }
            else
            {
                var length = at + 1 < path.Length && char.IsSurrogatePair(path, at) ? 2 : 1;
                foreach (var part in Encoding.UTF8.GetBytes(path.Substring(at, length)))
                {
                    Append(normal, part);
                }

                at += length - 1;
            }
        }

        return normal.ToString();
    }

    private static void Append(StringBuilder normal, byte octet)
    {
        var letter = (char)octet;
        if (char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_' or '~')
        {
            normal.Append(letter);
        }
        else
        {
            normal.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }
    }
}
