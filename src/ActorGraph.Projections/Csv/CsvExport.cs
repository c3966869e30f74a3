using System.Globalization;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Projections.Csv;

/// <summary>Writes a ledger as three tables that Gephi, igraph, networkx and spreadsheets read: actors.csv, relations.csv, claims.csv.</summary>
/// <remarks>
/// Rows are streamed and sorted by id, so that equal ledgers give equal bytes. The three files show one position of the ledger. They are
/// written under other names first: a failure leaves the last export as it was.
/// </remarks>
public static class CsvExport
{
    private const int ClaimBatch = 500;
    private static readonly string[] names = ["actors.csv", "relations.csv", "claims.csv"];

    /// <summary>Writes the tables.</summary>
    /// <param name="ledger">What to write.</param>
    /// <param name="folder">Where to; made if it is missing. Other files in it are left alone.</param>
    /// <param name="minConfidence">Claims below it, 0 to 1, are left out, and relations are what the others add up to.</param>
    /// <param name="cancellationToken">Stops between two rows and leaves the last export as it was.</param>
    /// <exception cref="ActorGraphException">The folder cannot be written (AG8001).</exception>
    public static CsvExportResult Write(ILedger ledger, string folder, double minConfidence = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var drafts = names.Select(n => Path.Combine(folder, $".{n}.part")).ToArray();
        try
        {
            Directory.CreateDirectory(folder);
            using var view = ledger.OpenSnapshot(minConfidence);
            var result = new CsvExportResult(
                folder,
                WriteActors(view, drafts[0], cancellationToken),
                WriteRelations(view, drafts[1], cancellationToken),
                WriteClaims(view, drafts[2], cancellationToken));
            foreach (var (draft, name) in drafts.Zip(names))
            {
                File.Move(draft, Path.Combine(folder, name), overwrite: true);
            }

            return result;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.ExportFailed,
                $"The export to '{folder}' failed: {fault.Message} See that the folder may be written and the disk has room, or give another with --out.",
                fault);
        }
        finally
        {
            Discard(drafts);
        }
    }

    private static int WriteActors(ILedgerView view, string path, CancellationToken cancellationToken)
    {
        using var table = new CsvTable(path, "Id", "Label", "ActorType", "Aliases", "Country", "Parent", "IsoCode", "Listed");
        foreach (var actor in view.ReadActors())
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Word(actor.Id.Value).Text(actor.Name).Word(actor.Type.ToString()).Text(string.Join("; ", actor.Aliases))
                .Word(actor.Country?.Value).Word(actor.Parent?.Value).Word(actor.IsoCode).Word(actor.IsListed ? "true" : "false").End();
        }

        return table.Rows;
    }

    private static int WriteRelations(ILedgerView view, string path, CancellationToken cancellationToken)
    {
        using var table = new CsvTable(
            path, "Source", "Target", "Type", "Kind", "Id", "Label", "Weight", "Relation", "Modality", "Category",
            "ClaimCount", "ArticleCount", "StoryCount", "FirstSeen", "LastSeen", "Confidence", "Goldstein");
        foreach (var relation in view.ReadRelations())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var kind = RelationNames.Kind(relation.Key);
            table.Word(relation.Source.Value).Word(relation.Target.Value).Word(relation.Type.IsSymmetric ? "Undirected" : "Directed").Word(kind)
                .Word(RelationNames.Id(relation.Key)).Word(kind).Number(relation.Weight).Word(relation.Type.Name).Word(RelationNames.Word(relation.Modality))
                .Word(relation.Type.Category.ToString()).Number(relation.ClaimCount).Number(relation.ArticleCount).Number(relation.StoryCount)
                .Day(relation.FirstSeen).Day(relation.LastSeen).Number(relation.Confidence).Number(relation.Goldstein).End();
        }

        return table.Rows;
    }

    private static int WriteClaims(ILedgerView view, string path, CancellationToken cancellationToken)
    {
        using var table = new CsvTable(
            path, "Id", "RelationId", "Source", "Relation", "Target", "Modality", "AttributedTo", "Date", "DateRange", "Place", "Title", "EventCode", "Goldstein",
            "Confidence", "Sentence", "Start", "End", "Article", "ArticleTitle", "Publisher", "Url", "PublishedAt", "Story", "Component", "Rule");
        foreach (var claims in view.ReadClaims().Chunk(ClaimBatch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var articles = view.ReadArticles([.. claims.Select(c => c.Article).Distinct()]).ToDictionary(a => a.Id);
            foreach (var claim in claims)
            {
                WriteClaim(table, claim, articles[claim.Article]);
            }
        }

        return table.Rows;
    }

    private static void WriteClaim(CsvTable table, Claim claim, ArticleSummary article)
    {
        var code = claim.EventCode ?? claim.Type.DefaultEventCode;
        // Where a judgement made one actor of two ends, the claim adds to no relation.
        var relation = claim.Source == claim.Target ? null : RelationNames.Id(new RelationKey(claim.Source, claim.Type, claim.Target, claim.Modality));
        table.Word(claim.Id.Value).Word(relation)
            .Word(claim.Source.Value).Word(claim.Type.Name).Word(claim.Target.Value).Word(RelationNames.Word(claim.Modality))
            .Word(claim.AttributedTo?.Value).Day(claim.Date).Word(claim.DateRange?.ToString()).Text(claim.Place).Text(claim.Title)
            .Word(code?.Code).Number(code?.Goldstein).Number(claim.Confidence)
            .Text(claim.Evidence.Sentence).Number(claim.Evidence.Span.Start).Number(claim.Evidence.Span.End)
            .Text(article.Id.Value).Text(article.Title).Text(article.Publisher).Text(article.Uri?.OriginalString)
            .Word(article.PublishedAt?.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)).Word(article.Story)
            .Word(claim.Provenance.Component).Text(claim.Provenance.Rule).End();
    }

    private static void Discard(string[] drafts)
    {
        foreach (var draft in drafts)
        {
            try
            {
                File.Delete(draft);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // The folder is not there or not ours; the first fault has been told.
                continue;
            }
        }
    }
}
