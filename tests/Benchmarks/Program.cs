using System.Globalization;
using BenchmarkDotNet.Running;
using Benchmarks;

// "--quick" prints words a second for each stage from one process in half a minute; "--vary N FILE" writes N articles to ingest;
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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}
