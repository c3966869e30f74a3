namespace ActorGraph.Pipeline.Actors;

/// <summary>What files of actors hold.</summary>
/// <param name="Actors">The number of actors.</param>
/// <param name="Names">The number of names that the files give them.</param>
/// <param name="Notices">What a user may want to know, one sentence each with file and line.</param>
public sealed record ActorFileCheck(int Actors, int Names, IReadOnlyList<string> Notices);
