using ActorGraph.Core.Ontology;

namespace ActorGraph.Web.Answers;

/// <summary>One of the closed set of relations.</summary>
/// <param name="Name">The name, MET_WITH.</param>
/// <param name="Category">event or state.</param>
/// <param name="Symmetric">Whether it has no direction.</param>
/// <param name="Goldstein">The value of its default CAMEO code; null for states.</param>
/// <param name="Gloss">What it means.</param>
internal sealed record RelationTypeAnswer(string Name, string Category, bool Symmetric, double? Goldstein, string Gloss)
{
    public static RelationTypeAnswer Of(RelationType type) =>
        new(type.Name, Words.Of(type.Category), type.IsSymmetric, type.DefaultEventCode?.Goldstein, type.Gloss);
}
