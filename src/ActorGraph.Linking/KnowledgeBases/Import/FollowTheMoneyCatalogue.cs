using System.Text.Json;
using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases.Files;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Reads entities of FollowTheMoney: persons and legal entities with their names, states, parents and offices.</summary>
internal sealed class FollowTheMoneyCatalogue(KnowledgeBase listed, ImportedIds ids) : IActorCatalogue
{
    private static readonly Dictionary<string, (ActorType Type, string Kind)> schemata = DataTable
        .Rows("catalogues/followthemoney-schemata.tsv", 3)
        .ToDictionary(r => r[0], r => (Enum.Parse<ActorType>(r[1]), r[2]), StringComparer.Ordinal);

    // For each schema that ties a person to a body: the properties that name the person, the body and the role.
    private static readonly Dictionary<string, (string Person, string Body, string Role)> ties = new(StringComparer.Ordinal)
    {
        ["Membership"] = ("member", "organization", "role"),
        ["Directorship"] = ("director", "organization", "role"),
        ["Employment"] = ("employee", "employer", "role"),
    };

    private static readonly string[] nameProperties = ["name", "alias", "abbreviation", "previousName"];
    private static readonly string[] countryProperties = ["nationality", "citizenship", "country", "jurisdiction", "mainCountry"];

    private readonly Dictionary<string, (string Name, string? Country)> organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, string? Country, string? Body)> posts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FollowTheMoneyOffice>> offices = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public bool Knows(JsonElement entity) => entity.TryGetProperty("schema", out _) && entity.TryGetProperty("properties", out _);

    /// <inheritdoc />
    public void Note(JsonElement entity)
    {
        var item = new FollowTheMoneyEntity(entity);
        if (item.Schema == "Position")
        {
            posts[item.Id] = (NameOf(item), CountryOf(item), item.First("organization"));
        }
        else if (item.Schema == "Occupancy" && item.First("holder") is { } holder)
        {
            Add(holder, new FollowTheMoneyOffice(item.First("post"), null, null, item.First("startDate"), item.First("endDate")));
        }
        else if (ties.TryGetValue(item.Schema, out var tie) && item.First(tie.Person) is { } person)
        {
            Add(
                person,
                new FollowTheMoneyOffice(null, item.First(tie.Body), item.First(tie.Role), item.First("startDate"), item.First("endDate"))
            );
        }
        else if (schemata.TryGetValue(item.Schema, out var schema) && schema.Type == ActorType.Organization)
        {
            organizations[item.Id] = (NameOf(item), CountryOf(item));
        }
    }

    /// <inheritdoc />
    public ActorRow? Read(JsonElement entity)
    {
        var item = new FollowTheMoneyEntity(entity);
        var name = NameOf(item);
        if (!schemata.TryGetValue(item.Schema, out var schema) || !ImportedNames.IsUsable(name))
        {
            return null;
        }

        var country = CountryOf(item);
        var row = new ActorRow(item.Id, 0);
        row.Set(ActorColumn.Id, ids.Of(item.Id, name, schema.Type, IdOf(country)).Value);
        row.Set(ActorColumn.Type, schema.Type.ToString());
        row.Set(ActorColumn.Name, name);
        row.Set(ActorColumn.Aliases, ImportedNames.Aliases(nameProperties.SelectMany(p => item.Values(p)), name));
        Set(row, ActorColumn.Country, country);
        if (schema.Type == ActorType.Person)
        {
            row.Set(
                ActorColumn.Offices,
                [
                    .. offices
                        .GetValueOrDefault(item.Id, [])
                        .Select(o => Office(o, country))
                        .OfType<string>()
                        .Distinct(StringComparer.Ordinal),
                ]
            );
        }
        else
        {
            Set(row, ActorColumn.Kind, schema.Kind);
            Set(
                row,
                ActorColumn.Parent,
                item.Values("parent").Where(p => p != item.Id).Select(Organization).OfType<string>().FirstOrDefault()
            );
        }

        return row;
    }

    private static void Set(ActorRow row, ActorColumn column, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            row.Set(column, value);
        }
    }

    // The caption is what the publisher shows. Without one the first name in Latin letters stands for it, since news is English.
    private static string NameOf(FollowTheMoneyEntity item)
    {
        var names = item.Values("name").ToList();
        return item.Caption.Length > 0
            ? item.Caption.Trim()
            : (names.Find(n => n.Any(char.IsAsciiLetter)) ?? names.FirstOrDefault() ?? "").Trim();
    }

    private void Add(string person, FollowTheMoneyOffice office)
    {
        if (!offices.TryGetValue(person, out var list))
        {
            offices.Add(person, list = []);
        }

        list.Add(office);
    }

    // Codes are lower-case alpha-2; some are of no state in ISO 3166 ("eu", "suhh").
    private string? CountryOf(FollowTheMoneyEntity item) =>
        countryProperties
            .SelectMany(p => item.Values(p))
            .Select(c => c.ToUpperInvariant())
            .Where(c => listed.CountryOf(c) is not null)
            .Select(c => IsoOf(c))
            .FirstOrDefault();

    private string IsoOf(string code) => listed.CountryOf(code) is { } id && listed.Find(id)?.IsoCode is { } iso ? iso : code;

    private ActorId? IdOf(string? code) => code is null ? null : listed.CountryOf(code);

    private string? Organization(string key) =>
        organizations.TryGetValue(key, out var body) && ImportedNames.IsUsable(body.Name)
            ? ids.Of(key, body.Name, ActorType.Organization, IdOf(body.Country)).Value
            : null;

    private string? Office(FollowTheMoneyOffice office, string? country)
    {
        var post = office.Post is { } key && posts.TryGetValue(key, out var found) ? found : default;
        var title = office.Role ?? post.Title;
        var body = (office.Body ?? post.Body) is { } organization
            ? Organization(organization)
            : post.Country ?? (office.Post is null ? null : country);
        return string.IsNullOrEmpty(title) || body is null
            ? null
            : ImportedNames.Office(OfficeTitle.Of(title, body, listed), body, office.From, office.To);
    }
}
