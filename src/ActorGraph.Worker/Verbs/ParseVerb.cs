using System.CommandLine;
using ActorGraph.Core.Errors;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Pipeline.Language;
using ActorGraph.Worker.CommandLine;
using ActorGraph.Worker.Output;
using Microsoft.Extensions.DependencyInjection;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>parse PATH|- [--conllu] [--tokenized]</c>: sentences, words, tags, trees and names.</summary>
internal static class ParseVerb
{
    private const string standardInput = "-";

    public static Command Create(VerbRunner runner)
    {
        var path = new Argument<string>("PATH") { Description = "A file or folder of articles; - for text on standard input" };
        var asConllu = new Option<bool>("--conllu") { Description = "Print CoNLL-U" };
        var isTokenized = new Option<bool>("--tokenized") { Description = "Read CoNLL-U and keep its tokens; prints CoNLL-U" };
        var command = new Command("parse", "Print the sentences, words, trees and names of texts") { path, asConllu, isTokenized };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    (services, _) =>
                    {
                        var tools = services.GetRequiredService<LanguageTools>();
                        return Task.FromResult(
                            parsed.GetValue(isTokenized)
                                ? WriteTokenized(tools, runner.Terminal, parsed.GetValue(path)!)
                                : Write(tools, runner.Terminal, parsed.GetValue(path)!, parsed.GetValue(asConllu))
                        );
                    },
                    token,
                    readsTexts: true
                )
        );
        return command;
    }

    private static int Write(LanguageTools tools, Terminal terminal, string path, bool asConllu)
    {
        if (path == standardInput)
        {
            tools.WriteText(terminal.Input.ReadToEnd(), asConllu, terminal.Output);
            return ExitCodes.Success;
        }

        var failures = tools.WritePath(path, asConllu, terminal.Output);
        foreach (var failure in failures)
        {
            terminal.WriteFault(failure);
        }

        return failures.Count > 0 ? ExitCodes.ArticlesFailed : ExitCodes.Success;
    }

    private static int WriteTokenized(LanguageTools tools, Terminal terminal, string path)
    {
        if (path == standardInput)
        {
            tools.WriteTokenized(terminal.Input, "standard input", terminal.Output);
            return ExitCodes.Success;
        }

        try
        {
            using var reader = File.OpenText(path);
            tools.WriteTokenized(reader, path, terminal.Output);
            return ExitCodes.Success;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ActorGraphException(
                ErrorCodes.PathNotReadable,
                $"'{path}' could not be read: {exception.Message} Give a CoNLL-U file.",
                exception
            );
        }
    }
}
