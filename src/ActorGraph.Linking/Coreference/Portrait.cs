using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells whom a portrait is about: "Profile: Ada Roe", "The man who talks to everyone", "Ada Roe, 1942-2017", a first sentence whose "he" nobody stands before or that tells of a death, a text that goes on with "he" after one name.</summary>
/// <param name="Person">The person of whom the whole article tells; null where it is no portrait.</param>
/// <param name="IsSure">Whether the headline or the opening says so; else he is the one whom the text goes on with.</param>
internal sealed record Portrait(ActorId? Person, bool IsSure)
{
    // Of a portrait, at least every second sentence has a "he"; nobody else is named half as often.
    private const int PronounShare = 2;
    private const int FewestNamings = 3;
    private const int Lead = 2;

    /// <summary>The portrait that an article is.</summary>
    /// <param name="context">The article, its names linked.</param>
    /// <param name="headlined">The only person of the headline, if there is one.</param>
    public static Portrait Of(ArticleContext context, ActorId? headlined) => (headlined is { } person
        ? HasPortraitTitle(context) || OpensWithPronoun(context) ? person : null
        : HasPortraitTitle(context) ? MostNamed(context) : null) is { } declared
            ? new Portrait(declared, IsSure: true)
            : new Portrait(Deceased(context) ?? Told(context), IsSure: false);

    // "Ada Roe, who led the party for years, died on Sunday": an obituary.
    private static ActorId? Deceased(ArticleContext context)
    {
        var document = context.Document;
        var first = Enumerable.Range(0, document.Tokens.Count).FirstOrDefault(t => !document[t].Sentence.IsTitle, -1);
        for (var at = first; at >= 0 && at < context.SentenceEnd(first); at++)
        {
            if (document[at] is { IsRoot: true, Lemma: "die" } && context.ArgumentOf(at, DependencyRelation.Nsubj) is { Actor.Type: ActorType.Person } dead)
            {
                return dead.Actor.Id;
            }
        }

        return null;
    }

    // Whom the text names first and by far most often, and of whom every other sentence goes on with "he" or "she".
    private static ActorId? Told(ArticleContext context)
    {
        var document = context.Document;
        var names = context.Links.Where(l => l is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name } && !document[l.Mention.HeadToken].Sentence.IsTitle)
            .OrderBy(l => l.Mention.FirstToken).ToList();
        var ranked = names.GroupBy(l => l.Actor.Id).OrderByDescending(g => g.Count()).Take(2).Select(g => g.Count()).ToList();
        if (ranked.Count == 0 || ranked[0] < FewestNamings || (ranked.Count > 1 && ranked[0] < Lead * ranked[1])
            || names.Count(l => l.Actor.Id == names[0].Actor.Id) != ranked[0])
        {
            return null;
        }

        var he = Enumerable.Range(0, document.Tokens.Count).Count(t => WordLists.MalePronouns.Contains(context.Lower(t)));
        var she = Enumerable.Range(0, document.Tokens.Count).Count(t => WordLists.FemalePronouns.Contains(context.Lower(t)));
        return PronounShare * Math.Max(he, she) >= document.SentenceCount && (she == 0 || he == 0 || Math.Max(he, she) > Lead * Math.Min(he, she))
            ? names[0].Actor.Id
            : null;
    }

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
        var ranked = context.Links.Where(l => l is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name })
            .GroupBy(l => l.Actor.Id).OrderByDescending(g => g.Count()).Take(2).ToList();
        return ranked.Count > 0 && (ranked.Count == 1 || ranked[0].Count() > ranked[1].Count()) ? ranked[0].Key : null;
    }
}
