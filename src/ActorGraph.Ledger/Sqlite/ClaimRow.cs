using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The columns of a claim and how they become a <see cref="Claim"/>.</summary>
internal static class ClaimRow
{
    private const string Rest = """
        , c.date, c.range_first, c.range_last,
               c.place, c.title, c.event_code, c.confidence, c.sentence, c.sentence_start, c.sentence_end, c.trigger_start, c.trigger_end,
               c.source_start, c.source_end, c.target_start, c.target_end, p.component, p.version, p.rule, c.key, c.asserted, c.retracted
        FROM claim c JOIN article a ON a.key = c.article JOIN provenance p ON p.key = c.provenance

        """;

    /// <summary>Begins every query for claims as the judgements have them; the table's name is c, its article's a.</summary>
    public const string Select = "SELECT c.id, a.id, c.type, c.subject, c.object, c.modality, c.speaker, c.is_turned" + Rest;

    /// <summary>Begins every query for claims as their articles were analysed.</summary>
    public const string SelectAsserted = "SELECT c.id, a.id, c.type, c.source, c.target, c.modality, c.attributed_to, 0" + Rest;

    /// <summary>What makes a claim of <see cref="Select"/> count.</summary>
    public const string InForce = "c.retracted IS NULL AND c.is_rejected = 0";

    /// <summary>Adds a claim in force.</summary>
    public const string Insert = """
        INSERT INTO claim (id, article, asserted, type, source, target, modality, attributed_to, date, range_first, range_last,
                           place, title, event_code, confidence, sentence, sentence_start, sentence_end, trigger_start, trigger_end,
                           source_start, source_end, target_start, target_end, provenance,
                           judged_source, judged_target, judged_speaker, is_turned, is_rejected)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25,
                $26, $27, $28, $29, $30)
        RETURNING key
        """;

    /// <summary>Writes what the judgements make of a claim, where that is otherwise.</summary>
    public const string Judge = """
        UPDATE claim SET judged_source = $2, judged_target = $3, judged_speaker = $4, is_turned = $5, is_rejected = $6
        WHERE key = $1 AND (judged_source, judged_target, judged_speaker, is_turned, is_rejected) IS NOT ($2, $3, $4, $5, $6)
        """;

    /// <summary>The number of values of <see cref="Insert"/>.</summary>
    public const int InsertCount = 30;

    /// <summary>The values of <see cref="Insert"/>.</summary>
    public static object?[] Values(Claim claim, long article, long position, long provenance) =>
        [
            claim.Id.Value,
            article,
            position,
            claim.Type.Name,
            claim.Source.Value,
            claim.Target.Value,
            (long)claim.Modality,
            claim.AttributedTo?.Value,
            Cells.Write(claim.Date),
            Cells.Write(claim.DateRange?.First),
            Cells.Write(claim.DateRange?.Last),
            claim.Place,
            claim.Title,
            claim.EventCode?.Code,
            claim.Confidence,
            claim.Evidence.Sentence,
            claim.Evidence.Span.Start,
            claim.Evidence.Span.End,
            claim.Evidence.Trigger.Start,
            claim.Evidence.Trigger.End,
            claim.Evidence.Source.Start,
            claim.Evidence.Source.End,
            claim.Evidence.Target.Start,
            claim.Evidence.Target.End,
            provenance,
        ];

    /// <summary>What the judgements make of a claim: the last five values of <see cref="Insert"/>, and of <see cref="Judge"/> behind the
    /// row's number.</summary>
    /// <param name="claim">As it was asserted.</param>
    /// <param name="whoIs">Who each actor of its article is.</param>
    /// <param name="isRejected">Whether it counts for nothing.</param>
    public static object?[] Judged(Claim claim, Func<ActorId, ActorId> whoIs, bool isRejected)
    {
        var judged = ActorResolution.Resolve(claim, whoIs);
        var isTurned = judged.Source != whoIs(claim.Source);
        return
        [
            judged.Source == claim.Source ? null : judged.Source.Value,
            judged.Target == claim.Target ? null : judged.Target.Value,
            judged.AttributedTo == claim.AttributedTo ? null : judged.AttributedTo?.Value,
            isTurned ? 1L : 0L,
            isRejected ? 1L : 0L,
        ];
    }

    /// <summary>The column of the row's number.</summary>
    public const int KeyColumn = 27;

    /// <summary>Reads a row of <see cref="Select"/> with when the claim was in force.</summary>
    public static ClaimTenure ReadTenure(SqliteDataReader row) =>
        new(
            Read(row),
            new LedgerPosition(row.GetInt64(KeyColumn + 1)),
            row.IsDBNull(KeyColumn + 2) ? null : new LedgerPosition(row.GetInt64(KeyColumn + 2))
        );

    /// <summary>Reads a row of <see cref="Select"/> or <see cref="SelectAsserted"/>.</summary>
    public static Claim Read(SqliteDataReader row) =>
        new()
        {
            Id = new ClaimId(row.GetString(0)),
            Article = new ArticleId(row.GetString(1)),
            Type = RelationOntology.Get(row.GetString(2)),
            Source = new ActorId(row.GetString(3)),
            Target = new ActorId(row.GetString(4)),
            Modality = (Modality)row.GetInt32(5),
            AttributedTo = row.Actor(6),
            Date = row.Day(8),
            DateRange = row.Day(9) is { } first && row.Day(10) is { } last ? new DateRange(first, last) : null,
            Place = row.Text(11),
            Title = row.Text(12),
            EventCode = row.Text(13) is { } code ? RelationOntology.TryGetCode(code) : null,
            Confidence = row.GetDouble(14),
            Evidence = new Evidence(
                row.GetString(15),
                row.Span(16),
                row.Span(18),
                row.Span(row.GetBoolean(7) ? 22 : 20),
                row.Span(row.GetBoolean(7) ? 20 : 22)
            ),
            Provenance = new Provenance(row.GetString(24), row.GetString(25), row.GetString(26)),
        };
}
