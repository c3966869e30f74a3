namespace ActorGraph.Web.Answers;

/// <summary>The claims of one month.</summary>
/// <param name="Month">The month, 2024-11.</param>
/// <param name="Claims">How many there are.</param>
internal sealed record MonthAnswer(string Month, int Claims);
