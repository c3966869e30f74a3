using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Pipeline.Explanation;

namespace ActorGraph.Worker.Output;

/// <summary>Prints edges, and under each the sentences that say it with article, date, publisher and offsets.</summary>
internal static class ExplanationText
{
    /// <param name="output">Where to.</param>
    /// <param name="explanation">What to print.</param>
    /// <param name="writeReasons">Writes below a claim why it was made; null where nobody asks.</param>
    public static void Write(TextWriter output, ActorExplanation explanation, Action<Claim>? writeReasons = null)
    {
        var actor = explanation.Actor;
        var claims = explanation.Edges.Sum(e => e.Claims.Count);
        output.WriteLine(
            FormattableString.Invariant(
                $"{actor.Name} ({actor.Type}, {actor.Id}): {Count(explanation.Edges.Count(e => e.Source != e.Target), "edge")}, {Count(claims, "claim")}, {Count(explanation.Articles.Count, "article")}"
            )
        );
        foreach (var edge in explanation.Edges)
        {
            output.WriteLine();
            output.WriteLine(
                $"{NameOf(explanation, edge.Source)} {(edge.Type.IsSymmetric ? "--" : "-")} {edge.Type} {(edge.Type.IsSymmetric ? "--" : "->")} {NameOf(explanation, edge.Target)}{ModalityOf(edge)}{(edge.Source == edge.Target ? ": no edge, both ends are one actor" : "")}"
            );
            foreach (var claim in edge.Claims)
            {
                Write(output, explanation, claim);
                writeReasons?.Invoke(claim);
            }
        }
    }

    private static void Write(TextWriter output, ActorExplanation explanation, Claim claim)
    {
        var article = explanation.Articles.GetValueOrDefault(claim.Article);
        output.WriteLine($"  \"{claim.Evidence.Sentence.ReplaceLineEndings(" ")}\"");
        var published = article?.PublishedAt is { } at ? FormattableString.Invariant($"{at:yyyy-MM-dd}") : "no date";
        var publisher = article is { Publisher.Length: > 0 } ? article.Publisher : "no publisher";
        var byline = article is { Byline.Length: > 0 } ? $" (by {article.Byline})" : "";
        output.WriteLine(
            FormattableString.Invariant(
                $"    {claim.Article}, {published}, {publisher}{byline}, characters {claim.Evidence.Span.Start}-{claim.Evidence.Span.End}, confidence {claim.Confidence:0.00}{Details(explanation, claim)}, claim {claim.Id}"
            )
        );
    }

    private static string Details(ActorExplanation explanation, Claim claim)
    {
        var details = new List<string>();
        if (claim.Title is { } title)
        {
            details.Add($"title {title}");
        }

        if (claim.Date is { } date)
        {
            details.Add(FormattableString.Invariant($"on {date:yyyy-MM-dd}"));
        }

        if (claim.Place is { } place)
        {
            details.Add($"at {place}");
        }

        if (claim.AttributedTo is { } speaker)
        {
            details.Add($"according to {NameOf(explanation, speaker)}");
        }

        return details.Count > 0 ? ", " + string.Join(", ", details) : "";
    }

    private static string ModalityOf(ExplainedEdge edge) =>
        edge.Modality == Modality.Asserted ? "" : $" ({edge.Modality.ToString().ToLowerInvariant()})";

    private static string NameOf(ActorExplanation explanation, ActorId actor) => explanation.Names.GetValueOrDefault(actor, actor.Value);

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
