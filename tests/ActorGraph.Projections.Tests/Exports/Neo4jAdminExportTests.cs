using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;
using CsvHelper;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

/// <summary>The rules of the Operations Manual, "Neo4j Admin import": ids unique in their group, both ends known, types named, values of
/// their column's type.</summary>
public sealed class Neo4jAdminExportTests : ExportTest
{
    public static TheoryData<ClaimFilter> Filters =>
        [ClaimFilter.None, new ClaimFilter { Publishers = ["Eastern Herald"] }, new ClaimFilter { Level = GraphLevel.State }];

    [Theory]
    [MemberData(nameof(Filters))]
    public void Write_EveryFile_KeepsTheImportersRules(ClaimFilter filter)
    {
        var folder = Write(ExportFormat.Neo4jAdmin, filter);

        var ids = new HashSet<(string Group, string Id)>();
        var ends = new List<(string Group, string Id)>();
        foreach (var (header, value) in Directory.GetFiles(folder, "*.csv").SelectMany(Cells))
        {
            var (name, type) = (header.Split(':')[0], header.Split(':')[1]);
            var group = type.Contains('(', StringComparison.Ordinal) ? type.Split('(', ')')[1] : "";
            if (type.StartsWith("ID(", StringComparison.Ordinal))
            {
                Assert.True(ids.Add((group, value)), $"{group} {value} twice");
                Assert.NotEqual("", name);
            }
            else if (group.Length > 0)
            {
                ends.Add((group, value));
            }
            else
            {
                Assert.True(IsOf(type, value), $"'{value}' is no {type}");
            }
        }

        Assert.All(ends, end => Assert.Contains(end, ids));
        Assert.Equal(!filter.IsSelective, ids.Contains(("Checkpoint", "ledger")));
        using var view = new ExportView(Ledger, filter, CancellationToken.None);
        Assert.Equal(view.ReadClaims().Count(), ids.Count(i => i.Group == "Claim"));
        Assert.Equal(view.ReadRelations(withClaims: false).Count(), File.ReadLines(folder + "relations.csv").Count() - 1);
    }

    [Fact]
    public void Write_Script_NamesEveryTableOnce()
    {
        var folder = Write(ExportFormat.Neo4jAdmin);

        var script = File.ReadAllText(folder + "import.sh");
        Assert.DoesNotContain('\r', script);
        Assert.All(Directory.GetFiles(folder, "*.csv"), f => Assert.Equal(2, script.Split(Path.GetFileName(f)).Length));
    }

    private static IEnumerable<(string Header, string Value)> Cells(string path)
    {
        using var reader = CsvReader.FromFile(path);
        while (reader.Read())
        {
            for (var i = 0; i < reader.Headers.Count; i++)
            {
                var header = reader.Headers[i];
                yield return (header.Contains(':', StringComparison.Ordinal) ? header : header + ":string", reader.GetString(i));
            }
        }
    }

    private static bool IsOf(string type, string value) =>
        value.Length == 0
        || type switch
        {
            "long" => long.TryParse(value, out _),
            "double" => double.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
            "boolean" => value is "true" or "false",
            "date" => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
            "datetime" => DateTimeOffset.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out _),
            "long[]" => value.Split('\u001F').All(v => long.TryParse(v, out _)),
            "TYPE" => value == "NOT_ASSERTED" || Core.Ontology.RelationOntology.TryGet(value) is not null,
            _ => type is "string" or "string[]" or "LABEL",
        };
}
