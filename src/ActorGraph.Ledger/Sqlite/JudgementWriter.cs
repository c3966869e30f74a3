using ActorGraph.Core.Judgements;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Keeps judgements, and tells which articles they may concern.</summary>
internal sealed class JudgementWriter
{
    private readonly ArticleResolver resolver;
    private readonly Statement head;
    private readonly Statement read;
    private readonly Statement add;
    private readonly Statement addActor;
    private readonly Statement articleNamed;
    private readonly Statement articleOfClaim;
    private JudgementLog log = JudgementLog.Empty;
    private long logPosition;

    /// <summary>Prepares the statements.</summary>
    public JudgementWriter(Statements statements, ArticleResolver resolver)
    {
        this.resolver = resolver;
        head = statements.Prepare("SELECT COALESCE(MAX(position), 0) FROM judgement");
        read = statements.Prepare(JudgementRow.Select);
        add = statements.Prepare(JudgementRow.Insert, 9);
        addActor = statements.Prepare("INSERT OR IGNORE INTO judged_actor (position, actor) VALUES ($1, $2)", 2);
        articleNamed = statements.Prepare("SELECT id, key FROM article WHERE id = $1", 1);
        articleOfClaim = statements.Prepare(
            "SELECT a.id, a.key FROM claim c JOIN article a ON a.key = c.article WHERE c.id = $1 AND c.retracted IS NULL",
            1
        );
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
        foreach (
            var actor in difference
                .Actors.Concat(difference.Renamed)
                .SelectMany(a => log.Resolution.FormsOf(a).Concat(next.Resolution.FormsOf(a)).Append(a))
                .Distinct()
        )
        {
            addActor.Run(judgement.Position.Value, actor.Value);
        }

        foreach (var actor in difference.Actors)
        {
            foreach (var form in next.Resolution.FormsOf(actor))
            {
                resolver.NoteForm(actor, form);
            }
        }

        (log, logPosition) = (next, judgement.Position.Value);
    }

    /// <summary>The recorded articles that a difference may concern.</summary>
    public IReadOnlySet<(string Id, long Key)> ArticlesOf(ResolutionDifference difference)
    {
        var found = difference.Everywhere.Union(difference.Bearers).SelectMany(resolver.ArticlesOf).ToHashSet();
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

    private static void Collect(Statement statement, string value, HashSet<(string Id, long Key)> found)
    {
        using var rows = statement.Read(value);
        while (rows.Read())
        {
            found.Add((rows.GetString(0), rows.GetInt64(1)));
        }
    }
}
