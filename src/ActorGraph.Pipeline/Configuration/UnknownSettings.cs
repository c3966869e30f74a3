using ActorGraph.Pipeline.Explanation;
using Microsoft.Extensions.Configuration;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Finds settings that are none: a misspelt one would be silently without effect.</summary>
internal static class UnknownSettings
{
    private const int LettersForAFault = 3;

    /// <summary>The faults of a section.</summary>
    /// <typeparam name="T">What it is read as; its properties are the settings that there are.</typeparam>
    /// <param name="section">The section.</param>
    /// <param name="whose">Whose settings they are, at the beginning of a sentence.</param>
    public static IEnumerable<string> In<T>(IConfigurationSection section, string whose)
    {
        var known = typeof(T).GetProperties().Where(p => p.CanWrite).Select(p => p.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return section
            .GetChildren()
            .Where(setting => !known.Contains(setting.Key))
            .Select(setting => $"{setting.Path} is no setting. {whose} takes {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
    }

    /// <summary>Sections that are this one but for a letter or two. Others may belong to another program that reads the same
    /// file.</summary>
    public static IEnumerable<string> Near(IConfiguration configuration, string name) =>
        configuration
            .GetChildren()
            .Select(section => section.Key)
            .Where(key =>
                !key.Equals(name, StringComparison.OrdinalIgnoreCase) && EditDistance.Within(key, name, name.Length / LettersForAFault)
            )
            .Select(key => $"{key} is no setting. Did you mean {name}?");
}
