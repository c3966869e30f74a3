using System.Collections.Immutable;
using System.Xml;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;

namespace ActorGraph.Projections.Gexf;

/// <summary>GEXF 1.3, dynamic: actors as nodes, relations as edges with a kind and the days they were seen, for Gephi 0.9.3 and
/// later.</summary>
internal sealed class GexfExport : IExportFormat
{
    private const string Namespace = "http://gexf.net/1.3";
    private const string SchemaLocation = Namespace + " http://gexf.net/1.3/gexf.xsd";

    /// <inheritdoc />
    public ImmutableArray<string> Files { get; } = ["graph.gexf"];

    /// <inheritdoc />
    public ImmutableArray<(string Name, int Count)> Write(ExportView view, IReadOnlyList<TextWriter> files, ExportColumns with)
    {
        var relationAttributes = GraphAttributes.OfRelations(with);
        using var xml = XmlFile.Begin(files[0]);
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", SchemaLocation);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta");
        xml.WriteElementString("creator", "ActorGraph");
        xml.WriteEndElement();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        WriteAttributes(xml, "node", GraphAttributes.OfActors);
        WriteAttributes(xml, "edge", relationAttributes);
        var actors = WriteNodes(xml, view);
        var relations = WriteEdges(xml, view, relationAttributes);
        xml.End(files[0]);
        return [("actors", actors), ("relations", relations)];
    }

    private static int WriteNodes(XmlWriter xml, ExportView view)
    {
        var count = 0;
        xml.WriteStartElement("nodes");
        foreach (var actor in view.ReadActors())
        {
            xml.WriteStartElement("node");
            xml.Attribute("id", actor.Id.Value);
            xml.Attribute("label", actor.Name);
            WriteValues(xml, GraphAttributes.OfActors, actor);
            xml.WriteEndElement();
            count++;
        }

        xml.WriteEndElement();
        return count;
    }

    private static int WriteEdges(XmlWriter xml, ExportView view, IReadOnlyList<GraphAttribute<SupportedRelation>> attributes)
    {
        var count = 0;
        xml.WriteStartElement("edges");
        foreach (var supported in view.ReadRelations(withClaims: true))
        {
            var relation = supported.Relation;
            var kind = RelationNames.Kind(relation.Key);
            var spells = EdgeSpell.Of(supported);
            xml.WriteStartElement("edge");
            xml.Attribute("id", RelationNames.Id(relation.Key));
            xml.Attribute("source", relation.Source.Value);
            xml.Attribute("target", relation.Target.Value);
            xml.Attribute("type", relation.Type.IsSymmetric ? "undirected" : null);
            xml.Attribute("kind", kind);
            xml.Attribute("label", kind);
            xml.Attribute("weight", GraphAttributes.Text(relation.Weight));
            WriteValues(xml, attributes, supported);
            WriteSpells(xml, spells);
            xml.WriteEndElement();
            count++;
        }

        xml.WriteEndElement();
        return count;
    }

    private static void WriteSpells(XmlWriter xml, IReadOnlyList<EdgeSpell> spells)
    {
        if (spells.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("spells");
        foreach (var spell in spells)
        {
            xml.WriteStartElement("spell");
            xml.Attribute("start", GraphAttributes.Text(spell.First));
            xml.Attribute("end", GraphAttributes.Text(spell.Last));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteAttributes<T>(XmlWriter xml, string element, IReadOnlyList<GraphAttribute<T>> attributes)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", element);
        xml.WriteAttributeString("mode", "static");
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("attribute");
            xml.Attribute("id", attribute.Name);
            xml.Attribute("title", attribute.Name);
            xml.Attribute("type", TypeOf(attribute.Kind));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues<T>(XmlWriter xml, IReadOnlyList<GraphAttribute<T>> attributes, T of)
    {
        xml.WriteStartElement("attvalues");
        foreach (var attribute in attributes)
        {
            if (attribute.Read(of) is { } value)
            {
                xml.WriteStartElement("attvalue");
                xml.Attribute("for", attribute.Name);
                xml.Attribute("value", value);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
    }

    private static string TypeOf(AttributeKind kind) =>
        kind switch
        {
            AttributeKind.Whole => "integer",
            AttributeKind.Fraction => "double",
            AttributeKind.Flag => "boolean",
            _ => "string",
        };
}
