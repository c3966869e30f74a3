namespace ActorGraph.Core.Articles;

/// <summary>A hash that is the same on every machine and in every version: ledgers hold its values.</summary>
internal static class StoryHash
{
    /// <summary>The golden ratio's odd 64-bit step of SplitMix64.</summary>
    public const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>The output function of SplitMix64 (Steele, Lea, Flood 2014).</summary>
    public static ulong Mix(ulong value)
    {
        value += Step;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>FNV-1a over lower-case characters, mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in word)
        {
            hash = (hash ^ char.ToLowerInvariant(c)) * 0x100000001B3;
        }

        return Mix(hash);
    }
}
