using ActorGraph.Core.Judgements;

namespace ActorGraph.Worker.Output;

/// <summary>Prints judgements, one a line: number, day, what was decided, why, and whether it still holds.</summary>
internal static class JudgementText
{
    public static void Write(TextWriter output, RecordedJudgement judgement, string indent = "")
    {
        var because = judgement.Because.Length > 0 ? $", because {judgement.Because.ReplaceLineEndings(" ")}" : "";
        output.WriteLine(
            FormattableString.Invariant(
                $"{indent}{judgement.Position, 6}  {judgement.RecordedAt.UtcDateTime:yyyy-MM-dd}  {Words(judgement.Judgement)}{because}{(judgement.IsInForce ? "" : " (taken back)")}"
            )
        );
    }

    private static string Words(Judgement judgement) =>
        judgement switch
        {
            ActorsMerged merged => $"{merged.Actor}{(merged.IsOfRest ? ", where no state is given," : "")} is {merged.Into}",
            ActorSplit split => $"{split.Actor} is {split.Other} in {string.Join(", ", split.Articles)}",
            ActorRenamed renamed => $"{renamed.Actor} is called '{renamed.Name}'",
            ClaimRejected rejected => $"claim {rejected.Claim} is rejected",
            ClaimRestored restored => $"claim {restored.Claim} is restored",
            JudgementTakenBack takenBack => $"judgement {takenBack.Judgement} is taken back",
            _ => throw new ArgumentOutOfRangeException(nameof(judgement)),
        };
}
