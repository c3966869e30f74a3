using System.ComponentModel.DataAnnotations;
using System.Net;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>Networks in CIDR notation.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NetworksAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var wrong = (value as IEnumerable<string> ?? []).Where(n => !IPNetwork.TryParse(n, out _)).ToList();
        return wrong.Count == 0
            ? ValidationResult.Success
            : new ValidationResult(
                $"Fetch:AllowedNetworks has {string.Join(", ", wrong.Select(n => $"'{n}'"))}, no network. Give it as '10.1.2.0/24'."
            );
    }
}
