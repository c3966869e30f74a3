using System.ComponentModel.DataAnnotations;
using System.Net;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>An IP address.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IpAddressAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is string text && IPAddress.TryParse(text, out _);
}
