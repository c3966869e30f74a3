using ActorGraph.Core.Ledger;
using ActorGraph.Testing;

namespace ActorGraph.Ledger.Tests;

public sealed class InMemoryJudgementTests : JudgementContract
{
    protected override ILedger Open() => new InMemoryLedger(Clock);
}
