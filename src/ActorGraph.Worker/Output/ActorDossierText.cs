using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Pipeline.Resolution;

namespace ActorGraph.Worker.Output;

/// <summary>Prints an actor: names, offices, edges, articles, judgements; a section that would be empty is left out.</summary>
internal static class ActorDossierText
{
    private const int Shown = 20;

    public static void Write(TextWriter output, ActorDossier dossier, bool isComplete)
    {
        var actor = dossier.Actor;
        output.WriteLine($"{actor.Name} ({actor.Type}, {actor.Id}){(actor.IsListed ? ", listed" : "")}");
        Field(output, "aliases", string.Join("; ", actor.Aliases));
        Field(output, "former ids", string.Join(", ", dossier.FormerIds));
        Field(output, "namesakes", string.Join(", ", dossier.Namesakes));
        Field(output, "country", actor.Country?.Value ?? "");
        Field(output, "parent", actor.Parent?.Value ?? "");
        Field(
            output,
            "offices",
            string.Join("; ", dossier.Offices.Select(o => $"{(o.Title.Length > 0 ? o.Title : "an office")} in {NameOf(dossier, o.Body)}"))
        );
        Section(output, "edges", dossier.Relations.Select(r => Line(dossier, r)), isComplete);
        Section(output, "claims without an edge: both ends are one actor", dossier.Inner.Select(Line), isComplete);
        Section(output, "rejected claims", dossier.Rejected.Select(Line), isComplete);
        Section(output, "articles", dossier.Namings.Select(n => Line(dossier, n)), isComplete);
        if (dossier.Judgements.Count > 0)
        {
            output.WriteLine("judgements");
            foreach (var judgement in dossier.Judgements)
            {
                JudgementText.Write(output, judgement);
            }
        }
    }

    private static void Field(TextWriter output, string name, string value)
    {
        if (value.Length > 0)
        {
            output.WriteLine($"  {name, -12}{value}");
        }
    }

    private static void Section(TextWriter output, string name, IEnumerable<string> lines, bool isComplete)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine(FormattableString.Invariant($"{name} ({all.Count})"));
        foreach (var line in all.Take(isComplete ? all.Count : Shown))
        {
            output.WriteLine("  " + line);
        }

        if (!isComplete && all.Count > Shown)
        {
            output.WriteLine(FormattableString.Invariant($"  ... and {all.Count - Shown} more; --all shows them"));
        }
    }

    private static string Line(ActorDossier dossier, Relation relation)
    {
        var modality = relation.Modality == Modality.Asserted ? "" : $" ({relation.Modality.ToString().ToLowerInvariant()})";
        var days = relation is { FirstSeen: { } first, LastSeen: { } last }
            ? FormattableString.Invariant($", {first:yyyy-MM-dd} to {last:yyyy-MM-dd}")
            : "";
        var (left, right) = relation.Type.IsSymmetric ? ("--", "--") : ("-", "->");
        return FormattableString.Invariant(
            $"{NameOf(dossier, relation.Source)} {left} {relation.Type} {right} {NameOf(dossier, relation.Target)}{modality}: weight {relation.Weight}, claims {relation.ClaimCount}{days}"
        );
    }

    private static string Line(Claim claim) =>
        $"{claim.Id}  {claim.Source} {claim.Type} {claim.Target}  \"{claim.Evidence.Sentence.ReplaceLineEndings(" ")}\"";

    private static string Line(ActorDossier dossier, Core.Ledger.ActorNaming naming)
    {
        var article = dossier.Articles[naming.Article];
        var published = article.PublishedAt is { } at ? FormattableString.Invariant($"{at:yyyy-MM-dd}") : "no date";
        var was = naming.Variant.Id == dossier.Actor.Id ? "" : $" (there {naming.Variant.Id})";
        return $"{naming.Article}, {published}: {string.Join("; ", naming.SurfaceForms)}{was}";
    }

    private static string NameOf(ActorDossier dossier, ActorId id) => dossier.Names.GetValueOrDefault(id, id.Value);
}
