using ActorGraph.Core.Actors;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>What acts for a leader under his name: "Ortega's government" is his state, "Hemedti's men" his armed group, "Orban's party" his
/// party.</summary>
internal sealed class LedBodies(ArticleContext context)
{
    /// <summary>The state or body that a noun of a person's means; null where it means none that the lists know.</summary>
    /// <param name="leader">The person.</param>
    /// <param name="noun">The noun as the text writes it, in lower case.</param>
    public Actor? Find(Actor leader, string noun) =>
        noun switch
        {
            _ when WordLists.RulerNouns.Contains(noun) => StateOf(leader) ?? HomeOf(leader),
            "party" => BodyOf(leader, "party"),
            _ when WordLists.Forces.Contains(noun) => StateOf(leader) ?? BandOf(leader),
            _ when WordLists.Fighters.Contains(noun) => BandOf(leader),
            _ => null,
        };

    private Actor? StateOf(Actor leader) =>
        OfficesOf(leader)
            .Where(o => Prominence.IsTop(o.Title))
            .Select(o => context.KnowledgeBase.Find(o.Body))
            .FirstOrDefault(a => a?.Type == ActorType.Country);

    private Actor? HomeOf(Actor leader) => leader.Country is { } country ? context.KnowledgeBase.Find(country) : null;

    private Actor? BandOf(Actor leader) => BodyOf(leader, "armed-group") ?? BodyOf(leader, "army");

    private Actor? BodyOf(Actor leader, string sort) =>
        OfficesOf(leader)
            .Where(o => context.KnowledgeBase.SortOf(o.Body) == sort)
            .Select(o => context.KnowledgeBase.Find(o.Body))
            .FirstOrDefault();

    // Those of the article's day first, then the newest.
    private IEnumerable<OfficeTerm> OfficesOf(Actor leader) =>
        context
            .KnowledgeBase.OfficesOf(leader.Id)
            .OrderByDescending(o => context.Day is { } day && o.Covers(day))
            .ThenByDescending(o => o.From);
}
