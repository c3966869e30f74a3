namespace ActorGraph.Text.Learning;

/// <summary>Hashes of words and features: 64 bits, the same on every machine and in every run, since weight files hold them.</summary>
internal static class FeatureHash
{
    private const ulong offset = 14695981039346656037;
    private const ulong prime = 1099511628211;

    /// <summary>The hash of no characters.</summary>
    public static ulong Empty => offset;

    /// <summary>Continues a hash by one character (FNV-1a over UTF-16 units).</summary>
    public static ulong Append(ulong hash, char c) => (hash ^ c) * prime;

    /// <summary>Hashes characters as they are.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = offset;
        foreach (var c in text)
        {
            hash = (hash ^ c) * prime;
        }

        return hash;
    }

    /// <summary>Hashes a word without regard to case, to the value of its digits and to the style of its quotes and dashes.</summary>
    public static ulong OfFolded(ReadOnlySpan<char> text)
    {
        var hash = offset;
        foreach (var c in text)
        {
            hash = (hash ^ Fold(c)) * prime;
        }

        return hash;
    }

    /// <summary>Joins two hashes; the order matters. FNV alone leaves the high bits poor, and the tables use them (finalizer of
    /// MurmurHash3).</summary>
    public static ulong Combine(ulong first, ulong second)
    {
        var hash = (first * 0x9E3779B97F4A7C15) ^ second;
        hash ^= hash >> 33;
        hash *= 0xFF51AFD7ED558CCD;
        hash ^= hash >> 33;
        return hash;
    }

    /// <summary>The character that stands for all its variants.</summary>
    public static char Fold(char c)
    {
        if (char.IsAscii(c))
        {
            return char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c);
        }

        return c switch
        {
            '’' or '‘' or 'ʼ' or '‛' => '\'',
            '“' or '”' or '„' or '«' or '»' => '"',
            '‐' or '‑' or '–' or '—' or '−' => '-',
            _ => char.ToLowerInvariant(c),
        };
    }
}
