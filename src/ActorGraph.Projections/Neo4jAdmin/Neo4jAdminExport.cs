using System.Collections.Immutable;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;
using ActorGraph.Projections.Neo4j;

namespace ActorGraph.Projections.Neo4jAdmin;

/// <summary>The graph as <c>neo4j-admin database import full</c> reads it, with the script that calls it: the same nodes, edges and
/// properties that a sync writes.</summary>
/// <remarks>The checkpoint is among them, so that a sync goes on from here, unless a filter made it another graph than a sync
/// would.</remarks>
internal sealed class Neo4jAdminExport : IExportFormat
{
    private const int Batch = 500;
    private const string Script = """
        #!/bin/sh
        # Fills a Neo4j database that is new or empty, while Neo4j is stopped:
        #   sh import.sh [DATABASE [further options of neo4j-admin]]
        # NEO4J_ADMIN names the tool where it is not on the path. "--overwrite-destination" as a further option replaces what the database holds.
        set -eu
        cd "$(dirname "$0")"
        database="${1:-neo4j}"
        [ $# -eq 0 ] || shift
        exec "${NEO4J_ADMIN:-neo4j-admin}" database import full "$database" "$@" \
          --array-delimiter=U+001F --multiline-fields=true \
          --nodes=actors.csv --nodes=Article=articles.csv --nodes=Claim=claims.csv --nodes=__ActorGraphCheckpoint=checkpoint.csv \
          --relationships=relations.csv --relationships=SUBJECT=subjects.csv --relationships=OBJECT=objects.csv \
          --relationships=ATTRIBUTED_TO=attributions.csv --relationships=EVIDENCED_BY=evidence.csv --relationships=MENTIONS=mentions.csv

        """;

    private static readonly Dictionary<string, object?> nothing = [];

    /// <inheritdoc />
    public ImmutableArray<string> Files { get; } =
    [
        "actors.csv",
        "articles.csv",
        "claims.csv",
        "checkpoint.csv",
        "relations.csv",
        "subjects.csv",
        "objects.csv",
        "attributions.csv",
        "evidence.csv",
        "mentions.csv",
        "import.sh",
    ];

    /// <inheritdoc />
    public ImmutableArray<(string Name, int Count)> Write(ExportView view, IReadOnlyList<TextWriter> files, ExportColumns with)
    {
        var file = Files.Zip(files).ToDictionary(p => p.First, p => p.Second);
        var actors = WriteActors(view, file["actors.csv"]);
        var articles = WriteArticles(view, file["articles.csv"], file["mentions.csv"]);
        var claims = WriteClaims(view, file);
        WriteCheckpoint(view, file["checkpoint.csv"]);
        var relations = WriteRelations(view, file["relations.csv"]);
        file["import.sh"].Write(Script.ReplaceLineEndings("\n"));
        return [("actors", actors), ("articles", articles), ("claims", claims), ("relations", relations)];
    }

    private static int WriteActors(ExportView view, TextWriter file)
    {
        using var table = new AdminTable(
            file,
            "id:ID(Actor)",
            "name",
            "aliases:string[]",
            "country",
            "parent",
            "isoCode",
            "listed:boolean",
            ":LABEL"
        );
        foreach (var actor in view.ReadActors())
        {
            table.Write(GraphRows.Of(actor), $"Actor{AdminTable.ListSeparator}{actor.Type}");
        }

        return table.Rows;
    }

    private static int WriteArticles(ExportView view, TextWriter file, TextWriter mentionFile)
    {
        using var table = new AdminTable(
            file,
            "id:ID(Article)",
            "title",
            "publisher",
            "url",
            "publishedAt:datetime",
            "publishedOn:date",
            "modifiedAt:datetime",
            "byline",
            "language",
            "story"
        );
        using var mentions = new AdminTable(mentionFile, ":START_ID(Article)", ":END_ID(Actor)", "surfaces:string[]");
        foreach (var batch in view.ReadArticles().Chunk(Batch))
        {
            ArticleId[] ids = [.. batch.Select(a => a.Id)];
            foreach (var article in batch)
            {
                table.Write(GraphRows.Of(article));
            }

            foreach (var mention in view.ReadMentions(ids))
            {
                mentions.Write(
                    new Dictionary<string, object?> { ["surfaces"] = mention.SurfaceForms.ToArray() },
                    mention.Article.Value,
                    mention.Actor.Value
                );
            }
        }

        return table.Rows;
    }

    private static int WriteClaims(ExportView view, Dictionary<string, TextWriter> file)
    {
        using var table = new AdminTable(
            file["claims.csv"],
            "id:ID(Claim)",
            "type",
            "modality",
            "day:date",
            "date:date",
            "firstDay:date",
            "lastDay:date",
            "place",
            "title",
            "eventCode",
            "goldstein:double",
            "confidence:double",
            "component",
            "rule"
        );
        using var evidence = new AdminTable(
            file["evidence.csv"],
            ":START_ID(Claim)",
            ":END_ID(Article)",
            "sentence",
            "start:long",
            "end:long",
            "trigger:long[]",
            "source:long[]",
            "target:long[]"
        );
        using var subjects = Ends(file["subjects.csv"]);
        using var objects = Ends(file["objects.csv"]);
        using var attributions = Ends(file["attributions.csv"]);
        foreach (var (claim, article) in view.ReadClaims())
        {
            table.Write(GraphRows.Of(claim, article));
            evidence.Write(GraphRows.Of(claim.Evidence), claim.Id.Value, article.Id.Value);
            subjects.Write(nothing, claim.Id.Value, claim.Source.Value);
            objects.Write(nothing, claim.Id.Value, claim.Target.Value);
            if (claim.AttributedTo is { } speaker)
            {
                attributions.Write(nothing, claim.Id.Value, speaker.Value);
            }
        }

        return table.Rows;
    }

    private static AdminTable Ends(TextWriter file) => new(file, ":START_ID(Claim)", ":END_ID(Actor)");

    private static void WriteCheckpoint(ExportView view, TextWriter file)
    {
        using var table = new AdminTable(
            file,
            "name:ID(Checkpoint)",
            "position:long",
            "ledger",
            "model:long",
            "emptying:boolean",
            "minConfidence:double"
        );
        if (!view.Filter.IsSelective)
        {
            table.Write(
                new Dictionary<string, object?>
                {
                    ["name"] = "ledger",
                    ["position"] = view.Ledger.Head.Value,
                    ["ledger"] = GraphCheckpoint.Identify(view.Ledger),
                    ["model"] = GraphCheckpoint.Model,
                    ["emptying"] = false,
                    ["minConfidence"] = view.Filter.MinConfidence,
                }
            );
        }
    }

    private static int WriteRelations(ExportView view, TextWriter file)
    {
        using var table = new AdminTable(
            file,
            ":START_ID(Actor)",
            ":END_ID(Actor)",
            ":TYPE",
            "relation",
            "modality",
            "weight:long",
            "claimCount:long",
            "articleCount:long",
            "storyCount:long",
            "firstSeen:date",
            "lastSeen:date",
            "confidence:double",
            "goldstein:double"
        );
        foreach (var relation in view.ReadRelations(withClaims: false).Select(r => r.Relation))
        {
            table.Write(GraphRows.Of(relation), relation.Source.Value, relation.Target.Value, GraphRows.EdgeType(relation.Key));
        }

        return table.Rows;
    }
}
