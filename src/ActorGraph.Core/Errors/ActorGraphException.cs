namespace ActorGraph.Core.Errors;

/// <summary>A fault that a user can do something about: numbered, and its message says what.</summary>
public sealed class ActorGraphException : Exception
{
    /// <summary>Makes a fault.</summary>
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    /// <param name="message">What happened, to which article or file, and what to do.</param>
    /// <param name="innerException">The cause, if it was another exception.</param>
    public ActorGraphException(string code, string message, Exception? innerException = null)
        : base(message, innerException) => Code = code;

    /// <summary>The fault's number, "AG2003".</summary>
    public string Code { get; }

    /// <summary>Each fault by itself where several were found at once; empty where the message is about one.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Number and message, as users see them.</summary>
    // The stack is of no use to a user; loggers get the exception itself.
    public override string ToString() => $"{Code}: {Message}";
}
