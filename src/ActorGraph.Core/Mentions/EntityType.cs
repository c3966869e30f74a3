namespace ActorGraph.Core.Mentions;

/// <summary>What a name looks like from its form and context alone, before it is linked to an actor.</summary>
public enum EntityType
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A named body: alliance, party, ministry, company, armed group.</summary>
    Organization,

    /// <summary>A country, city, region or other named place.</summary>
    Place,

    /// <summary>An adjective or noun of nationality, religion or politics: "Russian", "Ukrainians".</summary>
    Nationality,

    /// <summary>Another name: an event, a product, a law, a ship.</summary>
    Other,
}
