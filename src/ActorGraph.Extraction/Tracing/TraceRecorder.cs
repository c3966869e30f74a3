using System.Collections.Immutable;
using ActorGraph.Core.Claims;
using ActorGraph.Extraction.Attributes;
using ActorGraph.Extraction.Events;
using ActorGraph.Extraction.Predicates;
using ActorGraph.Extraction.Rules;

namespace ActorGraph.Extraction.Tracing;

/// <summary>Takes down what the finder of events does with each match. One per document; where nobody asks why, there is none.</summary>
internal sealed class TraceRecorder
{
    private readonly Dictionary<(int Head, string Frame), PredicateRecord> records = [];
    private readonly Dictionary<int, List<string>> lacking = [];

    /// <summary>A frame begins with the word, but its other words are missing.</summary>
    public void Lacking(Frame frame, int token) =>
        (lacking.TryGetValue(token, out var list) ? list : lacking[token] = []).Add(RuleText.Of(frame.Trigger));

    /// <summary>A condition of the frame does not hold.</summary>
    public void Refused(TriggerMatch match, FrameCondition broken) =>
        Of(match).Add(OutcomeKind.ConditionFailed, null, RuleText.Of(broken), []);

    /// <summary>Who was found in the slots.</summary>
    public void Filled(TriggerMatch match, (Slot? Slot, List<Party> Parties) source, (Slot? Slot, List<Party> Parties) target) =>
        Of(match).Fill(ToTrace(match.Frame.Source, source), ToTrace(match.Frame.Target, target));

    /// <summary>A pair was refused because it is one actor, or an actor and his own state.</summary>
    public void Unpaired(TriggerMatch match, Party source, Party target, bool isOneList)
    {
        // Where the members of one list are paired with each other, each meets himself.
        if (!isOneList)
        {
            Of(match).Add(source.Actor.Id == target.Actor.Id ? OutcomeKind.SameActor : OutcomeKind.OwnState, (source, target), "", []);
        }
    }

    /// <summary>A pair was refused for the types of its actors.</summary>
    public void Misfit(TriggerMatch match, Party source, Party target) =>
        Of(match).Add(OutcomeKind.WrongTypes, (source, target), $"{source.Actor.Type} to {target.Actor.Type}", []);

    /// <summary>The match judges a deed whose doer is not known yet.</summary>
    public void Waits(TriggerMatch match) => Of(match).Add(OutcomeKind.DoerUnknown, null, "", []);

    /// <summary>Another frame is meant.</summary>
    public void Overruled(Candidate candidate, Candidate better) =>
        Of(candidate.Match).Add(OutcomeKind.Overruled, (candidate.Source, candidate.Target), better.Match.Frame.Id, []);

    /// <summary>The words around it make no claim of it.</summary>
    public void Dropped(Candidate candidate, Verdict verdict) =>
        Of(candidate.Match)
            .Add(
                OutcomeKind.VerdictDropped,
                (candidate.Source, candidate.Target),
                verdict.Modality is { } modality ? $"{modality.ToString().ToLowerInvariant()}, which is not what the frame asks" : "",
                verdict.Steps
            );

    /// <summary>A claim was drafted.</summary>
    public void Drafted(ClaimDraft draft) =>
        Of(draft.Match!.Value).Add(OutcomeKind.Claimed, (draft.Source, draft.Target), "", draft.Steps, draft);

    /// <summary>The triggers that begin with a word and lack another one.</summary>
    public ImmutableArray<string> LackingAt(int token) =>
        lacking.TryGetValue(token, out var list) ? [.. list.Distinct(StringComparer.Ordinal)] : [];

    /// <summary>Whether a frame's words were found at a token.</summary>
    public HashSet<int> Matched() => [.. records.Values.SelectMany(r => r.Match.Tokens)];

    /// <summary>All matches by head and frame, when all claims are known.</summary>
    public ImmutableArray<PredicateTrace> ToTraces(Func<ClaimDraft, ClaimId?> claimOf) =>
        [.. records.OrderBy(r => r.Key.Head).ThenBy(r => r.Key.Frame, StringComparer.Ordinal).Select(r => r.Value.ToTrace(claimOf))];

    private PredicateRecord Of(TriggerMatch match)
    {
        var key = (match.Head, match.Frame.Id);
        return records.TryGetValue(key, out var record) ? record : records[key] = new PredicateRecord(match);
    }

    private static SlotTrace ToTrace(ImmutableArray<Slot> tried, (Slot? Slot, List<Party> Parties) found) =>
        new(string.Join('|', tried), found.Slot?.ToString(), [.. found.Parties.Select(PredicateRecord.ToTrace)]);
}
