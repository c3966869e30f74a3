using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using ActorGraph.Core.Errors;
using ActorGraph.Worker.Output;
using ActorGraph.Worker.Verbs;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.CommandLine;

/// <summary>The command line: verbs, the settings they share, help, and faults as numbered lines.</summary>
/// <param name="terminal">Where to write.</param>
/// <param name="configure">Changes the services before they are used; tests put their toys here.</param>
internal sealed class ActorGraphCommandLine(Terminal terminal, Action<IServiceCollection>? configure = null)
{
    /// <summary>Runs one verb.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken = default)
    {
        var root = CreateRoot();
        var parsed = root.Parse(arguments);
        var unknown = UnknownOption(parsed);
        // Help and version answer whatever else stands on the line.
        if ((unknown is not null || parsed.Errors.Count > 0) && parsed.Action is not { ClearsParseErrors: true })
        {
            return Refuse(parsed, root, unknown);
        }

        // Signals and exceptions are ours: exit codes and messages depend on the verb.
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = terminal.Output,
            Error = terminal.Error,
        };
        return await parsed.InvokeAsync(configuration, cancellationToken);
    }

    private RootCommand CreateRoot()
    {
        var settings = new SettingOptions();
        var runner = new VerbRunner(terminal, settings, configure);
        var root = new RootCommand("Reads news articles and builds a graph of who did what to whom, with the sentence behind every edge.");
        settings.AddTo(root);
        root.Subcommands.Add(IngestVerb.Create(runner));
        root.Subcommands.Add(ExtractVerb.Create(runner));
        root.Subcommands.Add(EvalVerb.Create(runner));
        root.Subcommands.Add(ParseVerb.Create(runner));
        root.Subcommands.Add(ExportVerb.Create(runner));
        root.Subcommands.Add(Neo4jVerb.Create(runner));
        root.Subcommands.Add(ExplainVerb.Create(runner));
        root.Subcommands.Add(ChangesVerb.Create(runner));
        root.Subcommands.Add(ActorsVerb.Create(runner));
        root.Subcommands.Add(ClaimsVerb.Create(runner));
        root.Subcommands.Add(ServeVerb.Create(runner));
        root.Subcommands.Add(RunVerb.Create(runner));
        root.Subcommands.Add(SourcesVerb.Create(runner));
        root.Subcommands.Add(StatusVerb.Create(runner));
        root.Subcommands.Add(RetryVerb.Create(runner));
        root.Subcommands.Add(ReplayVerb.Create(runner));
        root.Subcommands.Add(RemoveVerb.Create(runner));
        root.Subcommands.Add(BackupVerb.CreateBackup(runner));
        root.Subcommands.Add(BackupVerb.CreateRestore(runner));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpVerbAction((HelpAction)help.Action!, root);
        var version = root.Options.OfType<VersionOption>().Single();
        (version.Action, version.Recursive) = (new VersionAction(), true);
        return root;
    }

    // The library takes an option it does not know for one more path. What follows "--" may begin with a hyphen.
    private static string? UnknownOption(ParseResult parsed) =>
        parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-')
            ?.Value;

    private static string MissingVerb(ParseResult parsed, Command command)
    {
        var known = string.Join(", ", command.Subcommands.Select(c => c.Name));
        return parsed.UnmatchedTokens switch
        {
            [] => $"Give one of {known}.",
            [['-', ..] option, ..] => $"There is no option '{option}'.",
            [var word, ..] => $"'{word}' is none of {known}.",
        };
    }

    private int Refuse(ParseResult parsed, RootCommand root, string? unknown)
    {
        var command = parsed.CommandResult.Command;
        if (command == root && parsed.Tokens.Count == 0)
        {
            HelpText.WriteRoot(terminal.Output);
            return ExitCodes.WrongCommandLine;
        }

        var faults =
            command.Subcommands.Count > 0 ? MissingVerb(parsed, command)
            : unknown is not null ? $"There is no option '{unknown}'."
            : string.Join(' ', parsed.Errors.Select(e => e.Message.TrimEnd('.') + ".").Distinct(StringComparer.Ordinal));
        var verb = command == root ? "" : " " + string.Join(' ', HelpText.PathOf(parsed.CommandResult));
        terminal.WriteFault(ErrorCodes.InvalidCommandLine, $"{faults} 'actorgraph{verb} --help' tells what is taken.");
        return ExitCodes.WrongCommandLine;
    }
}
