using ActorGraph.Pipeline.Telemetry;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Counts how articles end. For one thread.</summary>
internal sealed class ArticleTally
{
    private readonly int[] counts = new int[Enum.GetValues<ArticleState>().Length];

    public void Add(ArticleState state)
    {
        counts[(int)state]++;
        ActorGraphTelemetry.CountArticle(state.ToString().ToLowerInvariant());
    }

    public IngestionSummary Summarize(TimeSpan elapsed, bool isInterrupted) =>
        new(
            counts[(int)ArticleState.New],
            counts[(int)ArticleState.Changed],
            counts[(int)ArticleState.Unchanged],
            counts[(int)ArticleState.Failed],
            elapsed,
            isInterrupted
        )
        {
            Skipped = counts[(int)ArticleState.Skipped],
        };
}
