using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Mentions;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>The listed actors with their names, offices and memberships. Immutable, safe for use by many threads.</summary>
public sealed class KnowledgeBase
{
    private readonly Dictionary<ActorId, KnowledgeBaseEntry> entries;
    private readonly ILookup<ActorId, OfficeTerm> officesByBody;
    private readonly IReadOnlyDictionary<ActorId, ImmutableArray<ActorId>> members;
    private readonly Dictionary<string, ActorId> defaults = DataTable.Rows("default-aliases.tsv", 2).ToDictionary(r => r[0], r => new ActorId(r[1]), StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, Actor>> personsByEnds;
    private readonly Lazy<HashSet<string>> givenNames;

    private KnowledgeBase(Dictionary<ActorId, KnowledgeBaseEntry> entries, AliasIndex aliases, IReadOnlyDictionary<ActorId, ImmutableArray<ActorId>> members)
    {
        this.entries = entries;
        this.members = members;
        Aliases = aliases;
        givenNames = new Lazy<HashSet<string>>(() => entries.Values
            .Where(e => e.Actor.Type == ActorType.Person && e.Actor.Name.Contains(' ', StringComparison.Ordinal))
            .Select(e => NameFolding.Words(e.Actor.Name, 0, e.Actor.Name.Length).First().Text)
            .Where(w => w.Length > 2 && aliases.Find(w).All(e => e.Actor.Type == ActorType.Person))
            .ToHashSet(StringComparer.Ordinal));
        personsByEnds = new Lazy<ILookup<string, Actor>>(() => entries.Values
            .Where(e => e.Actor.Type == ActorType.Person)
            .SelectMany(e => e.Actor.Aliases.Prepend(e.Actor.Name).Select(n => (Key: EndsKey([.. NameFolding.Key(n).Split(' ')]), e.Actor)))
            .Where(p => p.Key.Length > 0)
            .Distinct()
            .ToLookup(p => p.Key, p => p.Actor, StringComparer.Ordinal));
        officesByBody = entries.Values.SelectMany(e => e.Offices).ToLookup(o => o.Body);
    }

    /// <summary>The number of listed actors.</summary>
    public int Count => entries.Count;

    /// <summary>The listed actors, in no particular order.</summary>
    public IEnumerable<Actor> Actors => entries.Values.Select(e => e.Actor);

    /// <summary>The titles that news writes beside names.</summary>
    public TitleLexicon Titles { get; } = TitleLexicon.Read();

    internal AliasIndex Aliases { get; }

    internal IEnumerable<KnowledgeBaseEntry> Entries => entries.Values;

    /// <summary>Loads the lists that come with the program.</summary>
    /// <param name="additional">A user's own entries. One with the id of a listed actor takes its place; its names win over those of other actors.</param>
    /// <param name="without">A type whose listed actors are left out, to measure what the lists are worth; null for none.</param>
    /// <exception cref="ActorGraphException">Two entries of one list have one id, or a file is broken.</exception>
    public static KnowledgeBase Load(IEnumerable<KnowledgeBaseEntry>? additional = null, ActorType? without = null)
    {
        var reader = new KnowledgeBaseReader();
        var entries = new Dictionary<ActorId, KnowledgeBaseEntry>(4096);
        AddAll(entries, reader.Read().Where(e => e.Actor.Type != without));
        var own = (additional ?? []).ToList();
        foreach (var entry in own)
        {
            entries.Remove(entry.Actor.Id);
        }

        AddAll(entries, own);
        var aliases = new AliasIndex();
        foreach (var entry in entries.Values)
        {
            IndexNames(aliases, entry, entries);
        }

        foreach (var actor in own.Select(e => e.Actor))
        {
            foreach (var name in actor.Aliases.Prepend(actor.Name))
            {
                aliases.Claim(name, actor.Id);
            }
        }

        return new KnowledgeBase(entries, aliases, reader.ReadMemberships());
    }

    /// <summary>All listed names with what they look like, for a recognizer's gazetteer; short names of persons are left out, since they are words like any other.</summary>
    public IEnumerable<(string Name, EntityType Type)> Names()
    {
        foreach (var entry in entries.Values)
        {
            var type = entry.Actor.Type switch
            {
                ActorType.Person => EntityType.Person,
                ActorType.Organization => EntityType.Organization,
                _ => EntityType.Place,
            };
            foreach (var name in entry.Actor.Aliases.Prepend(entry.Actor.Name).Where(n => type != EntityType.Person || n.Contains(' ', StringComparison.Ordinal)))
            {
                yield return (name, type);
            }

            foreach (var name in entry.Capitals.Concat(entry.Seats))
            {
                yield return (name, EntityType.Place);
            }

            foreach (var name in entry.Demonyms)
            {
                yield return (name, EntityType.Nationality);
            }
        }
    }

    /// <summary>The actor with an id, or null.</summary>
    public Actor? Find(ActorId id) => entries.GetValueOrDefault(id)?.Actor;

    /// <summary>The offices a person held, in the order of the list.</summary>
    public ImmutableArray<OfficeTerm> OfficesOf(ActorId person) => entries.GetValueOrDefault(person)?.Offices ?? [];

    /// <summary>The offices of a state or organization with their holders.</summary>
    public IEnumerable<OfficeTerm> OfficesAt(ActorId body) => officesByBody[body];

    /// <summary>The members of an organization; empty where none are listed.</summary>
    public ImmutableArray<ActorId> MembersOf(ActorId organization) => members.TryGetValue(organization, out var found) ? found : [];

    /// <summary>The state that a name of two states means where the article does not tell; null if there is no rule.</summary>
    internal ActorId? DefaultOf(string key) => defaults.TryGetValue(key, out var id) ? id : null;

    /// <summary>Whether a listed person's name begins with a folded word: then other names that do so are persons', too.</summary>
    internal bool IsGivenName(string folded) => givenNames.Value.Contains(folded);

    /// <summary>The listed persons whose first and last names may be other spellings of the given ones.</summary>
    internal IEnumerable<Actor> FindSpelledLike(IReadOnlyList<string> words) => EndsKey(words) is { Length: > 0 } key ? personsByEnds.Value[key] : [];

    /// <summary>What sort of organization an actor is ("party"); empty where not listed.</summary>
    internal string SortOf(ActorId organization) => entries.GetValueOrDefault(organization)?.Sort ?? "";

    private static string EndsKey(IReadOnlyList<string> words) =>
        words.Count < 2 ? "" : Transliteration.Key(words[0]) + " " + Transliteration.Key(words[^1]);

    private static void AddAll(Dictionary<ActorId, KnowledgeBaseEntry> entries, IEnumerable<KnowledgeBaseEntry> list)
    {
        foreach (var entry in list)
        {
            if (!entries.TryAdd(entry.Actor.Id, entry))
            {
                throw new ActorGraphException(
                    ErrorCodes.InvalidKnowledgeBase,
                    $"Two actors have the id '{entry.Actor.Id}'. Give one of them another id.");
            }
        }
    }

    private static void IndexNames(AliasIndex aliases, KnowledgeBaseEntry entry, Dictionary<ActorId, KnowledgeBaseEntry> entries)
    {
        var actor = entry.Actor;
        var key = AliasIndex.KeyOf(actor.Name);
        aliases.Add(actor, KindOf(actor.Name, actor.Type, key), actor.Name, key);
        foreach (var alias in actor.Aliases)
        {
            var aliasKey = AliasIndex.KeyOf(alias);
            aliases.Add(actor, KindOf(alias, actor.Type, aliasKey), alias, aliasKey);
        }

        AddAll(aliases, actor, AliasKind.Demonym, entry.Demonyms);
        AddAll(aliases, actor, AliasKind.Government, entry.Governments);
        AddAll(aliases, actor, AliasKind.Seat, entry.Seats);
        AddAll(aliases, actor, AliasKind.Capital, entry.Capitals);
        if (actor.Type == ActorType.Person)
        {
            var country = actor.Country is { } id ? entries.GetValueOrDefault(id)?.Actor.IsoCode : null;
            foreach (var shortForm in PersonNames.ShortForms(key, country))
            {
                aliases.Add(actor, AliasKind.ShortName, shortForm, shortForm);
            }
        }
    }

    private static void AddAll(AliasIndex aliases, Actor actor, AliasKind kind, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            aliases.Add(actor, kind, name);
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
