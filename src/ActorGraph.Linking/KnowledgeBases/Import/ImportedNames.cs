using ActorGraph.Linking.KnowledgeBases.Files;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Decides which names of a catalogue may stand in a file of actors.</summary>
internal static class ImportedNames
{
    /// <summary>Whether a name does no harm in a list or in a spreadsheet, where "=" opens a formula.</summary>
    public static bool IsUsable(string name) =>
        name.Length > 0
        && name[0] is not ('=' or '+' or '-' or '@')
        && !name.AsSpan().ContainsAny(";\t\r\n")
        && NameCheck.FaultOf(name) is null;

    /// <summary>The usable names besides the canonical one, each once, sorted.</summary>
    public static string[] Aliases(IEnumerable<string> names, string canonical) =>
        [.. NameList.Sorted([.. names.Select(n => n.Trim()).Where(IsUsable)], canonical)];

    /// <summary>An office as a file of actors writes it; null if it has no date or one that does not exist: an office without a term would
    /// last for ever.</summary>
    public static string? Office(string title, string body, string? from, string? to)
    {
        var words = title.Split([' ', ';', '@', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || (from is null && to is null))
        {
            return null;
        }

        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        var office = $"{string.Join(' ', words)}@{body}:{from}..{to}";
        return OfficeParser.TryParse(default, office, code => new(code), out _, out _) ? office : null;
    }
}
