namespace ActorGraph.Extraction.Rules;

/// <summary>What a word makes of the clause or noun under it.</summary>
internal enum EmbeddingEffect
{
    /// <summary>Nothing is known of the word.</summary>
    Unknown,

    /// <summary>As if the word were not there: its own auxiliaries and negation count.</summary>
    Through,

    /// <summary>Taken for granted, whatever stands above.</summary>
    Fact,

    /// <summary>Intended.</summary>
    Planned,

    /// <summary>Considered, offered or tried.</summary>
    Possible,

    /// <summary>Said not to be.</summary>
    Denied,

    /// <summary>Wished, demanded, threatened or disputed only: no claim.</summary>
    Drop,

    /// <summary>The word of its subject.</summary>
    Say,

    /// <summary>Somebody's word; without a named speaker, uncertain.</summary>
    Claim,
}
