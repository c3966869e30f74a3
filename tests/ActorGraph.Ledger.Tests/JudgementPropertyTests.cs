using ActorGraph.Core.Judgements;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Ledger.Tests;

/// <summary>Whatever was judged and whenever: what is shown follows from the articles now recorded and the judgements in force.</summary>
public sealed class JudgementPropertyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 7)]
    [InlineData(3, 50)]
    public void ReadChanges_AThousandJudgementsAmongArticles_StepsGiveWhatAllAtOnceGives(int seed, int batchEntries)
    {
        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
        using var plain = new InMemoryLedger();
        var (random, same) = (new RandomJudgements(seed), new RandomJudgements(seed));
        var (stepped, plainStepped) = (new SteppedDump(), new SteppedDump());
        for (var i = 0; i < 1_000; i++)
        {
            Act(random, ledger, i);
            Act(same, plain, i);
            if (i % 25 == 24)
            {
                stepped.Advance(ledger, batchEntries);
                plainStepped.Advance(plain, 10 * batchEntries);
                Assert.Equal(SteppedDump.Of(plain), SteppedDump.Of(ledger));
                Assert.Equal(SteppedDump.Of(ledger), stepped.ToString());
                Assert.Equal(SteppedDump.Of(plain), plainStepped.ToString());
                Assert.Equal(plain.Count() with { Head = ledger.Head }, ledger.Count());
            }
        }

        Assert.Equal(
            plain.ReadJudgements().Select(j => (j.Position, j.Judgement, j.IsInForce)),
            ledger.ReadJudgements().Select(j => (j.Position, j.Judgement, j.IsInForce))
        );
        Assert.Equal(
            plain.ReadEntries(LedgerPosition.Start).Select(e => e.GetType()),
            ledger.ReadEntries(LedgerPosition.Start).Select(e => e.GetType())
        );
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void ReadActors_SameArticlesAndJudgementsInAnyOrder_AreTheSame(int seed)
    {
        using var lived = new InMemoryLedger();
        var random = new RandomJudgements(seed);
        for (var i = 0; i < 200; i++)
        {
            Act(random, lived, i);
        }

        var articles = lived.ReadArticles().Select(a => RandomJudgements.RecordedIn(lived, a.Id)).ToArray();
        var judgements = lived
            .ReadJudgements()
            .Where(j => j.IsInForce && j.Judgement is not JudgementTakenBack)
            .Select(j => j.Judgement)
            .ToList();
        new Random(seed).Shuffle(articles);
        using var ledger = SqliteLedger.Open(folder.File("ledger.db"), TimeProvider.System);
        for (var i = 0; i < Math.Max(articles.Length, judgements.Count); i++)
        {
            if (i < judgements.Count)
            {
                ledger.Judge(judgements[i]);
            }

            if (i < articles.Length)
            {
                ledger.Record(articles[i]);
            }
        }

        Assert.NotEmpty(judgements);
        Assert.Equal(SteppedDump.Of(lived), SteppedDump.Of(ledger));
    }

    public void Dispose() => folder.Dispose();

    private static void Act(RandomJudgements random, ILedger ledger, int step)
    {
        random.JudgeSomething(ledger);
        if (step % 4 == 0)
        {
            random.RecordSomething(ledger);
        }
    }
}
