using System.Xml.Linq;
using ActorGraph.Core.Claims;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;
using ActorGraph.Projections.Gexf;
using ActorGraph.Testing;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

public sealed class GexfExportTests : ExportTest
{
    private static readonly XNamespace gexf = "http://gexf.net/1.3";

    [Theory]
    [InlineData(ExportColumns.None)]
    [InlineData(ExportColumns.Articles | ExportColumns.Evidence)]
    public void Write_ReadBack_IsValidAndEqualsTheLedger(ExportColumns with)
    {
        var graph = ValidXml.Read(Write(ExportFormat.Gexf, with: with) + "graph.gexf", "gexf.xsd").Root!;

        Assert.Equal(
            Ledger.ReadActors().Select(a => (a.Id.Value, XmlFile.Clean(a.Name))),
            graph.Descendants(gexf + "node").Select(n => (n.Attribute("id")!.Value, n.Attribute("label")!.Value))
        );
        Assert.Equal(
            Ledger
                .ReadRelations()
                .Select(r => (r.Source.Value, r.Target.Value, RelationNames.Kind(r.Key), $"{r.Weight}", r.Type.IsSymmetric)),
            graph
                .Descendants(gexf + "edge")
                .Select(e =>
                    (
                        e.Attribute("source")!.Value,
                        e.Attribute("target")!.Value,
                        e.Attribute("kind")!.Value,
                        e.Attribute("weight")!.Value,
                        e.Attribute("type")?.Value == "undirected"
                    )
                )
        );
        var declared = graph
            .Descendants(gexf + "attributes")
            .ToDictionary(a => a.Attribute("class")!.Value, a => a.Elements().Select(e => e.Attribute("id")!.Value).ToHashSet());
        Assert.All(
            graph.Descendants(gexf + "attvalue"),
            v => Assert.Contains(v.Attribute("for")!.Value, declared[v.Parent!.Parent!.Name.LocalName])
        );
        Assert.Equal(with != ExportColumns.None, declared["edge"].Contains("evidence"));
    }

    [Fact]
    public void Write_Days_AreThoseOfTheClaims()
    {
        var graph = ValidXml.Read(Write(ExportFormat.Gexf) + "graph.gexf", "gexf.xsd").Root!;

        string SpellsOf(string id) =>
            string.Join(
                ' ',
                graph
                    .Descendants(gexf + "edge")
                    .Single(e => e.Attribute("id")!.Value == id)
                    .Descendants(gexf + "spell")
                    .Select(s => $"{s.Attribute("start")!.Value}..{s.Attribute("end")!.Value}")
            );
        // The first of October and its copy of the second touch; the twentieth is apart.
        Assert.Equal("2024-10-01..2024-10-02 2024-10-20..2024-10-20", SpellsOf("france MET_WITH germany"));
        Assert.Equal("2024-01-01..2024-01-31", SpellsOf("odd CRITICIZED chad"));
        Assert.Equal("", SpellsOf("chad AIDS mali"));
    }

    [Fact]
    public void Of_State_IsThereBetweenItsFirstAndItsLastDay()
    {
        var type = RelationOntology.Get("MEMBER_OF");
        using var ledger = new InMemoryLedger();
        ledger.Record(new AnalysisBuilder("a").PublishedOn(new(2024, 1, 1)).Claiming("Chad", "MEMBER_OF", "Mali").Build());
        ledger.Record(new AnalysisBuilder("b").PublishedOn(new(2024, 6, 1)).Claiming("Chad", "MEMBER_OF", "Mali").Build());
        var claims = ledger.ReadClaims().Select(c => new ReportedClaim(c, ledger.ReadArticles().Single(a => a.Id == c.Article)));

        var spell = Assert.Single(
            EdgeSpell.Of(SupportedRelation.Of(new RelationKey(new("chad"), type, new("mali"), Modality.Asserted), claims))
        );

        Assert.Equal((new DateOnly(2024, 1, 1), new DateOnly(2024, 6, 1)), (spell.First, spell.Last));
    }
}
