namespace ActorGraph.Extraction.Rules;

/// <summary>The deep roles in which a frame looks for its parties.</summary>
internal enum SlotRole
{
    /// <summary>Who does it.</summary>
    Subject,

    /// <summary>Whom it is done to.</summary>
    Object,

    /// <summary>The dative object.</summary>
    Dative,

    /// <summary>The noun under a preposition.</summary>
    Preposition,

    /// <summary>The possessor of the trigger noun.</summary>
    Possessor,

    /// <summary>A compound or adjective before the trigger noun.</summary>
    Compound,

    /// <summary>Whom the trigger noun denotes.</summary>
    Self,

    /// <summary>The subject of a clause or infinitive that the trigger takes.</summary>
    ClauseSubject,

    /// <summary>Whom the clause or infinitive that the trigger takes is directed at.</summary>
    Act,

    /// <summary>Who does what is done "at" the trigger noun: "acted at the request of".</summary>
    Carrier,

    /// <summary>Whose word the clause of the trigger is: who says it, is quoted, or is named by "according to".</summary>
    Speaker,

    /// <summary>Who would have to do what the condition of the trigger says: "will hit back if Iran attacks".</summary>
    Condition,

    /// <summary>Only in conditions: a clause or infinitive that the trigger takes.</summary>
    Clause,
}
