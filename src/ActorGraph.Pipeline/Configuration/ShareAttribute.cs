using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>A number from 0 to 1. The library's own attribute for ranges loses its message where validators are generated.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ShareAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is double and >= 0 and <= 1;
}
