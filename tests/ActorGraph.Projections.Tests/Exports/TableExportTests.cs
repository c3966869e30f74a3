using ActorGraph.Core.Claims;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Events;
using CsvHelper;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

/// <summary>Edge lists, events and dyads.</summary>
public sealed class TableExportTests : ExportTest
{
    [Fact]
    public void Write_Networkx_EqualsTheLedgerWithTextsAsTheyAre()
    {
        var rows = Rows(WriteOut(ExportFormat.Networkx, with: ExportColumns.Articles | ExportColumns.Evidence));

        Assert.Equal(
            Ledger
                .ReadRelations()
                .Select(r => (r.Source.Value, r.Target.Value, r.Type.Name, $"{r.Weight}", RelationNames.Word(r.Modality))),
            rows.Select(r => (r["source"], r["target"], r["type"], r["weight"], r["modality"]))
        );
        Assert.Equal(rows.Count, rows.Select(r => (r["source"], r["target"], r["key"])).Distinct().Count());
        var odd = rows.Single(r => r["source"] == "odd");
        Assert.Equal(("odd, \"id\"", "Odd said\n\"no\" to Chad."), (odd["articles"], odd["evidence"]));
    }

    [Fact]
    public void Write_Csv_WithColumnsHasArticlesAndEvidence()
    {
        var rows = Rows(File.ReadAllText(Write(ExportFormat.Csv, with: ExportColumns.Articles | ExportColumns.Evidence) + "relations.csv"));

        var met = rows.Single(r => r["Id"] == "france MET_WITH germany");
        Assert.Equal(
            ("n1; n2; n3", "France met Germany in Paris.; Germany received France in Berlin."),
            (met["Articles"], met["Evidence"])
        );
    }

    [Fact]
    public void Write_Plover_IsOneRowAnEventInPloversWords()
    {
        var rows = Rows(WriteOut(ExportFormat.Plover, new ClaimFilter { Publishers = ["Northern Post", "Wire; & Co"] }));

        Assert.Equal(
            [
                "france CONSULT germany 2024-10-01 VERBAL COOPERATION 1",
                "france CONSULT germany 2024-10-20 VERBAL COOPERATION 1",
                "france SUPPORT ukraine 2024-10-01 VERBAL COOPERATION 3.4",
                "germany AID ukraine 2024-10-20 MATERIAL COOPERATION 7",
                "iran AID russia 2024-11-30 MATERIAL COOPERATION 7",
                "mark-rutte CONSULT ukraine 2024-11-27 VERBAL COOPERATION 1.9",
                "odd ACCUSE chad 2024-01-01 VERBAL CONFLICT -2",
            ],
            rows.Select(r => $"{r["Actor ID"]} {r["Event Type"]} {r["Recipient ID"]} {r["Event Date"]} {r["Quad Code"]} {r["Intensity"]}")
        );
        Assert.Equal(rows.Count, rows.Select(r => r["Event ID"]).Distinct().Count());
        Assert.Equal(("2024-01-31", "'" + Awkward), (rows[^1]["Event Date Last"], rows[^1]["Actor Name"]));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(Modality.Denied, 2)]
    public void Write_Plover_WhatIsNotAssertedIsAnEventOnlyWhereAskedFor(Modality? modality, int expected)
    {
        var rows = Rows(WriteOut(ExportFormat.Plover, new ClaimFilter { Modalities = modality is { } asked ? [asked] : [] }));

        Assert.Equal(expected, rows.Count(r => r["Modality"] != "asserted"));
    }

    [Fact]
    public void Write_Dyads_CountsByQuadClassAndDay()
    {
        var rows = Rows(WriteOut(ExportFormat.Dyads, with: ExportColumns.Articles));

        Assert.Contains(
            "2024-11-26 turkey ukraine 1 0 0 0 1 1 1 1 5 n7",
            rows.Select(r =>
                string.Join(
                    ' ',
                    new[]
                    {
                        "Date",
                        "Actor1Code",
                        "Actor2Code",
                        "VerbalCooperation",
                        "MaterialCooperation",
                        "VerbalConflict",
                        "MaterialConflict",
                        "NumEvents",
                        "NumMentions",
                        "NumArticles",
                        "NumStories",
                        "GoldsteinScale",
                        "Articles",
                    }.Select(c => r[c])
                )
            )
        );
        Assert.Equal(
            rows.OrderBy(r => r["Actor1Code"], StringComparer.Ordinal)
                .ThenBy(r => r["Actor2Code"], StringComparer.Ordinal)
                .ThenBy(r => r["Date"], StringComparer.Ordinal),
            rows
        );
        // Only an interval is known of one, no day at all of the other.
        Assert.DoesNotContain(rows, r => r["Actor1Code"] is "odd" or "chad");
        var hungary = rows.Single(r => r["Actor1Code"] == "hungary" && r["Date"] == "2024-11-25");
        Assert.Equal(("2", "5.7"), (hungary["VerbalCooperation"], hungary["GoldsteinScale"]));
    }

    [Fact]
    public void PloverType_EveryRelationAndCode_HasAClass()
    {
        foreach (var type in Core.Ontology.RelationOntology.All.Where(t => !t.PloverTypes.IsEmpty))
        {
            Assert.All(type.EventCodes, code => Assert.True(Enum.IsDefined(EventCoding.OfPlover(EventCoding.PloverType(type, code)))));
        }
    }

    [Fact]
    public void Write_SeveralFilesToStandardOutput_AreRefused()
    {
        var fault = Assert.Throws<ActorGraphException>(() => WriteOut(ExportFormat.Csv));

        Assert.Equal(ErrorCodes.ExportFailed, fault.Code);
        Assert.Contains("--out", fault.Message, StringComparison.Ordinal);
    }

    private static List<Dictionary<string, string>> Rows(string csv)
    {
        var rows = new List<Dictionary<string, string>>();
        using var reader = CsvReader.FromText(csv);
        while (reader.Read())
        {
            rows.Add(reader.Headers.ToArray().ToDictionary(h => h, reader.GetString));
        }

        return rows;
    }
}
