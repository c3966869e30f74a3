using System.Text.Json;
using ActorGraph.Core.Actors;
using ActorGraph.Linking.KnowledgeBases.Files;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Reads items of Wikidata: humans, states and organizations with their English names, states, parents and offices.</summary>
internal sealed class WikidataCatalogue(KnowledgeBase listed, ImportedIds ids) : IActorCatalogue
{
    private const string InstanceOf = "P31";
    private const string SubclassOf = "P279";
    private const string Country = "P17";
    private const string Citizenship = "P27";
    private const string Position = "P39";
    private const string Jurisdiction = "P1001";
    private const string DirectedBody = "P2389";
    private const string Of = "P642";
    private const string Start = "P580";
    private const string End = "P582";
    private const string ParentOrganization = "P749";
    private const string PartOf = "P361";
    private const string IsoCode = "P298";
    private const string Human = "Q5";

    private static readonly Dictionary<string, string> isoByItem = DataTable
        .Rows("catalogues/wikidata-countries.tsv", 2)
        .ToDictionary(r => r[0], r => r[1], StringComparer.Ordinal);

    private readonly Dictionary<string, WikidataItem> items = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public bool Knows(JsonElement entity) => entity.TryGetProperty("labels", out _) && entity.TryGetProperty("claims", out _);

    /// <inheritdoc />
    public void Note(JsonElement entity)
    {
        var item = new WikidataEntity(entity);
        var classes = item.Best(InstanceOf).ToArray();
        if (!classes.Contains(Human, StringComparer.Ordinal))
        {
            items[item.Id] = new WikidataItem(
                item.Label,
                item.Best(IsoCode).FirstOrDefault(),
                classes,
                [.. item.Best(SubclassOf)],
                item.Best(DirectedBody).Concat(item.Best(Jurisdiction)).Concat(item.Best(Country)).FirstOrDefault()
            );
        }
    }

    /// <inheritdoc />
    public ActorRow? Read(JsonElement entity)
    {
        var item = new WikidataEntity(entity);
        if (!ImportedNames.IsUsable(item.Label) || new WikidataClasses(items).Of(item.Best(InstanceOf)) is not var (type, kind))
        {
            return null;
        }

        var row = new ActorRow(item.Id, 0);
        if (type == ActorType.Country)
        {
            return ReadCountry(item, row) ? row : null;
        }

        var country = item.Best(type == ActorType.Person ? Citizenship : Country).Select(CodeOf).OfType<string>().FirstOrDefault();
        Fill(row, item, type, ids.Of(item.Id, item.Label, type, IdOf(country)));
        Set(row, ActorColumn.Country, country);
        if (type == ActorType.Person)
        {
            row.Set(
                ActorColumn.Offices,
                [.. item.Statements(Position).Select(s => Office(s, country)).OfType<string>().Distinct(StringComparer.Ordinal)]
            );
        }
        else
        {
            Set(row, ActorColumn.Kind, kind);
            Set(
                row,
                ActorColumn.Parent,
                item.Best(ParentOrganization)
                    .Concat(item.Best(PartOf))
                    .Where(p => p != item.Id)
                    .Select(BodyOf)
                    .OfType<string>()
                    .FirstOrDefault()
            );
        }

        return row;
    }

    private static void Fill(ActorRow row, WikidataEntity item, ActorType type, ActorId id)
    {
        row.Set(ActorColumn.Id, id.Value);
        row.Set(ActorColumn.Type, type.ToString());
        row.Set(ActorColumn.Name, item.Label);
        row.Set(ActorColumn.Aliases, ImportedNames.Aliases(item.Names(), item.Label));
    }

    private static void Set(ActorRow row, ActorColumn column, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            row.Set(column, value);
        }
    }

    // Our name of a listed country stays: the import adds aliases to it.
    private bool ReadCountry(WikidataEntity item, ActorRow row)
    {
        var code = CodeOf(item.Id);
        var known = code is null ? null : listed.CountryOf(code);
        if (known is { } id && !ids.TryTake(item.Id, id))
        {
            return false;
        }

        Fill(row, item, ActorType.Country, known ?? ids.Of(item.Id, item.Label, ActorType.Country, null));
        if (known is { } taken)
        {
            var name = listed.Find(taken)!.Name;
            row.Set(ActorColumn.Name, name);
            row.Set(ActorColumn.Aliases, ImportedNames.Aliases(item.Names(), name));
        }

        Set(row, ActorColumn.Iso, item.Best(IsoCode).FirstOrDefault() ?? isoByItem.GetValueOrDefault(item.Id));
        return true;
    }

    // The code of a listed state, or the id of one that the file itself brings.
    private string? CodeOf(string qid)
    {
        var code = isoByItem.GetValueOrDefault(qid) ?? items.GetValueOrDefault(qid)?.Iso;
        return code is not null && listed.CountryOf(code) is not null ? code : Imported(qid, ActorType.Country);
    }

    private string? BodyOf(string qid) => CodeOf(qid) ?? Imported(qid, ActorType.Organization);

    private string? Imported(string qid, ActorType type) =>
        items.TryGetValue(qid, out var item)
        && ImportedNames.IsUsable(item.Label)
        && new WikidataClasses(items).Of(item.Classes)?.Type == type
            ? ids.Of(
                qid,
                item.Label,
                type,
                IdOf(type == ActorType.Country || item.Jurisdiction is null ? null : CodeOf(item.Jurisdiction))
            ).Value
            : null;

    private ActorId? IdOf(string? codeOrId) => codeOrId is null ? null : listed.CountryOf(codeOrId) ?? new ActorId(codeOrId);

    private string? Office(WikidataStatement statement, string? country)
    {
        if (statement.Value is not { } position || !items.TryGetValue(position, out var office) || office.Label.Length == 0)
        {
            return null;
        }

        var body =
            new[] { statement.Qualifier(Of), statement.Qualifier(Jurisdiction), office.Jurisdiction }
                .OfType<string>()
                .Select(BodyOf)
                .OfType<string>()
                .FirstOrDefault()
            ?? country;
        return body is null
            ? null
            : ImportedNames.Office(OfficeTitle.Of(office.Label, body, listed), body, statement.Time(Start), statement.Time(End));
    }
}
