using System.Runtime.CompilerServices;
using ActorGraph.Text.Models;
using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Text.Parsing;

/// <summary>Writes weights small: large matrices a byte a number with a factor for each row or column, the others in half
/// precision.</summary>
internal static class WeightPacking
{
    private const float steps = sbyte.MaxValue;

    /// <summary>Adds a matrix to a weight file.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="weights">The matrix.</param>
    /// <param name="isTable">Whether its rows, and not its columns, have a factor each.</param>
    public static void Add(ModelFileWriter writer, WeightMatrix weights, bool isTable)
    {
        if (!weights.IsLarge)
        {
            writer.Add<Half>(weights.Name, Array.ConvertAll(weights.Values, v => (Half)v));
            return;
        }

        var factors = Factors(weights, isTable);
        var bytes = new sbyte[weights.Values.Length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (sbyte)MathF.Round(weights.Values[i] / factors[isTable ? i / weights.Columns : i % weights.Columns]);
        }

        writer.Add<sbyte>(weights.Name, bytes).Add<float>(FactorsOf(weights), factors);
    }

    /// <summary>Reads a matrix from a weight file.</summary>
    /// <exception cref="Core.Errors.ActorGraphException">AG3001: the file lacks it or has it in another size.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Read(ModelFile file, WeightMatrix weights)
    {
        var count = weights.Values.Length;
        if (!file.Contains(FactorsOf(weights)))
        {
            var halves = file.Section<Half>(weights.Name, count);
            for (var i = 0; i < count; i++)
            {
                weights.Values[i] = (float)halves[i];
            }

            return;
        }

        var factors = file.Section<float>(FactorsOf(weights));
        var bytes = file.Section<sbyte>(weights.Name, count);
        var isTable = factors.Length == weights.Rows;
        for (var row = 0; row < weights.Rows; row++)
        {
            var line = bytes.Slice(row * weights.Columns, weights.Columns);
            var target = weights.Values.AsSpan(row * weights.Columns, weights.Columns);
            for (var column = 0; column < line.Length; column++)
            {
                target[column] = line[column] * factors[isTable ? row : column];
            }
        }
    }

    private static string FactorsOf(WeightMatrix weights) => weights.Name + ".factors";

    private static float[] Factors(WeightMatrix weights, bool isTable)
    {
        var factors = new float[isTable ? weights.Rows : weights.Columns];
        for (var i = 0; i < weights.Values.Length; i++)
        {
            ref var factor = ref factors[isTable ? i / weights.Columns : i % weights.Columns];
            factor = Math.Max(factor, Math.Abs(weights.Values[i]) / steps);
        }

        return Array.ConvertAll(factors, f => f == 0 ? 1 : f);
    }
}
