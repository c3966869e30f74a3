namespace ActorGraph.Linking.Disambiguation;

/// <summary>One place where the article names a person.</summary>
/// <param name="FirstToken">The first token of the name.</param>
/// <param name="Sentence">The index of its sentence.</param>
/// <param name="IsFull">Whether it is the full name.</param>
/// <param name="IsSubject">Whether the name is the subject of a verb.</param>
internal readonly record struct NamingOfPerson(int FirstToken, int Sentence, bool IsFull, bool IsSubject);
