using System.Threading.Channels;
using ActorGraph.Ingestion;
using ActorGraph.Pipeline.Telemetry;

namespace ActorGraph.Pipeline.Ingestion;

/// <summary>Works on articles on all cores and hands the results over in the order in which the articles were found, as many at once as
/// have waited.</summary>
internal static class OrderedFlow
{
    // The pool adds threads where a machine is busy, and each that analyses has working memory of its own: no more at once than there are
    // cores, in all flows together.
    private static readonly SemaphoreSlim atWork = new(Environment.ProcessorCount);

    // Enough that no core waits for the slowest article at the head of the queue, few enough that memory stays flat.
    private static readonly int maxUnderWay = 4 * Environment.ProcessorCount;

    /// <summary>Runs until the articles end or the flow is stopped; what is under way then is still handed over.</summary>
    /// <param name="articles">What to work on.</param>
    /// <param name="process">The work; called by many threads.</param>
    /// <param name="consume">Takes the results; an exception of its ends the flow.</param>
    /// <param name="cancellationToken">Stops the search for more.</param>
    public static async Task RunAsync<T>(
        IAsyncEnumerable<PendingArticle> articles,
        Func<PendingArticle, Task<T>> process,
        Action<IReadOnlyList<T>> consume,
        CancellationToken cancellationToken
    )
    {
        var queue = Channel.CreateBounded<Task<T>>(new BoundedChannelOptions(maxUnderWay) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var finding = FindAsync(articles, ProcessAsync, queue.Writer, stop.Token);
        try
        {
            while (await queue.Reader.WaitToReadAsync(CancellationToken.None))
            {
                consume(await TakeAsync(queue.Reader));
            }
        }
        finally
        {
            // Where the results are refused, nothing more is to be found.
            await stop.CancelAsync();
            await finding;
            while (queue.Reader.TryRead(out var unwanted))
            {
                ActorGraphTelemetry.ChangeQueue(-1);
                await ((Task)unwanted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        async Task<T> ProcessAsync(PendingArticle pending)
        {
            await atWork.WaitAsync(CancellationToken.None);
            try
            {
                return await process(pending);
            }
            finally
            {
                atWork.Release();
            }
        }
    }

    // The next result, and those behind it that are there already. One that went wrong is taken alone: what came before it is handed over.
    private static async Task<List<T>> TakeAsync<T>(ChannelReader<Task<T>> queue)
    {
        var taken = new List<T>();
        while (queue.TryPeek(out var next) && (taken.Count == 0 || next.IsCompletedSuccessfully) && queue.TryRead(out next))
        {
            ActorGraphTelemetry.ChangeQueue(-1);
            taken.Add(await next);
        }

        return taken;
    }

    // Does not throw: what goes wrong here is told to the reader of the queue.
    private static async Task FindAsync<T>(
        IAsyncEnumerable<PendingArticle> articles,
        Func<PendingArticle, Task<T>> process,
        ChannelWriter<Task<T>> queue,
        CancellationToken stop
    )
    {
        Exception? fault = null;
        try
        {
            await foreach (var pending in articles.WithCancellation(stop))
            {
                await queue.WaitToWriteAsync(stop);
                ActorGraphTelemetry.ChangeQueue(1);
                await queue.WriteAsync(Task.Run(() => process(pending), CancellationToken.None), CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped: what is in the queue is still handed over.
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        queue.Complete(fault);
    }
}
