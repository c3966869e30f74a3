using System.Collections.Immutable;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Core.Mentions;
using ActorGraph.Linking.KnowledgeBases.Files;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>The listed actors with their names, offices and memberships. Immutable, safe for use by many threads.</summary>
public sealed class KnowledgeBase
{
    // Growing on the way, or trimming at the end, would make the tables large objects once more, and those call for a full collection.
    private const int ExpectedActors = 20_000;

    private readonly Dictionary<ActorId, KnowledgeBaseEntry> entries;
    private readonly IReadOnlyDictionary<ActorId, ImmutableArray<ActorId>> members;
    private readonly Dictionary<string, ActorId> defaults = DataTable
        .Rows("default-aliases.tsv", 2)
        .ToDictionary(r => r[0], r => new ActorId(r[1]), StringComparer.Ordinal);
    private readonly Lazy<ILookup<string, Actor>> personsByEnds;
    private readonly Lazy<HashSet<string>> givenNames;

    private readonly IReadOnlyDictionary<string, ActorId> countryByCode;
    private readonly IReadOnlyDictionary<ActorId, ImmutableArray<ActorId>> backers;

    private KnowledgeBase(
        Dictionary<ActorId, KnowledgeBaseEntry> entries,
        AliasIndex aliases,
        IReadOnlyDictionary<ActorId, ImmutableArray<ActorId>> members,
        IReadOnlyDictionary<ActorId, ImmutableArray<ActorId>> backers,
        IReadOnlyDictionary<string, ActorId> countryByCode
    )
    {
        this.entries = entries;
        this.members = members;
        this.backers = backers;
        this.countryByCode = countryByCode;
        Aliases = aliases;
        Traits = new StateTraits(countryByCode);
        MilitaryRule = new MilitaryRule(countryByCode);
        givenNames = new Lazy<HashSet<string>>(() =>
            entries
                .Values.Where(e => e.Actor.Type == ActorType.Person && e.Actor.Name.Contains(' ', StringComparison.Ordinal))
                .Select(e => NameFolding.Words(e.Actor.Name, 0, e.Actor.Name.Length).First().Text)
                .Where(w => w.Length > 2 && aliases.Find(w).All(e => e.Actor.Type == ActorType.Person))
                .ToHashSet(StringComparer.Ordinal)
        );
        personsByEnds = new Lazy<ILookup<string, Actor>>(() =>
            aliases
                .All.Where(a => a.Key.Contains(' ', StringComparison.Ordinal))
                .SelectMany(
                    a => a.Value.Where(e => e.Actor.Type == ActorType.Person && e.Kind == AliasKind.Name),
                    (a, e) => (a.Key, e.Actor)
                )
                .ToLookup(
                    p => EndsKey(p.Key[..p.Key.IndexOf(' ', StringComparison.Ordinal)], p.Key[(p.Key.LastIndexOf(' ') + 1)..]),
                    p => p.Actor,
                    StringComparer.Ordinal
                )
        );
    }

    /// <summary>The number of listed actors.</summary>
    public int Count => entries.Count;

    /// <summary>The listed actors, in no particular order.</summary>
    public IEnumerable<Actor> Actors => entries.Values.Select(e => e.Actor);

    /// <summary>The titles that news writes beside names.</summary>
    public TitleLexicon Titles { get; } = TitleLexicon.Read();

    internal AliasIndex Aliases { get; }

    /// <summary>What states are called by where they lie and what they are.</summary>
    internal StateTraits Traits { get; }

    /// <summary>Which states soldiers ruled, and when.</summary>
    internal MilitaryRule MilitaryRule { get; }

    internal IEnumerable<KnowledgeBaseEntry> Entries => entries.Values;

    /// <summary>Loads the lists that come with the program.</summary>
    /// <param name="without">A type whose listed actors are left out, to measure what the lists are worth; null for none.</param>
    /// <exception cref="ActorGraphException">AG4001: two entries have one id, or a file is broken.</exception>
    public static KnowledgeBase Load(ActorType? without = null)
    {
        var reader = new KnowledgeBaseReader();
        var entries = new Dictionary<ActorId, KnowledgeBaseEntry>(ExpectedActors);
        foreach (var entry in reader.Read().Where(e => e.Actor.Type != without))
        {
            if (!entries.TryAdd(entry.Actor.Id, entry))
            {
                throw new ActorGraphException(
                    ErrorCodes.InvalidKnowledgeBase,
                    $"Two actors have the id '{entry.Actor.Id}'. Give one of them another id."
                );
            }
        }

        var aliases = new AliasIndex(5 * ExpectedActors / 2);
        foreach (var entry in entries.Values)
        {
            AliasIndexer.Add(aliases, entry, entries);
        }

        return new KnowledgeBase(entries, aliases, reader.ReadMemberships(), reader.ReadBackers(), reader.CountryByCode);
    }

