using System.Collections.Immutable;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Confidence;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;

namespace ActorGraph.Extraction.Tracing;

/// <summary>Joins what was taken down and the claims that came of it to the trace of a document.</summary>
internal sealed class TraceWriter(SyntaxView view, ReadingTools tools, TraceRecorder recorder)
{
    /// <summary>Makes the trace.</summary>
    public ExtractionTrace Write(List<(Claim Claim, ClaimDraft Draft)> found)
    {
        // A draft that was copied on its way to a claim keeps trigger, rule, relation and ends.
        var claims = found.ToDictionary(f => KeyOf(f.Draft), f => f.Claim.Id);
        return new ExtractionTrace(
            view.Linked,
            [.. Enumerable.Range(0, view.Count).Select(Word)],
            [.. found.Select(f => ToTrace(f.Claim, f.Draft))],
            recorder.ToTraces(draft => claims.TryGetValue(KeyOf(draft), out var id) ? id : null),
            [.. new UnknownPredicateFinder(view, tools).Find(recorder.Matched(), token => recorder.LackingAt(token))]
        );
    }

    private static (int Trigger, string Rule, string Type, string Source, string Target) KeyOf(ClaimDraft draft) =>
        (draft.Trigger, draft.Rule, draft.Type.Name, draft.Source.Actor.Id.Value, draft.Target.Actor.Id.Value);

    private WordTrace Word(int token) =>
        new(view.Text(token).ToString(), view.Lemma(token), view.Part(token), view.Tag(token), view.Head(token), view.Relation(token));

    private ClaimTrace ToTrace(Claim claim, ClaimDraft draft)
    {
        var (source, target) = draft.Source.Actor.Id == claim.Source ? (draft.Source, draft.Target) : (draft.Target, draft.Source);
        return new ClaimTrace(
            claim,
            draft.Match?.Frame.Origin,
            draft.Match?.Tokens ?? TokensIn(draft.TriggerSpan, draft.Trigger),
            PredicateRecord.ToTrace(source),
            PredicateRecord.ToTrace(target),
            draft.Steps,
            draft.TimeWords,
            ClaimConfidence.FactorsOf(view, draft)
        );
    }

    private ImmutableArray<int> TokensIn(TextSpan span, int head) =>
        [
            head,
            .. Enumerable.Range(0, view.Count).Where(i => i != head && view.Span(i).Start >= span.Start && view.Span(i).End <= span.End),
        ];
}
