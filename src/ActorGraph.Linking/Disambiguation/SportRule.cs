using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>In sports reports a country is its team, unless its government appears: then it stays a party.</summary>
internal static class SportRule
{
    /// <summary>Makes places of the countries that no government, office or office-holder speaks for.</summary>
    public static void Apply(ArticleContext context)
    {
        if (!context.IsSport)
        {
            return;
        }

        var governed = context
            .Persons.SelectMany(p => p.Bodies)
            .Concat(context.Links.Where(l => l.Mention.Kind == MentionKind.Nominal).Select(l => l.Actor.Id))
            .ToHashSet();
        foreach (
            var link in context.Links.Where(l => l.Actor.Type == ActorType.Country && !l.IsPlace && !governed.Contains(l.Actor.Id)).ToList()
        )
        {
            context.Replace(link with { IsPlace = true, Reason = link.Reason + ", a team here" });
        }
    }
}
