using System.Collections.Frozen;
using ActorGraph.Core.Text;
using ActorGraph.Text.Learning;

namespace ActorGraph.Text.Tagging;

/// <summary>Makes the signatures of a sentence's tokens.</summary>
internal sealed class SignatureBuilder(WordClusters clusters, TagLexicon lexicon, Truecaser truecaser)
{
    // A word of a megabyte has nothing to tell beyond its first characters.
    private const int longestWord = 64;

    // What headlines write small.
    private static readonly FrozenSet<string> smallWords =
        "a an the of in on at to for by and or nor but as with from into over after amid via vs off up out than that its is be not al de von van der bin la"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How it writes words of headlines.</summary>
    public Truecaser Truecaser { get; } = truecaser;

    /// <summary>Fills one signature for each token of a sentence.</summary>
    public void Fill(string text, ReadOnlySpan<TextSpan> spans, CapitalStyle style, Span<TokenSignature> signatures)
    {
        for (var i = 0; i < spans.Length; i++)
        {
            signatures[i] = Make(spans[i].Of(text), style);
        }
    }

    /// <summary>The text with its headlines in the capitals of running text; the same string where it has none.</summary>
    public string Recase(string text, ReadOnlySpan<TextSpan> spans, ReadOnlySpan<int> sentenceStarts)
    {
        char[]? recased = null;
        Span<char> buffer = stackalloc char[longestWord];
        for (var sentence = 0; sentence < sentenceStarts.Length; sentence++)
        {
            var words = spans[
                sentenceStarts[sentence]..(sentence + 1 < sentenceStarts.Length ? sentenceStarts[sentence + 1] : spans.Length)
            ];
            var style = StyleOf(text, words);
            for (var i = 0; style != CapitalStyle.Running && i < words.Length; i++)
            {
                var word = words[i].Of(text);
                var lower = FeatureHash.OfFolded(word[..Math.Min(word.Length, longestWord)]);
                if (word.Length <= longestWord)
                {
                    Truecaser
                        .Recase(word, (lower, clusters.Fine(lower)), style, buffer)
                        .CopyTo((recased ??= text.ToCharArray()).AsSpan(words[i].Start));
                }
            }
        }

        return recased is null ? text : new string(recased);
    }

    /// <summary>Decides how a sentence uses capitals. Sentences of one or two words are running text: there is nothing to
    /// compare.</summary>
    public static CapitalStyle StyleOf(string text, ReadOnlySpan<TextSpan> spans)
    {
        int words = 0,
            upper = 0,
            capital = 0,
            lower = 0;
        foreach (var span in spans)
        {
            var word = span.Of(text);
            if (word.Length < 2 || !char.IsLetter(word[0]))
            {
                continue;
            }

            words++;
            upper += IsUpper(word) ? 1 : 0;
            capital += char.IsUpper(word[0]) ? 1 : 0;
            lower += char.IsLower(word[0]) && !smallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? 1 : 0;
        }

        if (words < 3)
        {
            return CapitalStyle.Running;
        }

        // One small word of weight is enough for running text: "Mark Rutte met Antony Blinken" is full of names, not a headline.
        return upper * 10 >= words * 8 ? CapitalStyle.Upper
            : capital >= 3 && lower == 0 ? CapitalStyle.Title
            : CapitalStyle.Running;
    }

    private TokenSignature Make(ReadOnlySpan<char> word, CapitalStyle style)
    {
        word = word.Length > longestWord ? word[..longestWord] : word;
        var lower = FeatureHash.OfFolded(word);
        var cluster = clusters.Fine(lower);
        Span<char> buffer = stackalloc char[longestWord];
        var running = Truecaser.Recase(word, (lower, cluster), style, buffer);
        var shape = ShapeOf(running);
        return new TokenSignature
        {
            Lower = lower,
            Exact = FeatureHash.Of(running),
            Shape = shape,
            StyledShape = FeatureHash.Combine(shape, (ulong)style),
            Written = style == CapitalStyle.Running ? FeatureHash.Of(word) : lower,
            WrittenShape = FeatureHash.Combine(style == CapitalStyle.Running ? shape : ShapeOf(word), (ulong)style),
            Suffixes = SuffixesOf(word),
            Prefixes = PrefixesOf(word),
            Cluster = (ulong)cluster,
            CoarseCluster = (ulong)clusters.Coarse(cluster),
            TagClass = lexicon.ClassOf(lower),
        };
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static TokenSignature.Affixes SuffixesOf(ReadOnlySpan<char> word)
    {
        Span<ulong> hashes = stackalloc ulong[5];
        hashes.Clear();
        var hash = FeatureHash.Empty;
        for (var i = 0; i < Math.Min(5, word.Length); i++)
        {
            hash = FeatureHash.Append(hash, FeatureHash.Fold(word[^(i + 1)]));
            hashes[i] = hash;
        }

        return new TokenSignature.Affixes(hashes[0], hashes[1], hashes[2], hashes[3], hashes[4]);
    }

    private static TokenSignature.Affixes PrefixesOf(ReadOnlySpan<char> word)
    {
        Span<ulong> hashes = stackalloc ulong[5];
        hashes.Clear();
        var hash = FeatureHash.Empty;
        for (var i = 0; i < Math.Min(5, word.Length); i++)
        {
            hash = FeatureHash.Append(hash, FeatureHash.Fold(word[i]));
            hashes[i] = hash;
        }

        return new TokenSignature.Affixes(hashes[0], hashes[1], hashes[2], hashes[3], hashes[4]);
    }

    // "Rutte" and "Blinken" are "Xx", "NATO" is "XX", "F-16" is "X-dd": a run counts as one or as several.
    private static ulong ShapeOf(ReadOnlySpan<char> word)
    {
        var hash = FeatureHash.Empty;
        var (last, run) = ('\0', 0);
        foreach (var c in word)
        {
            var kind =
                char.IsUpper(c) ? 'X'
                : char.IsLetter(c) ? 'x'
                : char.IsDigit(c) ? 'd'
                : FeatureHash.Fold(c);
            run = kind == last ? run + 1 : 1;
            last = kind;
            var limit = kind == 'd' ? 4 : 2;
            if (run <= limit)
            {
                hash = FeatureHash.Append(hash, kind);
            }
        }

        return hash;
    }
}
