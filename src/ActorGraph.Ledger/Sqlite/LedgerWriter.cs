using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Appends to a ledger over the one writing connection, with statements that are compiled once. For one thread at a
/// time.</summary>
internal sealed class LedgerWriter
{
    private readonly Statements statements;
    private readonly TimeProvider clock;
    private readonly Statement begin;
    private readonly Statement commit;
    private readonly Statement rollback;
    private readonly Statement head;
    private readonly Statement dataVersion;
    private readonly Statement findArticle;
    private readonly Statement addArticle;
    private readonly Statement addEntry;
    private readonly Statement findFailure;
    private readonly Statement addFailure;
    private readonly Statement clearFailure;
    private readonly Statement findUngrouped;
    private readonly Statement clearUngrouped;
    private readonly Statement findSharedName;
    private readonly Statement clearSharedName;
    private readonly RevisionWriter revisions;
    private readonly ClaimWriter claims;
    private readonly JudgementWriter judgements;
    private readonly ArticleResolver resolver;
    private readonly StoryWriter stories;
    private long position;
    private long knownVersion;

    /// <summary>Prepares the statements.</summary>
    /// <param name="statements">The statements of the writing connection.</param>
    /// <param name="clock">Dates the entries.</param>
    public LedgerWriter(Statements statements, TimeProvider clock)
    {
        this.statements = statements;
        this.clock = clock;
        begin = statements.Prepare("BEGIN IMMEDIATE");
        commit = statements.Prepare("COMMIT");
        rollback = statements.Prepare("ROLLBACK");
        head = statements.Prepare("SELECT COALESCE(MAX(position), 0) FROM entry");
        dataVersion = statements.Prepare("PRAGMA data_version");
        findArticle = statements.Prepare("SELECT key FROM article WHERE id = $1", 1);
        addArticle = statements.Prepare("INSERT INTO article (id) VALUES ($1) RETURNING key", 1);
        addEntry = statements.Prepare(EntryRow.Insert, 9);
        findFailure = statements.Prepare("SELECT 1 FROM failure WHERE article = $1 AND stage = $2 AND code = $3 AND message = $4", 4);
        addFailure = statements.Prepare("INSERT OR REPLACE INTO failure (article, stage, code, message) VALUES ($1, $2, $3, $4)", 4);
        clearFailure = statements.Prepare("DELETE FROM failure WHERE article = $1", 1);
        findUngrouped = statements.Prepare(
            """
            SELECT u.revision, r.article, a.id, r.body, r.published_at, r.story
            FROM ungrouped u JOIN revision r ON r.key = u.revision JOIN article a ON a.key = r.article WHERE r.ended IS NULL LIMIT 1
            """
        );
        clearUngrouped = statements.Prepare("DELETE FROM ungrouped WHERE revision = $1", 1);
        findSharedName = statements.Prepare("SELECT actor FROM shared_name LIMIT 1");
        clearSharedName = statements.Prepare("DELETE FROM shared_name WHERE actor = $1", 1);
        var descriptions = new DescriptionWriter(statements);
        revisions = new RevisionWriter(statements, descriptions);
        claims = new ClaimWriter(statements);
        resolver = new ArticleResolver(statements, claims, descriptions);
        judgements = new JudgementWriter(statements, resolver);
        stories = new StoryWriter(statements);
    }

    /// <summary>Whether a transaction is open in which several writes are done.</summary>
    public bool IsTogether { get; private set; }

    /// <summary>Does several writes in one transaction.</summary>
    public void Together(Action writes) =>
        Transact(() =>
        {
            IsTogether = true;
            try
            {
                writes();
            }
            finally
            {
                IsTogether = false;
            }

            return true;
        });

    /// <summary>What is recorded of an article, with what the open transaction has written of it; null for nothing.</summary>
    public RecordedArticle? Find(ArticleId id) =>
        findArticle.Scalar(id.Value) is long article && revisions.Current(article) is { } recorded
            ? new RecordedArticle(recorded.ContentHash, recorded.AnalyserVersion)
            : null;

    /// <summary>
    /// Looks for edited copies among the articles that a former version recorded, and for names in them that several bear; each in one
    /// transaction, so that it can be broken off.
    /// </summary>
    public void GroupFormerArticles()
    {
        while (Transact(GroupNext) || Transact(TellNextApart)) { }
    }

