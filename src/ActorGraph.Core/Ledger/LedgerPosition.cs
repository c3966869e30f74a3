namespace ActorGraph.Core.Ledger;

/// <summary>The number of a ledger entry: 1 for the first, 0 before it; never reused.</summary>
/// <param name="Value">Not negative.</param>
public readonly record struct LedgerPosition(long Value) : IComparable<LedgerPosition>
{
    /// <summary>Before the first entry.</summary>
    public static LedgerPosition Start => new(0);

    /// <inheritdoc />
    public int CompareTo(LedgerPosition other) => Value.CompareTo(other.Value);

    /// <inheritdoc />
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(LedgerPosition left, LedgerPosition right) => left.Value < right.Value;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(LedgerPosition left, LedgerPosition right) => left.Value > right.Value;

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/> or equals it.</summary>
    public static bool operator <=(LedgerPosition left, LedgerPosition right) => left.Value <= right.Value;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/> or equals it.</summary>
    public static bool operator >=(LedgerPosition left, LedgerPosition right) => left.Value >= right.Value;
}
