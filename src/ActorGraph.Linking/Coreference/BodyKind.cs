using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells what sorts of body a noun may mean with the words before it: a group may be of any sort, "a rebel group" is armed, "a
/// human rights group" is not.</summary>
internal static class BodyKind
{
    /// <summary>The sorts that the words in front leave of those of the noun.</summary>
    /// <param name="context">The article.</param>
    /// <param name="first">The first token of the phrase.</param>
    /// <param name="head">The noun.</param>
    /// <param name="sorts">The sorts of body that the noun alone may mean.</param>
    public static string[] Narrow(ArticleContext context, int first, int head, string[] sorts)
    {
        for (var token = first; token < head; token++)
        {
            var word = context.Lower(token);
            string[]? told =
                WordLists.ArmedWords.Contains(word) ? ["armed-group", "party"]
                : WordLists.CivilWords.Contains(word) ? ["ngo", "think-tank"]
                : WordLists.BusinessWords.Contains(word) ? ["company", "bank"]
                : null;
            if (told is not null && sorts.Intersect(told, StringComparer.Ordinal).ToArray() is { Length: > 0 } left)
            {
                return left;
            }
        }

        return sorts;
    }
}