    /// <summary>This knowledge base with a user's actors: one with the id of a listed actor takes its place, and a name that the user gives
    /// means his actor.</summary>
    public KnowledgeBase With(UserActors own)
    {
        ArgumentNullException.ThrowIfNull(own);
        if (own.Actors.IsEmpty)
        {
            return this;
        }

        var all = new Dictionary<ActorId, KnowledgeBaseEntry>(entries);
        all.EnsureCapacity(entries.Count + own.Actors.Length);
        var countries = new Dictionary<string, ActorId>(countryByCode, StringComparer.Ordinal);
        foreach (var (entry, _) in own.Actors)
        {
            all[entry.Actor.Id] = entry;
            if (entry.Actor.IsoCode is { } code)
            {
                countries[code] = entry.Actor.Id;
            }
        }

        return new KnowledgeBase(all, IndexOf(own, all), members, backers, countries);
    }

    /// <summary>All listed names with what they look like, for a recognizer's gazetteer; short names of persons are left out, since they
    /// are words like any other.</summary>
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
            foreach (
                var name in entry
                    .Actor.Aliases.Prepend(entry.Actor.Name)
                    .Where(n => type != EntityType.Person || n.Contains(' ', StringComparison.Ordinal))
            )
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

    /// <summary>Everything that is listed about an actor, or null.</summary>
    internal KnowledgeBaseEntry? EntryOf(ActorId id) => entries.GetValueOrDefault(id);

    /// <summary>The country with a code of ISO 3166-1, of two capital letters or three; null if there is none.</summary>
    internal ActorId? CountryOf(string code) => countryByCode.TryGetValue(code, out var id) ? id : null;

    /// <summary>The offices a person held, in the order of the list.</summary>
    public ImmutableArray<OfficeTerm> OfficesOf(ActorId person) => entries.GetValueOrDefault(person)?.Offices ?? [];

    /// <summary>The members of an organization; empty where none are listed.</summary>
    public ImmutableArray<ActorId> MembersOf(ActorId organization) => members.TryGetValue(organization, out var found) ? found : [];

    /// <summary>The states that back an armed group; empty where none are listed.</summary>
    internal ImmutableArray<ActorId> BackersOf(ActorId organization) => backers.TryGetValue(organization, out var found) ? found : [];

    /// <summary>The state that a name of two states means where the article does not tell; null if there is no rule.</summary>
    internal ActorId? DefaultOf(string key) => defaults.TryGetValue(key, out var id) ? id : null;

    /// <summary>Whether a listed person's name begins with a folded word: then other names that do so are persons', too.</summary>
    internal bool IsGivenName(string folded) => givenNames.Value.Contains(folded);

    /// <summary>The listed persons whose first and last names may be other spellings of the given ones.</summary>
    internal IEnumerable<Actor> FindSpelledLike(IReadOnlyList<string> words) =>
        words.Count < 2 ? [] : personsByEnds.Value[EndsKey(words[0], words[^1])];

    /// <summary>What sort of organization an actor is ("party"); empty where not listed.</summary>
    internal string SortOf(ActorId organization) => entries.GetValueOrDefault(organization)?.Sort ?? "";

    private static string EndsKey(string first, string last) => Transliteration.Key(first) + " " + Transliteration.Key(last);

    private AliasIndex IndexOf(UserActors own, Dictionary<ActorId, KnowledgeBaseEntry> all)
    {
        var aliases = new AliasIndex(Aliases.Count + own.Actors.Sum(a => a.Written.Actor.Aliases.Length + 1));
        foreach (var actor in own.Actors)
        {
            AliasIndexer.Claim(aliases, actor);
        }

        // All names of an actor that is new with the user's file are claimed by now.
        foreach (var entry in own.Actors.Where(a => ReferenceEquals(a.Entry, a.Written)).Select(a => a.Entry))
        {
            AliasIndexer.AddShortForms(aliases, entry, AliasIndex.KeyOf(entry.Actor.Name), all);
        }

        var added = own.Actors.Where(a => ReferenceEquals(a.Entry, a.Written)).Select(a => a.Entry.Actor.Id).ToHashSet();
        foreach (var entry in all.Values.Where(e => !added.Contains(e.Actor.Id)))
        {
            AliasIndexer.Add(aliases, entry, all);
        }

        aliases.Trim();
        return aliases;
    }
}
