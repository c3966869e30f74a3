namespace ActorGraph.Pipeline.Browsing;

/// <summary>The claims of one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Claims">How many there are; at least one.</param>
public readonly record struct MonthCount(DateOnly Month, int Claims)
{
    /// <summary>The month of a day.</summary>
    public static DateOnly Of(DateOnly day) => new(day.Year, day.Month, 1);
}
