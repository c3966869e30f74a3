using ActorGraph.Core.Articles;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>The one writer: brings processed articles into the ledger in the order in which they were found.</summary>
internal sealed class ArticleRecorder
{
    private readonly ILedger ledger;
    private readonly HashSet<string> failed;
    private readonly Dictionary<ArticleId, ContentHash> namedByPath = [];

    public ArticleRecorder(ILedger ledger)
    {
        this.ledger = ledger;
        failed = ledger.ReadFailures().Select(f => f.Article.Value).ToHashSet(StringComparer.Ordinal);
    }

    public ArticleResult Record(ProcessedArticle processed)
    {
        var result = Refine(processed);
        if (result is { State: ArticleState.Failed, Failure: { } failure } && !processed.Pending.IsFault)
        {
            ledger.RecordFailure(failure);
            failed.Add(failure.Article.Value);
        }

        if (result.State != ArticleState.Failed)
        {
            ForgetFailure(processed.Pending.Name, result);
        }

        return result;
    }

    private ArticleResult Refine(ProcessedArticle processed)
    {
        if (IsAmbiguous(processed))
        {
            return new ArticleResult(processed.Result.Article, ArticleState.Failed, Failure: Ambiguous(processed.Pending.Name));
        }

        if (processed.Result.Analysis is not { } analysis)
        {
            return processed.Result;
        }

        try
        {
            return processed.Result with { State = ToState(ledger.Record(analysis)) };
        }
        catch (ArgumentException exception)
        {
            // What the rooms handed over contradicts itself; the ledger is unharmed.
            var message =
                $"'{analysis.Article.Id}' could not be recorded: {exception.Message} This is a defect of the program: please report it with the article.";
            var failure = new ArticleFailure(analysis.Article.Id, "record", ErrorCodes.AnalysisFailed, message);
            return new ArticleResult(analysis.Article.Id, ArticleState.Failed, Failure: failure);
        }
    }

    // An article whose file was unreadable was kept by its place; now that it has its own id, the old failure is nobody's.
    // One that is skipped now did not fail either.
    private void ForgetFailure(ArticleId name, ArticleResult result)
    {
        if ((name != result.Article || result.State == ArticleState.Skipped) && failed.Remove(name.Value) && ledger.Find(name) is null)
        {
            ledger.Remove(name);
        }
    }

    private bool IsAmbiguous(ProcessedArticle processed)
    {
        if (processed.Reading is not { IsNamedByPath: true, Article: { } article })
        {
            return false;
        }

        return !namedByPath.TryAdd(article.Id, article.ContentHash) && namedByPath[article.Id] != article.ContentHash;
    }

    // It is kept under no name of its own: the name is the other file's.
    private static ArticleFailure Ambiguous(ArticleId name) =>
        new(
            new ArticleId($"{name} (second file)"),
            "record",
            ErrorCodes.AmbiguousName,
            $"Two files of this run are called '{name}' and differ. Give their common folder instead, or give them an id or address of their own."
        );

    private static ArticleState ToState(RecordOutcome outcome) =>
        outcome switch
        {
            RecordOutcome.New => ArticleState.New,
            RecordOutcome.Changed => ArticleState.Changed,
            _ => ArticleState.Unchanged,
        };
}
