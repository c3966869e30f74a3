using System.CommandLine;
using System.Globalization;
using ActorGraph.Pipeline.Configuration;
using ActorGraph.Web;
using ActorGraph.Worker.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ActorGraph.Worker.Verbs;

/// <summary><c>serve</c>: the local page over the ledger, until it is told to stop.</summary>
internal static class ServeVerb
{
    public static Command Create(VerbRunner runner)
    {
        var port = new Option<int?>("--port")
        {
            HelpName = "NUMBER",
            Description = "Where to listen; 0 for any that is free. Default: 8484",
            CustomParser = result =>
            {
                if (ushort.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number))
                {
                    return number;
                }

                result.AddError("--port takes a number between 0 and 65535.");
                return null;
            },
        };
        var address = new Option<string?>("--address")
        {
            HelpName = "ADDRESS",
            Description =
                "127.0.0.1, or another one of this machine's, or 0.0.0.0 for all; then a token must be set (docs/serve.md). Default: 127.0.0.1",
        };
        var command = new Command("serve", "Show the ledger in the browser: who deals with whom, and the sentences that say so")
        {
            port,
            address,
        };
        command.SetAction(
            (parsed, token) =>
                runner.RunAsync(
                    parsed,
                    new LedgerAccess(IsReadOnly: true),
                    async (services, stop) =>
                    {
                        var settings = services.GetRequiredService<IOptions<WebOptions>>().Value;
                        var options = settings with
                        {
                            Port = parsed.GetValue(port) ?? settings.Port,
                            Address = parsed.GetValue(address) ?? settings.Address,
                        };
                        await LedgerSite.RunAsync(
                            services,
                            options,
                            page => runner.Terminal.Output.WriteLine($"Open {page} in the browser; Ctrl+C ends."),
                            stop
                        );
                        return ExitCodes.Success;
                    },
                    token
                )
        );
        return command;
    }
}
