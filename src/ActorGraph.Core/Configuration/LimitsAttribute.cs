using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace ActorGraph.Core.Configuration;

/// <summary>A number, or the seconds of a time, between two others, both inclusive, or none where the setting may be left out. The
/// validators' generator gives the framework's own attribute a message of its own.</summary>
/// <param name="minimum">The least.</param>
/// <param name="maximum">The largest.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LimitsAttribute(int minimum, int maximum) : ValidationAttribute
{
    /// <summary>The least.</summary>
    public int Minimum { get; } = minimum;

    /// <summary>The largest.</summary>
    public int Maximum { get; } = maximum;

    /// <inheritdoc />
    public override bool IsValid(object? value) =>
        value switch
        {
            null => true,
            TimeSpan time => IsBetween(time.TotalSeconds),
            int or double => IsBetween(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            _ => false,
        };

    private bool IsBetween(double number) => number >= Minimum && number <= Maximum;
}
