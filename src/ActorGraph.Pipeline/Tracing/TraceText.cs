using ActorGraph.Core.Articles;
using ActorGraph.Core.Text;
using ActorGraph.Extraction.Tracing;

namespace ActorGraph.Pipeline.Tracing;

/// <summary>Writes a trace for readers.</summary>
internal static class TraceText
{
    public static void Write(Article article, IEnumerable<SentenceTrace> sentences, TextWriter writer)
    {
        writer.WriteLine($"{article.Id}");
        foreach (var sentence in sentences)
        {
            writer.WriteLine();
            Write(sentence, writer);
        }

        writer.WriteLine();
    }

    /// <summary>A word's part in a verdict: "'vowed' planned".</summary>
    public static string Spell(ExtractionTrace trace, VerdictStep step) => $"'{trace.Words[step.Token].Text}' {EffectOf(step.Effect)}";

    private static void Write(SentenceTrace sentence, TextWriter writer)
    {
        writer.WriteLine(FormattableString.Invariant($"{sentence.Index + 1}. {sentence.Text.ReplaceLineEndings(" ")}"));
        writer.WriteLine(
            $"   words   {string.Join(' ', Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(t => Word(sentence, t)))}"
        );
        foreach (var link in sentence.Links)
        {
            writer.WriteLine(
                FormattableString.Invariant(
                    $"   actor   {sentence.MentionOf(link)} = {link.Actor.Id} ({link.Basis.ToString().ToLowerInvariant()}{(link.IsPlace ? ", as a place" : "")}, {link.Confidence:0.00}: {link.Reason})"
                )
            );
        }

        foreach (var predicate in sentence.Predicates)
        {
            Write(sentence, predicate, writer);
        }

        foreach (var claim in sentence.Claims.Where(c => c.Origin is null))
        {
            writer.WriteLine(
                $"   claim   {Ends(claim)}: rule {claim.Claim.Provenance.Rule} at '{sentence.Words(claim.Tokens)}' ({claim.Claim.Id})"
            );
        }

        foreach (var unknown in sentence.Unknown)
        {
            Write(sentence, unknown, writer);
        }
    }

    private static void Write(SentenceTrace sentence, PredicateTrace predicate, TextWriter writer)
    {
        writer.WriteLine($"   frame   {predicate.Relation} '{sentence.Words(predicate.Tokens)}': {predicate.Rule} ({predicate.Origin})");
        if (predicate is { Source: { } source, Target: { } target })
        {
            writer.WriteLine($"           source {Side(sentence, source)}; target {Side(sentence, target)}");
        }

        foreach (var outcome in predicate.Outcomes)
        {
            writer.WriteLine($"           {Spell(sentence, predicate, outcome)}");
        }
    }

    private static void Write(SentenceTrace sentence, UnknownPredicateTrace unknown, TextWriter writer)
    {
        const int shown = 3;
        var lacking =
            unknown.Lacking.Length == 0
                ? "no frame begins with it"
                : $"{unknown.Lacking.Length} begin with it and lack a word: {string.Join("; ", unknown.Lacking.Take(shown))}{(unknown.Lacking.Length > shown ? "; ..." : "")}";
        writer.WriteLine(
            $"   unknown '{sentence.Trace.Words[unknown.Token].Text}' between {string.Join(", ", unknown.Parties.Select(p => p.Link.Actor.Id))}: {lacking}"
        );
    }

    private static string Spell(SentenceTrace sentence, PredicateTrace predicate, OutcomeTrace outcome)
    {
        var pair = outcome is { Source: { } source, Target: { } target }
            ? $"{source.Link.Actor.Id} {predicate.Relation} {target.Link.Actor.Id}: "
            : "";
        var steps = outcome.Steps.IsEmpty ? "" : $" [{string.Join(", ", outcome.Steps.Select(s => Spell(sentence.Trace, s)))}]";
        return pair
            + outcome.Kind switch
            {
                OutcomeKind.Claimed => $"claim {outcome.Claim}",
                OutcomeKind.Repeated => "another claim of the sentence says it",
                OutcomeKind.ConditionFailed => $"nothing: the condition {outcome.Detail} does not hold",
                OutcomeKind.SlotEmpty => $"nothing: no actor as {outcome.Detail}",
                OutcomeKind.SameActor => "nothing: one actor on both sides",
                OutcomeKind.OwnState => "nothing: it is the source's own state",
                OutcomeKind.WrongTypes => $"nothing: not allowed from {outcome.Detail}",
                OutcomeKind.Overruled => $"nothing: frame {outcome.Detail} explains it better",
                OutcomeKind.DoerUnknown => "nothing: who is meant is not known",
                _ => outcome.Detail.Length > 0 ? $"nothing: it is {outcome.Detail}" : "nothing is claimed of it",
            }
            + steps;
    }

    private static string Side(SentenceTrace sentence, SlotTrace slot) =>
        slot.Parties.IsEmpty
            ? $"{slot.Tried} (empty)"
            : $"{slot.Filled ?? "from around"}: {string.Join(", ", slot.Parties.Select(p => $"{p.Link.Actor.Id} at '{sentence.Trace.Words[p.Token].Text}'"))}";

    private static string Ends(ClaimTrace claim) => $"{claim.Claim.Source} {claim.Claim.Type} {claim.Claim.Target}";

    private static string Word(SentenceTrace sentence, int token)
    {
        var word = sentence.Trace.Words[token];
        var head = word.Head < 0 ? 0 : word.Head - sentence.FirstToken + 1;
        return FormattableString.Invariant(
            $"{token - sentence.FirstToken + 1}:{word.Text}/{word.PartOfSpeech.Name()}/{word.Relation.Name()}>{head}"
        );
    }

    private static string EffectOf(VerdictEffect effect) =>
        effect switch
        {
            VerdictEffect.Dropped => "drops it",
            VerdictEffect.Settled => "takes it for granted",
            VerdictEffect.UnknownWord => "is a word of unknown effect",
            VerdictEffect.Attributed => "attributes it",
            _ => "makes it " + effect.ToString().ToLowerInvariant(),
        };
}
