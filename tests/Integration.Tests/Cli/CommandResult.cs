namespace Integration.Tests.Cli;

/// <summary>What a finished process left.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error);
