namespace ActorGraph.Ledger.Sqlite;

/// <summary>Counts how many recorded articles describe an actor in which way.</summary>
internal sealed class DescriptionWriter
{
    private readonly Statement use;
    private readonly Statement release;
    private readonly Statement releaseRevision;

    /// <summary>Prepares the statements.</summary>
    public DescriptionWriter(Statements statements)
    {
        use = statements.Prepare(
            "INSERT INTO description (actor, variant, articles) VALUES ($1, $2, 1) ON CONFLICT DO UPDATE SET articles = articles + 1",
            2
        );
        release = statements.Prepare("UPDATE description SET articles = articles - 1 WHERE actor = $1 AND variant = $2", 2);
        releaseRevision = statements.Prepare(
            """
            UPDATE description SET articles = articles - 1
            WHERE (actor, variant) IN (SELECT COALESCE(judged_actor, actor), variant FROM mention WHERE revision = $1)
            """,
            1
        );
    }

    /// <summary>One article more.</summary>
    public void Use(string actor, long variant) => use.Run(actor, variant);

    /// <summary>One article less.</summary>
    public void Release(string actor, long variant) => release.Run(actor, variant);

    /// <summary>One article less for all that a state of an article names.</summary>
    public void ReleaseAll(long revision) => releaseRevision.Run(revision);
}
