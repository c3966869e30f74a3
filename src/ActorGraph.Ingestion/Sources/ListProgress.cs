namespace ActorGraph.Ingestion.Sources;

/// <summary>
/// Follows what becomes of a list's articles, and says at the end whether nothing of it is left to do. The last word comes from whoever is
/// last, the search or the recording: it is safe for use by several threads.
/// </summary>
/// <param name="onEnd">Told once whether the list is done with.</param>
internal sealed class ListProgress(Action<bool> onEnd)
{
    private readonly Lock counting = new();
    private int open = 1;
    private bool isWhole = true;

    /// <summary>One article is on its way.</summary>
    public void Begin()
    {
        lock (counting)
        {
            open++;
        }
    }

    /// <summary>One article is left for another run.</summary>
    public void Postpone()
    {
        lock (counting)
        {
            isWhole = false;
        }
    }

    /// <summary>One article, or the search itself, has come to its end.</summary>
    public void End()
    {
        lock (counting)
        {
            open--;
            if (open > 0)
            {
                return;
            }
        }

        onEnd(isWhole);
    }
}
