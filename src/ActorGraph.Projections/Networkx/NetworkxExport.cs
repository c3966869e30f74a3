using System.Collections.Immutable;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Csv;
using ActorGraph.Projections.Exports;

namespace ActorGraph.Projections.Networkx;

/// <summary>An edge list with the column names that <c>pandas</c> and <c>networkx.from_pandas_edgelist</c> expect.</summary>
/// <remarks>Texts are data here and stay as they are: the table is not for spreadsheets.</remarks>
internal sealed class NetworkxExport : IExportFormat
{
    /// <inheritdoc />
    public ImmutableArray<string> Files { get; } = ["edges.csv"];

    /// <inheritdoc />
    public ImmutableArray<(string Name, int Count)> Write(ExportView view, IReadOnlyList<TextWriter> files, ExportColumns with)
    {
        string[] columns =
        [
            "source",
            "target",
            "type",
            "weight",
            "key",
            "modality",
            "category",
            "symmetric",
            "claim_count",
            "article_count",
            "story_count",
            "first_seen",
            "last_seen",
            "confidence",
            "goldstein",
            .. RelationNames.Of(with).Select(c => c.ToLowerInvariant()),
        ];
        using var table = new CsvTable(files[0], isForSpreadsheets: false, columns);
        foreach (var supported in view.ReadRelations(with != ExportColumns.None))
        {
            var relation = supported.Relation;
            table
                .Word(relation.Source.Value)
                .Word(relation.Target.Value)
                .Word(relation.Type.Name)
                .Number(relation.Weight)
                .Word(RelationNames.Kind(relation.Key))
                .Word(RelationNames.Word(relation.Modality))
                .Word(relation.Type.Category.ToString())
                .Word(relation.Type.IsSymmetric ? "True" : "False")
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

        return [("relations", table.Rows)];
    }
}
