using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>A list without empty entries; it may be empty itself.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NoEmptyItemAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not IEnumerable<string> items || !items.Any(string.IsNullOrWhiteSpace);
}
