using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>Carries gradients back through one direction of a recurrent layer, step by step against its reading.</summary>
/// <param name="gradients">Receives the gradients of the weights.</param>
/// <param name="transposed">The weights, transposed.</param>
/// <param name="linear">Carries them through the weights of the input.</param>
internal sealed class LstmGradient(GradientSet gradients, TransposedWeights transposed, LinearGradient linear)
{
    private readonly PackedMatrix packed = new();
    private float[] outputCarry = [];
    private float[] cellCarry = [];

    /// <summary>Adds the gradients of the weights and of the input; leaves the gates' gradients in place of the gates.</summary>
    /// <param name="direction">The direction.</param>
    /// <param name="batch">The rows' places.</param>
    /// <param name="state">What the forward pass left.</param>
    /// <param name="input">The input rows.</param>
    /// <param name="flow">The gradients of output and input, and the mask of the forward pass.</param>
    public void Backward(LstmDirection direction, PackedSentences batch, LstmState state, ReadOnlySpan<float> input, Flow flow)
    {
        var cells = direction.CellCount;
        outputCarry = new float[batch.Count * cells];
        cellCarry = new float[batch.Count * cells];
        for (var i = batch.StepCount - 1; i >= 0; i--)
        {
            Step(direction, batch, state, direction.IsBackward ? batch.StepCount - 1 - i : i, flow);
        }

        var gates = state.Gates.AsSpan(0, batch.RowCount * 4 * cells);
        packed.Pack(gates, batch.RowCount, 4 * cells, 4 * cells);
        MatrixProduct.AddTransposed(state.Previous, cells, cells, packed, gradients.Of(direction.Recurrent));
        linear.Backward(direction.Input, direction.Bias, input, direction.Input.Rows, gates, flow.Input);
    }

    private void Step(LstmDirection direction, PackedSentences batch, LstmState state, int step, Flow flow)
    {
        var cells = direction.CellCount;
        var (before, running) = direction.Before(batch, step);
        var start = batch.Start(step);
        for (var sentence = 0; sentence < batch.Active(step); sentence++)
        {
            var row = start + sentence;
            var carry = outputCarry.AsSpan(sentence * cells, cells);
            VectorArithmetic.Add(carry, flow.Output.Slice((row * 2 * cells) + (direction.IsBackward ? cells : 0), cells));
            var cellsBefore = sentence < running ? state.Cells.AsSpan((batch.Start(before) + sentence) * cells, cells) : [];
            Cell(
                state.Gates.AsSpan(row * 4 * cells, 4 * cells),
                cellsBefore,
                state.Cells.AsSpan(row * cells, cells),
                carry,
                cellCarry.AsSpan(sentence * cells, cells)
            );
        }

        var carried = outputCarry.AsSpan(0, running * cells);
        carried.Clear();
        MatrixProduct.Add(state.Gates.AsSpan(start * 4 * cells), 4 * cells, running, transposed.Of(direction.Recurrent), carried, cells);
        if (!flow.RecurrentMask.IsEmpty)
        {
            VectorArithmetic.Multiply(carried, flow.RecurrentMask);
        }
    }

    private static void Cell(
        Span<float> gates,
        ReadOnlySpan<float> before,
        ReadOnlySpan<float> cells,
        ReadOnlySpan<float> output,
        Span<float> cellCarry
    )
    {
        var count = (nuint)cells.Length;
        var one = Vector256<float>.One;
        ref var gate = ref MemoryMarshal.GetReference(gates);
        ref var carry = ref MemoryMarshal.GetReference(cellCarry);
        for (nuint i = 0; i < count; i += (nuint)Vector256<float>.Count)
        {
            var inputGate = Vector256.LoadUnsafe(ref gate, i);
            var forgetGate = Vector256.LoadUnsafe(ref gate, count + i);
            var candidate = Vector256.LoadUnsafe(ref gate, (2 * count) + i);
            var outputGate = Vector256.LoadUnsafe(ref gate, (3 * count) + i);
            var old = before.IsEmpty ? Vector256<float>.Zero : Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(before), i);
            var bent = Activation.Tanh(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(cells), i));
            var fromOutput = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(output), i);
            var cell = (fromOutput * outputGate * (one - (bent * bent))) + Vector256.LoadUnsafe(ref carry, i);
            (cell * candidate * inputGate * (one - inputGate)).StoreUnsafe(ref gate, i);
            (cell * old * forgetGate * (one - forgetGate)).StoreUnsafe(ref gate, count + i);
            (cell * inputGate * (one - (candidate * candidate))).StoreUnsafe(ref gate, (2 * count) + i);
            (fromOutput * bent * outputGate * (one - outputGate)).StoreUnsafe(ref gate, (3 * count) + i);
            (cell * forgetGate).StoreUnsafe(ref carry, i);
        }
    }

    /// <summary>The gradients at both ends of a direction.</summary>
    internal readonly ref struct Flow
    {
        /// <summary>The gradients of the output rows, both directions side by side.</summary>
        public required ReadOnlySpan<float> Output { get; init; }

        /// <summary>Receives, added, the gradients of the input rows.</summary>
        public required Span<float> Input { get; init; }

        /// <summary>The mask of the forward pass.</summary>
        public required ReadOnlySpan<float> RecurrentMask { get; init; }
    }
}
