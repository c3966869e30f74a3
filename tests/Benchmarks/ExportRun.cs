using System.Diagnostics;
using ActorGraph.Core.Projections;
using ActorGraph.Ledger.Sqlite;
using ActorGraph.Projections.Exports;

namespace Benchmarks;

/// <summary>What each export of a ledger costs, each in a process of its own: seconds, peak of resident memory, bytes written.</summary>
internal static class ExportRun
{
    private const double BytesInMegabyte = 1024 * 1024;

    /// <summary>Runs every format and prints a line for each.</summary>
    public static void PrintAll(string ledger, string folder, TextWriter output)
    {
        output.WriteLine($"{"format", -12}{"seconds", 10}{"MB peak", 10}{"MB written", 12}");
        foreach (var format in Enum.GetNames<ExportFormat>())
        {
            using var process = Process.Start(Environment.ProcessPath!, ["--export", format, ledger, Path.Combine(folder, format)]);
            process.WaitForExit();
            Directory.Delete(Path.Combine(folder, format), recursive: true);
        }
    }

    /// <summary>Runs one format in this process.</summary>
    public static void Print(ExportFormat format, string path, string folder, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        using var ledger = SqliteLedger.Open(path, TimeProvider.System, readOnly: true);
        var start = Stopwatch.GetTimestamp();
        GraphExport.Write(ledger, new ExportRequest(format, folder));
        var elapsed = Stopwatch.GetElapsedTime(start);
        using var process = Process.GetCurrentProcess();
        var written = Directory.GetFiles(folder).Sum(f => new FileInfo(f).Length);
        output.WriteLine(
            FormattableString.Invariant(
                $"{format, -12}{elapsed.TotalSeconds, 10:0.0}{process.PeakWorkingSet64 / BytesInMegabyte, 10:N0}{written / BytesInMegabyte, 12:N0}"
            )
        );
    }
}
