using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Tries articles again whose next try has come; see <see cref="RetryDelay"/> for when and how often.</summary>
public sealed class DueArticles(UnfinishedArticles unfinished, JournaledIngestion ingestion, TimeProvider timeProvider)
{
    /// <summary>The name under which these runs are noted.</summary>
    public const string Source = "retry";

    /// <summary>Tries all that are due.</summary>
    /// <param name="onResult">Called for each article, in order, never by two threads at once.</param>
    /// <param name="cancellationToken">Stops after the articles under way, which are still recorded.</param>
    /// <returns>Null if none is due, or another worker is at it.</returns>
    public async Task<IngestionSummary?> RetryAsync(Action<ArticleResult> onResult, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(onResult);
        if (unfinished.FindDue(timeProvider.GetUtcNow()).Count == 0)
        {
            return null;
        }

        // Asked again once the run has begun: another worker may have come first.
        return await ingestion.TryRunAsync(
            Source,
            due: null,
            stop => unfinished.FindAsync(unfinished.FindDue(timeProvider.GetUtcNow()), stop),
            onResult,
            cancellationToken
        );
    }
}
