namespace ActorGraph.Linking.Candidates;

/// <summary>A name that the article shortens in brackets: "the Rapid Support Forces (RSF)".</summary>
/// <param name="FirstToken">The first token of the long name.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="AcronymToken">The token of the acronym.</param>
/// <param name="Fits">Whether the acronym's letters begin words of the long name; a foreign acronym's need not.</param>
internal readonly record struct BracketAcronym(int FirstToken, int EndToken, int AcronymToken, bool Fits);
