namespace ActorGraph.Web.Answers;

/// <summary>How two actors dealt with each other in one month.</summary>
/// <param name="Month">The month, 2024-11.</param>
/// <param name="Cooperation">Claims of a Goldstein value above zero.</param>
/// <param name="Conflict">Claims of a Goldstein value below zero.</param>
/// <param name="Balance">The mean of the values, -10 to +10.</param>
internal sealed record PairMonthAnswer(string Month, int Cooperation, int Conflict, double Balance);
