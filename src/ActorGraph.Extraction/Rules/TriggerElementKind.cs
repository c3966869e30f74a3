namespace ActorGraph.Extraction.Rules;

/// <summary>What a word of a trigger must be.</summary>
internal enum TriggerElementKind
{
    /// <summary>A verb; only the head of a trigger.</summary>
    Verb,

    /// <summary>A noun; after a verb its object.</summary>
    Noun,

    /// <summary>An adjective or participle; only the head of a trigger.</summary>
    Adjective,

    /// <summary>A particle or adverb of the head.</summary>
    Particle,

    /// <summary>A modifier of the noun before it.</summary>
    Modifier,

    /// <summary>A noun under a preposition of the head.</summary>
    PrepositionalNoun,
}
