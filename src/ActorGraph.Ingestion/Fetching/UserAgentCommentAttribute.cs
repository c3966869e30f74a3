using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Ingestion.Fetching;

/// <summary>A text that can stand in brackets in a header.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UserAgentCommentAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string text && text.All(c => c is > ' ' and <= '~' and not ('(' or ')' or '\\'))
            ? ValidationResult.Success
            : new ValidationResult("Fetch:Contact must be an address or mailbox: ASCII, without spaces and brackets.");
}
