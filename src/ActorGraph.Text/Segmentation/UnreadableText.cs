using ActorGraph.Core.Text;

namespace ActorGraph.Text.Segmentation;

/// <summary>Tells sentences that models of English know nothing of: other scripts, rows of signs. They keep their tokens and get flat trees
/// without the models.</summary>
internal static class UnreadableText
{
    // A word or two in brackets are read with what surrounds them.
    private const int leastLength = 20;
    private const int leastReadableShare = 5;
    private const int longestLook = 2_000;

    /// <summary>Whether less than a fifth of a sentence's characters are Latin letters or digits.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    public static bool Contains(string text, ReadOnlySpan<TextSpan> sentence)
    {
        var (readable, all) = (0, 0);
        foreach (var token in sentence)
        {
            foreach (var c in token.Of(text)[..Math.Min(token.Length, longestLook)])
            {
                all++;
                readable += IsReadable(c) ? 1 : 0;
            }
        }

        return all >= leastLength && readable * leastReadableShare < all;
    }

    // Basic Latin, Latin-1, Latin Extended-A and B, and Latin Extended Additional.
    private static bool IsReadable(char c) =>
        char.IsAsciiLetterOrDigit(c) || (c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') && char.IsLetter(c));
}
