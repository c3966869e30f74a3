using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using Microsoft.Data.Sqlite;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Reads one snapshot of a ledger over a connection of its own. For one thread at a time.</summary>
internal sealed class LedgerReader : ILedgerView
{
    private const string ArticleColumns =
        "SELECT a.id, r.title, r.publisher, r.uri, r.published_at, r.story, r.byline, r.modified_at, r.language FROM revision r JOIN article a ON a.key = r.article ";
    private const string DescriptionColumns = """
        SELECT v.actor, v.type, v.name, v.aliases, v.country, v.parent, v.iso_code, v.is_listed, d.articles, d.actor
        FROM description d JOIN actor_variant v ON v.key = d.variant WHERE d.articles > 0

        """;

    private const string MentionColumns = """
        SELECT a.id, COALESCE(m.judged_actor, m.actor), m.surface_forms
        FROM revision r JOIN article a ON a.key = r.article JOIN mention m ON m.revision = r.key WHERE r.ended IS NULL

        """;

    private const string NamingColumns = """
        SELECT v.actor, v.type, v.name, v.aliases, v.country, v.parent, v.iso_code, v.is_listed, a.id, m.surface_forms
        FROM mention m JOIN actor_variant v ON v.key = m.variant JOIN revision r ON r.key = m.revision JOIN article a ON a.key = r.article
        WHERE r.ended IS NULL AND (m.actor = $1 OR m.actor IN (SELECT actor FROM form WHERE form = $1)) AND COALESCE(m.judged_actor, m.actor) = $1 ORDER BY a.id, m.actor
        """;

    private const string RelationsFrom = $"""
        SELECT c.subject, c.type, c.object, c.modality, COUNT(*), COUNT(DISTINCT c.article), COUNT(DISTINCT r.story),
               MIN(COALESCE(c.date, c.range_first, r.published_on)), MAX(COALESCE(c.date, c.range_last, r.published_on)),
               MAX(c.confidence), SUM(goldstein_tenths(c.event_code, c.type)), COUNT(goldstein_tenths(c.event_code, c.type))
        FROM claim c JOIN revision r ON r.article = c.article AND r.ended IS NULL
        WHERE c.subject <> c.object AND 
        """;

    private const string Grouping = " GROUP BY c.subject, c.type, c.object, c.modality ORDER BY c.subject, c.type, c.object, c.modality";
    private const string InInterval = "WHERE position > $1 AND position <= $2";
    private const string Touched = $"(SELECT article FROM entry {InInterval})";
    private const string Judged = $"(SELECT actor FROM judged_actor {InInterval})";

    private readonly LedgerFile file;
    private readonly SqliteConnection connection;
    private readonly Lazy<JudgementLog> log;
    private readonly string inForce;
    private readonly string isSure;
    private readonly string relationColumns;

    /// <summary>Opens a snapshot at the ledger's present head.</summary>
    /// <param name="file">The ledger.</param>
    /// <param name="minConfidence">Claims below it are not there.</param>
    public LedgerReader(LedgerFile file, double minConfidence = 0)
    {
        this.file = file;
        isSure = FormattableString.Invariant($"c.confidence >= {minConfidence:R}");
        inForce = minConfidence > 0 ? $"{ClaimRow.InForce} AND {isSure}" : ClaimRow.InForce;
        relationColumns = $"{RelationsFrom}{inForce} ";
        connection = file.Guard(file.Connect);
        log = new Lazy<JudgementLog>(() => JudgementLog.Of(Rows(JudgementRow.Select, JudgementRow.Read)));
        // The transaction begins with the first read: from here on nothing that others record is seen.
        Run("BEGIN");
        Head = new LedgerPosition(One("SELECT COALESCE(MAX(position), 0) FROM entry", row => row.GetInt64(0)));
    }

    /// <inheritdoc />
    public LedgerPosition Head { get; }

    /// <inheritdoc />
    public RecordedArticle? Find(ArticleId article) => Rows(ArticleFinder.Select, ArticleFinder.Read, article.Value).FirstOrDefault();

