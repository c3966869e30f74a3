using ActorGraph.Core.Actors;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Who of the persons that an article names holds an office in a state or body.</summary>
internal sealed class OfficeHolders(ArticleContext context)
{
    // Days for which news still gives a title to those who have just lost it: "the Afghan president slipped out".
    private const int Grace = 7;

    /// <summary>The one who holds an office: by what the article says of its persons, then by the list on the article's day; null where
    /// nobody or several fit.</summary>
    /// <param name="body">The state or body.</param>
    /// <param name="title">The folded title: "prime minister".</param>
    public KnownPerson? Find(Actor body, string title)
    {
        var told = context.Persons.Where(p => p.Bodies.Contains(body.Id) && HasTitle(p, title)).ToList();
        if (told.Count == 1)
        {
            return told[0];
        }

        if (context.Day is not { } day)
        {
            return null;
        }

        return HolderOn(day, body, title);
    }

    /// <summary>The one who held an office until a few days ago, by the list.</summary>
    /// <param name="body">The state or body.</param>
    /// <param name="title">The folded title.</param>
    public KnownPerson? FindLast(Actor body, string title) => context.Day is { } day ? HolderOn(day.AddDays(-Grace), body, title) : null;

    private KnownPerson? HolderOn(DateOnly day, Actor body, string title)
    {
        var held = context
            .Persons.Where(p =>
                context
                    .KnowledgeBase.OfficesOf(p.Actor.Id)
                    .Any(o => o.Body == body.Id && o.Covers(day) && Fits(NameFolding.Key(o.Title), title))
            )
            .ToList();
        return held.Count == 1 ? held[0] : null;
    }

    /// <summary>The folded titles of a person: those that the article gives, else those of the list on the article's day.</summary>
    public IEnumerable<string> TitlesOf(Actor person)
    {
        var told = context.Persons.Where(p => p.Actor.Id == person.Id).SelectMany(p => p.OfficeNouns).ToList();
        return told.Count > 0 || context.Day is not { } day
            ? told
            : context.KnowledgeBase.OfficesOf(person.Id).Where(o => o.Covers(day)).Select(o => NameFolding.Key(o.Title));
    }

    /// <summary>Whether a person holds an office, by the article or by the list on the article's day.</summary>
    public bool Holds(Actor person, string title) =>
        context.Persons.Exists(p => p.Actor.Id == person.Id && HasTitle(p, title))
        || (
            context.Day is { } day
            && context.KnowledgeBase.OfficesOf(person.Id).Any(o => o.Covers(day) && Fits(NameFolding.Key(o.Title), title))
        );

    /// <summary>Whether a title of the list is what the article calls it.</summary>
    public static bool Fits(string listed, string title) =>
        listed == title
        || title switch
        {
            "premier" => listed is "prime minister",
            "secretary" => listed
                is "secretary of state"
                    or "defense secretary"
                    or "treasury secretary"
                    or "foreign secretary"
                    or "home secretary",
            "head of government" => listed is "prime minister" or "premier" or "chancellor" or "taoiseach",
            "monarch" or "sovereign" => listed is "king" or "queen" or "sultan" or "emperor" or "emir" or "grand duke",
            "pontiff" => listed is "pope",
            "top diplomat" => listed is "foreign minister" or "foreign secretary" or "secretary of state" or "high representative",
            "secretary general" => listed is "secretary general",
            "head of state" => listed
                is "president"
                    or "supreme leader"
                    or "transitional president"
                    or "interim president"
                    or "king"
                    or "queen"
                    or "emir"
                    or "sultan",
            "leader" or "ruler" or "strongman" or "dictator" or "autocrat" => listed
                is "president"
                    or "supreme leader"
                    or "leader"
                    or "ruler"
                    or "prime minister"
                    or "transitional president",
            "chief" => listed is "secretary general",
            "defense minister" => listed is "defence minister",
            "minister" => listed is not "prime minister" && listed.EndsWith(" minister", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>Whether the article gives a person an office that a title means.</summary>
    public static bool HasTitle(KnownPerson person, string title) => person.OfficeNouns.Any(n => Fits(n, title));
}
