using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>The gradients of all weights of a network, as one worker sums them.</summary>
internal sealed class GradientSet
{
    private readonly Dictionary<WeightMatrix, float[]> gradients;

    /// <summary>Makes gradients of zero.</summary>
    public GradientSet(ParserNetwork network) => gradients = network.Weights.ToDictionary(w => w, w => new float[w.Values.Length]);

    /// <summary>The gradient of one matrix, row after row.</summary>
    public float[] Of(WeightMatrix weights) => gradients[weights];

    /// <summary>The gradient of one row of a table.</summary>
    public Span<float> Row(WeightMatrix weights, int row) => gradients[weights].AsSpan(row * weights.Columns, weights.Columns);
}
