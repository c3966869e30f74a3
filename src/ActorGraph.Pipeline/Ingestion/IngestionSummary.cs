namespace ActorGraph.Pipeline.Ingestion;

/// <summary>The counts of one run. They add up: read = new + changed + unchanged + failed + skipped.</summary>
/// <param name="New">Articles recorded for the first time.</param>
/// <param name="Changed">Articles recorded again.</param>
/// <param name="Unchanged">Articles that the ledger had already.</param>
/// <param name="Failed">Articles and paths that could not be taken in.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="IsInterrupted">Whether it was stopped before its end.</param>
public sealed record IngestionSummary(int New, int Changed, int Unchanged, int Failed, TimeSpan Elapsed, bool IsInterrupted)
{
    /// <summary>Articles in other languages, which are not taken in.</summary>
    public int Skipped { get; init; }

    /// <summary>All articles that were looked at.</summary>
    public int Read => New + Changed + Unchanged + Failed + Skipped;

    /// <summary>Articles a second; 0 where no time passed.</summary>
    public double Rate => Elapsed > TimeSpan.Zero ? Read / Elapsed.TotalSeconds : 0;
}