    /// <summary>Records an analysis in one transaction.</summary>
    public RecordOutcome Record(ArticleAnalysis analysis) =>
        Transact(() =>
        {
            var article = Key(analysis.Article.Id);
            clearFailure.Run(article);
            var recorded = revisions.Current(article);
            if (recorded is null)
            {
                Append(article, analysis, analysis.Claims, []);
                return RecordOutcome.New;
            }

            var hash = analysis.Article.ContentHash;
            if (recorded.ContentHash != hash)
            {
                Append(article, analysis, analysis.Claims, claims.InForce(article), recorded);
                return RecordOutcome.Changed;
            }

            return AnalyserVersions.Supersedes(analysis.AnalyserVersion, recorded.AnalyserVersion)
                ? Reanalyse(article, recorded, analysis)
                : RecordOutcome.Unchanged;
        });

    /// <summary>Keeps an article as failed.</summary>
    public bool RecordFailure(ArticleFailure failure) =>
        Transact(() =>
        {
            var article = Key(failure.Article);
            if (findFailure.Scalar(article, failure.Stage, failure.Code, failure.Message) is not null)
            {
                return false;
            }

            addFailure.Run(article, failure.Stage, failure.Code, failure.Message);
            AddEntry(EntryKind.ArticleFailed, article, failure: failure);
            return true;
        });

    /// <summary>Takes an article out.</summary>
    public bool Remove(ArticleId id) =>
        Transact(() =>
        {
            if (findArticle.Scalar(id.Value) is not long article)
            {
                return false;
            }

            var hadFailed = clearFailure.Run(article) > 0;
            if (revisions.Current(article) is not { } recorded)
            {
                return hadFailed;
            }

            foreach (var claim in claims.InForce(article))
            {
                claims.Retract(claim.Key, AddEntry(EntryKind.ClaimRetracted, article, claim.Key));
            }

            var resolution = judgements.Read().Resolution;
            var names = resolver.NamesIn(recorded.Key);
            var shared = resolver.SharedAmong(names, resolution);
            revisions.End(recorded.Key, AddEntry(EntryKind.ArticleRemoved, article));
            stories.Leave(recorded.Story);
            NoteRegrouped();
            shared.SymmetricExceptWith(resolver.SharedAmong(names, resolution));
            ResolveAnew(shared.SelectMany(n => resolver.ArticlesOf(n.Name)), resolution);
            return true;
        });

    /// <summary>Records a judgement and what it changes, in one transaction.</summary>
    public LedgerPosition? Judge(Judgement judgement, string because) =>
        Transact(() =>
        {
            var log = judgements.Read();
            var recorded = new RecordedJudgement(new LedgerPosition(position + 1), clock.GetUtcNow(), judgement, because);
            if (log.With(recorded) is not { } next)
            {
                return (LedgerPosition?)null;
            }

            AddEntry(JudgementRow.KindOf(judgement), article: null);
            var difference = next.Resolution.DifferenceTo(log.Resolution);
            judgements.Add(recorded, next, difference);
            ResolveAnew(judgements.ArticlesOf(difference), next.Resolution);
            return recorded.Position;
        });

    // The same body, read by a newer analyser: claims that it confirms stay as they are.
    private RecordOutcome Reanalyse(long article, RevisionRow recorded, ArticleAnalysis analysis)
    {
        var inForce = claims.InForce(article);
        var known = inForce.ToLookup(c => c.Claim.Id);
        var fresh = analysis.Claims.DistinctBy(c => c.Id).ToList();
        var confirmed = fresh.Where(c => known[c.Id].Any(k => ClaimWriter.SayTheSame(k.Claim, c))).Select(c => c.Id).ToHashSet();
        if (confirmed.Count == fresh.Count && confirmed.Count == inForce.Length && revisions.IsSame(recorded.Key, analysis))
        {
            revisions.Confirm(recorded.Key, analysis.AnalyserVersion);
            return RecordOutcome.Unchanged;
        }

        Append(
            article,
            analysis,
            [.. fresh.Where(c => !confirmed.Contains(c.Id))],
            [.. inForce.Where(c => !confirmed.Contains(c.Claim.Id))],
            recorded
        );
        return RecordOutcome.Changed;
    }

