using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>The weights that gradients flow back through, transposed; shared by the workers while the weights rest.</summary>
internal sealed class TransposedWeights
{
    private readonly Dictionary<WeightMatrix, PackedMatrix> packed;

    /// <summary>Makes room for the matrices of a network that are no tables.</summary>
    public TransposedWeights(ParserNetwork network) =>
        packed = network.Weights.Except(network.Tables).Where(w => w.Rows > 1).ToDictionary(w => w, _ => new PackedMatrix());

    /// <summary>One matrix, transposed.</summary>
    public PackedMatrix Of(WeightMatrix weights) => packed[weights];

    /// <summary>Takes over changed weights.</summary>
    public void Repack() =>
        Parallel.ForEach(
            packed,
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            p => p.Value.PackTransposed(p.Key.Values, p.Key.Columns, p.Key.Rows, p.Key.Columns)
        );
}
