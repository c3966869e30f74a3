using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>A port: 0 to 65535, or none. The generator of option validators looks at no range of a number that may be missing.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PortAttribute : ValidationAttribute
{
    /// <inheritdoc />
    public override bool IsValid(object? value) => value is null or (int and >= 0 and <= 65535);
}
