using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Pipeline.Browsing;

namespace Benchmarks;

/// <summary>What <c>serve</c> makes people wait: for a search, and for the neighbourhoods of those whom most articles name. In processor
/// time, since other work on the machine is not its own.</summary>
internal static class BrowseRun
{
    private const int Actors = 10;
    private const int Times = 5;
    private const int Neighbours = 20;

    public static void Print(string path, TextWriter output)
    {
        using var ledger = SqliteLedger.Open(path, TimeProvider.System, readOnly: true);
        var search = new ActorSearch(ledger);
        var browser = new GraphBrowser(ledger);
        var counts = ledger.Count();
        output.WriteLine(
            FormattableString.Invariant(
                $"{counts.Claims:N0} claims, {counts.Relations:N0} relations, {counts.Actors:N0} actors, {counts.Articles:N0} articles"
            )
        );
        Print(output, "first search", [Measure(() => search.Find("rus", 10))]);
        Print(output, "search", Repeat(() => search.Find("rus", 10)));
        var year = new ClaimFilter
        {
            From = new DateOnly(2023, 1, 1),
            To = new DateOnly(2023, 12, 31),
            Modalities = [Modality.Asserted],
        };
        var known = search.Find("", Actors).Select(f => f.Actor.Id).ToList();
        foreach (var actor in known)
        {
            Print(
                output,
                $"{actor}: all time",
                Repeat(() => browser.ReadNeighbourhood(actor, ClaimFilter.None, Neighbours, CancellationToken.None))
            );
            Print(output, $"{actor}: one year", Repeat(() => browser.ReadNeighbourhood(actor, year, Neighbours, CancellationToken.None)));
        }

        var (one, other) = (known[0], known[1]);
        Print(output, $"{one} and {other}", Repeat(() => browser.ReadPair(one, other, ClaimFilter.None, CancellationToken.None)));
    }

    private static List<double> Repeat<T>(Func<T> work) => [.. Enumerable.Range(0, Times).Select(_ => Measure(work))];

    private static double Measure<T>(Func<T> work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static void Print(TextWriter output, string name, List<double> milliseconds)
    {
        milliseconds.Sort();
        output.WriteLine(
            FormattableString.Invariant($"{name, -40}{milliseconds[milliseconds.Count / 2], 8:0} ms, at worst {milliseconds[^1], 6:0} ms")
        );
    }
}
