using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using Spectre.Console;

namespace ActorGraph.Worker.Output;

/// <summary>Where the program writes: results to one writer, faults to the other.</summary>
internal sealed class Terminal
{
    private Terminal(TextReader input, TextWriter output, TextWriter error, bool isInteractive)
    {
        (Input, Output, Error, IsInteractive) = (input, output, error, isInteractive);
        Ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = isInteractive ? InteractionSupport.Yes : InteractionSupport.No,
        });
    }

    /// <summary>Text that is piped in.</summary>
    public TextReader Input { get; }

    /// <summary>Results.</summary>
    public TextWriter Output { get; }

    /// <summary>Faults.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person watches: then there are bars and boxes.</summary>
    public bool IsInteractive { get; }

    /// <summary>Bars and boxes on <see cref="Output"/>.</summary>
    public IAnsiConsole Ansi { get; }

    public static Terminal OfProcess() => new(Console.In, Console.Out, Console.Error, !Console.IsOutputRedirected && !Console.IsErrorRedirected);

    public static Terminal Of(TextReader input, TextWriter output, TextWriter error, bool isInteractive = false) => new(input, output, error, isInteractive);

    public void WriteFault(ArticleFailure failure) => WriteFault(failure.Code, failure.Message);

    /// <summary>One line for each fault.</summary>
    public void WriteFault(ActorGraphException exception)
    {
        foreach (var fault in exception.Faults.DefaultIfEmpty(exception.Message))
        {
            WriteFault(exception.Code, fault);
        }
    }

    /// <summary>One line, whatever the message holds.</summary>
    public void WriteFault(string code, string message) => Error.WriteLine($"{code}: {message.ReplaceLineEndings(" ")}");
}
