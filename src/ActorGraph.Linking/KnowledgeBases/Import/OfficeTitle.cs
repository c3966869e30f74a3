using ActorGraph.Core.Actors;

namespace ActorGraph.Linking.KnowledgeBases.Import;

/// <summary>Cuts the body off the name of an office.</summary>
internal static class OfficeTitle
{
    /// <summary>"President of France" is the title "President" at France.</summary>
    /// <param name="office">The office's name in a catalogue.</param>
    /// <param name="body">The body's id or code of ISO 3166-1.</param>
    /// <param name="listed">Knows the names of listed bodies.</param>
    public static string Of(string office, string body, KnowledgeBase listed)
    {
        var names = listed.Find(listed.CountryOf(body) ?? new ActorId(body)) is { } actor ? actor.Aliases.Prepend(actor.Name) : [];
        foreach (var end in names.SelectMany(n => new[] { $" of {n}", $" of the {n}" }))
        {
            if (office.Length > end.Length && office.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            {
                return office[..^end.Length];
            }
        }

        return office;
    }
}
