using ActorGraph.Core.Ledger;
using Xunit;

namespace ActorGraph.Ledger.Tests;

/// <summary>What every memory of fetches promises.</summary>
public abstract class FetchMemoryContract : IDisposable
{
    private static readonly FetchRecord failed = new()
    {
        Address = "https://wire.example/rss?a=1",
        FetchedAt = new DateTimeOffset(2024, 11, 14, 8, 0, 0, TimeSpan.FromHours(2)),
        Status = 503,
        NextCheck = new DateTimeOffset(2024, 11, 14, 9, 0, 0, TimeSpan.Zero),
        Reason = "the server answers 503",
        FailuresInARow = 3,
    };

    private static readonly FetchRecord fetched = failed with
    {
        Status = 200,
        Bytes = 5_000_000_000,
        ETag = "W/\"a'b \"",
        LastModified = "Thu, 14 Nov 2024 08:00:00 GMT ",
        NextCheck = null,
        Reason = "fetched",
        FailuresInARow = 0,
    };

    private IFetchMemory? memory;

    protected IFetchMemory Memory => memory ??= Open();

    [Fact]
    public void Find_UnknownAddress_IsNull() => Assert.Null(Memory.Find("https://wire.example/"));

    [Fact]
    public void Keep_Fetch_IsFoundByItsAddressAsItWas()
    {
        Memory.Keep(fetched);

        Assert.Equal(fetched, Memory.Find(fetched.Address));
        Assert.Null(Memory.Find("https://wire.example/RSS?a=1"));
    }

    [Fact]
    public void Keep_SecondFetch_TakesTheFirstsPlace()
    {
        Memory.Keep(fetched);
        Memory.Keep(failed);

        Assert.Equal(failed, Memory.Find(failed.Address));
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract IFetchMemory Open();

    protected virtual void Dispose(bool disposing)
    {
        // What a memory holds is its ledger's.
    }
}
