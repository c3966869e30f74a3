using ActorGraph.Core.Ledger;

namespace ActorGraph.Web.Answers;

/// <summary>A source of articles.</summary>
/// <param name="Name">Its name, or the verb that was given articles.</param>
/// <param name="Articles">How many of its articles are in each state: analysed, failed and so on.</param>
/// <param name="LastRun">Its last run; null if there was none.</param>
internal sealed record SourceAnswer(string Name, IReadOnlyDictionary<string, int> Articles, RunAnswer? LastRun)
{
    public static SourceAnswer Of(string name, IEnumerable<StateCount> states, IngestionRun? run, DateTimeOffset now) =>
        new(name, states.ToDictionary(s => Words.Of(s.State), s => s.Articles), run is null ? null : RunAnswer.Of(run, now));
}
