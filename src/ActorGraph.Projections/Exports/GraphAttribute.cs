namespace ActorGraph.Projections.Exports;

/// <summary>One attribute of the nodes or edges of a graph file.</summary>
/// <typeparam name="T">What it is an attribute of.</typeparam>
/// <param name="Name">Its name, unique among all nodes and edges but for those that mean the same: readers allow one kind a name.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Read">A value in its invariant form; null where there is none.</param>
internal sealed record GraphAttribute<T>(string Name, AttributeKind Kind, Func<T, string?> Read);
