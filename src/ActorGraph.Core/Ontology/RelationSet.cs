namespace ActorGraph.Core.Ontology;

/// <summary>A set of relations, compared by its members.</summary>
public readonly record struct RelationSet
{
    private readonly uint bits;

    private RelationSet(uint bits) => this.bits = bits;

    /// <summary>No relation.</summary>
    public static RelationSet Empty => default;

    /// <summary>The set of these.</summary>
    public static RelationSet Of(params ReadOnlySpan<RelationKind> kinds)
    {
        var bits = 0u;
        foreach (var kind in kinds)
        {
            bits |= BitOf(kind);
        }

        return new RelationSet(bits);
    }

    /// <summary>Whether a relation is one of them.</summary>
    public bool Contains(RelationKind kind) => (bits & BitOf(kind)) != 0;

    /// <summary>Whether a relation is one of them.</summary>
    public bool Contains(RelationType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Contains(type.Kind);
    }

    private static uint BitOf(RelationKind kind) => 1u << (int)kind;
}
