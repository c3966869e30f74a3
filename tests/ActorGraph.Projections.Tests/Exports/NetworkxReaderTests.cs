using System.Text.Json;
using ActorGraph.Core.Ledger;
using ActorGraph.Core.Ontology;
using ActorGraph.Core.Projections;
using ActorGraph.Projections.Exports;
using Xunit;

namespace ActorGraph.Projections.Tests.Exports;

/// <summary>Networkx, which shares no code with this program, reads the files and finds the ledger's graph in them.</summary>
public sealed class NetworkxReaderTests : ExportTest
{
    // Prints nodes as [id, label] and edges as [source, target, label, weight, confidence], sorted.
    private const string Print = """
        import json, sys, networkx as nx
        g = READ
        nodes = sorted([n, d["label"]] for n, d in g.nodes(data=True))
        edges = sorted([a, b, d["NAME"], float(d["weight"]), float(d["confidence"])] for a, b, d in g.edges(data=True))
        sys.stdout.buffer.write(json.dumps([nodes, edges], ensure_ascii=False).encode())
        """;

    // Networkx 2.8 does not know the namespace of 1.3.
    private const string ReadGexf = """
        None
        versions = nx.readwrite.gexf.GEXF.versions
        versions.setdefault("1.3", versions["1.2draft"] | {"NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz"})
        g = nx.read_gexf(sys.argv[1])
        """;

    [NetworkxFact]
    public void ReadGraphMl_GivesTheLedgersGraph()
    {
        var file = Write(ExportFormat.GraphMl) + "graph.graphml";

        var (nodes, edges) = Read("nx.read_graphml(sys.argv[1], force_multigraph=True)", "label", file);

        Assert.Equal(NodesOf(ClaimFilter.None), nodes);
        Assert.Equal(EdgesOf(ClaimFilter.None), edges);
    }

    // Networkx takes no graph with edges of both kinds; of directed relations it takes all.
    [NetworkxFact]
    public void ReadGexf_OfDirectedRelations_GivesTheLedgersGraph()
    {
        var filter = new ClaimFilter { Types = [.. RelationOntology.All.Where(t => !t.IsSymmetric)] };
        var file = Write(ExportFormat.Gexf, filter) + "graph.gexf";

        var (nodes, edges) = Read(ReadGexf, "label", file);

        Assert.Equal(NodesOf(filter), nodes);
        Assert.Equal(EdgesOf(filter), edges);
    }

    private static (List<string> Nodes, List<string> Edges) Read(string expression, string name, string file)
    {
        var runs = NetworkxFactAttribute
            .Python(Print.Replace("READ", expression, StringComparison.Ordinal).Replace("NAME", name, StringComparison.Ordinal), file)
            .ToList();
        Assert.All(runs, run => Assert.Equal((0, ""), (run.ExitCode, run.Error)));
        using var json = JsonDocument.Parse(Assert.Single(runs.Select(run => run.Output).Distinct(StringComparer.Ordinal)));
        List<string> Lines(int part) =>
            [.. json.RootElement[part].EnumerateArray().Select(row => string.Join(" | ", row.EnumerateArray().Select(Show)))];
        return (Lines(0), Lines(1));
    }

    private static string Show(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? FormattableString.Invariant($"{value.GetDouble():R}") : value.GetString()!;

    // What XML cannot hold is replaced; of line breaks its readers make one kind.
    private List<string> NodesOf(ClaimFilter filter)
    {
        using var view = new ExportView(Ledger, filter, CancellationToken.None);
        return [.. view.ReadActors().OrderBy(a => a.Id.Value, StringComparer.Ordinal).Select(a => $"{a.Id} | {XmlFile.Clean(a.Name)}")];
    }

    private List<string> EdgesOf(ClaimFilter filter)
    {
        using var view = new ExportView(Ledger, filter, CancellationToken.None);
        return
        [
            .. view.ReadRelations(withClaims: false)
                .Select(r => r.Relation)
                .OrderBy(r => r.Source.Value, StringComparer.Ordinal)
                .ThenBy(r => r.Target.Value, StringComparer.Ordinal)
                .ThenBy(r => RelationNames.Kind(r.Key), StringComparer.Ordinal)
                .Select(r =>
                    FormattableString.Invariant($"{r.Source} | {r.Target} | {RelationNames.Kind(r.Key)} | {r.Weight} | {r.Confidence:R}")
                ),
        ];
    }
}
