using System.Collections.Immutable;
using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Makes the entries of a user's rows: a cell with one value replaces our list's, one with several adds to it.</summary>
internal sealed class EntryBuilder(ActorFinder finder, List<ActorFileFault> faults)
{
    private const int IsoLength = 3;

    /// <summary>The entry of a row. Its faults are noted; it is of use only where there are none.</summary>
    public UserActor Build(RowIdentity identity)
    {
        CheckColumns(identity);
        var (row, id, type, listed) = identity;
        var name = row[ActorColumn.Name] is { Length: > 0 } given ? given : listed?.Actor.Name ?? id.Value;
        CheckNames(row);
        var written = new KnowledgeBaseEntry(
            new Actor
            {
                Id = id,
                Type = type,
                Name = name,
                Aliases = NameList.Sorted([.. row.List(ActorColumn.Aliases)], name),
                Country = Reference(row, ActorColumn.Country, id),
                Parent = Reference(row, ActorColumn.Parent, id),
                IsoCode = IsoCode(row, id),
                Sort = row[ActorColumn.Kind],
                IsListed = true,
            }
        )
        {
            Demonyms = [.. row.List(ActorColumn.Demonyms)],
            Capitals = [.. row.List(ActorColumn.Capitals)],
            Seats = [.. row.List(ActorColumn.Seats)],
            Offices = [.. row.List(ActorColumn.Offices).Select(o => ReadOffice(row, id, o)).OfType<OfficeTerm>()],
            Sort = row[ActorColumn.Kind],
        };
        var sound = written with { Actor = written.Actor with { Offices = OfficesOf(written.Offices) } };
        return new UserActor(listed is null ? sound : Merge(sound, listed), sound);
    }

    private static KnowledgeBaseEntry Merge(KnowledgeBaseEntry written, KnowledgeBaseEntry listed)
    {
        var (own, ours) = (written.Actor, listed.Actor);
        var sort = written.Sort.Length > 0 ? written.Sort : listed.Sort;
        ImmutableArray<OfficeTerm> offices = [.. listed.Offices.Where(o => !written.Offices.Any(w => Replaces(w, o))), .. written.Offices];
        return written with
        {
            Actor = own with
            {
                Aliases = NameList.Sorted([.. ours.Aliases, ours.Name, .. own.Aliases], own.Name),
                Country = own.Country ?? ours.Country,
                Parent = own.Parent ?? ours.Parent,
                IsoCode = own.IsoCode ?? ours.IsoCode,
                Sort = sort,
                Offices = OfficesOf(offices),
            },
            Demonyms = [.. listed.Demonyms.Union(written.Demonyms, StringComparer.Ordinal)],
            Capitals = [.. listed.Capitals.Union(written.Capitals, StringComparer.Ordinal)],
            Seats = [.. listed.Seats.Union(written.Seats, StringComparer.Ordinal)],
            Governments = listed.Governments,
            Offices = offices,
            Sort = sort,
        };
    }

    // The user gives an end to an office that our list leaves open, or corrects a date.
    private static bool Replaces(OfficeTerm own, OfficeTerm ours) =>
        own.Body == ours.Body
        && string.Equals(own.Title, ours.Title, StringComparison.OrdinalIgnoreCase)
        && own.From <= (ours.To ?? DateOnly.MaxValue)
        && ours.From <= (own.To ?? DateOnly.MaxValue);

    private void CheckColumns(RowIdentity identity)
    {
        foreach (
            var (column, type) in new[]
            {
                (ActorColumn.Offices, ActorType.Person),
                (ActorColumn.Kind, ActorType.Organization),
                (ActorColumn.Iso, ActorType.Country),
                (ActorColumn.Demonyms, ActorType.Country),
                (ActorColumn.Capitals, ActorType.Country),
                (ActorColumn.Seats, ActorType.Country),
            }
        )
        {
            if (identity.Type != type && identity.Row.List(column).Count > 0)
            {
                faults.Add(
                    identity.Row.Fault(
                        $"The column '{ActorColumns.Header[(int)column]}' is for the type {type}; '{identity.Id}' is {identity.Type}. Empty the cell or correct the type."
                    )
                );
            }
        }
    }

    private void CheckNames(ActorRow row)
    {
        ReadOnlySpan<ActorColumn> columns =
        [
            ActorColumn.Name,
            ActorColumn.Aliases,
            ActorColumn.Demonyms,
            ActorColumn.Capitals,
            ActorColumn.Seats,
        ];
        foreach (var column in columns)
        {
            foreach (var name in row.List(column))
            {
                if (NameCheck.FaultOf(name) is { } reason)
                {
                    faults.Add(row.Fault(reason));
                }
            }
        }
    }

    private ActorId? Reference(ActorRow row, ActorColumn column, ActorId id)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            return null;
        }

        var found = column == ActorColumn.Country ? finder.FindCountry(text) : finder.Find(text);
        if (found is null)
        {
            faults.Add(
                row.Fault(
                    column == ActorColumn.Country
                        ? $"The country '{text}' of '{id}' is unknown. Give a code of ISO 3166-1, such as FRA or FR, or the id of a country."
                        : $"The parent '{text}' of '{id}' is unknown. Give the id of an actor or a code of ISO 3166-1."
                )
            );
        }

        return found;
    }

    private string? IsoCode(ActorRow row, ActorId id)
    {
        var text = row[ActorColumn.Iso];
        if (text.Length == 0)
        {
            return null;
        }

        var code = text.ToUpperInvariant();
        if (code.Length != IsoLength || !code.All(char.IsAsciiLetterUpper))
        {
            faults.Add(row.Fault($"The code '{text}' of '{id}' is not one of ISO 3166-1 alpha-3. Write three letters, such as FRA."));
        }
        else if (finder.OtherBearer(code, id) is { } other)
        {
            faults.Add(row.Fault($"The code '{code}' of '{id}' is that of '{other}', too. Take one of them out."));
        }

        return code;
    }

    private OfficeTerm? ReadOffice(ActorRow row, ActorId holder, string text)
    {
        if (OfficeParser.TryParse(holder, text, finder.Find, out var office, out var reason))
        {
            return office;
        }

        faults.Add(row.Fault(reason));
        return null;
    }

    private static ImmutableArray<Office> OfficesOf(ImmutableArray<OfficeTerm> terms) =>
        [.. terms.Select(o => new Office(o.Title, o.Body, o.From, o.To))];
}
