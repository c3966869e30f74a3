using System.Globalization;
using System.Xml.Linq;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

public sealed class GraphMlExportTests : ExportTest
{
    private static readonly XNamespace graphMl = "http://graphml.graphdrawing.org/xmlns";

    [Theory]
    [InlineData(ExportColumns.None)]
    [InlineData(ExportColumns.Articles | ExportColumns.Evidence)]
    public void Write_ReadBack_IsValidAndEqualsTheLedger(ExportColumns with)
    {
        var graph = ValidXml.Read(Write(ExportFormat.GraphMl, with: with) + "graph.graphml", "graphml.xsd").Root!;

        var keys = graph.Elements(graphMl + "key").ToDictionary(k => k.Attribute("id")!.Value, k => k.Attribute("attr.name")!.Value);
        Dictionary<string, string> DataOf(XElement element) =>
            element.Elements(graphMl + "data").ToDictionary(d => keys[d.Attribute("key")!.Value], d => d.Value);
        Assert.Equal(
            Ledger.ReadActors().Select(a => (a.Id.Value, XmlFile.Clean(a.Name), a.Type.ToString())),
            graph.Descendants(graphMl + "node").Select(n => (n.Attribute("id")!.Value, DataOf(n)["label"], DataOf(n)["actorType"]))
        );
        var edges = graph.Descendants(graphMl + "edge").ToList();
        foreach (var (relation, edge) in Ledger.ReadRelations().Zip(edges))
        {
            var data = DataOf(edge);
            Assert.Equal(
                (relation.Source.Value, relation.Target.Value, RelationNames.Kind(relation.Key), !relation.Type.IsSymmetric),
                (edge.Attribute("source")!.Value, edge.Attribute("target")!.Value, data["label"], data["symmetric"] == "false")
            );
            Assert.Equal(
                (relation.Weight, relation.ClaimCount),
                (int.Parse(data["weight"], CultureInfo.InvariantCulture), int.Parse(data["claimCount"], CultureInfo.InvariantCulture))
            );
            Assert.Equal(relation.FirstSeen?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), data.GetValueOrDefault("firstSeen"));
            Assert.Equal(
                relation.Goldstein,
                data.TryGetValue("goldstein", out var goldstein) ? double.Parse(goldstein, CultureInfo.InvariantCulture) : null
            );
            Assert.Equal(with != ExportColumns.None, data.ContainsKey("evidence") && data["articles"].Length > 0);
        }

        Assert.Equal(Ledger.ReadRelations().Count(), edges.Count);
    }

    [Fact]
    public void Write_ToStandardOutput_GivesTheBytesOfTheFile() =>
        Assert.Equal(File.ReadAllText(Write(ExportFormat.GraphMl) + "graph.graphml"), WriteOut(ExportFormat.GraphMl));
}
