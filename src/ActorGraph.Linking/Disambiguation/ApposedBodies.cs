using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Makes one body of a name and what explains it: "MINURSO, the United Nations mission in Western Sahara", "the African Union
/// force in Somalia, ATMIS".</summary>
internal static class ApposedBodies
{
    /// <summary>Gives both names to the body that has a name of its own: the listed one, else the acronym.</summary>
    public static void Apply(ArticleContext context)
    {
        foreach (var phrase in context.Links.Where(l => IsDescription(context, l)).OrderBy(l => l.Mention.FirstToken).ToList())
        {
            if ((NameBefore(context, phrase.Mention.FirstToken) ?? NameBehind(context, phrase.Mention.EndToken)) is { } name)
            {
                foreach (var link in context.Links.Where(l => l.Actor.Id == phrase.Actor.Id).ToList())
                {
                    context.Replace(link with { Actor = name.Actor, Reason = $"what the article says {name.Actor.Name} is" });
                }
            }
        }
    }

    // A body of no list in whose name a noun is written small: "mission".
    private static bool IsDescription(ArticleContext context, Link link) =>
        link is { Actor: { Type: ActorType.Organization, IsListed: false }, Mention.Kind: MentionKind.Name }
        && Enumerable
            .Range(link.Mention.FirstToken, link.Mention.EndToken - link.Mention.FirstToken)
            .Any(t => context.Document[t].PartOfSpeech == PartOfSpeech.Noun && char.IsLower(context.Document[t].Text[0]));

    private static Link? NameBefore(ArticleContext context, int first)
    {
        first -= first > 0 && context.Lower(first - 1) is "the" ? 1 : 0;
        return first > 1 && context.Document[first - 1].Text is "," && context.NameOver(first - 2) is { } name && IsOwnName(context, name)
            ? name
            : null;
    }

    private static Link? NameBehind(ArticleContext context, int end) =>
        end + 1 < context.Document.Tokens.Count
        && context.Document[end].Text is ","
        && context.NameOver(end + 1) is { } name
        && name.Mention.FirstToken == end + 1
        && name.Mention.EndToken < context.Document.Tokens.Count
        && context.Document[name.Mention.EndToken].Text is "," or "." or ")"
        && IsOwnName(context, name)
            ? name
            : null;

    private static bool IsOwnName(ArticleContext context, Link name) =>
        name.Actor.Type == ActorType.Organization
        && (
            name.Actor.IsListed
            || (
                name.Mention.EndToken - name.Mention.FirstToken == 1
                && !context.Document[name.Mention.FirstToken].Text.ContainsAnyInRange('a', 'z')
            )
        );
}
