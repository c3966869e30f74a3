using System.Text;
using ActorGraph.Core.Errors;
using ActorGraph.Linking.KnowledgeBases;
using ActorGraph.Linking.KnowledgeBases.Files;

namespace ActorGraph.Linking.Tests.KnowledgeBases.Files;

/// <summary>Reads files of actors that lie in a test's source.</summary>
internal static class OwnActors
{
    public static UserActors Read(string text, string name = "own.csv") => Read((name, text));

    public static UserActors Read(params (string Name, string Text)[] files) =>
        ActorFileReader.Read(
            files.Select(f => new ActorFileContent(f.Name, Encoding.UTF8.GetBytes(f.Text))).ToList(),
            Linked.KnowledgeBase
        );

    public static KnowledgeBase Load(string text, string name = "own.csv") => Linked.KnowledgeBase.With(Read(text, name));

    public static IReadOnlyList<string> Faults(params (string Name, string Text)[] files)
    {
        try
        {
            Read(files);
            return [];
        }
        catch (ActorGraphException exception) when (exception.Code == ErrorCodes.InvalidActorFile)
        {
            return exception.Faults;
        }
    }
}