    /// <inheritdoc />
    public Article? ReadArticle(ArticleId article) =>
        Rows(
                """
                SELECT r.title, r.body, r.publisher, r.uri, r.published_at, r.retrieved_at, r.byline, r.modified_at, r.language
                FROM revision r JOIN article a ON a.key = r.article WHERE a.id = $1 AND r.ended IS NULL
                """,
                row => new Article
                {
                    Id = article,
                    Title = row.GetString(0),
                    Body = row.GetString(1),
                    Publisher = row.GetString(2),
                    Uri = row.Address(3),
                    PublishedAt = row.Moment(4),
                    RetrievedAt = row.Moment(5),
                    Byline = row.GetString(6),
                    ModifiedAt = row.Moment(7),
                    Language = row.GetString(8),
                },
                article.Value
            )
            .FirstOrDefault();

    /// <inheritdoc />
    public LedgerCounts Count() =>
        One(
            $"""
            SELECT (SELECT COUNT(*) FROM revision WHERE ended IS NULL),
                   (SELECT COUNT(DISTINCT story) FROM revision WHERE ended IS NULL),
                   (SELECT COUNT(*) FROM failure),
                   (SELECT COUNT(DISTINCT actor) FROM description WHERE articles > 0),
                   (SELECT COUNT(*) FROM claim c WHERE {inForce}),
                   (SELECT COUNT(*) FROM (SELECT 1 FROM claim c WHERE {inForce} AND subject <> object GROUP BY subject, type, object, modality))
            """,
            row => new LedgerCounts(
                row.GetInt32(0),
                row.GetInt32(1),
                row.GetInt32(2),
                row.GetInt32(3),
                row.GetInt32(4),
                row.GetInt32(5),
                Head
            )
        );

    /// <inheritdoc />
    public IEnumerable<LedgerEntry> ReadEntries(LedgerPosition after) => Rows(EntryRow.Select, EntryRow.Read, after.Value);

    /// <inheritdoc />
    public IEnumerable<ArticleFailure> ReadFailures() =>
        Rows(
            "SELECT a.id, f.stage, f.code, f.message FROM failure f JOIN article a ON a.key = f.article ORDER BY a.id",
            row => new ArticleFailure(new ArticleId(row.GetString(0)), row.GetString(1), row.GetString(2), row.GetString(3))
        );

    /// <inheritdoc />
    public IEnumerable<ArticleSummary> ReadArticles() => Rows(ArticleColumns + "WHERE r.ended IS NULL ORDER BY a.id", ReadSummary);

    /// <inheritdoc />
    public IEnumerable<ArticleSummary> ReadArticles(IReadOnlyCollection<ArticleId> articles) =>
        Each(articles, ArticleColumns + "WHERE a.id = $1 AND r.ended IS NULL", ReadSummary, id => [id.Value]);

    /// <inheritdoc />
    public IEnumerable<Actor> ReadActors() => Describe(ReadDescriptions());

    /// <inheritdoc />
    public IEnumerable<Actor> ReadActors(IReadOnlyCollection<ActorId> actors) =>
        Describe(Each(actors, DescriptionColumns + "AND d.actor = $1 ORDER BY d.variant", ReadDescription, id => [id.Value]));

    /// <inheritdoc />
    public IEnumerable<ActorDescription> ReadDescriptions() =>
        Rows(DescriptionColumns + "ORDER BY d.actor, v.actor, d.variant", ReadDescription);

    /// <inheritdoc />
    public IEnumerable<ActorNaming> ReadNamings(ActorId actor) =>
        Rows(NamingColumns, row => new ActorNaming(new ArticleId(row.GetString(8)), ReadVariant(row), row.List(9)), actor.Value);

    /// <inheritdoc />
    public IEnumerable<ArticleMention> ReadMentions() => Join(Rows(MentionColumns + "ORDER BY a.id, 2, m.actor", ReadMention));

    /// <inheritdoc />
    public IEnumerable<ArticleMention> ReadMentions(IReadOnlyCollection<ArticleId> articles) =>
        Join(Each(articles, MentionColumns + "AND a.id = $1 ORDER BY 2, m.actor", ReadMention, id => [id.Value]));

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaims() => Rows($"{ClaimRow.Select}WHERE {inForce} ORDER BY c.id", ClaimRow.Read);

    /// <inheritdoc />
    public IEnumerable<Claim> ReadRejectedClaims() =>
        Rows(ClaimRow.Select + "WHERE c.retracted IS NULL AND c.is_rejected = 1 ORDER BY c.id", ClaimRow.Read);

