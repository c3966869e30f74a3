using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Two peoples side by side are a minority and neither state: "the Bosnian Serb leader", "Turkish Cypriot lawmakers".</summary>
internal static class MinorityRule
{
    /// <summary>Takes both names out.</summary>
    public static void Apply(ArticleContext context)
    {
        foreach (var people in context.Links.Where(IsPeople).ToList())
        {
            if (
                people.Mention.FirstToken > context.SentenceStart(people.Mention.FirstToken)
                && context.NameOver(people.Mention.FirstToken - 1) is { } home
                && IsPeople(home)
                && home.Actor.Id != people.Actor.Id
            )
            {
                context.Remove(people);
                context.Remove(home);
            }
        }
    }

    private static bool IsPeople(Link link) => link is { Basis: LinkBasis.Demonym, Actor.Type: ActorType.Country };
}
