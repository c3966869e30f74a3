namespace ActorGraph.Pipeline.Configuration;

/// <summary>Which actors are known besides ours: the settings below <c>Actors</c>.</summary>
public sealed record ActorOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Actors";

    /// <summary>Files of actors in CSV or JSON, relative to the working directory. Their entries win over ours.</summary>
    [ReadableFiles]
    public IList<string> Files { get; init; } = [];
}
