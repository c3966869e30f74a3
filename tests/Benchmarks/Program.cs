using System.Globalization;
using BenchmarkDotNet.Running;
using Benchmarks;

// "--quick" prints words a second for each stage from one process in half a minute; "--vary N FILE" writes N articles to ingest;
// without either BenchmarkDotNet takes its time.
switch (args)
{
    case ["--quick"]:
        QuickRun.Print(Console.Out);
        break;
    case ["--vary", var count, var path]:
        VariedSamples.Write(int.Parse(count, CultureInfo.InvariantCulture), path);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
        break;
}
