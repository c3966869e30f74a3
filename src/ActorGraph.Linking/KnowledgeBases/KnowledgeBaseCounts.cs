using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>How much a knowledge base holds.</summary>
public sealed record KnowledgeBaseCounts
{
    /// <summary>The actors of each type.</summary>
    public required IReadOnlyDictionary<ActorType, int> ByType { get; init; }

    /// <summary>The persons of whom at least one office is listed.</summary>
    public required int PersonsWithOffices { get; init; }

    /// <summary>The offices with their terms.</summary>
    public required int Offices { get; init; }

    /// <summary>The states and territories with a code of ISO 3166-1.</summary>
    public required int CountriesWithCode { get; init; }

    /// <summary>The organizations of each kind, ordered by kind.</summary>
    public required IReadOnlyDictionary<string, int> OrganizationsByKind { get; init; }

    /// <summary>The organizations with a parent body or state.</summary>
    public required int OrganizationsWithParent { get; init; }

    /// <summary>The different names by which an actor is found: case, accents and hyphens do not count.</summary>
    public required int Names { get; init; }

    /// <summary>The names that mean more than one actor, so that the article decides.</summary>
    public required int SharedNames { get; init; }

    /// <summary>Counts a knowledge base.</summary>
    public static KnowledgeBaseCounts Of(KnowledgeBase knowledgeBase)
    {
        ArgumentNullException.ThrowIfNull(knowledgeBase);
        var actors = knowledgeBase.Actors.ToList();
        var organizations = actors.Where(a => a.Type == ActorType.Organization).ToList();
        var kinds = organizations.CountBy(o => o.Sort.Length > 0 ? o.Sort : "other", StringComparer.Ordinal);
        return new KnowledgeBaseCounts
        {
            ByType = Enum.GetValues<ActorType>().ToDictionary(t => t, t => actors.Count(a => a.Type == t)),
            PersonsWithOffices = actors.Count(a => a.Offices.Length > 0),
            Offices = actors.Sum(a => a.Offices.Length),
            CountriesWithCode = actors.Count(a => a.IsoCode is not null),
            OrganizationsByKind = new SortedDictionary<string, int>(kinds.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
            OrganizationsWithParent = organizations.Count(o => o.Parent is not null),
            Names = knowledgeBase.Aliases.Count,
            SharedNames = knowledgeBase.Aliases.All.Count(a => a.Value.Length > 1),
        };
    }
}
