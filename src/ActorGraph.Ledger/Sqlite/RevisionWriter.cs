using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Adds and ends the states of articles, with the actors they name.</summary>
internal sealed class RevisionWriter
{
    private const int MaximumKnownActors = 50_000;

    private readonly Statement current;
    private readonly Statement add;
    private readonly Statement end;
    private readonly Statement confirm;
    private readonly DescriptionWriter descriptions;
    private readonly Statement addActor;
    private readonly Statement addVariant;
    private readonly Statement addMention;
    private readonly Statement readArticle;
    private readonly Statement readMentions;

    // The ids most articles share need no look-up. Bounded: a million actors are not kept in memory for a few that come again.
    private readonly HashSet<ActorId> knownActors = [];

    /// <summary>Prepares the statements.</summary>
    public RevisionWriter(Statements statements, DescriptionWriter descriptions)
    {
        this.descriptions = descriptions;
        current = statements.Prepare(
            "SELECT key, content_hash, analyser_version, story FROM revision WHERE article = $1 AND ended IS NULL",
            1
        );
        add = statements.Prepare(
            """
            INSERT INTO revision (article, recorded, title, body, publisher, uri, published_at, published_on, retrieved_at, content_hash, story, fingerprint, analyser_version,
                byline, modified_at, language)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, $13, $14, $15) RETURNING key
            """,
            15
        );
        end = statements.Prepare("UPDATE revision SET ended = $2 WHERE key = $1", 2);
        confirm = statements.Prepare("UPDATE revision SET analyser_version = $2 WHERE key = $1", 2);
        addActor = statements.Prepare("INSERT OR IGNORE INTO actor (id) VALUES ($1)", 1);
        addVariant = statements.Prepare(
            """
            INSERT INTO actor_variant (actor, type, name, aliases, country, parent, iso_code, is_listed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT DO UPDATE SET type = type RETURNING key
            """,
            8
        );
        addMention = statements.Prepare(
            "INSERT INTO mention (revision, actor, variant, surface_forms, judged_actor) VALUES ($1, $2, $3, $4, $5)",
            5
        );
        readArticle = statements.Prepare("SELECT title, publisher, uri, published_at FROM revision WHERE key = $1", 1);
        readMentions = statements.Prepare(
            """
            SELECT m.actor, m.surface_forms, v.type, v.name, v.aliases, v.country, v.parent, v.iso_code, v.is_listed
            FROM mention m JOIN actor_variant v ON v.key = m.variant WHERE m.revision = $1 ORDER BY m.actor
            """,
            1
        );
    }

    /// <summary>The revision of an article that is in force, or null.</summary>
    public RevisionRow? Current(long article)
    {
        using var rows = current.Read(article);
        return rows.Read()
            ? new RevisionRow(rows.GetInt64(0), new ContentHash(rows.GetString(1)), rows.GetString(2), rows.GetString(3))
            : null;
    }

    /// <summary>Adds the state of an article that an analysis describes.</summary>
    /// <param name="article">The article's row.</param>
    /// <param name="position">Where it was recorded.</param>
    /// <param name="analysis">The analysis.</param>
    /// <param name="present">Who each of its actors is.</param>
    public void Add(long article, long position, ArticleAnalysis analysis, IReadOnlyDictionary<ActorId, ActorId> present)
    {
        var published = analysis.Article;
        var revision = (long)
            add.Scalar(
                article,
                position,
                published.Title,
                published.Body,
                published.Publisher,
                Address(published),
                Cells.Write(published.PublishedAt),
                Cells.Write(published.PublishedOn),
                Cells.Write(published.RetrievedAt),
                published.ContentHash.Value,
                StoryFingerprint.Of(published.Body),
                analysis.AnalyserVersion,
                published.Byline,
                Cells.Write(published.ModifiedAt),
                published.Language
            )!;
        foreach (var (actor, surfaceForms) in analysis.Actors.DistinctBy(a => a.Actor.Id))
        {
            if (knownActors.Count >= MaximumKnownActors)
            {
                knownActors.Clear();
            }

            if (knownActors.Add(actor.Id))
            {
                addActor.Run(actor.Id.Value);
            }

            var variant = (long)addVariant.Scalar([actor.Id.Value, .. Variant(actor)])!;
            var judged = present[actor.Id];
            addMention.Run(revision, actor.Id.Value, variant, Cells.Write(surfaceForms), judged == actor.Id ? null : judged.Value);
            descriptions.Use(judged.Value, variant);
        }
    }

    /// <summary>Forgets what was added: a rollback may have taken it away.</summary>
    public void Forget() => knownActors.Clear();

    /// <summary>Ends a state at a position; its row stays.</summary>
    public void End(long revision, long position)
    {
        end.Run(revision, position);
        descriptions.ReleaseAll(revision);
    }

    /// <summary>Notes that a newer analyser finds the same.</summary>
    public void Confirm(long revision, string analyserVersion) => confirm.Run(revision, analyserVersion);

    /// <summary>Whether a state has the article's headline, publisher, address and date and names the same actors in the same
    /// way.</summary>
    public bool IsSame(long revision, ArticleAnalysis analysis)
    {
        var published = analysis.Article;
        using var article = readArticle.Read(revision);
        if (
            !article.Read()
            || article.GetString(0) != published.Title
            || article.GetString(1) != published.Publisher
            || article.GetString(2) != Address(published)
            || article.Text(3) != Cells.Write(published.PublishedAt)
        )
        {
            return false;
        }

        using var mentions = readMentions.Read(revision);
        foreach (var (actor, surfaceForms) in analysis.Actors.DistinctBy(a => a.Actor.Id).OrderBy(a => a.Actor.Id))
        {
            object[] expected = [actor.Id.Value, Cells.Write(surfaceForms), .. Variant(actor)];
            if (!mentions.Read() || !Enumerable.Range(0, expected.Length).All(i => expected[i].Equals(mentions.GetValue(i))))
            {
                return false;
            }
        }

        return !mentions.Read();
    }

    private static object[] Variant(Actor actor) =>
        [
            (long)actor.Type,
            actor.Name,
            Cells.Write(actor.Aliases),
            actor.Country?.Value ?? "",
            actor.Parent?.Value ?? "",
            actor.IsoCode ?? "",
            actor.IsListed ? 1L : 0L,
        ];

    private static string Address(Article article) => article.Uri?.OriginalString ?? "";
}
