using ActorGraph.Core.Mentions;
using ActorGraph.Core.Text;
using ActorGraph.Linking.Candidates;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Disambiguation;

/// <summary>Finds the surnames of those whom the article has named in full, where neither the recognizer nor a list sees a name.</summary>
internal static class RepeatedSurnames
{
    private const int ShortestSurname = 3;

    /// <summary>The lone surnames that none of the names found covers.</summary>
    /// <param name="context">The article, its full names linked.</param>
    /// <param name="spans">The names found.</param>
    public static List<NameSpan> Find(ArticleContext context, IReadOnlyList<NameSpan> spans)
    {
        var surnames = context
            .Persons.Where(p => p.Words.Count > 1)
            .Select(p => p.Words[^1])
            .Where(w => w.Length >= ShortestSurname && !WordLists.Calendar.Contains(w) && !WordLists.CommonNames.Contains(w))
            .ToHashSet(StringComparer.Ordinal);
        var taken = new bool[context.Document.Tokens.Count];
        foreach (var span in spans)
        {
            Array.Fill(taken, true, span.FirstToken, span.Length);
        }

        return
        [
            .. Enumerable
                .Range(0, taken.Length)
                .Where(t =>
                    !taken[t] && IsProper(context, t) && surnames.Contains(context.Words.KeyOfTokens(t, t + 1)) && StandsAlone(context, t)
                )
                .Select(t => new NameSpan(t, t + 1, EntityType.Person, [])),
        ];
    }

    private static bool IsProper(ArticleContext context, int token) =>
        context.Document[token].PartOfSpeech == PartOfSpeech.Propn
        && char.IsUpper(context.Document[token].Text[0])
        && !context.Document[token].Sentence.IsTitle;

    // "Roe Street", "New Roe", "the Roe case" are other things.
    private static bool StandsAlone(ArticleContext context, int token)
    {
        var isLast = token + 1 >= context.SentenceEnd(token) || !IsProper(context, token + 1);
        var before = token - 1;
        var isFirst =
            token == context.SentenceStart(token)
            || context.Titles.TitlesBefore(token) < token
            || WordLists.Calendar.Contains(context.Lower(before));
        return isLast
            && (
                isFirst
                || (
                    context.Lower(before) is not ("the" or "a" or "an")
                    && (IsFunction(context, before) || !char.IsUpper(context.Document[before].Text[0]))
                )
            );
    }

    // "That Roe", "In Roe's view".
    private static bool IsFunction(ArticleContext context, int token) =>
        context.Document[token].PartOfSpeech
            is PartOfSpeech.Adp
                or PartOfSpeech.Sconj
                or PartOfSpeech.Cconj
                or PartOfSpeech.Adv
                or PartOfSpeech.Pron
                or PartOfSpeech.Punct;
}
