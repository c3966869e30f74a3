using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Pipeline.Configuration;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Copies of the configured ledger.</summary>
public sealed class LedgerCopies(IOptions<LedgerOptions> options, TimeProvider timeProvider)
{
    /// <summary>Writes a copy of the ledger, which may be in use; see <see cref="LedgerBackup.Write"/>.</summary>
    public LedgerCounts Write(string backup) => LedgerBackup.Write(options.Value.Path, backup);

    /// <summary>Makes the ledger what a copy holds; see <see cref="LedgerBackup.Restore"/>.</summary>
    public LedgerCounts Restore(string backup) => LedgerBackup.Restore(options.Value.Path, backup, timeProvider.GetUtcNow());
}
