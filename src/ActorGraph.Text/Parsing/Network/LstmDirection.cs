using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ActorGraph.Text.Parsing.Network;

/// <summary>One direction of a recurrent layer of long short-term memory cells.</summary>
internal sealed class LstmDirection
{
    private readonly WeightProduct inputProduct;
    private readonly WeightProduct recurrentProduct;

    /// <summary>Makes a direction over weights that may still change; see <see cref="Repack"/>.</summary>
    /// <param name="name">The name of its weights in the weight file.</param>
    /// <param name="inputSize">The numbers of an input row.</param>
    /// <param name="cellCount">Its cells, a multiple of 8.</param>
    /// <param name="isBackward">Whether it reads sentences from their end.</param>
    public LstmDirection(string name, int inputSize, int cellCount, bool isBackward)
    {
        IsBackward = isBackward;
        CellCount = cellCount;
        Input = new WeightMatrix($"{name}.input", inputSize, 4 * cellCount);
        Recurrent = new WeightMatrix($"{name}.recurrent", cellCount, 4 * cellCount);
        Bias = new WeightMatrix($"{name}.bias", 1, 4 * cellCount);
        inputProduct = new WeightProduct(Input);
        recurrentProduct = new WeightProduct(Recurrent);
    }

    /// <summary>Whether it reads sentences from their end.</summary>
    public bool IsBackward { get; }

    /// <summary>Its cells.</summary>
    public int CellCount { get; }

    /// <summary>The weights of the input.</summary>
    public WeightMatrix Input { get; }

    /// <summary>The weights of the step before.</summary>
    public WeightMatrix Recurrent { get; }

    /// <summary>What the gates are without any input.</summary>
    public WeightMatrix Bias { get; }

    /// <summary>Takes over changed weights.</summary>
    public void Repack()
    {
        inputProduct.Repack();
        recurrentProduct.Repack();
    }

    /// <summary>Takes over the weights for good.</summary>
    public void Seal()
    {
        inputProduct.Seal();
        recurrentProduct.Seal();
    }

    /// <summary>Reads a batch.</summary>
    /// <param name="batch">The rows' places.</param>
    /// <param name="input">The input rows.</param>
    /// <param name="state">Receives gates and cells.</param>
    /// <param name="output">Receives the output rows, both directions side by side.</param>
    /// <param name="recurrentMask">A factor for each sentence's outputs where they go into the next step (dropout in training); empty for
    /// none.</param>
    public void Forward(
        PackedSentences batch,
        ReadOnlySpan<float> input,
        LstmState state,
        Span<float> output,
        ReadOnlySpan<float> recurrentMask
    )
    {
        state.Reserve(batch.RowCount, CellCount);
        var gates = state.Gates.AsSpan(0, batch.RowCount * 4 * CellCount);
        for (var row = 0; row < batch.RowCount; row++)
        {
            Bias.Values.CopyTo(gates[(row * 4 * CellCount)..]);
        }

        inputProduct.Add(input, Input.Rows, batch.RowCount, gates);
        for (var i = 0; i < batch.StepCount; i++)
        {
            Step(batch, IsBackward ? batch.StepCount - 1 - i : i, state, output, recurrentMask);
        }
    }

    /// <summary>The step read before a step, and how many of the step's sentences were running then.</summary>
    public (int Step, int Running) Before(PackedSentences batch, int step)
    {
        var previous = IsBackward ? step + 1 : step - 1;
        return previous < 0 || previous >= batch.StepCount
            ? (previous, 0)
            : (previous, Math.Min(batch.Active(step), batch.Active(previous)));
    }

    private void Step(PackedSentences batch, int step, LstmState state, Span<float> output, ReadOnlySpan<float> recurrentMask)
    {
        var (before, running) = Before(batch, step);
        var start = batch.Start(step);
        var previousStart = running > 0 ? batch.Start(before) : 0;
        var column = IsBackward ? CellCount : 0;
        var previous = state.Previous.AsSpan(start * CellCount, batch.Active(step) * CellCount);
        for (var sentence = 0; sentence < running; sentence++)
        {
            var target = previous.Slice(sentence * CellCount, CellCount);
            output.Slice(((previousStart + sentence) * 2 * CellCount) + column, CellCount).CopyTo(target);
            if (!recurrentMask.IsEmpty)
            {
                VectorArithmetic.Multiply(target, recurrentMask.Slice(sentence * CellCount, CellCount));
            }
        }

        previous[(running * CellCount)..].Clear();
        recurrentProduct.Add(previous, CellCount, running, state.Gates.AsSpan(start * 4 * CellCount));
        for (var sentence = 0; sentence < batch.Active(step); sentence++)
        {
            var row = start + sentence;
            var cellsBefore = sentence < running ? state.Cells.AsSpan((previousStart + sentence) * CellCount, CellCount) : [];
            Cell(
                state.Gates.AsSpan(row * 4 * CellCount, 4 * CellCount),
                cellsBefore,
                state.Cells.AsSpan(row * CellCount, CellCount),
                output.Slice((row * 2 * CellCount) + column, CellCount)
            );
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Cell(Span<float> gates, ReadOnlySpan<float> before, Span<float> cells, Span<float> output)
    {
        var count = (nuint)cells.Length;
        ref var gate = ref MemoryMarshal.GetReference(gates);
        ref var old = ref MemoryMarshal.GetReference(before);
        for (nuint i = 0; i < count; i += (nuint)Vector256<float>.Count)
        {
            var inputGate = Activation.Sigmoid(Vector256.LoadUnsafe(ref gate, i));
            var forgetGate = Activation.Sigmoid(Vector256.LoadUnsafe(ref gate, count + i));
            var candidate = Activation.Tanh(Vector256.LoadUnsafe(ref gate, (2 * count) + i));
            var outputGate = Activation.Sigmoid(Vector256.LoadUnsafe(ref gate, (3 * count) + i));
            var cell = inputGate * candidate;
            if (!before.IsEmpty)
            {
                cell = Vector256.FusedMultiplyAdd(forgetGate, Vector256.LoadUnsafe(ref old, i), cell);
            }

            inputGate.StoreUnsafe(ref gate, i);
            forgetGate.StoreUnsafe(ref gate, count + i);
            candidate.StoreUnsafe(ref gate, (2 * count) + i);
            outputGate.StoreUnsafe(ref gate, (3 * count) + i);
            cell.StoreUnsafe(ref MemoryMarshal.GetReference(cells), i);
            (outputGate * Activation.Tanh(cell)).StoreUnsafe(ref MemoryMarshal.GetReference(output), i);
        }
    }
}
