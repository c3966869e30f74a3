using System.Security.Cryptography;
using System.Text;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Core.Claims;

/// <summary>Names a claim for good, so that it can be cited: derived from article, relation, actors and sentence, equal on every
/// replay.</summary>
/// <param name="Value">20 lower-case hexadecimal digits (80 bits of a SHA-256).</param>
public readonly record struct ClaimId(string Value) : IComparable<ClaimId>
{
    private const int Length = 20;

    /// <summary>Whether a text has the form of a claim's id.</summary>
    public static bool IsId(string text) => text is { Length: Length } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>Derives the id. Ends of a symmetric relation may come in either order.</summary>
    public static ClaimId Of(ArticleId article, ActorId source, RelationType type, ActorId target, string sentence)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.IsSymmetric && target < source)
        {
            (source, target) = (target, source);
        }

        var key = string.Join('\n', article.Value, source.Value, type.Name, target.Value, sentence);
        return new ClaimId(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 10)));
    }

    /// <inheritdoc />
    public int CompareTo(ClaimId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc />
    public override string ToString() => Value;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ClaimId left, ClaimId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ClaimId left, ClaimId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(ClaimId left, ClaimId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(ClaimId left, ClaimId right) => left.CompareTo(right) >= 0;
}
