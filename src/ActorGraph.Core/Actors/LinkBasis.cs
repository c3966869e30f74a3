namespace ActorGraph.Core.Actors;

/// <summary>What a link between a mention and an actor rests on.</summary>
public enum LinkBasis
{
    /// <summary>The canonical name or a listed alias in full.</summary>
    Name,

    /// <summary>A surname or other short form of a name that the article gives in full, or that a list gives.</summary>
    ShortName,

    /// <summary>An acronym that a list or the article itself introduces.</summary>
    Acronym,

    /// <summary>An adjective or noun of nationality: "Russian", "Ukrainians".</summary>
    Demonym,

    /// <summary>A capital or seat of government that stands for its state: "Moscow", "the Kremlin".</summary>
    Metonym,

    /// <summary>A description: "the prime minister", "the alliance", "Russian forces".</summary>
    Description,

    /// <summary>A pronoun resolved to its antecedent.</summary>
    Pronoun,

    /// <summary>No list knows the name: the actor is made from the text.</summary>
    Unlisted,
}
