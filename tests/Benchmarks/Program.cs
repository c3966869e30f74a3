using System.Globalization;
using BenchmarkDotNet.Running;
using Benchmarks;

// "--quick" prints words a second for each stage from one process in half a minute; "--vary N FILE" writes N articles to ingest;
// "--recombine N FILE NEWSWIRE" the same out of the Meaning Bank's newswire;
// "--ledger N SMALL LARGE" multiplies a ledger until it has N claims; "--browse LEDGER" prints what the page over it makes people wait;
// "--actors" prints what our actors and half a million names of a user cost;
// without either BenchmarkDotNet takes its time.
switch (args)
{
    case ["--quick"]:
        QuickRun.Print(Console.Out);
        break;
    case ["--actors"]:
        ActorRun.Print(Console.Out);
        break;
    case ["--vary", var count, var path]:
        VariedSamples.Write(int.Parse(count, CultureInfo.InvariantCulture), path);
        break;
    case ["--recombine", var count, var path, var newswire]:
        RecombinedNewswire.Write(int.Parse(count, CultureInfo.InvariantCulture), path, newswire);
        break;
    case ["--ledger", var count, var small, var large]:
        LargeLedger.Write(int.Parse(count, CultureInfo.InvariantCulture), small, large);
        break;
    case ["--browse", var path]:
        BrowseRun.Print(path, Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}
