namespace ActorGraph.Extraction.Predicates;

/// <summary>Of what kind those are for whom a phrase like "the two leaders" stands.</summary>
internal enum GroupKind
{
    /// <summary>The phrase stands for no group.</summary>
    Nothing,

    /// <summary>Persons: "both men".</summary>
    Persons,

    /// <summary>States: "the neighbours".</summary>
    States,

    /// <summary>States or organizations: "the two groups".</summary>
    Bodies,

    /// <summary>Any actors: "both sides", "they".</summary>
    Parties,
}
