using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases.Files;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Decides under which names an entry is found.</summary>
internal static class AliasIndexer
{
    /// <summary>Adds the names that a user's file gives to its actor.</summary>
    public static void Claim(AliasIndex aliases, UserActor own) => AddNames(aliases, own.Entry.Actor, own.Written, isClaimed: true);

    /// <summary>Adds all names of an entry, and the short forms of a person's.</summary>
    public static void Add(AliasIndex aliases, KnowledgeBaseEntry entry, Dictionary<ActorId, KnowledgeBaseEntry> entries) =>
        AddShortForms(aliases, entry, AddNames(aliases, entry.Actor, entry, isClaimed: false), entries);

    /// <summary>Adds the short forms of a person's name; nobody claims a surname by giving a full name.</summary>
    public static void AddShortForms(
        AliasIndex aliases,
        KnowledgeBaseEntry entry,
        string key,
        Dictionary<ActorId, KnowledgeBaseEntry> entries
    )
    {
        if (entry.Actor.Type == ActorType.Person)
        {
            var country = entry.Actor.Country is { } id ? entries.GetValueOrDefault(id)?.Actor.IsoCode : null;
            foreach (var shortForm in PersonNames.ShortForms(key, country))
            {
                aliases.Add(new AliasEntry(entry.Actor, AliasKind.ShortName, shortForm), shortForm);
            }
        }
    }

    private static string AddNames(AliasIndex aliases, Actor actor, KnowledgeBaseEntry names, bool isClaimed)
    {
        var key = AliasIndex.KeyOf(names.Actor.Name);
        aliases.Add(new AliasEntry(actor, KindOf(names.Actor.Name, actor.Type, key), names.Actor.Name, isClaimed), key);
        foreach (var alias in names.Actor.Aliases)
        {
            var aliasKey = AliasIndex.KeyOf(alias);
            aliases.Add(new AliasEntry(actor, KindOf(alias, actor.Type, aliasKey), alias, isClaimed), aliasKey);
        }

        AddAll(aliases, names.Demonyms, AliasKind.Demonym);
        AddAll(aliases, names.Governments, AliasKind.Government);
        AddAll(aliases, names.Seats, AliasKind.Seat);
        AddAll(aliases, names.Capitals, AliasKind.Capital);
        return key;

        void AddAll(AliasIndex index, IEnumerable<string> surfaces, AliasKind kind)
        {
            foreach (var surface in surfaces)
            {
                index.Add(new AliasEntry(actor, kind, surface, isClaimed));
            }
        }
    }

    private static AliasKind KindOf(string name, ActorType type, string key)
    {
        if (type == ActorType.Person)
        {
            // "al-Assad", "de Gaulle" are surnames, shared by families; offices and prominence decide between their bearers.
            return CountNames(key) > 1 ? AliasKind.Name : AliasKind.ShortName;
        }

        var upper = 0;
        foreach (var c in name)
        {
            if (c == ' ' || (char.IsLetter(c) && !char.IsUpper(c)))
            {
                return AliasKind.Name;
            }

            upper += char.IsUpper(c) ? 1 : 0;
        }

        return upper > 0 ? AliasKind.Acronym : AliasKind.Name;
    }

    private static int CountNames(string key)
    {
        var count = 0;
        foreach (var word in key.AsSpan().Split(' '))
        {
            count += PersonNames.IsParticle(key.AsSpan()[word]) ? 0 : 1;
        }

        return count;
    }
}
