using ActorGraph.Core.Errors;
using ActorGraph.Core.Ledger;
using Spectre.Console;

namespace ActorGraph.Worker.Output;

/// <summary>Where the program writes: results to one writer, faults to the other.</summary>
internal sealed class Terminal
{
    private Terminal(TextReader input, TextWriter output, TextWriter error, bool isInteractive, bool isErrorWatched)
    {
        (Input, Output, Error, IsInteractive, IsErrorWatched) = (input, output, error, isInteractive, isErrorWatched);
        Ansi = Create(output, isInteractive);
        ErrorAnsi = Create(error, isErrorWatched);
    }

    /// <summary>Text that is piped in.</summary>
    public TextReader Input { get; }

    /// <summary>Results.</summary>
    public TextWriter Output { get; }

    /// <summary>Faults.</summary>
    public TextWriter Error { get; }

    /// <summary>Whether a person watches: then there are bars and boxes.</summary>
    public bool IsInteractive { get; }

    /// <summary>Whether a person watches <see cref="Error"/>, wherever results go.</summary>
    public bool IsErrorWatched { get; }

    /// <summary>Bars and boxes on <see cref="Output"/>.</summary>
    public IAnsiConsole Ansi { get; }

    /// <summary>Bars on <see cref="Error"/>, where results must stay clean.</summary>
    public IAnsiConsole ErrorAnsi { get; }

    public static Terminal OfProcess() =>
        new(Console.In, Console.Out, Console.Error, !Console.IsOutputRedirected && !Console.IsErrorRedirected, !Console.IsErrorRedirected);

    public static Terminal Of(TextReader input, TextWriter output, TextWriter error, bool isInteractive = false) =>
        new(input, output, error, isInteractive, isInteractive);

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

    private static IAnsiConsole Create(TextWriter writer, bool isWatched) =>
        AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = isWatched ? AnsiSupport.Detect : AnsiSupport.No,
                Interactive = isWatched ? InteractionSupport.Yes : InteractionSupport.No,
            }
        );
}
