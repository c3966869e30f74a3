using ActorGraph.Core.Actors;
using ActorGraph.Linking.Disambiguation;
using ActorGraph.Linking.KnowledgeBases;

namespace ActorGraph.Linking.Coreference;

/// <summary>Tells which pronoun fits a person: by the titles that the article gives, by the list, else by the given
/// name.</summary>
internal sealed class PersonGender(ArticleContext context)
{
    /// <summary>Whether "she" (or, if not <paramref name="female"/>, "he") may stand for a person.</summary>
    public bool MayBe(Actor person, bool female) => IsFemale(person) is not { } known || known == female;

    /// <summary>True for she, false for he, null where nothing tells.</summary>
    public bool? IsFemale(Actor person)
    {
        if (context.Persons.Find(p => p.Actor.Id == person.Id)?.IsFemale is { } told)
        {
            return told;
        }

        if (person.IsListed && GenderWords.FemalePersons.Contains(person.Id.Value))
        {
            return true;
        }

        if (person.IsListed && GenderWords.MalePersons.Contains(person.Id.Value))
        {
            return false;
        }

        // Chinese and Korean names begin with the family's, which is in neither list.
        var key = NameFolding.Key(person.Name);
        var end = key.IndexOf(' ', StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        var given = key[..end];
        return GenderWords.FemaleNames.Contains(given) ? true
            : GenderWords.MaleNames.Contains(given) ? false
            : null;
    }
}
