using System.CommandLine;
using ActorGraph.Worker.CommandLine;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors count</c>, <c>check</c>, <c>import</c>: the actors that are known beforehand.</summary>
internal static class ActorsVerb
{
    public static Command Create(VerbRunner runner) => new("actors", "Look at the actors that are known beforehand, and add your own")
    {
        ActorsCountVerb.Create(runner),
        ActorsCheckVerb.Create(runner),
        ActorsImportVerb.Create(runner),
    };
}
