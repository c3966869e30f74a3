using System.Collections.Frozen;

namespace ActorGraph.Text.Segmentation;

/// <summary>Capitalised words that begin a sentence when they follow an abbreviation ("in the U.S. The ..."), since they are no part of a
/// name.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string> words = (
        "The A An This That These Those He She It They We I You His Her Its Their Our My But And Or So Yet In On At By For From With Under After "
        + "Before During Since Until While When Where As If Although Though Because However Meanwhile Also Both Some Many Most Several Such There "
        + "Here What Why How Who Not No Yes Then Now Last Earlier Later Another Other Others One Two Three All Each Every According Despite "
        + "Officials Analysts Critics Experts"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is one of them, as written.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
