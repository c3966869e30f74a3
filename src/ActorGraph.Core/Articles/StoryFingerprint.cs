using System.Security.Cryptography;
using System.Text;

namespace ActorGraph.Core.Articles;

/// <summary>Names the story an article tells: copies of one text by several publishers have the same.</summary>
public static class StoryFingerprint
{
    /// <summary>Hashes the letters and digits of a body, case folded; punctuation, white space and typography do not count.</summary>
    /// <returns>32 lower-case hexadecimal digits (128 bits of a SHA-256).</returns>
    public static string Of(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var letters = new StringBuilder(body.Length);
        foreach (var c in body.Where(char.IsLetterOrDigit))
        {
            letters.Append(char.ToLowerInvariant(c));
        }

        // A text without a letter or digit tells no story that another could copy.
        var key = letters.Length > 0 ? letters.ToString() : body;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
    }
}
