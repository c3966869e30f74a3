using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>The factors of one pass: 0 for what is left out, more than 1 for what stays, so that the sum is kept.</summary>
/// <param name="shape">The network's sizes.</param>
/// <param name="rates">The shares.</param>
internal sealed class DropoutMasks(NetworkShape shape, DropoutRates rates)
{
    private const int kinds = 3;
    private readonly float[][] contexts = new float[shape.LayerCount][];
    private readonly float[][] recurrent = new float[2 * shape.LayerCount][];
    private float[] roles = [];
    private float[] descriptions = [];

    /// <summary>Draws new masks.</summary>
    public void Draw(PackedSentences batch, Random random)
    {
        descriptions = DrawDescriptions(batch.RowCount, random);
        for (var layer = 0; layer < contexts.Length; layer++)
        {
            contexts[layer] = Draw(batch.Count * shape.ContextSize, rates.Context, random);
            recurrent[2 * layer] = Draw(batch.Count * shape.CellCount, rates.Recurrent, random);
            recurrent[(2 * layer) + 1] = Draw(batch.Count * shape.CellCount, rates.Recurrent, random);
        }

        roles = Draw(batch.Count * shape.RoleSize, rates.Role, random);
    }

    /// <summary>The mask of one direction's steps; empty for none.</summary>
    public ReadOnlySpan<float> Recurrent(int layer, bool isBackward) => recurrent[(2 * layer) + (isBackward ? 1 : 0)];

    /// <summary>Masks a layer's outputs, or their gradients.</summary>
    public void ApplyToContext(int layer, PackedSentences batch, Span<float> rows) =>
        Apply(contexts[layer], batch, rows, shape.ContextSize);

    /// <summary>Masks the roles, or their gradients.</summary>
    public void ApplyToRoles(PackedSentences batch, Span<float> rows) => Apply(roles, batch, rows, shape.RoleSize);

    /// <summary>Masks the description of one row, or its gradient.</summary>
    public void ApplyToDescription(int row, Span<float> numbers)
    {
        if (descriptions.Length == 0)
        {
            return;
        }

        var words = shape.VectorSize + shape.WordSize;
        var factors = descriptions.AsSpan(row * kinds, kinds);
        Scale(numbers[..words], factors[0]);
        Scale(numbers.Slice(words, shape.PieceSize), factors[1]);
        Scale(numbers[(words + shape.PieceSize)..], factors[2]);
    }

    private static void Scale(Span<float> numbers, float factor) => VectorArithmetic.Scale(numbers, numbers, factor);

    private static void Apply(float[] mask, PackedSentences batch, Span<float> rows, int size)
    {
        if (mask.Length == 0)
        {
            return;
        }

        for (var step = 0; step < batch.StepCount; step++)
        {
            var length = batch.Active(step) * size;
            VectorArithmetic.Multiply(rows.Slice(batch.Start(step) * size, length), mask.AsSpan(0, length));
        }
    }

    private static float[] Draw(int count, float rate, Random random)
    {
        if (rate == 0)
        {
            return [];
        }

        var mask = new float[count];
        for (var i = 0; i < count; i++)
        {
            mask[i] = random.NextSingle() < rate ? 0 : 1 / (1 - rate);
        }

        return mask;
    }

    // At least one kind of description stays, and takes over the weight of those that do not.
    private float[] DrawDescriptions(int rows, Random random)
    {
        var mask = Draw(rows * kinds, rates.Description, random);
        for (var row = 0; row < mask.Length; row += kinds)
        {
            var kept = mask.AsSpan(row, kinds);
            if (kept.ContainsAnyExcept(0f))
            {
                var share = (float)kinds / (kinds - kept.Count(0f));
                for (var kind = 0; kind < kinds; kind++)
                {
                    kept[kind] = kept[kind] == 0 ? 0 : share;
                }
            }
            else
            {
                kept.Fill(1);
            }
        }

        return mask;
    }
}
