namespace ActorGraph.Pipeline.Evaluation;

/// <summary>What is wrong and missed in one article; an actor that gold lacks is written with a question mark.</summary>
/// <param name="Article">The file's name without its extension.</param>
/// <param name="WrongActors">Actors that gold lacks.</param>
/// <param name="MissedActors">Actors that only gold has.</param>
/// <param name="WrongRelations">Triples that gold lacks.</param>
/// <param name="MissedRelations">Triples that only gold has.</param>
public sealed record ArticleErrors(
    string Article,
    IReadOnlyList<string> WrongActors,
    IReadOnlyList<string> MissedActors,
    IReadOnlyList<string> WrongRelations,
    IReadOnlyList<string> MissedRelations
);
