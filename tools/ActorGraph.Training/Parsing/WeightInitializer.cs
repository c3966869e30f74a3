using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>Draws the weights that training begins with.</summary>
internal static class WeightInitializer
{
    /// <summary>Fills a network of zeros.</summary>
    public static void Fill(ParserNetwork network, Random random)
    {
        foreach (var weights in network.Weights)
        {
            // Biases begin at zero, tables small, the others so that a layer keeps the spread of its input (Glorot and Bengio 2010).
            var isTable = network.Tables.Contains(weights);
            var bound = isTable ? 0.15f : MathF.Sqrt(6f / (weights.Rows + FanOut(weights)));
            for (var i = 0; weights.Rows > 1 && i < weights.Values.Length; i++)
            {
                weights.Values[i] = ((2 * random.NextSingle()) - 1) * bound;
            }
        }

        for (var layer = 0; layer < network.Shape.LayerCount; layer++)
        {
            OpenForgetGates(network.Direction(layer, false));
            OpenForgetGates(network.Direction(layer, true));
        }
    }

    // The four gates of a cell are layers of their own.
    private static int FanOut(WeightMatrix weights) =>
        weights.Name.StartsWith("layer", StringComparison.Ordinal) ? weights.Columns / 4 : weights.Columns;

    private static void OpenForgetGates(LstmDirection direction) =>
        direction.Bias.Values.AsSpan(direction.CellCount, direction.CellCount).Fill(1);
}
