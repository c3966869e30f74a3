using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>The ledger in one SQLite file, in WAL mode: readers never wait for the writer nor it for them.</summary>
/// <remarks>Safe for use by many threads; writing is one at a time. Other processes may read and write the same file.</remarks>
public sealed class SqliteLedger : ILedger
{
    private readonly Lock writing = new();
    private readonly LedgerFile file;
    private readonly Statements statements;
    private readonly LedgerWriter? writer;
    private readonly ArticleFinder finder;

    private SqliteLedger(LedgerFile file, Statements statements, LedgerWriter? writer)
    {
        this.file = file;
        this.statements = statements;
        this.writer = writer;
        finder = new ArticleFinder(file);
    }

    /// <inheritdoc />
    public LedgerPosition Head => Read(view => view.Head);

    /// <summary>Opens a ledger, or makes a new one where there is no file.</summary>
    /// <param name="path">The file; its folder is made if it is missing.</param>
    /// <param name="clock">Dates the entries.</param>
    /// <param name="readOnly">Whether nothing may be changed; then the file must exist.</param>
    /// <param name="busyTimeout">How long to wait for another process that writes; 10 seconds by default, whole seconds.</param>
    /// <exception cref="ActorGraphException">The file is no ledger, newer than this version, locked, or may not be read or
    /// written.</exception>
    public static SqliteLedger Open(string path, TimeProvider clock, bool readOnly = false, TimeSpan? busyTimeout = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        ArgumentNullException.ThrowIfNull(clock);
        if (readOnly && !File.Exists(path))
        {
            throw SqliteFaults.Missing(path);
        }

        var file = new LedgerFile(path, readOnly, busyTimeout ?? TimeSpan.FromSeconds(10));
        return file.Guard(() => Open(file, clock));
    }

    /// <summary>The journal in this ledger's file; it is closed with the ledger.</summary>
    public IIngestionJournal OpenJournal()
    {
        lock (writing)
        {
            return file.Guard(() => new SqliteIngestionJournal(file, statements, writing));
        }
    }

    /// <summary>The fetches in this ledger's file; they are closed with the ledger.</summary>
    public IFetchMemory OpenFetchMemory()
    {
        lock (writing)
        {
            return file.Guard(() => new SqliteFetchMemory(file, statements, writing));
        }
    }

    /// <inheritdoc />
    public RecordOutcome Record(ArticleAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        AnalysisRules.ThrowIfBroken(analysis);
        return Write(w => w.Record(analysis));
    }

    /// <inheritdoc />
    public void RecordFailure(ArticleFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        Write(w => w.RecordFailure(failure));
    }

    /// <inheritdoc />
    public bool Remove(ArticleId article) => Write(w => w.Remove(article));

