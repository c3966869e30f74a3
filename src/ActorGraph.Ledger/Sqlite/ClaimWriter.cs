using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Judgements;

namespace ActorGraph.Ledger.Sqlite;

/// <summary>Asserts and retracts claims.</summary>
internal sealed class ClaimWriter
{
    private readonly Statement inForce;
    private readonly Statement assert;
    private readonly Statement retract;
    private readonly Statement judge;
    private readonly Statement findProvenance;
    private readonly Statement addProvenance;
    private readonly Dictionary<Provenance, long> provenances = [];

    /// <summary>Prepares the statements.</summary>
    public ClaimWriter(Statements statements)
    {
        inForce = statements.Prepare(ClaimRow.SelectAsserted + "WHERE c.article = $1 AND c.retracted IS NULL ORDER BY c.key", 1);
        assert = statements.Prepare(ClaimRow.Insert, ClaimRow.InsertCount);
        retract = statements.Prepare("UPDATE claim SET retracted = $2 WHERE key = $1", 2);
        judge = statements.Prepare(ClaimRow.Judge, 6);
        findProvenance = statements.Prepare("SELECT key FROM provenance WHERE component = $1 AND version = $2 AND rule = $3", 3);
        addProvenance = statements.Prepare("INSERT INTO provenance (component, version, rule) VALUES ($1, $2, $3) RETURNING key", 3);
    }

    /// <summary>Whether two claims of one id differ in nothing but the version that made them.</summary>
    public static bool SayTheSame(Claim recorded, Claim fresh) =>
        recorded with { Provenance = recorded.Provenance with { Version = fresh.Provenance.Version } } == fresh;

    /// <summary>The claims of an article that are not retracted, as they were asserted and in that order.</summary>
    public ImmutableArray<StoredClaim> InForce(long article)
    {
        using var rows = inForce.Read(article);
        var found = ImmutableArray.CreateBuilder<StoredClaim>();
        while (rows.Read())
        {
            found.Add(new StoredClaim(rows.GetInt64(ClaimRow.KeyColumn), ClaimRow.Read(rows)));
        }

        return found.ToImmutable();
    }

    /// <summary>Asserts a claim at a position.</summary>
    /// <returns>Its row.</returns>
    public long Assert(Claim claim, long article, long position, Func<ActorId, ActorId> whoIs, ActorResolution resolution) =>
        (long)
            assert.Scalar([
                .. ClaimRow.Values(claim, article, position, Key(claim.Provenance)),
                .. ClaimRow.Judged(claim, whoIs, resolution.IsRejected(claim.Id)),
            ])!;

    /// <summary>Writes who the ends of an article's claims are now, and which of the claims count.</summary>
    /// <returns>False if nothing is otherwise.</returns>
    public bool Rejudge(long article, Func<ActorId, ActorId> whoIs, ActorResolution resolution)
    {
        var isChanged = false;
        foreach (var (key, claim) in InForce(article))
        {
            isChanged |= judge.Run([key, .. ClaimRow.Judged(claim, whoIs, resolution.IsRejected(claim.Id))]) > 0;
        }

        return isChanged;
    }

    /// <summary>Retracts a claim at a position; the row stays.</summary>
    public void Retract(long claim, long position) => retract.Run(claim, position);

    /// <summary>Forgets what was read or added: a rollback may have taken it away.</summary>
    public void Forget() => provenances.Clear();

    // A few hundred rules at most.
    private long Key(Provenance provenance)
    {
        if (!provenances.TryGetValue(provenance, out var key))
        {
            object[] values = [provenance.Component, provenance.Version, provenance.Rule];
            key = (long)(findProvenance.Scalar(values) ?? addProvenance.Scalar(values)!);
            provenances.Add(provenance, key);
        }

        return key;
    }
}
