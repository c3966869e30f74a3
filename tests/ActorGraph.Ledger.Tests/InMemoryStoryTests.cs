using ActorGraph.Core.Ledger;
using ActorGraph.Testing;

namespace ActorGraph.Ledger.Tests;

public sealed class InMemoryStoryTests : StoryContract
{
    protected override ILedger Open() => new InMemoryLedger();
}
