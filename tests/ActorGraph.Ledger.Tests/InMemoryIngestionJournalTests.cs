using ActorGraph.Core.Ledger;
using ActorGraph.Testing;

namespace ActorGraph.Ledger.Tests;

public sealed class InMemoryIngestionJournalTests : IngestionJournalContract
{
    protected override IIngestionJournal Open() => new InMemoryIngestionJournal();
}
