using System.Collections.Frozen;

namespace ActorGraph.Extraction.Rules;

/// <summary>The nouns that name what a person holds ("minister", "leader", "spokesman"), read from <c>Rules/roles.tsv</c>.</summary>
internal static class RoleLexicon
{
    private static readonly FrozenDictionary<string, RoleKind> kinds = RuleResources
        .Rows("roles.tsv")
        .ToFrozenDictionary(r => r[0], r => Enum.Parse<RoleKind>(r[1], ignoreCase: true), StringComparer.Ordinal);

    /// <summary>The kind of a role noun, or null for other lemmas.</summary>
    public static RoleKind? Find(string lemma) => kinds.TryGetValue(lemma, out var kind) ? kind : null;
}
