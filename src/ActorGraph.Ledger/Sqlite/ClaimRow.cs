using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The columns of a claim and how they become a <see cref="Claim"/>.</summary>
internal static class ClaimRow
{
    /// <summary>Begins every query for claims; the table's name is c, its article's a.</summary>
    public const string Select =
        """
        SELECT c.id, a.id, c.type, c.source, c.target, c.modality, c.attributed_to, c.date, c.range_first, c.range_last,
               c.place, c.title, c.event_code, c.confidence, c.sentence, c.sentence_start, c.sentence_end, c.trigger_start, c.trigger_end,
               c.source_start, c.source_end, c.target_start, c.target_end, p.component, p.version, p.rule, c.key
        FROM claim c JOIN article a ON a.key = c.article JOIN provenance p ON p.key = c.provenance

        """;

    /// <summary>Adds a claim in force.</summary>
    public const string Insert =
        """
        INSERT INTO claim (id, article, asserted, type, source, target, modality, attributed_to, date, range_first, range_last,
                           place, title, event_code, confidence, sentence, sentence_start, sentence_end, trigger_start, trigger_end,
                           source_start, source_end, target_start, target_end, provenance)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
        RETURNING key
        """;

    /// <summary>The number of values of <see cref="Insert"/>.</summary>
    public const int InsertCount = 25;

    /// <summary>The values of <see cref="Insert"/>.</summary>
    public static object?[] Values(Claim claim, long article, long position, long provenance) =>
    [
        claim.Id.Value, article, position, claim.Type.Name, claim.Source.Value, claim.Target.Value, (long)claim.Modality, claim.AttributedTo?.Value,
        Cells.Write(claim.Date), Cells.Write(claim.DateRange?.First), Cells.Write(claim.DateRange?.Last),
        claim.Place, claim.Title, claim.EventCode?.Code, claim.Confidence, claim.Evidence.Sentence,
        claim.Evidence.Span.Start, claim.Evidence.Span.End, claim.Evidence.Trigger.Start, claim.Evidence.Trigger.End,
        claim.Evidence.Source.Start, claim.Evidence.Source.End, claim.Evidence.Target.Start, claim.Evidence.Target.End, provenance,
    ];

    /// <summary>The column of the row's number.</summary>
    public const int KeyColumn = 26;

    /// <summary>Reads a row of <see cref="Select"/>.</summary>
    public static Claim Read(SqliteDataReader row) => new()
    {
        Id = new ClaimId(row.GetString(0)),
        Article = new ArticleId(row.GetString(1)),
        Type = RelationOntology.Get(row.GetString(2)),
        Source = new ActorId(row.GetString(3)),
        Target = new ActorId(row.GetString(4)),
        Modality = (Modality)row.GetInt32(5),
        AttributedTo = row.Actor(6),
        Date = row.Day(7),
        DateRange = row.Day(8) is { } first && row.Day(9) is { } last ? new DateRange(first, last) : null,
        Place = row.Text(10),
        Title = row.Text(11),
        EventCode = row.Text(12) is { } code ? RelationOntology.TryGetCode(code) : null,
        Confidence = row.GetDouble(13),
        Evidence = new Evidence(row.GetString(14), row.Span(15), row.Span(17), row.Span(19), row.Span(21)),
        Provenance = new Provenance(row.GetString(23), row.GetString(24), row.GetString(25)),
    };
}
