using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Analysis;

/// <summary>A stage of the analysis threw, or came to no end: a defect of the program, met by one article.</summary>
/// <param name="stage">"annotate", "link", "extract" or "collect".</param>
/// <param name="cause">What it threw; a <see cref="TimeoutException"/> where it came to no end.</param>
// Its message is for the log; users get the numbered one of the article's failure.
public sealed class AnalysisException(string stage, Exception cause) : Exception($"The stage '{stage}' failed.", cause)
{
    /// <summary>The stage.</summary>
    public string Stage { get; } = stage;

    /// <summary>What a user is told of it.</summary>
    internal ArticleFailure ToFailure(ArticleId article)
    {
        var cause = InnerException!;
        return new ArticleFailure(
            article,
            Stage,
            ErrorCodes.AnalysisFailed,
            $"'{article}' could not be analysed: the stage '{Stage}' met a defect of the program ({cause.GetType().Name}: {cause.Message}). Please report it with the article."
        );
    }
}
