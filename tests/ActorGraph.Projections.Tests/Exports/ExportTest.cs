using System.Text;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;
using ActorGraph.Testing;

namespace ActorGraph.Projections.Tests.Exports;

/// <summary>A ledger with awkward words in it, and a folder to write it to.</summary>
public abstract class ExportTest : IDisposable
{
    /// <summary>Markup, quotes, a formula, a line break, a control character, letters beyond the basic plane.</summary>
    protected const string Awkward = "=<a & \"b\">; it's\n\u0001 𝔘nicode";

    protected ExportTest()
    {
        FixedLedger.Fill(Ledger);
        Ledger.Record(
            new AnalysisBuilder("odd, \"id\"")
                .Titled(Awkward)
                .By("Wire; & Co")
                .Naming(
                    new Actor
                    {
                        Id = new("odd"),
                        Name = Awkward,
                        Type = ActorType.Organization,
                        Aliases = ["", "a; b"],
                    }
                )
                .Claiming(
                    "Odd",
                    "CRITICIZED",
                    "Chad",
                    c => c with { Place = Awkward, DateRange = new DateRange(new(2024, 1, 1), new(2024, 1, 31)) },
                    "Odd said\n\"no\" to Chad."
                )
                .Build()
        );
        Ledger.Record(
            new AnalysisBuilder("undated").PublishedOn(null).Claiming("Chad", "PART_OF", "Mali").Claiming("Chad", "AIDS", "Mali").Build()
        );
    }

    internal InMemoryLedger Ledger { get; } = new();

    internal TemporaryFolder Folder { get; } = new();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        Ledger.Dispose();
        Folder.Dispose();
    }

    protected string Write(ExportFormat format, ClaimFilter? filter = null, ExportColumns with = ExportColumns.None)
    {
        var place = Folder.File("out") + Path.DirectorySeparatorChar;
        GraphExport.Write(Ledger, new ExportRequest(format, place) { Filter = filter ?? ClaimFilter.None, With = with });
        return place;
    }

    protected string WriteOut(ExportFormat format, ClaimFilter? filter = null, ExportColumns with = ExportColumns.None)
    {
        using var output = new StringWriter(new StringBuilder()) { NewLine = "\r\n" };
        GraphExport.Write(
            Ledger,
            new ExportRequest(format, ExportRequest.StandardOutput) { Filter = filter ?? ClaimFilter.None, With = with },
            output
        );
        return output.ToString();
    }
}
