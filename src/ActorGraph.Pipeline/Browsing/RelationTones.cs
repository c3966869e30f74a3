using ActorGraph.Core.Claims;
using ActorGraph.Core.Ontology;

namespace ActorGraph.Pipeline.Browsing;

/// <summary>Tells the tone of relations.</summary>
public static class RelationTones
{
    /// <summary>The tone of a relation.</summary>
    public static RelationTone ToneOf(this Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return relation.Type.Category == RelationCategory.State ? RelationTone.State
            : relation.Goldstein < 0 ? RelationTone.Conflict
            : RelationTone.Cooperation;
    }
}
