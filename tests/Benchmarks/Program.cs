using BenchmarkDotNet.Running;
using Benchmarks;

// "--quick" prints words a second for each stage from one process in half a minute; without it BenchmarkDotNet takes its time.
if (args.Contains("--quick", StringComparer.Ordinal))
{
    QuickRun.Print(Console.Out);
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(StageBenchmarks).Assembly).Run(args);
}
