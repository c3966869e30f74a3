using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;

namespace ActorGraph.Core.Ledger;

/// <summary>The only truth: an append-only record of articles and claims, from which every projection can be rebuilt.</summary>
/// <remarks>Safe for use by many threads. One writer at a time; readers see whole articles only.</remarks>
public interface ILedger : ILedgerView
{
    /// <summary>
    /// Records an analysis in one transaction. Recording the same analysis twice appends nothing; a changed body retracts and reasserts;
    /// the same body by a newer analyser changes what differs. A headline or address that changed alone changes nothing.
    /// </summary>
    /// <remarks>Of several claims with one id the first counts.</remarks>
    /// <exception cref="ArgumentException">A claim names an actor that the analysis does not list, or belongs to another
    /// article.</exception>
    RecordOutcome Record(ArticleAnalysis analysis);

    /// <summary>Keeps an article as failed. The same failure twice appends nothing; a later success clears it.</summary>
    void RecordFailure(ArticleFailure failure);

    /// <summary>Takes an article out with what only it supported, and clears its failure.</summary>
    /// <returns>False if the ledger has it neither as recorded nor as failed.</returns>
    bool Remove(ArticleId article);

    /// <summary>
    /// Records what a person decided, in one transaction. It holds for the articles recorded before and after it alike. One that changes
    /// nothing appends nothing.
    /// </summary>
    /// <param name="judgement">What was decided.</param>
    /// <param name="because">Why; empty for no reason.</param>
    /// <returns>The judgement's position; null if it changes nothing.</returns>
    /// <exception cref="Errors.ActorGraphException">AG4010: it contradicts itself. AG4012: it takes back what is no judgement.</exception>
    LedgerPosition? Judge(Judgement judgement, string because = "");

    /// <summary>Does several writes, of the ledger and of the journal in its file, in one transaction: all are kept or, where one throws,
    /// none.</summary>
    /// <remarks>No other thread writes meanwhile: it should be short, and write nothing elsewhere.</remarks>
    /// <param name="writes">What to write.</param>
    void Together(Action writes);

    /// <summary>A view that stays at the present position whatever is recorded later, until it is disposed.</summary>
    /// <param name="minConfidence">What a claim's confidence must be at least, 0 to 1. Claims below it are not there: neither by themselves
    /// nor in relations and counts.</param>
    ILedgerView OpenSnapshot(double minConfidence = 0);
}
