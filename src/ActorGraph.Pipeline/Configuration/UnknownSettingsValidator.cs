using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>Refuses a section with settings that it does not have.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
/// <param name="configuration">All settings as they were written.</param>
/// <param name="section">The section's name.</param>
internal sealed class UnknownSettingsValidator<T>(IConfiguration configuration, string section) : IValidateOptions<T>
    where T : class
{
    public ValidateOptionsResult Validate(string? name, T options)
    {
        List<string> faults =
        [
            .. UnknownSettings.Near(configuration, section),
            .. UnknownSettings.In<T>(configuration.GetSection(section), section),
        ];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