    private void Append(
        long article,
        ArticleAnalysis analysis,
        ImmutableArray<Claim> asserted,
        ImmutableArray<StoredClaim> retracted,
        RevisionRow? formerRevision = null
    )
    {
        var resolution = judgements.Read().Resolution;
        var names = ArticleResolver
            .NamesIn(analysis)
            .Concat(formerRevision is null ? [] : resolver.NamesIn(formerRevision.Key))
            .Distinct()
            .ToList();
        var sharedBefore = resolver.SharedAmong(names, resolution);
        var ingested = AddEntry(EntryKind.ArticleIngested, article, contentHash: analysis.Article.ContentHash.Value);
        if (formerRevision is { } former)
        {
            revisions.End(former.Key, ingested);
            stories.Leave(former.Story);
        }

        var shared = resolver.SharedAmong(names, resolution, analysis);
        var present = analysis
            .Actors.Select(a => a.Actor)
            .DistinctBy(a => a.Id)
            .ToDictionary(a => a.Id, a => resolution.Resolve(analysis.Article.Id, a, shared.Contains((a.Id, a.Type))));
        revisions.Add(article, ingested, analysis, present);
        stories.Join(article, analysis.Article);
        Replace(article, retracted, asserted, present, resolution);
        NoteRegrouped();
        shared.SymmetricExceptWith(sharedBefore);
        ResolveAnew(shared.SelectMany(n => resolver.ArticlesOf(n.Name)).Where(a => a.Key != article), resolution);
    }

    private void Replace(
        long article,
        ImmutableArray<StoredClaim> retracted,
        ImmutableArray<Claim> asserted,
        Dictionary<ActorId, ActorId> present,
        ActorResolution resolution
    )
    {
        foreach (var (from, to) in present)
        {
            resolver.NoteForm(from, to);
        }

        foreach (var claim in retracted)
        {
            claims.Retract(claim.Key, AddEntry(EntryKind.ClaimRetracted, article, claim.Key));
        }

        // Claims that stay may be of another bearer of a name than before.
        claims.Rejudge(article, actor => present[actor], resolution);
        foreach (var claim in asserted.DistinctBy(c => c.Id))
        {
            var key = claims.Assert(claim, article, position + 1, actor => present[actor], resolution);
            AddEntry(EntryKind.ClaimAsserted, article, key);
        }
    }

    // Ordered by id, so that two ledgers with the same history have the same entries.
    private void ResolveAnew(IEnumerable<(string Id, long Key)> articles, ActorResolution resolution)
    {
        foreach (var (id, article) in articles.Distinct().OrderBy(a => a.Id, StringComparer.Ordinal))
        {
            if (resolver.Resolve(id, article, resolution))
            {
                AddEntry(EntryKind.ArticleRejudged, article);
            }
        }
    }

    private bool TellNextApart()
    {
        if (findSharedName.Scalar() is not string name)
        {
            return false;
        }

        ResolveAnew(resolver.ArticlesOf(new ActorId(name)), judgements.Read().Resolution);
        clearSharedName.Run(name);
        return true;
    }

    private bool GroupNext()
    {
        long revision;
        long article;
        string story;
        Article published;
        using (var row = findUngrouped.Read())
        {
            if (!row.Read())
            {
                return false;
            }

            (revision, article, story) = (row.GetInt64(0), row.GetInt64(1), row.GetString(5));
            published = new Article
            {
                Id = new ArticleId(row.GetString(2)),
                Title = "",
                Body = row.GetString(3),
                PublishedAt = row.Moment(4),
            };
        }

        if (stories.Join(article, published) != story)
        {
            AddEntry(EntryKind.ArticleRegrouped, article);
        }

        NoteRegrouped();
        clearUngrouped.Run(revision);
        return true;
    }

    private void NoteRegrouped()
    {
        foreach (var article in stories.TakeMoved())
        {
            AddEntry(EntryKind.ArticleRegrouped, article);
        }
    }

    private long AddEntry(EntryKind kind, long? article, long? claim = null, string? contentHash = null, ArticleFailure? failure = null)
    {
        position++;
        addEntry.Run(
            position,
            (long)kind,
            Cells.Write(clock.GetUtcNow()),
            article,
            claim,
            contentHash,
            failure?.Stage,
            failure?.Code,
            failure?.Message
        );
        return position;
    }

    private long Key(ArticleId id) => (long)(findArticle.Scalar(id.Value) ?? addArticle.Scalar(id.Value)!);

    private T Transact<T>(Func<T> change)
    {
        if (IsTogether)
        {
            // What fails here fails the whole.
            return change();
        }

        begin.Run();
        try
        {
            position = (long)head.Scalar()!;
            ForgetIfChanged();
            var result = change();
            commit.Run();
            return result;
        }
        catch
        {
            Forget();
            if (statements.InTransaction)
            {
                rollback.Run();
            }

            throw;
        }
    }

    // Another connection may have put an earlier ledger in this one's place (restore): rows that are remembered may be others now.
    private void ForgetIfChanged()
    {
        var version = (long)dataVersion.Scalar()!;
        if (version != knownVersion)
        {
            Forget();
            knownVersion = version;
        }
    }

    private void Forget()
    {
        claims.Forget();
        revisions.Forget();
        judgements.Forget();
        stories.Forget();
    }
}
