using ActorGraph.Core.Ontology;

namespace ActorGraph.Pipeline.Evaluation;

/// <summary>A relation without its attributes; ends of a symmetric relation are in ordinal order.</summary>
internal readonly record struct Triple(string Source, string Type, string Target)
{
    public bool IsState => RelationOntology.TryGet(Type)?.Category == RelationCategory.State;

    public static Triple Of(string source, string type, string target) =>
        RelationOntology.TryGet(type) is { IsSymmetric: true } && string.CompareOrdinal(target, source) < 0
            ? new Triple(target, type, source)
            : new Triple(source, type, target);

    public override string ToString() => $"{Source} {Type} {Target}";
}
