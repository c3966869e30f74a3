using System.Text;
using ActorGraph.Core.Text;

namespace ActorGraph.Core.Actors;

/// <summary>Names one actor for good: the kebab-case form of its canonical English name, "antony-blinken".</summary>
/// <param name="Value">Lower-case ASCII letters, digits and single hyphens; never empty.</param>
public readonly record struct ActorId(string Value) : IComparable<ActorId>
{
    /// <summary>Derives an id from a name: accents dropped, other characters become hyphens. "Côte d'Ivoire" gives
    /// "cote-divoire".</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static ActorId FromName(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var id = new StringBuilder(name.Length);
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
            else if (Diacritics.Plain(c) is { } letters)
            {
                id.Append(letters);
            }
            else if (!IsDropped(c) && id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var value = id.ToString().TrimEnd('-');
        return new ActorId(value.Length > 0 ? value : "x" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(name)));
    }

    /// <inheritdoc />
    public int CompareTo(ActorId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc />
    public override string ToString() => Value;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    public static bool operator <(ActorId left, ActorId right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    public static bool operator >(ActorId left, ActorId right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(ActorId left, ActorId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(ActorId left, ActorId right) => left.CompareTo(right) >= 0;

    private static bool IsDropped(char c) => c is '\'' or '’' or '‘' or 'ʼ' or '`' or '.' || Diacritics.IsMark(c);
}
