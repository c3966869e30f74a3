using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ActorGraph.Projections.Neo4j;

/// <summary>The statements of <c>cypher/</c>: the file you read is the file that runs.</summary>
public static class CypherLibrary
{
    private const string Prefix = "cypher/";

    private static readonly FrozenDictionary<string, string> texts = typeof(CypherLibrary)
        .Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(n => n[Prefix.Length..^".cypher".Length].Replace('\\', '/'), Load, StringComparer.Ordinal);

    /// <summary>The statement of a file, named by folder and file without extension: "write/actors".</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static string Get(string name) =>
        texts.TryGetValue(name, out var text) ? text : throw new KeyNotFoundException($"There is no statement '{name}'.");

    /// <summary>The names of a folder's statements, in order: "schema", "write", "check", "read".</summary>
    public static ImmutableArray<string> List(string folder) =>
        [.. texts.Keys.Where(n => n.StartsWith(folder + "/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Load(string resource)
    {
        using var reader = new StreamReader(typeof(CypherLibrary).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
