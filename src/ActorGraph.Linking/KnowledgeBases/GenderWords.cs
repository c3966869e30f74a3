using System.Collections.Frozen;

namespace ActorGraph.Linking.KnowledgeBases;

/// <summary>Words and lists that tell women from men; they lie in words.tsv.</summary>
internal static class GenderWords
{
    /// <summary>He and his.</summary>
    public static FrozenSet<string> MalePronouns { get; } = WordLists.Set("male-pronoun");

    /// <summary>She and her.</summary>
    public static FrozenSet<string> FemalePronouns { get; } = WordLists.Set("female-pronoun");

    /// <summary>Titles of men.</summary>
    public static FrozenSet<string> MaleTitles { get; } = WordLists.Set("male-title");

    /// <summary>Titles of women.</summary>
    public static FrozenSet<string> FemaleTitles { get; } = WordLists.Set("female-title");

    /// <summary>Given names of men, folded; those that women bear, too, are in neither list.</summary>
    public static FrozenSet<string> MaleNames { get; } = Folded("male-name");

    /// <summary>Given names of women, folded.</summary>
    public static FrozenSet<string> FemaleNames { get; } = Folded("female-name");

    /// <summary>Ids of listed men whose given name does not say so, or says otherwise.</summary>
    public static FrozenSet<string> MalePersons { get; } = WordLists.Set("male-person");

    /// <summary>Ids of listed women whose given name does not say so, or says otherwise.</summary>
    public static FrozenSet<string> FemalePersons { get; } = WordLists.Set("female-person");

    private static FrozenSet<string> Folded(string list) =>
        WordLists.Set(list).Select(n => NameFolding.Key(n)).ToFrozenSet(StringComparer.Ordinal);
}
