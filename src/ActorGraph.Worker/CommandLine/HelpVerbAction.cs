using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ActorGraph.Worker.CommandLine;

/// <summary>Prints help: our own page for the program, the library's page with examples below for a verb.</summary>
internal sealed class HelpVerbAction(HelpAction standard, RootCommand root) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command == root)
        {
            HelpText.WriteRoot(output);
            return ExitCodes.Success;
        }

        standard.Invoke(parseResult);
        HelpText.WriteExamples(output, string.Join(' ', HelpText.PathOf(parseResult.CommandResult)));
        return ExitCodes.Success;
    }
}
