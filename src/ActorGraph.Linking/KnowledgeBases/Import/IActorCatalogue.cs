using System.Text.Json;
using ActorGraph.Linking.KnowledgeBases.Files;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Understands the entities of one catalogue. A file is read twice, since an entity may refer to one further down.</summary>
internal interface IActorCatalogue
{
    /// <summary>Whether an object of a file is an entity of this catalogue.</summary>
    bool Knows(JsonElement entity);

    /// <summary>First reading: keeps what other entities may refer to.</summary>
    void Note(JsonElement entity);

    /// <summary>Second reading: the entity as a row of a file of actors; null if it is no actor or has no name that can be used.</summary>
    ActorRow? Read(JsonElement entity);
}
