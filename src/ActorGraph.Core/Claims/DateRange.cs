namespace ActorGraph.Core.Claims;

/// <summary>An interval of days, both inclusive: what "last week" or "in 2022" comes to.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; not before <paramref name="First"/>.</param>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    /// <summary>The ISO 8601 interval, "2022-01-01/2022-12-31".</summary>
    public override string ToString() => FormattableString.Invariant($"{First:yyyy-MM-dd}/{Last:yyyy-MM-dd}");
}
