using System.Text;
using ActorGraph.Linking.KnowledgeBases.Files;
using ActorGraph.Linking.KnowledgeBases.Import;
using ActorGraph.Linking.Tests.KnowledgeBases.Files;

namespace ActorGraph.Linking.Tests.KnowledgeBases.Import;

/// <summary>Imports entities that lie in a test's source.</summary>
internal static class Imported
{
    public static string Csv(string json, out ActorImportResult result)
    {
        using var output = new StringWriter();
        result = ActorImport.Run("entities.json", () => new MemoryStream(Encoding.UTF8.GetBytes(json)), output, Linked.KnowledgeBase);
        return output.ToString();
    }

    /// <summary>The rows below the header; all of them must be sound.</summary>
    public static string[] Rows(string json)
    {
        var csv = Csv(json, out _);
        OwnActors.Read(csv);
        return csv.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
    }

    public static UserActors Actors(string json) => OwnActors.Read(Csv(json, out _));
}
