using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Csv;
using ActorGraph.Projections.Events;
using ActorGraph.Projections.Gexf;
using ActorGraph.Projections.GraphMl;
using ActorGraph.Projections.JsonLines;
using ActorGraph.Projections.Neo4jAdmin;
using ActorGraph.Projections.Networkx;

namespace ActorGraph.Projections.Exports;

/// <summary>Writes a ledger's graph to files. They show one position of the ledger, and equal ledgers give equal bytes.</summary>
public static class GraphExport
{
    private static readonly Dictionary<ExportFormat, IExportFormat> formats = new()
    {
        [ExportFormat.Csv] = new CsvExport(),
        [ExportFormat.GraphMl] = new GraphMlExport(),
        [ExportFormat.Gexf] = new GexfExport(),
        [ExportFormat.JsonLines] = new JsonLinesExport(),
        [ExportFormat.Networkx] = new NetworkxExport(),
        [ExportFormat.Neo4jAdmin] = new Neo4jAdminExport(),
        [ExportFormat.Plover] = new PloverExport(),
        [ExportFormat.Dyads] = new DyadsExport(),
    };

    /// <summary>Writes the files. They are written under other names first: a failure leaves the last export as it was.</summary>
    /// <param name="ledger">What to write.</param>
    /// <param name="request">As what, where to, and which claims. Other files in a folder are left alone.</param>
    /// <param name="standardOutput">What <see cref="ExportRequest.StandardOutput"/> stands for; left open.</param>
    /// <param name="cancellationToken">Stops between two rows and leaves the last export as it was.</param>
    /// <exception cref="ActorGraphException">The files cannot be written, or are several for one output (AG8001).</exception>
    public static ExportSummary Write(
        ILedger ledger,
        ExportRequest request,
        TextWriter? standardOutput = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentException.ThrowIfNullOrWhiteSpace(request.Place, nameof(request));
        var format = formats[request.Format];
        try
        {
            using var view = new ExportView(ledger, request.Filter, cancellationToken, request.Progress);
            return request.Place == ExportRequest.StandardOutput
                ? WriteOut(view, format, request, standardOutput ?? TextWriter.Null)
                : WriteFiles(view, format, request);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.ExportFailed,
                $"The export to '{request.Place}' failed: {fault.Message} See that the place may be written and the disk has room, or give another with --out.",
                fault
            );
        }
    }

    private static ExportSummary WriteOut(ExportView view, IExportFormat format, ExportRequest request, TextWriter output)
    {
        if (format.Files.Length > 1)
        {
            throw new ActorGraphException(
                ErrorCodes.ExportFailed,
                $"This format has {format.Files.Length} files ({string.Join(", ", format.Files)}), standard output takes one. Give a folder with --out."
            );
        }

        var rows = format.Write(view, [output], request.With);
        output.Flush();
        return new ExportSummary(request.Place, rows);
    }

    private static ExportSummary WriteFiles(ExportView view, IExportFormat format, ExportRequest request)
    {
        var isFile = format.Files.Length == 1 && !Directory.Exists(request.Place) && !Path.EndsInDirectorySeparator(request.Place);
        using var files = new ExportFiles(isFile ? [request.Place] : format.Files.Select(name => Path.Combine(request.Place, name)));
        var rows = format.Write(view, files.Writers, request.With);
        files.Complete();
        return new ExportSummary(request.Place, rows);
    }
}
