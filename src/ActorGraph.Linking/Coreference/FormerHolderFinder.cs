using ActorGraph.Core.Actors;
using ActorGraph.Core.Mentions;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Finds whom "the former president", "the ousted premier" mean: of the persons named before, the last who held the office, by the
/// article or by the list.</summary>
internal sealed class FormerHolderFinder(ArticleContext context)
{
    private const int Window = 8;

    /// <summary>The person, or null where the article has named none.</summary>
    /// <param name="before">Persons named from this token on do not count.</param>
    /// <param name="title">The folded office.</param>
    public KnownPerson? Last(int before, string title)
    {
        for (var at = before - 1; at >= 0; at--)
        {
            if (
                context.At(at) is { Actor.Type: ActorType.Person, Mention.Kind: MentionKind.Name } link
                && context.Persons.Find(p => p.Actor.Id == link.Actor.Id) is { } person
                && Held(person, title)
            )
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>Whether a person once held an office and does so no more, by the list or by the article.</summary>
    /// <param name="person">The person.</param>
    /// <param name="title">The folded office.</param>
    public bool Held(KnownPerson person, string title) => HeldOnce(person, title) || IsCalledFormer(person, title);

    // By the list, before the article's day and no more on it.
    private bool HeldOnce(KnownPerson person, string title)
    {
        if (context.Day is not { } day)
        {
            return false;
        }

        var held = context
            .KnowledgeBase.OfficesOf(person.Actor.Id)
            .Where(o => OfficeHolders.Fits(NameFolding.Key(o.Title), title))
            .ToList();
        return held.Count > 0 && !held.Exists(o => o.Covers(day));
    }

    // "Former president Evo Morales"; "Morales, a former president who wants the job back".
    private bool IsCalledFormer(KnownPerson person, string title)
    {
        foreach (var name in person.Names)
        {
            var (start, end) = (context.SentenceStart(name.FirstToken), context.SentenceEnd(name.FirstToken));
            for (var at = Math.Max(start, name.FirstToken - Window); at < Math.Min(end, name.FirstToken + Window) - 1; at++)
            {
                if (
                    WordLists.FormerWords.Contains(context.Lower(at))
                    && !IsAnotherBetween(person, at, name.FirstToken)
                    && Enumerable
                        .Range(at + 1, 3)
                        .Any(first =>
                            context.Titles.TitleAt(first, end) is { } next && IsSame(context.Words.KeyOfTokens(first, next), title)
                        )
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "Former leader Ada Roe met Ben Poe": the word is hers.
    private bool IsAnotherBetween(KnownPerson person, int word, int name) =>
        Enumerable
            .Range(Math.Min(word, name), Math.Abs(word - name))
            .Any(t => context.NameOver(t) is { Actor.Type: ActorType.Person } other && other.Actor.Id != person.Actor.Id);

    // "Former leader", "the former president".
    private static bool IsSame(string told, string title) => OfficeHolders.Fits(told, title) || OfficeHolders.Fits(title, told);
}
