using BenchmarkDotNet.Attributes;

namespace Benchmarks;

/// <summary>Each stage by itself over all sample articles; the ratio is its share of the whole analysis.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly StageInputs inputs = new();

    [Benchmark(Baseline = true)]
    public int Analyze() => inputs.Analyze();

    [Benchmark]
    public int Read() => inputs.Read();

    [Benchmark]
    public int Segment() => inputs.Segment();

    [Benchmark]
    public int Tag() => inputs.Tag();

    [Benchmark]
    public int Parse() => inputs.Parse();

    [Benchmark]
    public int Recognize() => inputs.Recognize();

    [Benchmark]
    public int Link() => inputs.Link();

    [Benchmark]
    public int Extract() => inputs.Extract();
}
