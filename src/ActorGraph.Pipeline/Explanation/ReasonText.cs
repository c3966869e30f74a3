using ActorGraph.Core.Text;
using ActorGraph.Extraction.Tracing;
using ActorGraph.Pipeline.Tracing;

namespace ActorGraph.Pipeline.Explanation;

/// <summary>Spells what a claim rests on: rule, words, tree, links, modality, speaker, time, confidence.</summary>
internal static class ReasonText
{
    public static IEnumerable<string> Of(ExtractionTrace trace, ClaimTrace claim, DateOnly? published)
    {
        yield return $"rule        {claim.Claim.Provenance.Rule} ({claim.Origin ?? "a rule of the engine, of no frame file"})";
        yield return $"words       {string.Join(' ', claim.Tokens.Order().Select(t => trace.Words[t].Text))}";
        var label = "tree        ";
        foreach (var line in TreeDrawing.Draw(trace, Labels(claim)))
        {
            yield return label + line;
            label = "            ";
        }

        yield return $"source      {Party(trace, claim.Source)}";
        yield return $"target      {Party(trace, claim.Target)}";
        yield return $"modality    {Modality(trace, claim)}";
        if (claim.Claim.AttributedTo is { } speaker)
        {
            yield return $"speaker     {speaker}: {Speaker(trace, claim)}";
        }

        if (claim.TimeWords is { } words)
        {
            var time = claim.Claim.Date is { } day
                ? FormattableString.Invariant($"{day:yyyy-MM-dd}")
                : claim.Claim.DateRange?.ToString() ?? "no day";
            yield return $"time        {time}: '{TextOf(trace, words)}'{(published is { } on ? FormattableString.Invariant($", published {on:yyyy-MM-dd}") : ", no day of publication")}";
        }

        var odds = claim.Factors.Aggregate(1.0, (product, factor) => product * factor.Odds);
        yield return FormattableString.Invariant($"confidence  {claim.Claim.Confidence:0.000}: odds {odds:0.0} to 1 = ")
            + string.Join(
                " x ",
                claim.Factors.Select(f =>
                    FormattableString.Invariant(
                        $"{f.Odds:0.00} ({f.Name}{(f.Value is 0 or 1 ? "" : FormattableString.Invariant($" {f.Value:0.##}"))})"
                    )
                )
            );
    }

    private static SortedDictionary<int, string> Labels(ClaimTrace claim)
    {
        var labels = new SortedDictionary<int, string>();
        Add(claim.Source.Token, "source");
        Add(claim.Target.Token, "target");
        foreach (var token in claim.Tokens)
        {
            Add(token, "trigger");
        }

        return labels;

        void Add(int token, string label) =>
            labels[token] = labels.TryGetValue(token, out var other) && other != label ? $"{other}, {label}" : label;
    }

    private static string Party(ExtractionTrace trace, PartyTrace party)
    {
        var head = trace.Words[party.Token].Text;
        var isInside = party.Link.Mention.Covers(party.Token);
        return FormattableString.Invariant(
                $"'{TextOf(trace, party.Link.Mention.Span)}' is {party.Link.Actor.Name} ({party.Link.Actor.Id}), "
            )
            + FormattableString.Invariant(
                $"{party.Link.Basis.ToString().ToLowerInvariant()}, {party.Link.Confidence:0.00}: {party.Link.Reason}"
            )
            + (isInside ? "" : $"; reached through '{head}'");
    }

    private static string Modality(ExtractionTrace trace, ClaimTrace claim)
    {
        var steps = claim.Steps.Where(s => s.Effect != VerdictEffect.Attributed).Select(s => TraceText.Spell(trace, s)).ToList();
        return claim.Claim.Modality.ToString().ToLowerInvariant()
            + (steps.Count > 0 ? ": " + string.Join(", ", steps) : ": no word says otherwise");
    }

    // Where the attributing word is the trigger or its clause, the speaker is the quote's, or that of a clause put into it.
    private static string Speaker(ExtractionTrace trace, ClaimTrace claim)
    {
        var step = claim.Steps.FirstOrDefault(s => s.Effect == VerdictEffect.Attributed, new VerdictStep(-1, VerdictEffect.Attributed));
        return step.Token >= 0 && !claim.Tokens.Contains(step.Token)
            ? $"'{trace.Words[step.Token].Text}' attributes it"
            : "the words stand in a quote of his, or with 'according to' or a reporting clause";
    }

    private static string TextOf(ExtractionTrace trace, TextSpan span) =>
        span.Of(trace.Document.Document.Text).ToString().ReplaceLineEndings(" ");
}
