using ActorGraph.Text.Parsing.Network;

namespace ActorGraph.Training.Parsing;

/// <summary>Trains a network with two workers; the same plan and data give the same weights, bit for bit.</summary>
/// <remarks>Each worker has its own share of a batch, its own random numbers and its own gradients, which are summed in the order of the
/// workers.</remarks>
internal sealed class ParserTrainer
{
    private const int workerCount = 2;
    private readonly ParserNetwork network;
    private readonly ParserPlan plan;
    private readonly TransposedWeights transposed;
    private readonly TrainingPass[] workers;
    private readonly AdamOptimizer optimizer;
    private int move;

    /// <summary>Makes a trainer of a network with the weights that training begins with.</summary>
    /// <param name="network">The network.</param>
    /// <param name="plan">The settings.</param>
    /// <param name="rates">The dropout.</param>
    /// <param name="wordCounts">How often training saw each learnt word.</param>
    public ParserTrainer(ParserNetwork network, ParserPlan plan, DropoutRates rates, int[] wordCounts)
    {
        this.network = network;
        this.plan = plan;
        transposed = new TransposedWeights(network);
        workers = [.. Enumerable.Range(0, workerCount).Select(_ => new TrainingPass(network, transposed, rates, wordCounts))];
        optimizer = new AdamOptimizer(network, [.. workers.Select(w => w.Gradients)]);
    }

    /// <summary>Trains over all data, epoch by epoch.</summary>
    /// <param name="examples">The sentences.</param>
    /// <param name="afterEpoch">Gets the epoch, from 1, and its loss a token, while the network has its averaged weights; returns whether
    /// to go on.</param>
    public void Train(IReadOnlyList<ParserExample> examples, Func<int, double, bool> afterEpoch)
    {
        for (var epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            var batches = BatchPlanner.Plan(examples, plan.TokensPerMove, new Random(plan.Seed + (1000 * epoch)));
            var loss = 0.0;
            foreach (var batch in batches)
            {
                loss += Learn(batch, batches.Count * plan.Epochs);
            }

            optimizer.SwapAverages();
            network.Repack();
            var goesOn = afterEpoch(epoch, loss / batches.Count);
            if (!goesOn)
            {
                return;
            }

            optimizer.SwapAverages();
        }
    }

    private double Learn(ParserExample[] batch, int allMoves)
    {
        network.Repack();
        transposed.Repack();
        var tokens = batch.Sum(e => e.Length - 1);
        var losses = new double[workerCount];
        Parallel.For(
            0,
            workerCount,
            new ParallelOptions { MaxDegreeOfParallelism = workerCount },
            worker =>
            {
                // Every second sentence, so that the shares are of like length.
                var share = batch.Where((_, i) => i % workerCount == worker).ToArray();
                losses[worker] = share.Length == 0 ? 0 : workers[worker].Run(share, 1f / tokens, SeedOf(move, worker));
            }
        );
        optimizer.Move(plan.RateAt(move++, allMoves));
        return losses.Sum();
    }

    private int SeedOf(int moveNumber, int worker) => unchecked((plan.Seed * 1_000_003) + (moveNumber * workerCount) + worker);
}
