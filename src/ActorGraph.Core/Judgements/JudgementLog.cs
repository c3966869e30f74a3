using System.Collections.Immutable;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Core.Judgements;

/// <summary>The judgements of a ledger and what they come to. Immutable.</summary>
public sealed class JudgementLog
{
    private JudgementLog(ImmutableList<RecordedJudgement> judgements)
    {
        Judgements = judgements;
        Resolution = judgements.IsEmpty
            ? ActorResolution.None
            : new ActorResolution(judgements.Where(j => j.IsInForce).Select(j => j.Judgement));
    }

    /// <summary>No judgement.</summary>
    public static JudgementLog Empty { get; } = new([]);

    /// <summary>All, also those taken back and the takings back, in the order of their positions.</summary>
    public ImmutableList<RecordedJudgement> Judgements { get; }

    /// <summary>What those in force come to.</summary>
    public ActorResolution Resolution { get; }

    /// <summary>Reads a log back.</summary>
    /// <param name="judgements">As recorded, in the order of their positions; which of them are in force is worked out here.</param>
    public static JudgementLog Of(IEnumerable<RecordedJudgement> judgements)
    {
        var all = judgements.ToList();
        var takenBack = all.Select(j => j.Judgement).OfType<JudgementTakenBack>().Select(t => t.Judgement).ToHashSet();
        return all.Count == 0 ? Empty : new JudgementLog([.. all.Select(j => j with { IsInForce = !takenBack.Contains(j.Position) })]);
    }

    /// <summary>Adds a judgement.</summary>
    /// <returns>The log with it; null if it would change nothing.</returns>
    /// <exception cref="ActorGraphException">AG4010: it contradicts itself. AG4012: it takes back what is no judgement.</exception>
    public JudgementLog? With(RecordedJudgement judgement)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ThrowIfBroken(judgement.Judgement);
        if (judgement.Judgement is JudgementTakenBack { Judgement: var position })
        {
            return TakeBack(position, judgement);
        }

        var next = new JudgementLog(Judgements.Add(judgement));
        return next.Resolution.DifferenceTo(Resolution).IsEmpty ? null : next;
    }

    private static void ThrowIfBroken(Judgement judgement)
    {
        var fault = judgement switch
        {
            ActorsMerged { Actor: var actor, Into: var into } when actor == into =>
                $"'{actor}' cannot be merged with itself. Name two actors.",
            ActorSplit { Actor: var actor, Other: var other } when actor == other =>
                $"'{actor}' cannot be split off from itself. Give another name with --as.",
            ActorSplit { Articles.IsDefaultOrEmpty: true, Actor: var actor } =>
                $"To split '{actor}', name the articles that mean somebody else with --in.",
            ActorRenamed { Name: var name, Actor: var actor } when string.IsNullOrWhiteSpace(name) =>
                $"'{actor}' cannot be called nothing. Give a name.",
            _ => null,
        };
        if (fault is not null)
        {
            throw new ActorGraphException(ErrorCodes.JudgementRefused, fault);
        }
    }

    private JudgementLog? TakeBack(LedgerPosition position, RecordedJudgement taking)
    {
        var index = Judgements.FindIndex(j => j.Position == position);
        if (index < 0 || Judgements[index].Judgement is JudgementTakenBack)
        {
            throw new ActorGraphException(
                ErrorCodes.JudgementNotFound,
                $"There is no judgement {position} that could be taken back. 'actorgraph actors judgements' lists them with their numbers."
            );
        }

        return Judgements[index].IsInForce
            ? new JudgementLog(Judgements.SetItem(index, Judgements[index] with { IsInForce = false }).Add(taking))
            : null;
    }
}