    /// <inheritdoc />
    public IEnumerable<RecordedJudgement> ReadJudgements() => log.Value.Judgements;

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaims(IReadOnlyCollection<ClaimId> claims) =>
        Each(claims, $"{ClaimRow.Select}WHERE c.id = $1 AND {inForce}", ClaimRow.Read, id => [id.Value]);

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsOf(ActorId actor) =>
        Rows(
            $"{ClaimRow.Select}WHERE (c.subject = $1 OR c.object = $1) AND {inForce} ORDER BY c.type, CASE c.subject WHEN $1 THEN c.object ELSE c.subject END, a.id, c.id",
            ClaimRow.Read,
            actor.Value
        );

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsFrom(ActorId source, bool targetFirst) =>
        Rows(
            $"{ClaimRow.Select}WHERE c.subject = $1 AND {inForce} ORDER BY {(targetFirst ? "c.object, c.type" : "c.type, c.object")}, c.modality, a.id, c.id",
            ClaimRow.Read,
            source.Value
        );

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsAmong(IReadOnlyCollection<ActorId> actors) =>
        Rows(
            $"{ClaimRow.Select}WHERE c.subject IN (SELECT value FROM json_each($1)) AND c.object IN (SELECT value FROM json_each($1)) AND {inForce} ORDER BY c.id",
            ClaimRow.Read,
            Cells.Write([.. actors.Select(a => a.Value)])
        );

    /// <inheritdoc />
    public IEnumerable<Relation> ReadRelations() => Rows(relationColumns + Grouping, ReadRelation);

    /// <inheritdoc />
    public IEnumerable<Relation> ReadRelations(IReadOnlyCollection<RelationKey> relations) =>
        Each(
            relations,
            relationColumns + "AND c.subject = $1 AND c.type = $2 AND c.object = $3 AND c.modality = $4" + Grouping,
            ReadRelation,
            key => [key.Source.Value, key.Type.Name, key.Target.Value, (long)key.Modality]
        );

    /// <inheritdoc />
    public LedgerChanges ReadChanges(LedgerPosition after, LedgerPosition upTo)
    {
        IEnumerable<T> Changed<T>(string sql, Func<SqliteDataReader, T> read) => Rows(sql, read, after.Value, upTo.Value);
        var actors = Changed(
            $"SELECT DISTINCT m.actor FROM revision r JOIN mention m ON m.revision = r.key WHERE r.article IN {Touched} UNION SELECT actor FROM judged_actor {InInterval}",
            ReadActor
        );
        // Where a state is another now, so is the state of its bodies.
        var members = Changed($"SELECT DISTINCT actor FROM actor_variant WHERE country IN {Judged} OR parent IN {Judged}", ReadActor);
        var isJudged = Changed($"SELECT actor FROM judged_actor {InInterval} LIMIT 1", ReadActor).Any();
        var history = new ResolutionHistory(Rows("SELECT actor, form FROM form", row => (ReadActor(row), new ActorId(row.GetString(1)))));
        return new LedgerChanges(
            [.. Changed($"SELECT DISTINCT id FROM article WHERE key IN {Touched}", row => new ArticleId(row.GetString(0))).Order()],
            [.. history.Expand(isJudged ? actors.Concat(members) : actors)],
            [.. Changed($"SELECT DISTINCT id FROM claim WHERE article IN {Touched}", row => new ClaimId(row.GetString(0))).Order()],
            [.. history.Expand(Changed($"SELECT DISTINCT source, type, target, modality FROM claim WHERE article IN {Touched}", ReadKey))]
        );
    }

    /// <inheritdoc />
    public IEnumerable<ClaimTenure> ReadTenures(LedgerPosition after) =>
        Rows(
            $"{ClaimRow.Select}WHERE c.key IN (SELECT claim FROM entry WHERE position > $1 AND claim IS NOT NULL) AND c.is_rejected = 0 AND {isSure} ORDER BY c.id, c.asserted",
            ClaimRow.ReadTenure,
            after.Value
        );

    /// <inheritdoc />
    public LedgerPosition FindPosition(DateTimeOffset before) =>
        new(
            One(
                "SELECT COALESCE(MAX(position), 0) FROM entry WHERE recorded_at < $1",
                row => row.GetInt64(0),
                Cells.Write(before.ToUniversalTime())
            )
        );

    /// <inheritdoc />
    public void Dispose()
    {
        // Closing rolls the transaction back; the connection returns to the pool without it.
        if (connection.State == System.Data.ConnectionState.Open)
        {
            Run("ROLLBACK");
        }

        connection.Dispose();
    }

