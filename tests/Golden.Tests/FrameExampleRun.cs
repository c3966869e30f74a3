using System.Collections.Concurrent;
using ActorGraph.Extraction.Rules;

namespace Golden.Tests;

/// <summary>Runs all sentences of the frame files once, each as a document of its own, on all cores.</summary>
public sealed class FrameExampleRun : IDisposable
{
    private readonly AnalyzerFixture analyzer = new();
    private readonly Lazy<IReadOnlyDictionary<string, string>> failing;

    public FrameExampleRun() => failing = new Lazy<IReadOnlyDictionary<string, string>>(Run);

    /// <summary>The text of each sentence that does not give what its frame says, by its name.</summary>
    public IReadOnlyDictionary<string, string> Failing => failing.Value;

    /// <summary>How many sentences were run.</summary>
    public int Count { get; private set; }

    public void Dispose() => analyzer.Dispose();

    private ConcurrentDictionary<string, string> Run()
    {
        var examples = FrameLexicon.Load([]).Frames.SelectMany(FrameExample.Of).ToArray();
        var found = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Parallel.ForEach(
            examples,
            example =>
            {
                if (!example.Holds(analyzer.Trace(example.Text)))
                {
                    found[example.Name] = example.Text;
                }
            }
        );
        Count = examples.Length;
        return found;
    }
}
