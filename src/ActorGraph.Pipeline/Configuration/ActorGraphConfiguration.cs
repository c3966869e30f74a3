using System.Text.RegularExpressions;
using ActorGraph.Core.Errors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Collects the settings: <c>appsettings.json</c> beside the program, then in the working directory, then the environment, then
/// the command line.</summary>
public static partial class ActorGraphConfiguration
{
    /// <summary>What environment variables begin with: <c>ACTORGRAPH_Ledger__Path</c>.</summary>
    public const string EnvironmentPrefix = "ACTORGRAPH_";

    private const string fileName = "appsettings.json";

    /// <summary>Reads the settings.</summary>
    /// <param name="builder">Where to.</param>
    /// <param name="commandLine">Settings given as options; they win.</param>
    /// <exception cref="ActorGraphException">AG1001: a settings file is broken.</exception>
    public static void AddTo(IConfigurationBuilder builder, IEnumerable<KeyValuePair<string, string?>> commandLine)
    {
        ArgumentNullException.ThrowIfNull(builder);
        try
        {
            foreach (var folder in new[] { AppContext.BaseDirectory, Directory.GetCurrentDirectory() }.Distinct(StringComparer.Ordinal))
            {
                builder.AddJsonFile(Path.Combine(folder, fileName), optional: true);
            }

            builder.AddEnvironmentVariables(EnvironmentPrefix).AddInMemoryCollection(commandLine);
        }
        catch (Exception exception)
            when (exception is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            var cause = exception.InnerException ?? exception;
            throw new ActorGraphException(
                ErrorCodes.InvalidConfiguration,
                $"{fileName} cannot be read: {cause.Message} Mend it: it must be JSON.",
                exception
            );
        }
    }

    /// <summary>The faults in an exception that reading options threw, one message each.</summary>
    public static IEnumerable<string> FaultsIn(Exception exception) =>
        exception switch
        {
            OptionsValidationException validation => validation.Failures.SelectMany(Split),
            AggregateException aggregate => aggregate.InnerExceptions.SelectMany(FaultsIn),
            _ => [exception.InnerException?.Message ?? exception.Message],
        };

    // Generated validators join their messages and put the bare name of the property before some of them: "Path: Ledger:Path must ...".
    private static IEnumerable<string> Split(string failure) =>
        failure.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(message => PropertyPrefix().Replace(message, ""));

    [GeneratedRegex(@"^\w+: ")]
    private static partial Regex PropertyPrefix();
}
