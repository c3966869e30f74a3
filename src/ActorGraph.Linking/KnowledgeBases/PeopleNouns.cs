namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Tells nouns of people, who act, from nouns of things.</summary>
internal static class PeopleNouns
{
    // "Soldiers", "envoys", "protesters", "gunmen".
    private static readonly string[] endings = ["ers", "ors", "ists", "ians", "ants", "ents", "ees", "men", "als", "people", "children"];

    /// <summary>Whether a plural noun names people.</summary>
    /// <param name="plural">The noun, in lower case.</param>
    /// <param name="lemma">Its lemma.</param>
    public static bool Names(string plural, string lemma) =>
        Array.Exists(endings, e => plural.EndsWith(e, StringComparison.Ordinal))
        || WordLists.PersonRoles.Contains(lemma)
        || WordLists.Fighters.Contains(plural)
        || WordLists.Forces.Contains(plural)
        || WordLists.BodyNouns.Contains(plural);
}
