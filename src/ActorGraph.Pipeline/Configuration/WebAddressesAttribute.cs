using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>A list of absolute http or https addresses.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WebAddressesAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var wrong = (value as IEnumerable<string> ?? []).Where(a => !IsWebAddress(a)).ToList();
        return wrong.Count == 0
            ? ValidationResult.Success
            : new ValidationResult($"Feeds has {string.Join(", ", wrong.Select(a => $"'{a}'"))}, no http or https address. Give the feed's whole address.");
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
