using System.Collections.Immutable;
using System.Xml;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;

namespace ActorGraph.Projections.GraphMl;

/// <summary>GraphML 1.0: actors as nodes, relations as edges, for Gephi, yEd, igraph, networkx and NetworKit.</summary>
/// <remarks>Names and attributes as Gephi 0.10 takes them up: "label" and "weight" become its own columns. Edges carry ids, so that
/// parallel ones stay apart.</remarks>
internal sealed class GraphMlExport : IExportFormat
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";
    private const string SchemaLocation = Namespace + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd";

    private static readonly IReadOnlyList<GraphAttribute<Actor>> actorAttributes =
    [
        new("label", AttributeKind.Text, a => a.Name),
        .. GraphAttributes.OfActors,
    ];

    /// <inheritdoc />
    public ImmutableArray<string> Files { get; } = ["graph.graphml"];

    /// <inheritdoc />
    public ImmutableArray<(string Name, int Count)> Write(ExportView view, IReadOnlyList<TextWriter> files, ExportColumns with)
    {
        IReadOnlyList<GraphAttribute<SupportedRelation>> relationAttributes =
        [
            new("label", AttributeKind.Text, r => RelationNames.Kind(r.Relation.Key)),
            new("weight", AttributeKind.Fraction, r => GraphAttributes.Text(r.Relation.Weight)),
            // networkx refuses a graph with edges of both kinds, igraph makes one kind of them:
            // all are directed, and this tells which have no direction.
            new("symmetric", AttributeKind.Flag, r => r.Relation.Type.IsSymmetric ? "true" : "false"),
            .. GraphAttributes.OfRelations(with),
        ];
        using var xml = XmlFile.Begin(files[0]);
        xml.WriteStartElement("graphml", Namespace);
        xml.WriteAttributeString("xsi", "schemaLocation", "http://www.w3.org/2001/XMLSchema-instance", SchemaLocation);
        WriteKeys(xml, "node", actorAttributes);
        WriteKeys(xml, "edge", relationAttributes);
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("id", "actorgraph");
        xml.WriteAttributeString("edgedefault", "directed");
        var actors = WriteNodes(xml, view);
        var relations = WriteEdges(xml, view, relationAttributes, with);
        xml.End(files[0]);
        return [("actors", actors), ("relations", relations)];
    }

    private static int WriteNodes(XmlWriter xml, ExportView view)
    {
        var count = 0;
        foreach (var actor in view.ReadActors())
        {
            xml.WriteStartElement("node");
            xml.Attribute("id", actor.Id.Value);
            WriteData(xml, "node", actorAttributes, actor);
            xml.WriteEndElement();
            count++;
        }

        return count;
    }

    private static int WriteEdges(
        XmlWriter xml,
        ExportView view,
        IReadOnlyList<GraphAttribute<SupportedRelation>> attributes,
        ExportColumns with
    )
    {
        var count = 0;
        foreach (var supported in view.ReadRelations(with != ExportColumns.None))
        {
            var relation = supported.Relation;
            xml.WriteStartElement("edge");
            xml.Attribute("id", EdgeId(count));
            xml.Attribute("source", relation.Source.Value);
            xml.Attribute("target", relation.Target.Value);
            WriteData(xml, "edge", attributes, supported);
            xml.WriteEndElement();
            count++;
        }

        return count;
    }

    // The schema wants NMTOKEN: the ids of relations have spaces.
    private static string EdgeId(int index) => "e" + GraphAttributes.Text(index);

    private static void WriteKeys<T>(XmlWriter xml, string element, IReadOnlyList<GraphAttribute<T>> attributes)
    {
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("key");
            xml.Attribute("id", KeyOf(element, attribute.Name));
            xml.Attribute("for", element);
            xml.Attribute("attr.name", attribute.Name);
            xml.Attribute("attr.type", TypeOf(attribute.Kind));
            xml.WriteEndElement();
        }
    }

    private static void WriteData<T>(XmlWriter xml, string element, IReadOnlyList<GraphAttribute<T>> attributes, T of)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Read(of) is { } value)
            {
                xml.WriteStartElement("data");
                xml.Attribute("key", KeyOf(element, attribute.Name));
                xml.WriteString(XmlFile.Clean(value));
                xml.WriteEndElement();
            }
        }
    }

    private static string KeyOf(string element, string name) => $"{element}.{name}";

    private static string TypeOf(AttributeKind kind) =>
        kind switch
        {
            AttributeKind.Whole => "int",
            AttributeKind.Fraction => "double",
            AttributeKind.Flag => "boolean",
            _ => "string",
        };
}
