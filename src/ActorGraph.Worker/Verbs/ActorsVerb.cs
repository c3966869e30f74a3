using System.CommandLine;
using ActorGraph.Worker.CommandLine;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>actors ...</c>: look at actors, and judge who is who.</summary>
internal static class ActorsVerb
{
    public static Command Create(VerbRunner runner) =>
        new("actors", "Look at actors, and say who is who")
        {
            ActorsListVerb.Create(runner),
            ActorsShowVerb.Create(runner),
            ActorsMergeVerb.Create(runner),
            ActorsSplitVerb.Create(runner),
            ActorsRenameVerb.Create(runner),
            ActorsJudgementsVerb.Create(runner),
            ActorsUndoVerb.Create(runner),
            ActorsCountVerb.Create(runner),
            ActorsCheckVerb.Create(runner),
            ActorsImportVerb.Create(runner),
        };
}
