using ActorGraph.Core.Actors;
using ActorGraph.Core.Articles;

namespace ActorGraph.Core.Judgements;

/// <summary>
/// The names that several bear: of no list, of one type, and put in different states by different articles. It follows from the set of the
/// articles and the judgements alone, so that the order in which articles come leaves no trace.
/// </summary>
/// <param name="descriptions">How each recorded article describes each actor that it names.</param>
/// <param name="resolution">The judgements: where a split says who is meant in an article, the article is no evidence any more.</param>
public sealed class SharedNames(IEnumerable<(ArticleId Article, Actor Description)> descriptions, ActorResolution resolution)
{
    private readonly HashSet<(ActorId, ActorType)> names = descriptions
        .Where(d => IsEvidence(d.Description) && !resolution.Splits(d.Article, d.Description.Id))
        .GroupBy(d => (d.Description.Id, d.Description.Type))
        .Where(g => g.Select(d => d.Description.Country).Distinct().Skip(1).Any())
        .Select(g => g.Key)
        .ToHashSet();

    /// <summary>Whether others bear the name of a description, too.</summary>
    public bool Contains(Actor description)
    {
        ArgumentNullException.ThrowIfNull(description);
        return names.Contains((description.Id, description.Type));
    }

    /// <summary>Whether a description puts somebody of no list in a state.</summary>
    public static bool IsEvidence(Actor description) => Namesake.IdOf(description) is not null;
}
