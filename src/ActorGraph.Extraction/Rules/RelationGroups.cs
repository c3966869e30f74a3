using ActorGraph.Core.Ontology;

namespace ActorGraph.Extraction.Rules;

/// <summary>Relations that rules ask for together.</summary>
internal static class RelationGroups
{
    /// <summary>What is done by saying it.</summary>
    public static readonly RelationSet Speech = RelationSet.Of(
        RelationKind.CalledOn,
        RelationKind.Criticized,
        RelationKind.Accused,
        RelationKind.Supports,
        RelationKind.Threatened,
        RelationKind.Rejected
    );

    /// <summary>What is done against somebody, by deed or word.</summary>
    public static readonly RelationSet Hostile = RelationSet.Of(
        RelationKind.Attacked,
        RelationKind.Coerced,
        RelationKind.Sanctioned,
        RelationKind.ReducedRelationsWith,
        RelationKind.MobilizedAgainst,
        RelationKind.Accused,
        RelationKind.Criticized,
        RelationKind.Threatened
    );

    /// <summary>What is done against somebody by deed: what can be condemned, or avenged.</summary>
    public static readonly RelationSet HostileDeeds = RelationSet.Of(
        RelationKind.Attacked,
        RelationKind.Coerced,
        RelationKind.Sanctioned,
        RelationKind.ReducedRelationsWith,
        RelationKind.MobilizedAgainst
    );

    /// <summary>What a state does or says, and nobody's firms or citizens for it.</summary>
    public static readonly RelationSet ActsOfState = RelationSet.Of(
        RelationKind.Criticized,
        RelationKind.Accused,
        RelationKind.Attacked,
        RelationKind.Threatened,
        RelationKind.CalledOn,
        RelationKind.Rejected,
        RelationKind.Supports,
        RelationKind.Coerced,
        RelationKind.Sanctioned,
        RelationKind.MobilizedAgainst
    );

    /// <summary>Whether two relations are help and working together: who fights beside a party does both.</summary>
    public static bool AreHelpAndCooperation(RelationKind one, RelationKind two) =>
        (one, two) is (RelationKind.Aids, RelationKind.CooperatesWith) or (RelationKind.CooperatesWith, RelationKind.Aids);
}
