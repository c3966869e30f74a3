using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Reads the embedded lists into entries.</summary>
internal sealed class KnowledgeBaseReader
{
    private static readonly string[] powers = [" administration", " cabinet", " regime"];
    private readonly HashSet<string> listedGovernments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ActorId> countryByCode = new(StringComparer.Ordinal);
    private readonly Func<string, ActorId?> findBody;

    public KnowledgeBaseReader() => findBody = code => Country(code) ?? new ActorId(code);

    /// <summary>The country of each code of ISO 3166-1, of two letters and of three. Filled by <see cref="Read"/>.</summary>
    public IReadOnlyDictionary<string, ActorId> CountryByCode => countryByCode;

    /// <summary>All entries: countries, organizations, persons.</summary>
    public IReadOnlyList<KnowledgeBaseEntry> Read()
    {
        var entries = new List<KnowledgeBaseEntry>(20_000);
        entries.AddRange(ReadCountries());
        entries.AddRange(DataTable.Files("organizations").SelectMany(f => DataTable.Rows(f, 6)).Select(ReadOrganization));
        entries.AddRange(DataTable.Files("persons").SelectMany(f => DataTable.Rows(f, 5)).Select(ReadPerson));
        return entries;
    }

    /// <summary>The members of each organization. Countries must have been read.</summary>
    public IReadOnlyDictionary<ActorId, ImmutableArray<ActorId>> ReadMemberships() => ReadStates("memberships.tsv");

    /// <summary>The states that back each armed group, as news says. Countries must have been read.</summary>
    public IReadOnlyDictionary<ActorId, ImmutableArray<ActorId>> ReadBackers() => ReadStates("backers.tsv");

    private Dictionary<ActorId, ImmutableArray<ActorId>> ReadStates(string file) =>
        DataTable.Rows(file, 2).ToDictionary(r => new ActorId(r[0]), r => StateTraits.IdsIn(r[1], countryByCode).ToImmutableArray());

    private List<KnowledgeBaseEntry> ReadCountries()
    {
        var entries = new List<KnowledgeBaseEntry>(260);
        var own = DataTable.Rows("country-aliases.tsv", 6).ToDictionary(r => r[0], StringComparer.Ordinal);
        listedGovernments.UnionWith(own.Values.SelectMany(r => DataTable.List(r[5])));
        var names = DataTable.Rows("country-names.tsv", 3).ToDictionary(r => r[0], StringComparer.Ordinal);
        foreach (var row in DataTable.Rows("world-countries/countries.tsv", 7))
        {
            // A territory without a line of our own has no people and no government: it cannot act.
            if (own.Remove(row[0], out var aliases))
            {
                var name = names.TryGetValue(row[0], out var better) ? better[2] : row[2];
                var id = better is null ? ActorId.FromName(name) : new ActorId(better[1]);
                countryByCode.Add(row[0], id);
                countryByCode.TryAdd(row[1], id);
                entries.Add(MakeCountry(id, name, row, aliases));
            }
        }

        // What is left is no part of ISO 3166 (Somaliland, Abkhazia): our line alone describes it.
        foreach (var code in own.Keys.Order(StringComparer.Ordinal))
        {
            var aliases = own[code];
            var name = DataTable.List(aliases[1])[0];
            countryByCode.Add(code, ActorId.FromName(name));
            entries.Add(MakeCountry(countryByCode[code], name, [code, "", name, name, "", "", ""], aliases));
        }

        return entries;
    }

    private KnowledgeBaseEntry MakeCountry(ActorId id, string name, string[] row, string[] own) =>
        new(
            new Actor
            {
                Id = id,
                Type = ActorType.Country,
                Name = name,
                Aliases = NameList.Sorted([row[2], row[3], .. DataTable.List(row[6]), .. DataTable.List(own[1])], name),
                IsoCode = row[0].Length == 3 ? row[0] : null,
                IsListed = true,
            }
        )
        {
            // Our own cells replace the package's, which calls the people of the British Indian Ocean Territory Indians.
            Demonyms = Distinct(own[2]),
            Capitals = Distinct(own[3]),
            Seats = Distinct(own[4]),
            Governments = Governments(Distinct(own[5])),
        };

    private KnowledgeBaseEntry ReadOrganization(string[] row) =>
        new(
            new Actor
            {
                Id = new ActorId(row[0]),
                Type = ActorType.Organization,
                Name = row[1],
                Aliases = NameList.Sorted(DataTable.List(row[2]), row[1]),
                Country = Country(row[3]),
                Parent =
                    row[4].Length == 0 ? null
                    : countryByCode.TryGetValue(row[4], out var state) ? state
                    : new ActorId(row[4]),
                Sort = row[5],
                IsListed = true,
            }
        )
        {
            Sort = row[5],
        };

    private KnowledgeBaseEntry ReadPerson(string[] row)
    {
        var id = new ActorId(row[0]);
        var texts = DataTable.List(row[4]);
        var terms = new OfficeTerm[texts.Length];
        var offices = new Office[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            terms[i] = ReadOffice(id, texts[i]);
            offices[i] = new Office(terms[i].Title, terms[i].Body, terms[i].From, terms[i].To);
        }

        return new KnowledgeBaseEntry(
            new Actor
            {
                Id = id,
                Type = ActorType.Person,
                Name = row[1],
                Aliases = NameList.Sorted(DataTable.List(row[2]), row[1]),
                Country = Country(row[3]),
                Offices = ImmutableCollectionsMarshal.AsImmutableArray(offices),
                IsListed = true,
            }
        )
        {
            Offices = ImmutableCollectionsMarshal.AsImmutableArray(terms),
        };
    }

    // Whether the body is listed is left to a test: organizations and persons are read in one go.
    private OfficeTerm ReadOffice(ActorId holder, string text) =>
        OfficeParser.TryParse(holder, text, findBody, out var office, out var reason)
            ? office
            : throw new ActorGraphException(ErrorCodes.InvalidKnowledgeBase, $"The entry of '{holder}' is broken. {reason}");

    private ActorId? Country(string code) => countryByCode.TryGetValue(code, out var id) ? id : null;

    // Whose government is listed has an administration, a cabinet and a regime as well, unless another state has that of a namesake.
    private ImmutableArray<string> Governments(ImmutableArray<string> listed) =>
        [
            .. listed,
            .. listed
                .Where(n => n.EndsWith(" government", StringComparison.Ordinal))
                .SelectMany(n => powers.Select(noun => n[..^" government".Length] + noun))
                .Where(n => !listedGovernments.Contains(n)),
        ];

    private static ImmutableArray<string> Distinct(params string[] cells) =>
        [.. cells.SelectMany(DataTable.List).Distinct(StringComparer.Ordinal)];
}