    /// <inheritdoc />
    public LedgerPosition? Judge(Judgement judgement, string because = "")
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(because);
        return Write(w => w.Judge(judgement, because));
    }

    /// <inheritdoc />
    public void Together(Action writes)
    {
        ArgumentNullException.ThrowIfNull(writes);
        Write(w =>
        {
            w.Together(writes);
            return true;
        });
    }

    /// <inheritdoc />
    public ILedgerView OpenSnapshot(double minConfidence = 0) => new LedgerReader(file, minConfidence);

    /// <inheritdoc />
    public RecordedArticle? Find(ArticleId article) =>
        file.Guard(() => writing.IsHeldByCurrentThread && writer is { IsTogether: true } ? writer.Find(article) : finder.Find(article));

    /// <inheritdoc />
    public Article? ReadArticle(ArticleId article) => Read(view => view.ReadArticle(article));

    /// <inheritdoc />
    public LedgerCounts Count() => Read(view => view.Count());

    /// <inheritdoc />
    public IEnumerable<LedgerEntry> ReadEntries(LedgerPosition after) => Stream(view => view.ReadEntries(after));

    /// <inheritdoc />
    public IEnumerable<ArticleFailure> ReadFailures() => Stream(view => view.ReadFailures());

    /// <inheritdoc />
    public IEnumerable<ArticleSummary> ReadArticles() => Stream(view => view.ReadArticles());

    /// <inheritdoc />
    public IEnumerable<ArticleSummary> ReadArticles(IReadOnlyCollection<ArticleId> articles) => Stream(view => view.ReadArticles(articles));

    /// <inheritdoc />
    public IEnumerable<Actor> ReadActors() => Stream(view => view.ReadActors());

    /// <inheritdoc />
    public IEnumerable<Actor> ReadActors(IReadOnlyCollection<ActorId> actors) => Stream(view => view.ReadActors(actors));

    /// <inheritdoc />
    public IEnumerable<ActorDescription> ReadDescriptions() => Stream(view => view.ReadDescriptions());

    /// <inheritdoc />
    public IEnumerable<ActorNaming> ReadNamings(ActorId actor) => Stream(view => view.ReadNamings(actor));

    /// <inheritdoc />
    public IEnumerable<ArticleMention> ReadMentions() => Stream(view => view.ReadMentions());

    /// <inheritdoc />
    public IEnumerable<ArticleMention> ReadMentions(IReadOnlyCollection<ArticleId> articles) => Stream(view => view.ReadMentions(articles));

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaims() => Stream(view => view.ReadClaims());

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaims(IReadOnlyCollection<ClaimId> claims) => Stream(view => view.ReadClaims(claims));

    /// <inheritdoc />
    public IEnumerable<Claim> ReadRejectedClaims() => Stream(view => view.ReadRejectedClaims());

    /// <inheritdoc />
    public IEnumerable<RecordedJudgement> ReadJudgements() => Stream(view => view.ReadJudgements());

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsOf(ActorId actor) => Stream(view => view.ReadClaimsOf(actor));

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsFrom(ActorId source, bool targetFirst) => Stream(view => view.ReadClaimsFrom(source, targetFirst));

    /// <inheritdoc />
    public IEnumerable<Claim> ReadClaimsAmong(IReadOnlyCollection<ActorId> actors) => Stream(view => view.ReadClaimsAmong(actors));

    /// <inheritdoc />
    public IEnumerable<Relation> ReadRelations() => Stream(view => view.ReadRelations());

    /// <inheritdoc />
    public IEnumerable<Relation> ReadRelations(IReadOnlyCollection<RelationKey> relations) => Stream(view => view.ReadRelations(relations));

    /// <inheritdoc />
    public LedgerChanges ReadChanges(LedgerPosition after, LedgerPosition upTo) => Read(view => view.ReadChanges(after, upTo));

    /// <inheritdoc />
    public IEnumerable<ClaimTenure> ReadTenures(LedgerPosition after) => Stream(view => view.ReadTenures(after));

    /// <inheritdoc />
    public LedgerPosition FindPosition(DateTimeOffset before) => Read(view => view.FindPosition(before));

    /// <inheritdoc />
    public void Dispose()
    {
        lock (writing)
        {
            statements.Dispose();
            finder.Dispose();
            file.Release();
        }
    }

    private static SqliteLedger Open(LedgerFile file, TimeProvider clock)
    {
        CreateFolder(file);
        var statements = new Statements(file);
        try
        {
            LedgerMigrations.Apply(statements.Connection, file);
            var writer = file.IsReadOnly ? null : new LedgerWriter(statements, clock);
            writer?.GroupFormerArticles();
            return new SqliteLedger(file, statements, writer);
        }
        catch
        {
            statements.Dispose();
            file.Release();
            throw;
        }
    }

    private static void CreateFolder(LedgerFile file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(file.Path));
        if (file.IsReadOnly || folder is null)
        {
            return;
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.LedgerUnavailable,
                $"The folder of the ledger '{file.Path}' cannot be made: {fault.Message} Set Ledger:Path to another place.",
                fault
            );
        }
    }

    private T Write<T>(Func<LedgerWriter, T> change)
    {
        lock (writing)
        {
            return writer is null
                ? throw new InvalidOperationException($"The ledger '{file.Path}' was opened to be read only.")
                : file.Guard(() => change(writer));
        }
    }

    private T Read<T>(Func<LedgerReader, T> read)
    {
        using var view = new LedgerReader(file);
        return read(view);
    }

    private IEnumerable<T> Stream<T>(Func<LedgerReader, IEnumerable<T>> read)
    {
        using var view = new LedgerReader(file);
        foreach (var item in read(view))
        {
            yield return item;
        }
    }
}
