using ActorGraph.Core.Ledger;

namespace ActorGraph.Web.Answers;

/// <summary>A claim with its sentence.</summary>
/// <param name="Id">The id.</param>
/// <param name="Source">The id of the actor it goes out from.</param>
/// <param name="Type">The relation.</param>
/// <param name="Target">The id of the actor it goes to.</param>
/// <param name="Modality">asserted, planned, possible or denied.</param>
/// <param name="AttributedTo">The id of the actor whose word it is, if it is a party's.</param>
/// <param name="Day">The day of the event, else of publication; of an interval the first.</param>
/// <param name="LastDay">The last day.</param>
/// <param name="Place">Where, if it is said.</param>
/// <param name="Title">The office's title, if it is one.</param>
/// <param name="Confidence">How sure it is, 0 to 1.</param>
/// <param name="Rule">The rule that made it.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">Where the sentence begins in the article's text, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Marks">The words that carry the claim, in the order of the sentence; they may overlap.</param>
/// <param name="Article">The article.</param>
internal sealed record ClaimAnswer(
    string Id,
    string Source,
    string Type,
    string Target,
    string Modality,
    string? AttributedTo,
    DateOnly? Day,
    DateOnly? LastDay,
    string? Place,
    string? Title,
    double Confidence,
    string Rule,
    string Sentence,
    int Start,
    int End,
    IReadOnlyList<MarkAnswer> Marks,
    ArticleHeadAnswer Article
)
{
    public static ClaimAnswer Of(ReportedClaim reported)
    {
        var claim = reported.Claim;
        return new ClaimAnswer(
            claim.Id.Value,
            claim.Source.Value,
            claim.Type.Name,
            claim.Target.Value,
            Words.Of(claim.Modality),
            claim.AttributedTo?.Value,
            reported.FirstDay,
            reported.LastDay,
            claim.Place,
            claim.Title,
            claim.Confidence,
            claim.Provenance.Rule,
            claim.Evidence.Sentence,
            claim.Evidence.Span.Start,
            claim.Evidence.Span.End,
            MarkAnswer.Of(claim.Evidence),
            ArticleHeadAnswer.Of(reported.Article)
        );
    }
}
