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
            : new ValidationResult(
                $"Schedule is '{text}', which is no cron expression. Give five fields, such as '*/15 * * * *', or six with seconds first."
            );
    }

    /// <exception cref="CronFormatException">It is none.</exception>
    public static CronExpression Parse(string text) => CronExpression.Parse(text, FormatOf(text));

    public static bool TryParse(string text, out CronExpression? expression) =>
        CronExpression.TryParse(text, FormatOf(text), out expression);

    private static CronFormat FormatOf(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Length == 6
            ? CronFormat.IncludeSeconds
            : CronFormat.Standard;
}
