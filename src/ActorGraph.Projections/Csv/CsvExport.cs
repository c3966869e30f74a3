using System.Collections.Immutable;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;

namespace ActorGraph.Projections.Csv;

/// <summary>Three tables that Gephi, igraph and spreadsheets read: actors.csv, relations.csv, claims.csv.</summary>
internal sealed class CsvExport : IExportFormat
{
    /// <inheritdoc />
    public ImmutableArray<string> Files { get; } = ["actors.csv", "relations.csv", "claims.csv"];

    /// <inheritdoc />
    public ImmutableArray<(string Name, int Count)> Write(ExportView view, IReadOnlyList<TextWriter> files, ExportColumns with) =>
        [
            ("actors", WriteActors(view, files[0])),
            ("relations", WriteRelations(view, files[1], with)),
            ("claims", WriteClaims(view, files[2])),
        ];

    private static int WriteActors(ExportView view, TextWriter file)
    {
        using var table = new CsvTable(
            file,
            isForSpreadsheets: true,
            "Id",
            "Label",
            "ActorType",
            "Aliases",
            "Country",
            "Parent",
            "IsoCode",
            "Listed"
        );
        foreach (var actor in view.ReadActors())
        {
            table
                .Word(actor.Id.Value)
                .Text(actor.Name)
                .Word(actor.Type.ToString())
                .Texts(actor.Aliases)
                .Word(actor.Country?.Value)
                .Word(actor.Parent?.Value)
                .Word(actor.IsoCode)
                .Word(actor.IsListed ? "true" : "false")
                .End();
        }

        return table.Rows;
    }

    private static int WriteRelations(ExportView view, TextWriter file, ExportColumns with)
    {
        string[] columns =
        [
            "Source",
            "Target",
            "Type",
            "Kind",
            "Id",
            "Label",
            "Weight",
            "Relation",
            "Modality",
            "Category",
            "ClaimCount",
            "ArticleCount",
            "StoryCount",
            "FirstSeen",
            "LastSeen",
            "Confidence",
            "Goldstein",
            .. RelationNames.Of(with),
        ];
        using var table = new CsvTable(file, isForSpreadsheets: true, columns);
        foreach (var supported in view.ReadRelations(with != ExportColumns.None))
        {
            var relation = supported.Relation;
            var kind = RelationNames.Kind(relation.Key);
            table
                .Word(relation.Source.Value)
                .Word(relation.Target.Value)
                .Word(relation.Type.IsSymmetric ? "Undirected" : "Directed")
                .Word(kind)
                .Word(RelationNames.Id(relation.Key))
                .Word(kind)
                .Number(relation.Weight)
                .Word(relation.Type.Name)
                .Word(RelationNames.Word(relation.Modality))
                .Word(relation.Type.Category.ToString())
                .Number(relation.ClaimCount)
                .Number(relation.ArticleCount)
                .Number(relation.StoryCount)
                .Day(relation.FirstSeen)
                .Day(relation.LastSeen)
                .Number(relation.Confidence)
                .Number(relation.Goldstein)
                .Support(supported.Claims, with)
                .End();
        }

        return table.Rows;
    }

    private static int WriteClaims(ExportView view, TextWriter file)
    {
        using var table = new CsvTable(
            file,
            isForSpreadsheets: true,
            "Id",
            "RelationId",
            "Source",
            "Relation",
            "Target",
            "Modality",
            "AttributedTo",
            "Date",
            "DateRange",
            "Place",
            "Title",
            "EventCode",
            "Goldstein",
            "Confidence",
            "Sentence",
            "Start",
            "End",
            "Article",
            "ArticleTitle",
            "Publisher",
            "Url",
            "PublishedAt",
            "Story",
            "Component",
            "Rule"
        );
        foreach (var reported in view.ReadClaims())
        {
            WriteClaim(table, reported.Claim, reported.Article);
        }

        return table.Rows;
    }

    private static void WriteClaim(CsvTable table, Claim claim, ArticleSummary article)
    {
        var code = claim.EventCode ?? claim.Type.DefaultEventCode;
        table
            .Word(claim.Id.Value)
            .Word(RelationNames.Id(claim))
            .Word(claim.Source.Value)
            .Word(claim.Type.Name)
            .Word(claim.Target.Value)
            .Word(RelationNames.Word(claim.Modality))
            .Word(claim.AttributedTo?.Value)
            .Day(claim.Date)
            .Word(claim.DateRange?.ToString())
            .Text(claim.Place)
            .Text(claim.Title)
            .Word(code?.Code)
            .Number(code?.Goldstein)
            .Number(claim.Confidence)
            .Text(claim.Evidence.Sentence)
            .Number(claim.Evidence.Span.Start)
            .Number(claim.Evidence.Span.End)
            .Text(article.Id.Value)
            .Text(article.Title)
            .Text(article.Publisher)
            .Text(article.Uri?.OriginalString)
            .Word(RelationNames.Moment(article.PublishedAt))
            .Word(article.Story)
            .Word(claim.Provenance.Component)
            .Text(claim.Provenance.Rule)
            .End();
    }
}
