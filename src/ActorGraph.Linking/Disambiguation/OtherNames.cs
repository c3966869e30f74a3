using ActorGraph.Core.Actors;
using ActorGraph.Core.Text;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Makes one person of two names that the article calls one: "Ada Roe, alias Comandante Ana Poe", "Ada Roe, the band's chief,
/// better known as Ana Poe".</summary>
internal static class OtherNames
{
    private const int Reach = 10;

    /// <summary>Gives all names of such a person to one actor: the listed one, else that of the name he is known by.</summary>
    public static void Apply(ArticleContext context)
    {
        for (var at = 1; at + 1 < context.Document.Tokens.Count; at++)
        {
            var isKnown = context.Lower(at) is "as" && context.Lower(at - 1) is "known";
            if (
                (isKnown || context.Lower(at) is "alias" or "aka")
                && PersonFrom(context, at + 1) is { } other
                && PersonBefore(context, isKnown ? at - 2 : at - 1) is { } name
                && name.Actor.Id != other.Actor.Id
                && !(name.Actor.IsListed && other.Actor.IsListed)
            )
            {
                var (kept, lost) = name.Actor.IsListed ? (name.Actor, other.Actor) : (other.Actor, name.Actor);
                foreach (var link in context.Links.Where(l => l.Actor.Id == lost.Id).ToList())
                {
                    context.Replace(link with { Actor = kept, Reason = $"another name of {kept.Name}" });
                }
            }
        }
    }

    private static Link? PersonFrom(ArticleContext context, int token)
    {
        token += token < context.Document.Tokens.Count && context.Document[token].PartOfSpeech == PartOfSpeech.Punct ? 1 : 0;
        return
            token < context.Document.Tokens.Count
            && context.NameOver(token) is { Actor.Type: ActorType.Person } link
            && link.Mention.FirstToken == token
            ? link
            : null;
    }

    // Back over "better", commas and an apposition to the name; a verb between them ends the search.
    private static Link? PersonBefore(ArticleContext context, int token)
    {
        for (var at = token; at >= 0 && token - at < Reach && context.Document.SentenceOf(at) == context.Document.SentenceOf(token); at--)
        {
            if (context.NameOver(at) is { Actor.Type: ActorType.Person } link)
            {
                return link;
            }

            if (context.Document[at].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Cconj)
            {
                return null;
            }
        }

        return null;
    }
}
