namespace ActorGraph.Core.Ledger;

/// <summary>What is to be begun.</summary>
/// <param name="Source">What is to be read.</param>
/// <param name="Owner">Who reads.</param>
/// <param name="At">Now.</param>
/// <param name="LeasedUntil">Until when the source is held unless that is renewed.</param>
/// <param name="IsAlone">Whether nobody else may read the source at the same time.</param>
/// <param name="Due">The tick that is to be served: a run that began at it or later and came to its end has served it; null to run in any
/// case.</param>
public sealed record RunRequest(
    string Source,
    string Owner,
    DateTimeOffset At,
    DateTimeOffset LeasedUntil,
    bool IsAlone,
    DateTimeOffset? Due = null
);
