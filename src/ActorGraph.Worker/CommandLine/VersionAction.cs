using System.CommandLine;
using System.CommandLine.Invocation;
using ActorGraph.Pipeline;

namespace ActorGraph.Worker.CommandLine;

/// <summary>Prints the product's version, whatever process hosts it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ProductVersion.Text);
        return ExitCodes.Success;
    }
}
