using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>Finds out which actor each row is about.</summary>
internal sealed class RowIdentifier(KnowledgeBase listed, List<ActorFileFault> faults)
{
    private readonly Dictionary<ActorId, RowIdentity> byId = [];

    /// <summary>The rows by id, in the order of the files. A row with an unknown type gets one that other rows may refer to, so that no
    /// other fault follows from it.</summary>
    public IReadOnlyDictionary<ActorId, RowIdentity> Identify(IEnumerable<ActorRow> rows)
    {
        foreach (var row in rows)
        {
            if (Id(row) is { } id)
            {
                Add(new RowIdentity(row, id, Type(row, id), listed.EntryOf(id)));
            }
        }

        return byId;
    }

    private void Add(RowIdentity identity)
    {
        if (!byId.TryAdd(identity.Id, identity))
        {
            var first = byId[identity.Id].Row;
            faults.Add(
                identity.Row.Fault(
                    FormattableString.Invariant(
                        $"The id '{identity.Id}' is that of '{first.File}', line {first.Line}, too. Make one row of the two, or give one of them another id."
                    )
                )
            );
        }
        else if (identity.Listed is null && identity.Row[ActorColumn.Name].Length == 0)
        {
            faults.Add(identity.Row.Fault($"No listed actor has the id '{identity.Id}', and the row gives no name. Give a name."));
        }
    }

    private ActorId? Id(ActorRow row)
    {
        var (id, name) = (row[ActorColumn.Id], row[ActorColumn.Name]);
        if (id.Length == 0 && name.Length == 0)
        {
            faults.Add(row.Fault("The row has neither id nor name. Give one of them."));
            return null;
        }

        var made = ActorId.FromName(id.Length > 0 ? id : name);
        if (id.Length > 0 && made.Value != id)
        {
            faults.Add(row.Fault($"The id '{id}' is not in lower-case letters, digits and hyphens. Write '{made}'."));
        }

        return made;
    }

    private ActorType Type(ActorRow row, ActorId id)
    {
        var text = row[ActorColumn.Type];
        if (text.Length == 0 && listed.Find(id) is { } known)
        {
            return known.Type;
        }

        if (Enum.TryParse<ActorType>(text, ignoreCase: true, out var type) && char.IsLetter(text[0]))
        {
            return type;
        }

        faults.Add(
            row.Fault(
                text.Length > 0
                    ? $"The type '{text}' is unknown. Write Person, Country or Organization."
                    : $"No listed actor has the id '{id}', and the row gives no type. Write Person, Country or Organization."
            )
        );
        return row[ActorColumn.Iso].Length > 0 ? ActorType.Country : ActorType.Organization;
    }
}