    private static ArticleSummary ReadSummary(SqliteDataReader row) =>
        new(new ArticleId(row.GetString(0)), row.GetString(1), row.GetString(2), row.Address(3), row.Moment(4), row.GetString(5))
        {
            Byline = row.GetString(6),
            ModifiedAt = row.Moment(7),
            Language = row.GetString(8),
        };

    private static ArticleMention ReadMention(SqliteDataReader row) =>
        new(new ArticleId(row.GetString(0)), new ActorId(row.GetString(1)), row.List(2));

    private static ActorId ReadActor(SqliteDataReader row) => new(row.GetString(0));

    private static ActorDescription ReadDescription(SqliteDataReader row) =>
        new(new ActorId(row.GetString(9)), ReadVariant(row), row.GetInt32(8));

    private static Actor ReadVariant(SqliteDataReader row) =>
        new()
        {
            Id = new ActorId(row.GetString(0)),
            Type = (ActorType)row.GetInt32(1),
            Name = row.GetString(2),
            Aliases = row.List(3),
            Country = row.Actor(4),
            Parent = row.Actor(5),
            IsoCode = row.GetString(6) is { Length: > 0 } iso ? iso : null,
            IsListed = row.GetBoolean(7),
        };

    private static RelationKey ReadKey(SqliteDataReader row) =>
        new(
            new ActorId(row.GetString(0)),
            RelationOntology.Get(row.GetString(1)),
            new ActorId(row.GetString(2)),
            (Modality)row.GetInt32(3)
        );

    private static Relation ReadRelation(SqliteDataReader row)
    {
        var key = ReadKey(row);
        var coded = row.GetInt64(11);
        double? goldstein = coded > 0 ? GoldsteinMean.Of(row.GetInt64(10), coded) : null;
        return new Relation(
            key.Source,
            key.Type,
            key.Target,
            key.Modality,
            row.GetInt32(4),
            row.GetInt32(5),
            row.GetInt32(6),
            row.Day(7),
            row.Day(8),
            row.GetDouble(9),
            goldstein
        );
    }

    // Several whom an article tells apart may have been found to be one.
    private static IEnumerable<ArticleMention> Join(IEnumerable<ArticleMention> mentions)
    {
        ArticleMention? last = null;
        foreach (var mention in mentions)
        {
            if (last is not null && last.Article == mention.Article && last.Actor == mention.Actor)
            {
                last = last with { SurfaceForms = [.. last.SurfaceForms.Union(mention.SurfaceForms, StringComparer.Ordinal)] };
                continue;
            }

            if (last is not null)
            {
                yield return last;
            }

            last = mention;
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    private IEnumerable<Actor> Describe(IEnumerable<ActorDescription> descriptions)
    {
        List<(Actor Variant, int Articles)> same = [];
        ActorId? actor = null;
        foreach (var description in descriptions)
        {
            if (actor is { } complete && complete != description.Actor)
            {
                yield return ResolvedActor.Of(complete, same, log.Value.Resolution);
                same.Clear();
            }

            actor = description.Actor;
            same.Add((description.Variant, description.Articles));
        }

        if (actor is { } final)
        {
            yield return ResolvedActor.Of(final, same, log.Value.Resolution);
        }
    }

    private T One<T>(string sql, Func<SqliteDataReader, T> read, params object?[] values) => Rows(sql, read, values).First();

    private void Run(string sql) =>
        file.Guard(() =>
        {
            using var statement = new Statement(connection, sql);
            return statement.Run();
        });

    private IEnumerable<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params object?[] values)
    {
        using var statement = new Statement(connection, sql, values.Length);
        using var rows = file.Guard(() => statement.Read(values));
        while (file.Guard(rows.Read))
        {
            yield return read(rows);
        }
    }

    private IEnumerable<T> Each<TKey, T>(
        IReadOnlyCollection<TKey> keys,
        string sql,
        Func<SqliteDataReader, T> read,
        Func<TKey, object?[]> bind
    )
    {
        Statement? statement = null;
        try
        {
            foreach (var key in keys)
            {
                var values = bind(key);
                statement ??= new Statement(connection, sql, values.Length);
                using var rows = file.Guard(() => statement.Read(values));
                while (file.Guard(rows.Read))
                {
                    yield return read(rows);
                }
            }
        }
        finally
        {
            statement?.Dispose();
        }
    }
}
