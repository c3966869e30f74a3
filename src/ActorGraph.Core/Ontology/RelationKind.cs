namespace ActorGraph.Core.Ontology;

/// <summary>The relations by which code tells them apart. <c>relations.tsv</c> says what each is: its row has the same name in
/// capitals.</summary>
public enum RelationKind
{
    /// <summary><c>MET_WITH</c>: met face to face, held talks or a summit with</summary>
    MetWith,

    /// <summary><c>SPOKE_WITH</c>: talked by telephone, video or letter with</summary>
    SpokeWith,

    /// <summary><c>VISITED</c>: travelled to the target country, or to the target's seat</summary>
    Visited,

    /// <summary><c>NEGOTIATED_WITH</c>: bargained over terms with</summary>
    NegotiatedWith,

    /// <summary><c>MEDIATED_BETWEEN</c>: mediates for the target, one relation for each party</summary>
    MediatedBetween,

    /// <summary><c>SUPPORTS</c>: backs, praises, endorses, defends, reaffirms commitment to</summary>
    Supports,

    /// <summary><c>AGREED_WITH</c>: signed, concluded or reached an agreement with</summary>
    AgreedWith,

    /// <summary><c>COOPERATES_WITH</c>: works jointly with: exercises, trade, intelligence, justice</summary>
    CooperatesWith,

    /// <summary><c>AIDS</c>: gives money, arms, troops, relief or asylum to</summary>
    Aids,

    /// <summary><c>CONCEDED_TO</c>: yields to: frees prisoners, eases sanctions, retreats, accepts a demanded ceasefire</summary>
    ConcededTo,

    /// <summary><c>CALLED_ON</c>: asks, urges, appeals to, demands of</summary>
    CalledOn,

    /// <summary><c>CRITICIZED</c>: condemns, denounces, expresses concern at</summary>
    Criticized,

    /// <summary><c>ACCUSED</c>: alleges a wrongful act by</summary>
    Accused,

    /// <summary><c>REJECTED</c>: refuses, vetoes, declines a proposal or demand of</summary>
    Rejected,

    /// <summary><c>THREATENED</c>: warns of, or threatens, a harmful act against</summary>
    Threatened,

    /// <summary><c>PROTESTED_AGAINST</c>: demonstrates, strikes or rallies against</summary>
    ProtestedAgainst,

    /// <summary><c>MOBILIZED_AGAINST</c>: deploys or raises forces, shows force toward</summary>
    MobilizedAgainst,

    /// <summary><c>REDUCED_RELATIONS_WITH</c>: expels envoys, cuts ties, halts aid or talks with</summary>
    ReducedRelationsWith,

    /// <summary><c>SANCTIONED</c>: puts an embargo, sanctions or a boycott on</summary>
    Sanctioned,

    /// <summary><c>COERCED</c>: arrests, detains, seizes, expels people, bans, cyber-attacks</summary>
    Coerced,

    /// <summary><c>ATTACKED</c>: uses force against: invades, bombs, shells, kills, fights</summary>
    Attacked,

    /// <summary><c>HOLDS_OFFICE_IN</c>: holds an office in the country or organization</summary>
    HoldsOfficeIn,

    /// <summary><c>MEMBER_OF</c>: is a member of the organization</summary>
    MemberOf,

    /// <summary><c>PART_OF</c>: is an organ or part of the country or parent body</summary>
    PartOf,

    /// <summary><c>ALLIED_WITH</c>: is an ally of</summary>
    AlliedWith,
}
