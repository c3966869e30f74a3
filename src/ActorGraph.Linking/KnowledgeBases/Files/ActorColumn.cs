namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>The columns of a user's file of actors, in the order in which an import writes them; the header names them in lower
/// case.</summary>
internal enum ActorColumn
{
    /// <summary>The kebab-case id; where it is empty, it is made of the name.</summary>
    Id,

    /// <summary>Person, Country or Organization.</summary>
    Type,

    /// <summary>The canonical English name.</summary>
    Name,

    /// <summary>Other names.</summary>
    Aliases,

    /// <summary>The state it belongs to: a code of ISO 3166-1 or an id.</summary>
    Country,

    /// <summary>The body it is an organ of: an id or a code of ISO 3166-1.</summary>
    Parent,

    /// <summary>The ISO 3166-1 alpha-3 code of a country.</summary>
    Iso,

    /// <summary>What sort of organization it is: "party".</summary>
    Kind,

    /// <summary>Offices as TITLE@BODY:FROM..TO.</summary>
    Offices,

    /// <summary>Adjectives and nouns of a country's nationality.</summary>
    Demonyms,

    /// <summary>Capitals of a country.</summary>
    Capitals,

    /// <summary>Seats of a country's government.</summary>
    Seats,
}
