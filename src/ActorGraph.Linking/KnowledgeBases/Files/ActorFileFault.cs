namespace ActorGraph.Linking.KnowledgeBases.Files;

/// <summary>What is wrong, or worth knowing, at one place of a user's file of actors.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Reason">What and, for a fault, what to do: a sentence.</param>
internal readonly record struct ActorFileFault(string File, int Line, string Reason)
{
    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"'{File}', line {Line}: {Reason}");
}
