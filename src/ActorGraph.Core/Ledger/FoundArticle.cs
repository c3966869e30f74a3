using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;

namespace ActorGraph.Core.Ledger;

/// <summary>An article as it was found, and how far it has come since.</summary>
public sealed record FoundArticle
{
    /// <summary>What it was called before its own id was known: a path below the named folder, "file:line", or an address.</summary>
    public required ArticleId Name { get; init; }

    /// <summary>Who found it first: the name of a configured source, or of the verb that was given it.</summary>
    public required string Source { get; init; }

    /// <summary>Where it can be read again: an absolute path, or an address; empty where that is not known.</summary>
    public required string Place { get; init; }

    /// <summary>How far it has come. <see cref="LifecycleState.Projected"/> is never kept: it follows from the checkpoints of the
    /// projections.</summary>
    public required LifecycleState State { get; init; }

    /// <summary>When it came there.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The id that the ledger has it under; null until that is known.</summary>
    public ArticleId? Article { get; init; }

    /// <summary>Where it failed: "read", "fetch", "annotate", ...; empty where it did not.</summary>
    public string Stage { get; init; } = "";

    /// <summary>One of <see cref="Errors.ErrorCodes"/>; empty where it did not fail.</summary>
    public string Code { get; init; } = "";

    /// <summary>Why it failed or was skipped; empty where it was neither.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How often in a row it has failed.</summary>
    public int Tries { get; init; }

    /// <summary>When it is to be tried again; null where it has not failed, or too often.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>The article after one more failure; skipped for good where it is in another language.</summary>
    /// <param name="failure">Why it failed.</param>
    /// <param name="at">When.</param>
    public FoundArticle FailedWith(ArticleFailure failure, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(failure);
        if (failure.Code == ErrorCodes.OtherLanguage)
        {
            return this with
            {
                State = LifecycleState.Skipped,
                ChangedAt = at,
                Stage = failure.Stage,
                Code = failure.Code,
                Reason = failure.Message,
                Tries = 0,
                NextTry = null,
            };
        }

        var tries = State == LifecycleState.Failed ? Tries + 1 : 1;
        return this with
        {
            State = LifecycleState.Failed,
            ChangedAt = at,
            Stage = failure.Stage,
            Code = failure.Code,
            Reason = failure.Message,
            Tries = tries,
            NextTry = tries < RetryDelay.MaxTries ? at + RetryDelay.After(tries) : null,
        };
    }

    /// <summary>The article once the ledger has it.</summary>
    /// <param name="article">Its own id.</param>
    /// <param name="at">When.</param>
    public FoundArticle AnalysedAs(ArticleId article, DateTimeOffset at) =>
        this with
        {
            State = LifecycleState.Analysed,
            ChangedAt = at,
            Article = article,
            Stage = "",
            Code = "",
            Reason = "",
            Tries = 0,
            NextTry = null,
        };
}
