using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Judgements;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Keeps judgements, and keeps what they change in claims and mentions.</summary>
internal sealed class JudgementWriter
{
    private readonly ClaimWriter claims;
    private readonly Statement head;
    private readonly Statement read;
    private readonly Statement add;
    private readonly Statement addActor;
    private readonly Statement addForm;
    private readonly Statement articlesOf;
    private readonly Statement articleNamed;
    private readonly Statement articleOfClaim;
    private readonly Statement mentions;
    private readonly Statement judgeMention;
    private readonly DescriptionWriter descriptions;
    private JudgementLog log = JudgementLog.Empty;
    private long logPosition;

    /// <summary>Prepares the statements.</summary>
    public JudgementWriter(Statements statements, ClaimWriter claims, DescriptionWriter descriptions)
    {
        this.claims = claims;
        this.descriptions = descriptions;
        head = statements.Prepare("SELECT COALESCE(MAX(position), 0) FROM judgement");
        read = statements.Prepare(JudgementRow.Select);
        add = statements.Prepare(JudgementRow.Insert, 8);
        addActor = statements.Prepare("INSERT OR IGNORE INTO judged_actor (position, actor) VALUES ($1, $2)", 2);
        addForm = statements.Prepare("INSERT OR IGNORE INTO form (actor, form) VALUES ($1, $2)", 2);
        articlesOf = statements.Prepare(
            "SELECT a.id, a.key FROM mention m JOIN revision r ON r.key = m.revision JOIN article a ON a.key = r.article WHERE m.actor = $1 AND r.ended IS NULL", 1);
        articleNamed = statements.Prepare("SELECT id, key FROM article WHERE id = $1", 1);
        articleOfClaim = statements.Prepare("SELECT a.id, a.key FROM claim c JOIN article a ON a.key = c.article WHERE c.id = $1 AND c.retracted IS NULL", 1);
        mentions = statements.Prepare(
            "SELECT r.key, m.actor, m.variant FROM revision r JOIN mention m ON m.revision = r.key WHERE r.article = $1 AND r.ended IS NULL ORDER BY m.actor", 1);
        judgeMention = statements.Prepare("UPDATE mention SET judged_actor = $3 WHERE revision = $1 AND actor = $2", 3);
    }

    /// <summary>The judgements as this transaction finds them: another process may have judged since the last one.</summary>
    public JudgementLog Read()
    {
        var position = (long)head.Scalar()!;
        if (position != logPosition)
        {
            using var rows = read.Read();
            List<RecordedJudgement> all = [];
            while (rows.Read())
            {
                all.Add(JudgementRow.Read(rows));
            }

            (log, logPosition) = (JudgementLog.Of(all), position);
        }

        return log;
    }

    /// <summary>Forgets what was read: a rollback may have taken it away.</summary>
    public void Forget() => (log, logPosition) = (JudgementLog.Empty, 0);

    /// <summary>Adds a judgement whose entry is there, with those whom it is about.</summary>
    public void Add(RecordedJudgement judgement, JudgementLog next, ResolutionDifference difference)
    {
        add.Run(JudgementRow.Values(judgement));
        foreach (var actor in difference.Actors.Concat(difference.Renamed).SelectMany(a => log.Resolution.FormsOf(a).Concat(next.Resolution.FormsOf(a)).Append(a)).Distinct())
        {
            addActor.Run(judgement.Position.Value, actor.Value);
        }

        foreach (var actor in difference.Actors)
        {
            foreach (var form in next.Resolution.FormsOf(actor).Where(f => f != actor))
            {
                addForm.Run(actor.Value, form.Value);
            }
        }

        (log, logPosition) = (next, judgement.Position.Value);
    }

    /// <summary>The recorded articles that a difference may concern, ordered by id.</summary>
    public IReadOnlyCollection<(string Id, long Key)> ArticlesOf(ResolutionDifference difference)
    {
        SortedSet<(string Id, long Key)> found = new(Comparer<(string Id, long Key)>.Create((a, b) => string.CompareOrdinal(a.Id, b.Id)));
        foreach (var actor in difference.Everywhere)
        {
            Collect(articlesOf, actor.Value, found);
        }

        foreach (var (article, _) in difference.InArticles)
        {
            Collect(articleNamed, article.Value, found);
        }

        foreach (var claim in difference.Claims)
        {
            Collect(articleOfClaim, claim.Value, found);
        }

        return found;
    }

    /// <summary>Writes what a judgement changes in an article.</summary>
    /// <returns>False if nothing.</returns>
    public bool Rejudge(string id, long article, ActorResolution before, ActorResolution after)
    {
        var isChanged = claims.Rejudge(article, before, after);
        foreach (var (revision, actor, variant) in MentionsOf(article))
        {
            var (former, present) = (before.Resolve(new(id), actor), after.Resolve(new(id), actor));
            if (former != present)
            {
                judgeMention.Run(revision, actor.Value, present == actor ? null : present.Value);
                descriptions.Release(former.Value, variant);
                descriptions.Use(present.Value, variant);
                isChanged = true;
            }
        }

        return isChanged;
    }

    private static void Collect(Statement statement, string value, SortedSet<(string Id, long Key)> found)
    {
        using var rows = statement.Read(value);
        while (rows.Read())
        {
            found.Add((rows.GetString(0), rows.GetInt64(1)));
        }
    }

    private ImmutableArray<(long Revision, ActorId Actor, long Variant)> MentionsOf(long article)
    {
        using var rows = mentions.Read(article);
        var found = ImmutableArray.CreateBuilder<(long, ActorId, long)>();
        while (rows.Read())
        {
            found.Add((rows.GetInt64(0), new ActorId(rows.GetString(1)), rows.GetInt64(2)));
        }

        return found.ToImmutable();
    }
}
