using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells whom a portrait is about: "Profile: Ada Roe", "The man who talks to everyone", "Ada Roe, 1942-2017", or a first sentence
/// whose "he" nobody stands before.</summary>
internal static class Portrait
{
    /// <summary>The person of whom the whole article tells; null where it is no portrait.</summary>
    /// <param name="context">The article, its names linked.</param>
    /// <param name="headlined">The only person of the headline, if there is one.</param>
    public static ActorId? Of(ArticleContext context, ActorId? headlined) =>
        headlined is { } person
            ? HasPortraitTitle(context) || OpensWithPronoun(context)
                ? person
                : null
            : HasPortraitTitle(context)
                ? MostNamed(context)
                : null;

    // "The man who": whom the article names most. Who "the bishop" is, the names alone do not tell.
    private static bool HasPortraitTitle(ArticleContext context)
    {
        var document = context.Document;
        for (var at = 0; at < document.Tokens.Count && document[at].Sentence.IsTitle; at++)
        {
            var isMark = context.Lower(at) is "profile" or "portrait" or "obituary" or "newsmaker";
            var isWho = at > 0 && context.Lower(at) is "who" && WordLists.PlainPersons.Contains(context.Lower(at - 1));
            if (isMark || isWho || (IsYear(context, at) && IsYear(context, at + 2) && document[at + 1].Text is "-" or "–"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(ArticleContext context, int token) =>
        token < context.Document.Tokens.Count && context.Document[token].Text is ['1' or '2', _, _, _] text && int.TryParse(text, out _);

    // "He holds a black belt" at the head of the text: before its holder is named.
    private static bool OpensWithPronoun(ArticleContext context)
    {
        var document = context.Document;
        var first = Enumerable.Range(0, document.Tokens.Count).FirstOrDefault(t => !document[t].Sentence.IsTitle, -1);
        for (var at = first; at >= 0 && at < context.SentenceEnd(first); at++)
        {
            if (context.NameOver(at) is { Actor.Type: ActorType.Person })
            {
                return false;
            }

            if (context.Lower(at) is "he" or "she")
            {
                return true;
            }
        }

        return false;
    }

    private static ActorId? MostNamed(ArticleContext context)
    {
        var ranked = context
            .Links.Where(l => l is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name })
            .GroupBy(l => l.Actor.Id)
            .OrderByDescending(g => g.Count())
            .Take(2)
            .ToList();
        return ranked.Count > 0 && (ranked.Count == 1 || ranked[0].Count() > ranked[1].Count()) ? ranked[0].Key : null;
    }
}
