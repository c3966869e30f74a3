using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Text.Learning;
using ActorGraph.Text.Segmentation;

namespace ActorGraph.Text.Recognition;

/// <summary>Names that are known beforehand, found by their tokens: the longest name at a place counts. Immutable, safe for use by many
/// threads.</summary>
public sealed class NameGazetteer
{
    private const sbyte prefixOnly = -1;
    private readonly Dictionary<ulong, sbyte> exact;

    // Made when the first sentence in capitals comes: it is half of the work.
    private readonly Lazy<Dictionary<ulong, sbyte>> folded;

    /// <summary>Makes a gazetteer.</summary>
    /// <param name="names">The names as texts write them, each with its type; where one name has two types, the first counts.</param>
    public NameGazetteer(IEnumerable<(string Name, EntityType Type)> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        (string, EntityType)[] all = [.. names];
        exact = Index(all, fold: false);
        folded = new(() => Index(all, fold: true));
    }

    /// <summary>A gazetteer without names.</summary>
    public static NameGazetteer Empty { get; } = new([]);

    /// <summary>Finds the longest name that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The tokens of one sentence.</param>
    /// <param name="first">The token.</param>
    /// <param name="ignoresCase">Whether capitals tell nothing in this sentence.</param>
    internal NameSpan? Find(string text, ReadOnlySpan<TextSpan> spans, int first, bool ignoresCase)
    {
        var names = ignoresCase ? folded.Value : exact;
        NameSpan? found = null;
        var hash = 0UL;
        for (var i = first; i < spans.Length; i++)
        {
            var form = spans[i].Of(text);
            hash = FeatureHash.Combine(hash, ignoresCase ? FeatureHash.OfFolded(form) : FeatureHash.Of(form));
            if (!names.TryGetValue(hash, out var type))
            {
                break;
            }

            found = type == prefixOnly ? found : new NameSpan(first, i + 1, (EntityType)type);
        }

        return found;
    }

    private static Dictionary<ulong, sbyte> Index((string Name, EntityType Type)[] all, bool fold)
    {
        var names = new Dictionary<ulong, sbyte>(all.Length * 2);
        var tokens = new List<TextSpan>();
        foreach (var (name, type) in all)
        {
            tokens.Clear();
            Tokenizer.Tokenize(name, new TextSpan(0, name.Length), tokens);
            Add(names, name, tokens, type, fold);
        }

        return names;
    }

    private static void Add(Dictionary<ulong, sbyte> names, string name, List<TextSpan> tokens, EntityType type, bool fold)
    {
        var hash = 0UL;
        for (var i = 0; i < tokens.Count; i++)
        {
            var form = tokens[i].Of(name);
            hash = FeatureHash.Combine(hash, fold ? FeatureHash.OfFolded(form) : FeatureHash.Of(form));
            var isLast = i + 1 == tokens.Count;
            if (!names.TryGetValue(hash, out var known) || (isLast && known == prefixOnly))
            {
                names[hash] = isLast ? (sbyte)type : prefixOnly;
            }
        }
    }
}
