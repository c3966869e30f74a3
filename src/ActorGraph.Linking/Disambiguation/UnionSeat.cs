using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>A capital that is also the seat of a union means the union unless the article names the state as often: "Brussels fined
/// Hungary".</summary>
internal static class UnionSeat
{
    /// <summary>Gives such capitals to their unions; capitals that are places stay with their states.</summary>
    public static void Apply(ArticleContext context)
    {
        foreach (var link in context.Links.Where(l => l.Basis == LinkBasis.Metonym && !l.IsPlace).ToList())
        {
            var key = context.Words.KeyOfTokens(link.Mention.FirstToken, link.Mention.EndToken);
            if (
                WordLists.UnionSeats.TryGetValue(key, out var id)
                && context.KnowledgeBase.Find(new ActorId(id)) is { } union
                && !IsNamedLess(context, union.Id, link.Actor.Id)
            )
            {
                context.Replace(link with { Actor = union, Confidence = 0.8, Reason = $"seat of {union.Name}" });
            }
        }
    }

    private static bool IsNamedLess(ArticleContext context, ActorId union, ActorId capitalOf)
    {
        var names = context
            .Links.Where(l => l.Mention.Kind == MentionKind.Name && l.Basis != LinkBasis.Metonym)
            .Select(l => l.Actor)
            .ToList();
        var state = names.Count(a =>
            a.Id == capitalOf || (a.Country == capitalOf && a.Type == ActorType.Organization && a.Parent != union)
        );
        return state > 0 && names.Count(a => a.Id == union || a.Parent == union) <= state;
    }
}
