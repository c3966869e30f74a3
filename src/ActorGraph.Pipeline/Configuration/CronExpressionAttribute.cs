using System.ComponentModel.DataAnnotations;
using Cronos;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>A cron expression of five fields, or six with seconds first.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class CronExpressionAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var text = value as string ?? "";
        return text.Length == 0 || TryParse(text, out _)
            ? ValidationResult.Success
            : new ValidationResult($"Schedule is '{text}', which is no cron expression. Give five fields, such as '*/15 * * * *', or six with seconds first.");
    }

    public static bool TryParse(string text, out CronExpression? expression)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length;
        return CronExpression.TryParse(text, fields == 6 ? CronFormat.IncludeSeconds : CronFormat.Standard, out expression);
    }
}
