namespace ActorGraph.Core.Projections;

/// <summary>What a graph is written as.</summary>
public enum ExportFormat
{
    /// <summary>Three tables for Gephi, igraph and spreadsheets.</summary>
    Csv,

    /// <summary>GraphML 1.0.</summary>
    GraphMl,

    /// <summary>GEXF 1.3 with time.</summary>
    Gexf,

    /// <summary>One JSON object a claim, one a line.</summary>
    JsonLines,

    /// <summary>An edge list as pandas and networkx take it.</summary>
    Networkx,

    /// <summary>Tables with typed headers for <c>neo4j-admin database import</c>, and a script that calls it.</summary>
    Neo4jAdmin,

    /// <summary>One row an event, coded by PLOVER, with POLECAT's columns.</summary>
    Plover,

    /// <summary>One row a pair and day, with counts by quad class, as made of GDELT.</summary>
    Dyads,
}
