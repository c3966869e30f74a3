using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>How the worker logs: the settings below <c>Log</c>.</summary>
public sealed record LogOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Log";

    /// <summary>"text" for one line an event, for people; "json" for one object a line, with each value in a field of its own. The default
    /// is text.</summary>
    [RegularExpression("^(text|json)$", ErrorMessage = "Log:Format must be text or json.")]
    public string Format { get; init; } = "text";

    /// <summary>Whether it is JSON.</summary>
    public bool IsJson => Format == "json";
}
