namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>How an alias names its actor.</summary>
internal enum AliasKind
{
    /// <summary>The canonical name or another full name.</summary>
    Name,

    /// <summary>Capital letters that must be written as capitals: "WHO" is never "who".</summary>
    Acronym,

    /// <summary>A part of a person's name: a surname, "López Obrador".</summary>
    ShortName,

    /// <summary>An adjective or noun of nationality.</summary>
    Demonym,

    /// <summary>The adjective or noun for a party's people: "Republican", "Social Democrat".</summary>
    Label,

    /// <summary>A capital that stands for its state where it acts.</summary>
    Capital,

    /// <summary>A seat of government that stands for its state: "the Kremlin".</summary>
    Seat,

    /// <summary>A description of the government: "Biden administration".</summary>
    Government,
}
