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

    /// <summary>Whether an exception tells of faults in the settings.</summary>
    public static bool IsFault(Exception exception) =>
        exception is OptionsValidationException or AggregateException { InnerException: OptionsValidationException }
        || (exception is InvalidOperationException && UnreadableValue().IsMatch(exception.Message));

    /// <summary>The faults in an exception that reading options threw, one message each.</summary>
    public static IEnumerable<string> FaultsIn(Exception exception) =>
        exception switch
        {
            OptionsValidationException validation => validation.Failures.SelectMany(Split),
            AggregateException aggregate => aggregate.InnerExceptions.SelectMany(FaultsIn),
            InvalidOperationException invalid when UnreadableValue().Match(invalid.Message) is { Success: true } found =>
            [
                $"{found.Groups["path"]} is '{found.Groups["value"]}', which must be {Words(found.Groups["type"].Value)}.",
            ],
            _ => [exception.InnerException?.Message ?? exception.Message],
        };

    private static string Words(string type) =>
        type switch
        {
            nameof(Boolean) => "true or false",
            nameof(TimeSpan) => "a time such as 00:02:00",
            _ => "a number",
        };

    // Generated validators join their messages and put the bare name of the property before some of them: "Path: Ledger:Path must ...".
    private static IEnumerable<string> Split(string failure) =>
        failure.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(message => PropertyPrefix().Replace(message, ""));

    // What the framework says of a value that is none of a setting's type.
    [GeneratedRegex(@"^Failed to convert configuration value '(?<value>.*)' at '(?<path>.*)' to type 'System\.(?<type>\w+)'")]
    private static partial Regex UnreadableValue();

    [GeneratedRegex(@"^\w+: ")]
    private static partial Regex PropertyPrefix();
}
