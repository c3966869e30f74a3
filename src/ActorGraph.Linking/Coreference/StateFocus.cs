using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Linking.Disambiguation;

namespace ActorGraph.Linking.Coreference;

/// <summary>The state that an article is about at a token: the one that most of the names of states before it mean.</summary>
internal sealed class StateFocus
{
    private readonly List<(int Token, Actor State)> names;

    public StateFocus(ArticleContext context)
    {
        names = [.. context.Links
            .Where(l => l.Actor.Type == ActorType.Country && l.Mention.Kind != MentionKind.Pronoun)
            .Select(l => (l.Mention.HeadToken, l.Actor))
            .OrderBy(n => n.HeadToken)];
    }

    /// <summary>The state, or null where none stands out.</summary>
    /// <param name="token">Names from here on do not count.</param>
    /// <param name="share">What part of the names of states before it must mean the state, 0 to 1.</param>
    /// <param name="except">A state that does not count, if any.</param>
    public Actor? Before(int token, double share, ActorId? except = null)
    {
        var counts = names.TakeWhile(n => n.Token < token).Where(n => n.State.Id != except).GroupBy(n => n.State.Id).Select(g => (g.First().State, Count: g.Count())).ToList();
        var (state, most) = counts.OrderByDescending(c => c.Count).ThenBy(c => c.State.Id).FirstOrDefault();
        return state is not null && most >= share * counts.Sum(c => c.Count) ? state : null;
    }
}
