using System.Text.Json;
using ActorGraph.Core.Actors;
using ActorGraph.Core.Errors;
using ActorGraph.Linking.KnowledgeBases.Files;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Makes a file of actors of a catalogue's entities: Wikidata's JSON or FollowTheMoney's.</summary>
public static class ActorImport
{
    /// <summary>Reads the entities twice and writes those that are actors, in the file's order. No entity is held while others are read; of
    /// those that others may refer to, the names are.</summary>
    /// <param name="name">The file's name, for messages.</param>
    /// <param name="open">Opens it.</param>
    /// <param name="output">Takes the CSV.</param>
    /// <param name="listed">Our lists: an entity with the name, type and state of a listed actor adds to it.</param>
    /// <param name="cancellationToken">Stops between two entities.</param>
    /// <exception cref="ActorGraphException">AG4004: the file is no JSON, or holds no entity of either catalogue.</exception>
    public static ActorImportResult Run(
        string name,
        Func<Stream> open,
        TextWriter output,
        KnowledgeBase listed,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(listed);
        var ids = new ImportedIds(listed);
        IActorCatalogue[] catalogues = [new WikidataCatalogue(listed, ids), new FollowTheMoneyCatalogue(listed, ids)];
        var reader = new JsonEntityReader(name, open);
        var entities = Note(reader, catalogues, cancellationToken);
        if (entities == 0)
        {
            throw new ActorGraphException(
                ErrorCodes.InvalidActorImport,
                $"'{name}' holds no entity of Wikidata or FollowTheMoney. Give JSON of one of them."
            );
        }

        using var table = new ActorTableWriter(output);
        var written = 0;
        var parents = new ImportedParents(listed);
        foreach (var entity in reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (CatalogueOf(catalogues, entity)?.Read(entity) is { } row)
            {
                DropCycle(row, parents, listed);
                table.Write(row);
                written++;
            }
        }

        return new ActorImportResult(written, entities - written);
    }

    private static int Note(JsonEntityReader reader, IActorCatalogue[] catalogues, CancellationToken cancellationToken)
    {
        var entities = 0;
        foreach (var entity in reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (CatalogueOf(catalogues, entity) is { } catalogue)
            {
                entities++;
                catalogue.Note(entity);
            }
        }

        return entities;
    }

    private static IActorCatalogue? CatalogueOf(IActorCatalogue[] catalogues, JsonElement entity) =>
        entity.ValueKind == JsonValueKind.Object ? Array.Find(catalogues, c => c.Knows(entity)) : null;

    private static void DropCycle(ActorRow row, ImportedParents parents, KnowledgeBase listed)
    {
        var parent = row[ActorColumn.Parent];
        if (parent.Length > 0 && !parents.TryAdd(new ActorId(row[ActorColumn.Id]), listed.CountryOf(parent) ?? new ActorId(parent)))
        {
            row.Set(ActorColumn.Parent);
        }
    }
}
