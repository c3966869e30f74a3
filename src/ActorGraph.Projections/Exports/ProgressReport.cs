using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;

namespace ActorGraph.Projections.Exports;

/// <summary>Tells how far an export has come while its rows are read.</summary>
/// <param name="counts">How many there are of each.</param>
/// <param name="report">Whom to tell.</param>
internal sealed class ProgressReport(LedgerCounts counts, Action<ExportProgress> report)
{
    private const int interval = 500;

    /// <summary>The same rows; told of now and then, and at the end.</summary>
    public IEnumerable<T> Of<T>(string part, IEnumerable<T> rows)
    {
        var total = part switch
        {
            "actors" => counts.Actors,
            "articles" => counts.Articles,
            "claims" => counts.Claims,
            _ => counts.Relations,
        };
        var read = 0;
        foreach (var row in rows)
        {
            yield return row;
            if (++read % interval == 0)
            {
                report(new ExportProgress(part, read, Math.Max(read, total)));
            }
        }

        report(new ExportProgress(part, read, read));
    }
}
