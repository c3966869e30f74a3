using System.ComponentModel.DataAnnotations;

namespace ActorGraph.Pipeline.Configuration;

/// <summary>A list of files that can be opened.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ReadableFilesAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var wrong = (value as IEnumerable<string> ?? []).Where(f => !CanOpen(f)).ToList();
        return wrong.Count == 0
            ? ValidationResult.Success
            : new ValidationResult(
                $"{string.Join(", ", wrong.Select(f => $"'{f}'"))}, of Actors:Files or --actors, cannot be read. Give files of actors that exist, or take the entry out."
            );
    }

    private static bool CanOpen(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
